#include "report/export/xml_writer.hpp"

namespace horseshoe::xml {
namespace {

constexpr unsigned char first_printable = 0x20;

void append_escaped(std::string& out, std::string_view text)
{
    constexpr std::string_view beyond = "\xEF\xBF";  // begins U+FFFE and U+FFFF, which XML forbids
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (text.substr(i, 2) == beyond && i + 2 < text.size() &&
            static_cast<unsigned char>(text[i + 2]) >= 0xBE) {
            out += "\uFFFD";
            i += 2;
            continue;
        }
        switch (c) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '"': out += "&quot;"; break;
        // As references, or attributes would turn them into blanks.
        case '\n': out += "&#10;"; break;
        case '\r': out += "&#13;"; break;
        case '\t': out += "&#9;"; break;
        default:
            if (static_cast<unsigned char>(c) < first_printable) {
                out += "\uFFFD";
            }
            else {
                out += c;
            }
        }
    }
}

}  // namespace

Writer::Writer(std::string& out) : out_(out)
{
    out_ += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
}

void Writer::open(std::string_view name, std::initializer_list<Attribute> attributes)
{
    out_.append(static_cast<std::size_t>(depth_), ' ');
    out_.append("<").append(name);
    for (const auto& attribute : attributes) {
        if (attribute.name.empty()) {
            continue;
        }
        out_.append(" ").append(attribute.name).append("=\"");
        append_escaped(out_, attribute.value);
        out_ += '"';
    }
}

Writer::Element Writer::element(std::string_view name, std::initializer_list<Attribute> attributes)
{
    open(name, attributes);
    out_ += ">\n";
    ++depth_;
    return {*this, name};
}

void Writer::close(std::string_view name)
{
    --depth_;
    out_.append(static_cast<std::size_t>(depth_), ' ');
    out_.append("</").append(name).append(">\n");
}

void Writer::empty(std::string_view name, std::initializer_list<Attribute> attributes)
{
    open(name, attributes);
    out_ += "/>\n";
}

void Writer::leaf(std::string_view name,
                  std::string_view text,
                  std::initializer_list<Attribute> attributes)
{
    open(name, attributes);
    out_ += '>';
    append_escaped(out_, text);
    out_.append("</").append(name).append(">\n");
}

}  // namespace horseshoe::xml
