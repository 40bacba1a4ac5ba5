#include "parser/prepare/markdown.hpp"

#include "parser/prepare/furniture.hpp"

#include <algorithm>

namespace horseshoe::parser {
namespace {

constexpr std::string_view bold_mark = "**";

}  // namespace

bool style_markdown(Source& source)
{
    if (source.format != SourceFormat::text ||
        source.text.find(bold_mark) == std::string::npos) {  // as nearly all
        return false;
    }
    const auto marks =
        std::count_if(source.lines.begin(), source.lines.end(), [&](const Line& line) {
            return source.of(line).find(bold_mark) != std::string_view::npos;
        });
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
        const bool starts =
            bold || words.substr(words.find_first_not_of(' ')).starts_with(bold_mark);
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

std::uint32_t markdown_mark(std::string_view line, std::size_t at)
{
    const auto rest = line.substr(at);
    switch (rest.front()) {
    case '#': {  // a heading's mark
        const auto end = rest.find_first_not_of('#');
        return at == 0 && end != std::string_view::npos && rest[end] == ' '
                   ? static_cast<std::uint32_t>(end) + 1
                   : 0;
    }
    case '_': return rest.starts_with("__") ? 2 : 0;
    case '*':
        if (rest.starts_with(bold_mark)) {
            return 2;
        }
        // Emphasis stands against a word; an asterisk between spaces is a sign of its own.
        return (rest.size() > 1 && rest[1] != ' ') || (at > 0 && line[at - 1] != ' ') ? 1 : 0;
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
