#include "report/html/figure/canvas.hpp"
#include "report/html/figure/matrix_grid.hpp"

#include <algorithm>

namespace horseshoe::figure {

namespace {

constexpr Font group_font{11.5, true};
constexpr double group_gap = 10;

struct Extent {
    double from;
    double to;
};

void draw_head(Canvas& canvas, const MatrixGrid& grid, const MatrixHead& head, Point at)
{
    const auto lines = grid.head(head.name);
    const auto link = canvas.group("", head.name, head.href);
    const double middle = at.x + grid.cell_width() / 2;
    if (grid.upright()) {
        double across = middle + 4.2 - 7 * (static_cast<double>(lines.size()) - 1);
        for (const auto& line : lines) {
            canvas.turned_text(
                {across, at.y - 6}, -90, Anchor::start, grid.narrow() ? "ts" : "tb th", line);
            across += 14;
        }
        return;
    }
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto up = static_cast<double>(lines.size() - 1 - i) * 14;
        canvas.text({middle, at.y - 9 - up}, Anchor::middle, "tb th", lines[i]);
    }
}

/// The name of a group of columns over them; where they are few, it may begin before them, as far as
/// the drawing is not `labelled` yet.
void draw_group(Canvas& canvas, std::string_view name, Extent columns, double y, double& labelled)
{
    const double wide = text_width(name, group_font);
    const bool fits = wide <= columns.to - columns.from + group_gap;
    const double room = fits ? wide : columns.to - labelled - group_gap;
    const std::string shown = shortened(name, group_font, room);
    canvas.text(
        {fits ? columns.from : columns.to, y}, fits ? Anchor::start : Anchor::end, "up", shown);
    labelled = fits ? columns.from + wide : columns.to;
}

}  // namespace

double
draw_heads(Canvas& canvas, const Matrix& figure, const MatrixGrid& grid, const Bank& bank, double y)
{
    const bool has_groups = std::ranges::any_of(
        figure.columns, [](const MatrixHead& head) { return !head.group.empty(); });
    if (has_groups && !grid.narrow()) {
        y += 12;
        double labelled = 0;
        for (std::size_t i = bank.first; i < bank.first + bank.count; ++i) {
            if (!starts_group(figure.columns, i, bank.first) || figure.columns[i].group.empty()) {
                continue;
            }
            std::size_t last = i;
            while (last + 1 < bank.first + bank.count &&
                   figure.columns[last + 1].group == figure.columns[i].group) {
                ++last;
            }
            const double from = grid.x_of(bank, i);
            const double to = grid.x_of(bank, last) + grid.cell_width();
            draw_group(canvas, figure.columns[i].group, {from, to}, y, labelled);
            canvas.line({from, y + 6}, {to, y + 6}, "axis");
        }
        y += 12;
    }
    double height = 20;
    for (std::size_t i = bank.first; i < bank.first + bank.count; ++i) {
        const auto lines = grid.head(figure.columns[i].name);
        if (!grid.upright()) {
            height = std::max(height, 14.0 * static_cast<double>(lines.size()) + 12);
            continue;
        }
        for (const auto& line : lines) {
            height = std::max(height, text_width(line, grid.head_font()) + 12);
        }
    }
    y += height;
    for (std::size_t i = bank.first; i < bank.first + bank.count; ++i) {
        draw_head(canvas, grid, figure.columns[i], {grid.x_of(bank, i), y});
    }
    return y;
}

}  // namespace horseshoe::figure
