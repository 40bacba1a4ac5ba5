#include "report/html/html_writer.hpp"

namespace horseshoe::html {

namespace {

void append_escaped(std::string& out, std::string_view text)
{
    for (const char character : text) {
        switch (character) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '"': out += "&quot;"; break;
        case '\'': out += "&#39;"; break;
        case '\t':
        case '\n':
        case '\r': out += character; break;
        default:
            if (static_cast<unsigned char>(character) < 0x20 || character == 0x7F) {
                out += "\xEF\xBF\xBD";
            }
            else {
                out += character;
            }
        }
    }
}

/// Elements that stand on a line of their own in the page's source.
bool is_block(std::string_view name)
{
    return name != "a" && name != "span" && name != "b" && name != "i" && name != "td" &&
           name != "th" && name != "abbr";
}

}  // namespace

std::string escaped(const std::string& text)
{
    std::string out;
    out.reserve(text.size());
    append_escaped(out, text);
    return out;
}

Writer::Element Writer::element(std::string_view name, std::initializer_list<Attribute> attributes)
{
    return element(name, std::span{attributes.begin(), attributes.size()});
}

Writer::Element Writer::element(std::string_view name, std::span<const Attribute> attributes)
{
    out_.append("<").append(name);
    for (const auto& attribute : attributes) {
        if (!attribute.value.empty()) {
            out_.append(" ").append(attribute.name).append("=\"");
            append_escaped(out_, attribute.value);
            out_ += '"';
        }
    }
    out_ += '>';
    return {*this, name};
}

void Writer::text(std::string_view text)
{
    append_escaped(out_, text);
}

void Writer::leaf(std::string_view name,
                  std::string_view content,
                  std::initializer_list<Attribute> attributes)
{
    const auto open = element(name, attributes);
    text(content);
}

void Writer::close(std::string_view name)
{
    out_.append("</").append(name).append(is_block(name) ? ">\n" : ">");
}

}  // namespace horseshoe::html
