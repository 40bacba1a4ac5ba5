#include "parser/source/text_rows.hpp"

#include "parser/code_points.hpp"
#include "parser/source/byte_bits.hpp"

#include <algorithm>

namespace horseshoe::parser {
namespace {

constexpr std::uint32_t tab_stop = 8;
constexpr std::size_t first_lines = 200;
constexpr std::size_t fewest_wide_lines = 6;

bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\v';
}

bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/// "18-00001", "2/22", "18-000012/22", "97-85299 (E)", "*1800001*", "3": figures and their signs.
bool is_footer_cell(std::string_view cell)
{
    bool digit = false;
    bool sign = false;
    for (const char c : cell) {
        digit = digit || is_digit(c);
        sign = sign || c == '/' || c == '-' || c == '*';
        const bool fits = is_digit(c) || static_cast<unsigned char>(c) < 0x20 ||
                          std::string_view("/-*() EFSRCA").find(c) != std::string_view::npos;
        if (!fits) {
            return false;
        }
    }
    return digit && cell.size() <= 24 && (sign || cell.size() <= 4);
}

/// "S/PV.8201", "S/PV. 8201 (Resumption 1)".
bool is_symbol_cell(std::string_view cell)
{
    if (!cell.starts_with("S/PV.") || cell.size() > 30) {
        return false;
    }
    cell.remove_prefix(5);
    const auto digits = cell.find_first_not_of(" 0123456789");
    return cell.find_first_of("0123456789") != std::string_view::npos &&
           (digits == std::string_view::npos || (cell[digits] == '(' && cell.ends_with(')')));
}

bool is_furniture(std::string_view text, const std::vector<TextSegment>& segments)
{
    const auto cell = [&](const TextSegment& segment) { return segment.span.of(text); };
    if (segments.size() > 1 &&
        (is_symbol_cell(cell(segments.front())) || is_symbol_cell(cell(segments.back())))) {
        return true;
    }
    // A lone number may be a year that ends a paragraph: "3" is no year.
    return segments.size() <= 3 &&
           std::all_of(segments.begin(), segments.end(), [&](const TextSegment& segment) {
               const auto words = cell(segment);
               return is_footer_cell(words) &&
                      (segments.size() > 1 ||
                       words.find_first_of("/-*") != std::string_view::npos ||
                       (words.size() < 4 && words.find('(') == std::string_view::npos));
           });
}

/// Whether two blanks begin here, or a tab.
constexpr auto is_run_of_blanks = [](BytesAt at) {
    return ((at[0] == ' ') & (at[1] == ' ')) | (at[0] == '\t');
};

/// A line whose words have one blank between them is one segment, as most lines are.
std::vector<TextSegment>
one_segment(std::string_view words, std::uint32_t begin, std::uint32_t left)
{
    while (!words.empty() && is_blank(words.back())) {
        words.remove_suffix(1);
    }
    const auto end = begin + static_cast<std::uint32_t>(words.size());
    return {{{begin, end}, left, left + static_cast<std::uint32_t>(count_code_points(words))}};
}

/// Whether blanks that may part words begin here.
struct MayPart {
    Bytes operator()(BytesAt at) const { return is_run_of_blanks(at) | (at[0] == '\v'); }
};

/// Cuts a line into segments at its runs of blanks; a single blank parts none.
std::vector<TextSegment>
segments_of(std::string_view text, const SourceSpan& line, ByteMarks<MayPart>& partings)
{
    auto first = line.begin;
    while (first < line.end && text[first] == ' ') {
        ++first;
    }
    if (first < line.end && line.end - line.begin <= widest_row &&
        partings.next(first, line.end) == line.end) {
        return one_segment(text.substr(first, line.end - first), first, first - line.begin);
    }
    std::vector<TextSegment> segments;
    std::uint32_t column = 0;
    bool tab = false;
    for (auto at = line.begin; at < line.end; ++at) {
        const char c = text[at];
        if (is_blank(c)) {
            tab = tab || c == '\t';
            column = c == '\t' ? (column / tab_stop + 1) * tab_stop : column + 1;
            continue;
        }
        if ((static_cast<unsigned char>(c) & 0xC0U) == 0x80) {  // goes on with a character
            if (!segments.empty()) {
                segments.back().span.end = at + 1;
            }
            continue;
        }
        if (segments.empty() || tab || column > segments.back().right + 1) {
            segments.push_back({{at, at}, column, column});
        }
        tab = false;
        segments.back().right = ++column;
        segments.back().span.end = at + 1;
        if (column > widest_row) {
            return {{{segments.front().span.begin, line.end}, 0, widest_row}};
        }
    }
    return segments;
}

}  // namespace

std::vector<TextRow> rows_of_text(std::string_view text, const std::vector<Line>& lines)
{
    std::vector<TextRow> rows;
    rows.reserve(lines.size());
    ByteMarks partings(text, MayPart{});
    for (const auto& line : lines) {
        TextRow row{.segments = segments_of(text, line.span, partings),
                    .page_start = line.is(line_page_start)};
        row.leaders = line.span.of(text).find(". . .") != std::string_view::npos;
        row.furniture = !row.blank() && is_furniture(text, row.segments);
        rows.push_back(std::move(row));
    }
    return rows;
}

bool has_inner_blanks(std::string_view text, const std::vector<Line>& lines)
{
    std::size_t wide = 0;
    std::size_t seen = 0;
    ByteMarks runs(text, is_run_of_blanks);
    for (const auto& each : lines) {
        const auto line = each.span.of(text).substr(0, widest_row);
        const auto first = line.find_first_not_of(" \t");
        if (first == std::string_view::npos) {
            continue;
        }
        if (++seen > first_lines) {
            break;
        }
        const auto run =
            runs.next(each.span.begin + first, each.span.begin + line.size()) - each.span.begin;
        const bool inner = line.find_first_not_of(" \t", run) != std::string_view::npos;
        // Words of the right column alone count as well: blanks as wide as a column before them.
        if ((inner || first >= 30) && line.find(". .") == std::string_view::npos) {
            ++wide;
        }
    }
    return wide >= fewest_wide_lines;
}

}  // namespace horseshoe::parser
