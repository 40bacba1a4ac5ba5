#include "parser/prepare/markdown.hpp"

#include "parser/prepare/furniture.hpp"
#include "parser/source/byte_bits.hpp"

#include <algorithm>

namespace horseshoe::parser {
namespace {

constexpr std::string_view bold_mark = "**";

std::string_view without_spaces(std::string_view line)
{
    return line.substr(std::min(line.find_first_not_of(' '), line.size()));
}

/// The line without the marks of a quotation and of a list's item.
std::string_view without_bullet(std::string_view line)
{
    line = line.substr(std::min(line.find_first_not_of("> "), line.size()));
    const bool item = line.starts_with("- ") || line.starts_with("* ") || line.starts_with("+ ");
    return item ? without_spaces(line.substr(2)) : line;
}

bool is_quoted(std::string_view line)
{
    return without_spaces(line).starts_with('>');
}

/// True where nothing but spaces and marks of quotations stands before `at` in its line.
bool starts_line(std::string_view text, std::size_t at)
{
    while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == '>')) {
        --at;
    }
    return at == 0 || static_cast<unsigned char>(text[at - 1]) < 0x20;
}

/// False for nearly all texts: one look at all of it, before the lines are looked at one by one.
bool may_be_markdown(std::string_view text)
{
    constexpr auto may_mark = [](BytesAt at) {
        return (at[0] == '#') | (at[0] == '>') | ((at[0] == '*') & (at[1] == '*'));
    };
    return ByteMarks(text, may_mark).next(0, text.size()) < text.size();
}

}  // namespace

bool style_markdown(Source& source)
{
    if (source.format != SourceFormat::text || !may_be_markdown(source.text)) {
        return false;
    }
    std::size_t marks = 0;
    for (const auto& line : source.lines) {
        const auto words = source.of(line);
        const bool marked = words.find(bold_mark) != std::string_view::npos ||
                            is_markdown_title(words) || is_quoted(words);
        marks += marked ? 1U : 0U;
    }
    if (marks < 2) {
        return false;
    }
    bool bold = false;
    for (auto& line : source.lines) {
        const auto words = source.of(line);
        if (is_blank_line(words)) {
            bold = false;  // a mark that was never closed ends with its paragraph
            continue;
        }
        if (is_quoted(words)) {
            line.flags = static_cast<std::uint16_t>(line.flags | static_cast<unsigned>(line_inset));
        }
        if (is_markdown_title(words)) {
            line.flags = static_cast<std::uint16_t>(line.flags | static_cast<unsigned>(line_bold) |
                                                    static_cast<unsigned>(line_bold_start));
            bold = false;
            continue;
        }
        const bool starts = bold || without_bullet(words).starts_with(bold_mark);
        bool plain = false;  // some letter outside of bold
        for (std::size_t at = 0; at < words.size(); ++at) {
            if (words.substr(at).starts_with(bold_mark)) {
                bold = !bold;
                ++at;
            }
            else {
                plain = plain || (!bold && words[at] != ' ');
            }
        }
        const auto flag = plain ? line_bold_start : line_bold;
        line.flags = static_cast<std::uint16_t>(
            line.flags | (starts || !plain ? static_cast<unsigned>(flag) : 0U));
    }
    return true;
}

bool is_markdown_title(std::string_view line)
{
    const auto words = without_spaces(line);
    if (!words.starts_with('#')) {
        return false;
    }
    const auto end = words.find_first_not_of('#');
    constexpr std::size_t deepest = 6;
    return end != std::string_view::npos && end <= deepest && words[end] == ' ';
}

std::uint32_t markdown_mark(std::string_view line, std::size_t at)
{
    const auto rest = line.substr(at);
    switch (rest.front()) {
    case '#': {  // a heading's mark
        const auto end = rest.find_first_not_of('#');
        return starts_line(line, at) && is_markdown_title(rest)
                   ? static_cast<std::uint32_t>(rest.find_first_not_of(' ', end))
                   : 0;
    }
    case '>': {  // a quotation's mark
        const auto end = std::min(rest.find_first_not_of(' ', 1), rest.size());
        return starts_line(line, at) ? static_cast<std::uint32_t>(end) : 0;
    }
    case '_': return rest.starts_with("__") ? 2 : 0;
    case '*':
        if (rest.starts_with(bold_mark)) {
            return 2;
        }
        // Emphasis stands against a word; an asterisk between spaces is a sign of its own.
        return (rest.size() > 1 && rest[1] != ' ') ||
                       (at > 0 && line[at - 1] != ' ' && !starts_line(line, at))
                   ? 1
                   : 0;
    case '[': {
        const auto close = rest.find(']');
        return close != std::string_view::npos && rest.substr(close).starts_with("](") ? 1 : 0;
    }
    case ']': {
        const auto end = rest.starts_with("](") ? rest.find(')') : std::string_view::npos;
        return end == std::string_view::npos ? 0 : static_cast<std::uint32_t>(end) + 1;
    }
    default: return 0;
    }
}

}  // namespace horseshoe::parser
