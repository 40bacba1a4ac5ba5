#include "report/html/figure/labels.hpp"
#include "report/html/figure/strip_parts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>

namespace horseshoe::figure {

namespace {

constexpr Font name_font{12.5, true};
constexpr double longest_turned = 225;

struct Name {
    const Block* block;
    std::string text;
    AxisLabel label;
};

/// The second row is for names that found the first one taken; their leaders keep it free, too.
bool in_two_rows(std::vector<Name>& names)
{
    double first = 0;  // up to where the rows are taken
    double second = 0;
    for (auto& name : names) {
        auto& label = name.label;
        const double half = label.width / 2;
        label.centre = std::clamp(label.wanted,
                                  std::min(half, wide_width / 2),
                                  std::max(wide_width - half, wide_width / 2));
        if (label.centre - half >= first) {
            label.row = 0;
            first = label.centre + half + 6;
        }
        else if (label.wanted >= first - 3 && label.centre - half >= second) {
            label.row = 1;
            first = label.wanted + 4;
            second = label.centre + half + 6;
        }
        else {
            return false;
        }
    }
    return true;
}

/// Upright, each under its block or pushed aside from it. Returns how high they are.
double draw_turned(Canvas& canvas, std::vector<Name>& names, double y)
{
    constexpr double step = 12.5;
    const auto most = static_cast<std::size_t>(wide_width / step);
    if (names.size() > most) {
        // The longest turns keep their names; all are told of by their blocks.
        std::vector<double> widths;
        for (const auto& name : names) {
            widths.push_back(name.block->width);
        }
        std::ranges::nth_element(
            widths, widths.begin() + static_cast<std::ptrdiff_t>(most), std::greater<>{});
        const double least = widths[most];
        std::erase_if(names, [&](const Name& name) { return name.block->width <= least; });
    }
    double next = step / 2;
    for (auto& name : names) {
        name.label.centre = std::max(next, name.block->centre());
        next = name.label.centre + step;
    }
    double last = wide_width - step / 2;
    double longest = 0;
    for (auto name = names.rbegin(); name != names.rend(); ++name) {
        name->label.centre = std::min(name->label.centre, last);
        last = name->label.centre - step;
        name->text = shortened(name->text, name_font, longest_turned);
        longest = std::max(longest, text_width(name->text, name_font));
    }
    for (const auto& name : names) {
        const double x = name.label.centre;
        canvas.path(fmt::format("M{} {}L{} {}",
                                number(name.block->centre()),
                                number(y + 2),
                                number(x),
                                number(y + 12)),
                    "axis");
        canvas.turned_text({x + 4.2, y + 15}, -90, Anchor::end, "tb", name.text);
    }
    return 17 + longest;
}

}  // namespace

double draw_turn_names(Canvas& canvas, const Blocks& blocks, double y)
{
    std::vector<Name> names;
    for (const auto& block : blocks.all()) {
        if (!block.turn->procedure && !block.turn->shown().empty()) {
            const std::string text = shortened(block.turn->shown(), name_font, longest_turned);
            names.push_back({&block, text, {block.centre(), text_width(text, name_font), 0, 0}});
        }
    }
    if (names.empty()) {
        return 0;
    }
    if (!in_two_rows(names)) {
        return draw_turned(canvas, names, y);
    }
    bool second = false;
    for (const auto& [block, text, label] : names) {
        if (label.row == 1) {
            second = true;
            canvas.line({block->centre(), y + 3}, {block->centre(), y + 21}, "leader");
        }
        canvas.text({label.centre, y + (label.row == 1 ? 33.0 : 17.0)}, Anchor::middle, "tb", text);
    }
    return second ? 38 : 22;
}

}  // namespace horseshoe::figure
