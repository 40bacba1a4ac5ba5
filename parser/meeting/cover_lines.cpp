#include "parser/meeting/cover_lines.hpp"

#include "parser/digit.hpp"
#include "parser/grammar/symbol.hpp"
#include "parser/language/phrases.hpp"
#include "parser/language/rows.hpp"
#include "parser/language/wide.hpp"
#include "parser/prepare/mending.hpp"
#include "parser/source/byte_bits.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace horseshoe::parser {
namespace {

/// Whether the byte is part of a word: of any letter beyond ASCII, too.
bool is_word(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return is_digit(c) || (byte | 0x20U) - 'a' < 26U || byte >= 0x80;
}

/// What may only lay out a line.
constexpr auto may_lay_out = [](BytesAt at) {
    return (at[0] == '\t') | (at[0] == '|') | (at[0] == '*') | (at[0] == '_') | (at[0] == 0xC2);
};

std::string without_layout(std::string_view text, bool cells)
{
    if (ByteMarks(text, may_lay_out).next(0, text.size()) == text.size()) {
        return std::string(text);  // as most lines
    }
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        const bool inner =
            at != 0 && at + 1 < text.size() && is_word(text[at - 1]) && is_word(text[at + 1]);
        if (c == '\t' || (cells && c == '|')) {
            plain += ' ';
        }
        else if (text.substr(at, 2) == "\u00A0") {
            plain += ' ';
            ++at;
        }
        else if (inner || (c != '*' && c != '_')) {
            plain += c;
        }
    }
    return plain;
}

/// The line without what only lays it out: cells of a table, marks of emphasis and of lists.
std::string plain_line(std::string_view text)
{
    if (read_furniture(text)) {
        return std::string(trim(text));  // "*3317234*" is no emphasis
    }
    const bool cells = trim(text).starts_with('|');
    const auto plain = without_layout(text, cells);
    auto words = trim(plain);
    for (const std::string_view mark : {"- ", "\u2022 ", "\u2013 ", "\u00B7 "}) {
        if (words.starts_with(mark)) {
            words = trim(words.substr(mark.size()));
        }
    }
    const bool rule = cells && words.find_first_not_of("-: ") == std::string_view::npos;
    return rule ? std::string{} : std::string(words);
}

/// Without the spaces that only lay out a line of a script that has none.
std::string close_up(std::string_view text)
{
    std::string closed;
    for (std::size_t at = 0; at < text.size();) {
        const auto mending = mend_wide(text, at);
        closed += mending.size == 0 ? text.substr(at, 1) : mending.becomes;
        at += std::max<std::size_t>(mending.size, 1);
    }
    return closed;
}

}  // namespace

std::vector<CoverLine> cover_lines(const Source& source,
                                   const PageFurniture& furniture,
                                   std::uint32_t body_line,
                                   const Language& language)
{
    std::vector<CoverLine> lines;
    // Not every file begins with page 1.
    const auto first_page =
        source.lines.empty() ? 1 : std::max<std::uint16_t>(source.lines.front().page, 1);
    bool gap = true;
    bool page_head = false;
    bool presided = false;  // the meeting begins on no page that stands before "President:"
    for (std::uint32_t i = 0; i < body_line; ++i) {
        if (furniture.uses[i] == LineUse::blank) {
            gap = true;
            page_head = false;
            continue;
        }
        // The header of the page where the meeting begins may go over lines.
        const auto& line = source.lines[i];
        const bool later = line.page > first_page || (line.is(line_page_start) && i != 0);
        auto words = plain_line(source.of(line));
        if (is_unspaced(language)) {
            words = close_up(words);
        }
        presided = presided || starts_with_row(words, language, "cover-president");
        page_head = page_head || (furniture.uses[i] == LineUse::furniture && later && presided);
        if (page_head || words.empty()) {
            continue;
        }
        lines.push_back({std::move(words), line.span, gap || line.is(line_gap_before)});
        gap = false;
    }
    return lines;
}

}  // namespace horseshoe::parser
