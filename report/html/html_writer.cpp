#include "report/html/html_writer.hpp"

#include <algorithm>
#include <array>

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

/// Elements within a line of text: a line end behind them would show as a blank.
bool is_inline(std::string_view name)
{
    static constexpr std::array<std::string_view, 14> names{"a",
                                                            "abbr",
                                                            "b",
                                                            "bdi",
                                                            "button",
                                                            "cite",
                                                            "em",
                                                            "i",
                                                            "label",
                                                            "mark",
                                                            "option",
                                                            "small",
                                                            "span",
                                                            "time"};
    return std::ranges::binary_search(names, name);
}

}  // namespace

std::string begun(std::string text)
{
    // Letters of Latin-1 in UTF-8 stand 32 behind their capitals, as those of ASCII do.
    const auto raise = [](char& letter) { letter = static_cast<char>(letter - 'a' + 'A'); };
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') {
        raise(text.front());
    }
    else if (text.size() > 1 && text.front() == '\xC3' && text[1] >= '\xA0' && text[1] <= '\xBE' &&
             text[1] != '\xB7') {
        raise(text[1]);
    }
    return text;
}

std::string plain(const Phrase& phrase)
{
    std::string out;
    for (const auto& run : phrase) {
        out += run.text;
    }
    return out;
}

namespace {

/// Words of a source run as their own letters do, whichever way the page runs. Drawings have no such
/// attribute, and of the page itself the direction is known.
bool runs_by_itself(std::string_view name, std::span<const Attribute> attributes)
{
    const auto has = [&](std::string_view wanted) {
        return std::ranges::any_of(attributes, [&](const auto& each) {
            return each.name == wanted && !each.value.empty();
        });
    };
    return has("lang") && !has("dir") && name != "html" && name != "svg" && name != "text";
}

}  // namespace

void Writer::open(std::string_view name, std::span<const Attribute> attributes)
{
    out_.append("<").append(name);
    if (runs_by_itself(name, attributes)) {
        out_.append(" dir=\"auto\"");
    }
    for (const auto& attribute : attributes) {
        if (!attribute.value.empty() || attribute.name == "value") {
            out_.append(" ").append(attribute.name).append("=\"");
            append_escaped(out_, attribute.value);
            out_ += '"';
        }
    }
    out_ += '>';
}

Writer::Element Writer::element(std::string_view name, Attributes attributes)
{
    open(name, attributes);
    return {*this, name};
}

Writer::Element Writer::element(std::string_view name, std::span<const Attribute> attributes)
{
    open(name, attributes);
    return {*this, name};
}

void Writer::single(std::string_view name, Attributes attributes)
{
    open(name, attributes);
    if (!is_inline(name) && name != "input") {
        out_ += '\n';
    }
}

void Writer::text(std::string_view text)
{
    append_escaped(out_, text);
}

void Writer::leaf(std::string_view name, std::string_view content, Attributes attributes)
{
    const auto open = element(name, attributes);
    text(content);
}

void Writer::phrase(const Phrase& phrase)
{
    for (const auto& run : phrase) {
        const auto body = [&] {
            if (run.strong) {
                leaf("b", run.text, {{"lang", run.lang}});
            }
            else if (!run.lang.empty()) {
                leaf("span", run.text, {{"lang", run.lang}});
            }
            else {
                text(run.text);
            }
        };
        if (run.href.empty()) {
            body();
        }
        else {
            const auto link = element("a", {{"href", run.href}});
            body();
        }
    }
}

void Writer::leaf(std::string_view name, const Phrase& content, Attributes attributes)
{
    const auto open = element(name, attributes);
    phrase(content);
}

void Writer::close(std::string_view name)
{
    out_.append("</").append(name).append(is_inline(name) ? ">" : ">\n");
}

}  // namespace horseshoe::html
