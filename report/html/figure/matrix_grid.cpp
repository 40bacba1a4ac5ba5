#include "report/html/figure/matrix_grid.hpp"

#include <algorithm>

namespace horseshoe::figure {

namespace {

constexpr Font row_font{12.5, false};
constexpr double longest_head = 132;
constexpr double longest_narrow_head = 175;  // of one line
constexpr double group_gap = 10;

}  // namespace

bool starts_group(const std::vector<MatrixHead>& heads, std::size_t at, std::size_t first)
{
    return at == first || heads[at].group != heads[at - 1].group;
}

MatrixGrid::MatrixGrid(const Matrix& figure, const Setting& setting)
    : figure_(figure), narrow_(setting.narrow()), width_(narrow_ ? narrow_width : wide_width)
{
    const Words words{setting.ui};
    double name = 0;
    for (const auto& row : figure_.rows) {
        name = std::max(name, text_width(narrow_ ? row.id : row.name, row_font));
    }
    name = std::max(name, text_width(words("matrix.totals.short"), row_font));
    left_ = std::clamp(name + 14, narrow_ ? 40.0 : 100.0, narrow_ ? 62.0 : 220.0);
    if (narrow_) {
        cell_width_ = cell_height_ = 21;
        step_x_ = 22.5;
        step_y_ = 23;
        upright_ = true;
        return;
    }
    const double groups = std::max(0.0, width_of({0, figure_.columns.size()}));
    const auto count = static_cast<double>(std::max<std::size_t>(figure_.columns.size(), 1));
    const double room = (width_ - left_ - groups) / count;
    step_x_ = std::clamp(room, 30.0, 76.0);
    cell_width_ = step_x_ - 6;
    cell_height_ = 23;
    step_y_ = 27;
    upright_ = std::ranges::any_of(figure_.columns, [&](const MatrixHead& head) {
        const auto lines = level_head(head.name);
        return std::ranges::any_of(lines,
                                   [](const std::string& line) { return line.ends_with("…"); });
    });
}

double MatrixGrid::width_of(const Bank& bank) const
{
    double width = static_cast<double>(bank.count) * step_x_;
    for (std::size_t i = bank.first + 1; i < bank.first + bank.count; ++i) {
        width += starts_group(figure_.columns, i, bank.first) ? group_gap : 0;
    }
    return width;
}

double MatrixGrid::x_of(const Bank& bank, std::size_t column) const
{
    return left_ + width_of({bank.first, column + 1 - bank.first}) - step_x_;
}

std::vector<Bank> MatrixGrid::banks() const
{
    std::vector<Bank> banks;
    for (std::size_t i = 0; i < figure_.columns.size(); ++i) {
        if (banks.empty() || left_ + width_of({banks.back().first, banks.back().count + 1}) >
                                 width_ + step_x_ - cell_width_) {
            banks.push_back({i, 0});
        }
        ++banks.back().count;
    }
    return banks;
}

std::vector<std::string> MatrixGrid::level_head(std::string_view name) const
{
    return wrapped(name, {11.8, true}, step_x_ - 2, 3);
}

std::vector<std::string> MatrixGrid::head(std::string_view name) const
{
    return upright_ ? wrapped(name,
                              head_font(),
                              narrow_ ? longest_narrow_head : longest_head,
                              step_x_ >= 50   ? 3
                              : step_x_ >= 34 ? 2
                                              : 1)
                    : level_head(name);
}

}  // namespace horseshoe::figure
