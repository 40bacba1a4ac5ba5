#include "parser/source/text_lines.hpp"

#include <algorithm>
#include <cstring>

namespace horseshoe::parser {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// Finds the next of one kind of line end, and remembers it: each byte is searched once a kind.
class NextByte {
public:
    NextByte(std::string_view text, char wanted) : text_(text), wanted_(wanted) {}

    std::size_t from(std::size_t begin)
    {
        if (next_ >= begin && next_ != unknown) {
            return next_;
        }
        const void* const found = std::memchr(text_.data() + begin, wanted_, text_.size() - begin);
        next_ = found == nullptr
                    ? text_.size()
                    : static_cast<std::size_t>(static_cast<const char*>(found) - text_.data());
        return next_;
    }

private:
    static constexpr std::size_t unknown = static_cast<std::size_t>(-1);
    std::string_view text_;
    char wanted_;
    std::size_t next_ = unknown;
};

bool is_indented(std::string_view line)
{
    return line.starts_with("  ") || line.starts_with('\t');
}

}  // namespace

std::vector<Line> split_lines(std::string_view text)
{
    std::vector<Line> lines;
    NextByte feed(text, '\n');
    NextByte carriage_return(text, '\r');
    NextByte form_feed(text, '\f');
    std::size_t begin = text.starts_with(byte_order_mark) ? byte_order_mark.size() : 0;
    bool page_start = false;
    while (begin < text.size()) {
        const std::size_t end =
            std::min({feed.from(begin), carriage_return.from(begin), form_feed.from(begin)});
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
