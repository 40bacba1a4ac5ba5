#include "report/cli/keyword_lines.hpp"

#include "report/cli/columns.hpp"
#include "report/cli/paint.hpp"
#include "report/reading/names.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>
#include <vector>

namespace horseshoe::cli {
namespace {

constexpr int gap = 2;
constexpr int least_context = 40;

/// Where the words of a line stand.
struct Line {
    std::array<std::string, 4> place;  // document, turn, by, line
    const store::HitRow* row = nullptr;
};

Line line_of(const store::HitRow& row)
{
    return {{row.document, std::to_string(row.turn), row.by, std::to_string(row.line)}, &row};
}

/// The context on the right, cut to its columns, with all that was found in it marked.
std::string right_side(const store::HitRow& row, std::size_t begin, int width, const Paint& paint)
{
    std::string out;
    int left = width;
    std::size_t at = begin;
    const std::string_view text = row.text;
    const auto add = [&](std::size_t end, bool found) {
        if (left <= 0 || end <= at) {
            return;
        }
        const auto whole = reading::printable(text.substr(at, end - at));
        const bool fits = display_width(whole) <= left;
        const auto shown = fits ? whole : cut(whole, left);
        out += found ? paint.strong(shown) : shown;
        left = fits ? left - display_width(shown) : 0;
        at = end;
    };
    for (const auto& hit : row.hits) {
        if (hit.begin >= begin) {
            add(hit.begin, false);
            add(hit.end, true);
        }
    }
    add(text.size(), false);
    return out;
}

}  // namespace

std::string keyword_lines(std::span<const store::HitRow> rows, int width, bool colour)
{
    const Paint paint{colour};
    std::vector<Line> lines;
    std::array<int, 4> widths{};
    for (const auto& row : rows) {
        lines.push_back(line_of(row));
        for (std::size_t i = 0; i < widths.size(); ++i) {
            widths.at(i) = std::max(widths.at(i), display_width(lines.back().place.at(i)));
        }
    }
    int used = 0;
    for (const int column : widths) {
        used += column + gap;
    }
    const int context = std::max(width - used, least_context);
    const int before = context * 2 / 5;
    std::string out;
    for (const auto& line : lines) {
        const auto& row = *line.row;
        const auto begin = row.hits.empty() ? 0 : row.hits.front().begin;
        const auto left =
            cut_front(reading::printable(std::string_view(row.text).substr(0, begin)), before);
        const auto blanks = static_cast<std::size_t>(std::max(before - display_width(left), 0));
        out += paint.faint(fmt::format("{}  {:>{}}  {}  {:>{}}",
                                       fit(line.place[0], widths[0]),
                                       line.place[1],
                                       widths[1],
                                       fit(line.place[2], widths[2]),
                                       line.place[3],
                                       widths[3]));
        out += "  " + std::string(blanks, ' ') + left +
               right_side(row, begin, context - before, paint) + '\n';
    }
    return out;
}

}  // namespace horseshoe::cli
