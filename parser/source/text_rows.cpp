#include "parser/source/text_rows.hpp"

#include "parser/code_points.hpp"
#include "parser/digit.hpp"
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

bool is_furniture(std::string_view text, std::span<const TextSegment> segments)
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

/// Whether two blanks or more begin or end here; and tabs, which are as wide as where they stand.
constexpr auto is_edge = [](BytesAt at) {
    const auto here = at[0] == ' ';
    const auto before = at[-1] == ' ';
    return (~before & here & (at[1] == ' ')) | (~here & before & (at[-2] == ' ')) |
           (at[0] == '\t') | (at[0] == '\v');
};

/// Cuts lines into segments at their runs of blanks; a single blank parts none.
class SegmentCutter {
public:
    SegmentCutter(std::string_view text, std::vector<TextSegment>& segments)
        : text_(text), segments_(segments), edges_(text, is_edge)
    {}

    void cut(const SourceSpan& line)
    {
        const auto before = segments_.size();
        if (!cut_at_edges(line)) {
            segments_.resize(before);
            cut_by_columns(line);
        }
        if (segments_.size() > before && segments_.back().right > widest_row) {
            const auto begin = segments_[before].span.begin;
            segments_.resize(before);
            segments_.push_back({{begin, line.end}, 0, widest_row});
        }
    }

private:
    /// As nearly all lines can be cut; false where one has tabs.
    bool cut_at_edges(const SourceSpan& line)
    {
        auto begin = line.begin;
        if (begin < line.end && text_[begin] == ' ') {
            const bool more = begin + 1 < line.end && is_blank(text_[begin + 1]);
            begin = more ? edge(begin + 1, line.end) : begin + 1;
        }
        auto column = begin - line.begin;
        while (begin < line.end && !is_tab(begin)) {
            const auto edge_behind = edge(begin + 1, line.end);
            const auto end = text_[edge_behind - 1] == ' ' ? edge_behind - 1 : edge_behind;
            const auto width = count_code_points(text_.substr(begin, end - begin));
            const auto right = column + static_cast<std::uint32_t>(width);
            segments_.push_back({{begin, end}, column, right});
            if (edge_behind == line.end) {
                return true;
            }
            begin = is_tab(edge_behind) ? edge_behind : edge(edge_behind + 1, line.end);
            column = right + (begin - end);
        }
        return begin == line.end;
    }

    void cut_by_columns(const SourceSpan& line)
    {
        bool parted = true;
        std::uint32_t column = 0;
        std::uint32_t right = 0;
        for (auto at = line.begin; at < line.end; ++at) {
            const char c = text_[at];
            if (is_blank(c)) {
                parted = parted || c == '\t';
                column = c == '\t' ? (column / tab_stop + 1) * tab_stop : column + 1;
                continue;
            }
            if ((static_cast<unsigned char>(c) & 0xC0U) == 0x80) {  // goes on with a character
                segments_.back().span.end = at + 1;
                continue;
            }
            if (parted || column > right + 1) {
                segments_.push_back({{at, at}, column, column});
            }
            parted = false;
            right = ++column;
            segments_.back().right = right;
            segments_.back().span.end = at + 1;
        }
    }

    std::uint32_t edge(std::uint32_t at, std::uint32_t end)
    {
        return static_cast<std::uint32_t>(edges_.next(at, end));
    }

    bool is_tab(std::uint32_t at) const { return text_[at] == '\t' || text_[at] == '\v'; }

    std::string_view text_;
    std::vector<TextSegment>& segments_;
    ByteMarks<decltype(is_edge)> edges_;
};

}  // namespace

MeasuredText measure_text(std::string_view text, const std::vector<Line>& lines)
{
    MeasuredText measured;
    measured.segments.reserve(lines.size() * 2);
    std::vector<std::size_t> ends;  // of the segments of each row
    ends.reserve(lines.size());
    SegmentCutter cutter(text, measured.segments);
    for (const auto& line : lines) {
        cutter.cut(line.span);
        ends.push_back(measured.segments.size());
    }
    measured.rows.reserve(lines.size());
    std::size_t begin = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto segments = std::span(measured.segments).subspan(begin, ends[i] - begin);
        measured.rows.push_back(
            {.segments = segments,
             .page_start = lines[i].is(line_page_start),
             .leaders = lines[i].span.of(text).find(". . .") != std::string_view::npos,
             .furniture = !segments.empty() && is_furniture(text, segments)});
        begin = ends[i];
    }
    return measured;
}

namespace {

/// The first place from `at` on that is no blank; the size where there is none.
std::size_t first_word(std::string_view line, std::size_t at)
{
    while (at < line.size() && (line[at] == ' ' || line[at] == '\t')) {
        ++at;
    }
    return at;
}

}  // namespace

bool has_inner_blanks(std::string_view text, const std::vector<Line>& lines)
{
    std::size_t wide = 0;
    std::size_t seen = 0;
    ByteMarks runs(text, is_run_of_blanks);
    for (const auto& each : lines) {
        const auto line = each.span.of(text).substr(0, widest_row);
        const auto first = first_word(line, 0);
        if (first == line.size()) {
            continue;
        }
        if (++seen > first_lines) {
            break;
        }
        const auto run =
            runs.next(each.span.begin + first, each.span.begin + line.size()) - each.span.begin;
        const bool inner = first_word(line, run) != line.size();
        // Words of the right column alone count as well: blanks as wide as a column before them.
        if ((inner || first >= 30) && line.find(". .") == std::string_view::npos) {
            ++wide;
        }
    }
    return wide >= fewest_wide_lines;
}

}  // namespace horseshoe::parser
