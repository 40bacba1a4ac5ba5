#include "parser/source/text_lines.hpp"

#include "parser/source/byte_bits.hpp"

namespace horseshoe::parser {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

constexpr auto ends_line = [](BytesAt at) {
    return (at[0] == '\n') | (at[0] == '\r') | (at[0] == '\f');
};

bool is_indented(std::string_view line)
{
    return line.starts_with("  ") || line.starts_with('\t');
}

}  // namespace

std::vector<Line> split_lines(std::string_view text)
{
    constexpr std::size_t usual_line = 40;  // seldom less, blank ones counted
    std::vector<Line> lines;
    lines.reserve(text.size() / usual_line + 1);
    ByteMarks ends(text, ends_line);
    std::size_t begin = text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
    bool page_start = false;
    while (begin < text.size()) {
        const std::size_t end = ends.next(begin, text.size());
        Line line;
        line.span = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
        line.flags = static_cast<std::uint16_t>(
            (page_start ? line_page_start : 0) |
            (is_indented(text.substr(begin, end - begin)) ? line_indented : 0));
        lines.push_back(line);
        if (end - begin > longest_line) {
            break;
        }
        begin = end;
        if (begin < text.size() && text[begin] != '\f') {
            begin += text.substr(begin).starts_with("\r\n") ? 2U : 1U;
        }
        // A form feed that follows a line end directly ends no line of its own.
        page_start = begin < text.size() && text[begin] == '\f';
        while (begin < text.size() && text[begin] == '\f') {
            ++begin;
        }
    }
    return lines;
}

}  // namespace horseshoe::parser
