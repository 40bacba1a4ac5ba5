#include "report/html/figure/matrix.hpp"

#include "report/html/figure/canvas.hpp"
#include "report/html/figure/matrix_cell.hpp"
#include "report/html/figure/matrix_total.hpp"
#include "report/reading/csv.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace horseshoe::figure {

namespace {

constexpr Font row_font{12.5, false};
constexpr Font head_font{11.8, true};
constexpr double longest_head = 115;
constexpr Font group_font{11.5, true};
constexpr double group_gap = 10;
constexpr double row_group_height = 28;

/// Columns that stand side by side; those that do not fit follow below, in the next bank.
struct Bank {
    std::size_t first = 0;
    std::size_t count = 0;
};

struct Shape {
    double left = 0;  ///< where the cells begin
    double cell_width = 0;
    double cell_height = 0;
    double step_x = 0;
    double step_y = 0;
    bool upright = false;  ///< headings of columns
};

std::vector<std::string> level_head(std::string_view name, double step)
{
    return wrapped(name, {11.8, true}, step - 2, 3);
}

class MatrixDrawing {
public:
    MatrixDrawing(const Matrix& figure, const Setting& setting)
        : figure_(figure), setting_(setting), words_(setting.ui), canvas_(setting),
          width_(setting.narrow() ? narrow_width : wide_width)
    {}

    std::string drawn();

private:
    void choose_shape();
    double width_of(const Bank& bank) const;
    double x_of(const Bank& bank, std::size_t column) const;
    std::vector<Bank> banks() const;
    void draw_bank(const Bank& bank);
    void draw_heads(const Bank& bank);
    struct Extent {
        double from;
        double to;
    };
    void draw_group(std::string_view name, Extent columns, double& labelled);
    Font upright_font() const { return setting_.narrow() ? Font{11.5} : head_font; }
    std::vector<std::string> upright_head(std::string_view name) const
    {
        return wrapped(name,
                       upright_font(),
                       setting_.narrow() ? 130 : longest_head,
                       shape_.step_x >= 34 ? 2 : 1);
    }
    void draw_head(const MatrixHead& head, double x);
    void draw_row(const Bank& bank, std::size_t row);
    void draw_totals(const Bank& bank);
    bool starts_group(const std::vector<MatrixHead>& heads, std::size_t at, std::size_t first) const
    {
        return at == first || heads[at].group != heads[at - 1].group;
    }

    const Matrix& figure_;
    const Setting& setting_;
    Words words_;
    Canvas canvas_;
    Shape shape_;
    double width_;
    double y_ = 0;
};

void MatrixDrawing::choose_shape()
{
    const bool narrow = setting_.narrow();
    double name = 0;
    for (const auto& row : figure_.rows) {
        name = std::max(name, text_width(narrow ? row.id : row.name, row_font));
    }
    name = std::max(name, text_width(words_("matrix.totals.short"), row_font));
    shape_.left = std::clamp(name + 14, narrow ? 40.0 : 100.0, narrow ? 62.0 : 200.0);
    if (narrow) {
        shape_.cell_width = shape_.cell_height = 21;
        shape_.step_x = 22.5;
        shape_.step_y = 23;
        shape_.upright = true;
        return;
    }
    const double groups = std::max(0.0, width_of({0, figure_.columns.size()}));
    const auto count = static_cast<double>(std::max<std::size_t>(figure_.columns.size(), 1));
    const double room = (width_ - shape_.left - groups) / count;
    shape_.step_x = std::clamp(room, 30.0, 76.0);
    shape_.cell_width = shape_.step_x - 6;
    shape_.cell_height = 23;
    shape_.step_y = 27;
    shape_.upright = std::ranges::any_of(figure_.columns, [&](const MatrixHead& head) {
        const auto lines = level_head(head.name, shape_.step_x);
        return std::ranges::any_of(lines,
                                   [](const std::string& line) { return line.ends_with("…"); });
    });
}

double MatrixDrawing::width_of(const Bank& bank) const
{
    double width = static_cast<double>(bank.count) * shape_.step_x;
    for (std::size_t i = bank.first + 1; i < bank.first + bank.count; ++i) {
        width += starts_group(figure_.columns, i, bank.first) ? group_gap : 0;
    }
    return width;
}

double MatrixDrawing::x_of(const Bank& bank, std::size_t column) const
{
    return shape_.left + width_of({bank.first, column + 1 - bank.first}) - shape_.step_x;
}

std::vector<Bank> MatrixDrawing::banks() const
{
    std::vector<Bank> banks;
    for (std::size_t i = 0; i < figure_.columns.size(); ++i) {
        if (banks.empty() || shape_.left + width_of({banks.back().first, banks.back().count + 1}) >
                                 width_ + shape_.step_x - shape_.cell_width) {
            banks.push_back({i, 0});
        }
        ++banks.back().count;
    }
    return banks;
}

void MatrixDrawing::draw_head(const MatrixHead& head, double x)
{
    const auto link = canvas_.group("", head.name, head.href);
    const double middle = x + shape_.cell_width / 2;
    if (shape_.upright) {
        const auto lines = upright_head(head.name);
        double across = middle + 4.2 - 7 * (static_cast<double>(lines.size()) - 1);
        for (const auto& line : lines) {
            canvas_.turned_text(
                {across, y_ - 6}, -90, Anchor::start, setting_.narrow() ? "ts" : "tb th", line);
            across += 14;
        }
        return;
    }
    auto lines = level_head(head.name, shape_.step_x);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto up = static_cast<double>(lines.size() - 1 - i) * 14;
        canvas_.text({middle, y_ - 9 - up}, Anchor::middle, "tb th", lines[i]);
    }
}

/// The name of a group of columns over them; where they are few, it may begin before them, as far as
/// the drawing is not `labelled` yet.
void MatrixDrawing::draw_group(std::string_view name, Extent columns, double& labelled)
{
    const double wide = text_width(name, group_font);
    const bool fits = wide <= columns.to - columns.from + group_gap;
    const double room = fits ? wide : columns.to - labelled - group_gap;
    const std::string shown = shortened(name, group_font, room);
    canvas_.text(
        {fits ? columns.from : columns.to, y_}, fits ? Anchor::start : Anchor::end, "up", shown);
    labelled = fits ? columns.from + wide : columns.to;
}

void MatrixDrawing::draw_heads(const Bank& bank)
{
    const bool has_groups = std::ranges::any_of(
        figure_.columns, [](const MatrixHead& head) { return !head.group.empty(); });
    if (has_groups && !setting_.narrow()) {
        y_ += 12;
        double labelled = 0;
        for (std::size_t i = bank.first; i < bank.first + bank.count; ++i) {
            if (!starts_group(figure_.columns, i, bank.first) || figure_.columns[i].group.empty()) {
                continue;
            }
            std::size_t last = i;
            while (last + 1 < bank.first + bank.count &&
                   figure_.columns[last + 1].group == figure_.columns[i].group) {
                ++last;
            }
            const double from = x_of(bank, i);
            const double to = x_of(bank, last) + shape_.cell_width;
            draw_group(figure_.columns[i].group, {from, to}, labelled);
            canvas_.line({from, y_ + 6}, {to, y_ + 6}, "axis");
        }
        y_ += 12;
    }
    double height = 20;
    for (std::size_t i = bank.first; i < bank.first + bank.count; ++i) {
        const auto& name = figure_.columns[i].name;
        if (!shape_.upright) {
            height = std::max(
                height, 14.0 * static_cast<double>(level_head(name, shape_.step_x).size()) + 12);
            continue;
        }
        for (const auto& line : upright_head(name)) {
            height = std::max(height, text_width(line, upright_font()) + 12);
        }
    }
    y_ += height;
    for (std::size_t i = bank.first; i < bank.first + bank.count; ++i) {
        draw_head(figure_.columns[i], x_of(bank, i));
    }
}

void MatrixDrawing::draw_row(const Bank& bank, std::size_t row)
{
    const auto& head = figure_.rows[row];
    if (starts_group(figure_.rows, row, 0) && !head.group.empty()) {
        y_ += row == 0 ? 16 : row_group_height - 8;
        canvas_.text({0, y_}, Anchor::start, "up", shortened(head.group, group_font, width_));
        y_ += 8;
    }
    const auto group = canvas_.group("row", "");
    canvas_.rect({0, y_ - 2, shape_.left + width_of(bank), shape_.step_y}, 0, "row-back");
    {
        const auto link = canvas_.group("", head.name, head.href);
        canvas_.text(
            {0, y_ + shape_.cell_height / 2 + 4.2},
            Anchor::start,
            "",
            setting_.narrow()
                ? shortened(head.id.empty() ? head.name : head.id, row_font, shape_.left - 6)
                : shortened(head.name, row_font, shape_.left - 10));
    }
    for (std::size_t i = bank.first; i < bank.first + bank.count; ++i) {
        const auto& cell = figure_.cells[row][i];
        const auto mark = canvas_.group(
            "cell", sentence_of(cell, head.name, figure_.columns[i].name, words_), cell.href);
        draw_cell(
            canvas_, cell, {x_of(bank, i), y_, shape_.cell_width, shape_.cell_height}, words_);
    }
    y_ += shape_.step_y;
}

void MatrixDrawing::draw_totals(const Bank& bank)
{
    y_ += 8;
    canvas_.line({0, y_}, {shape_.left + width_of(bank), y_}, "axis");
    y_ += 4;
    canvas_.text({0, y_ + (setting_.narrow() ? 24.0 : 12.0)},
                 Anchor::start,
                 "ink2",
                 setting_.narrow() ? words_("matrix.totals.short")
                                   : shortened(words_("matrix.totals",
                                                      {words_.value("all", figure_.rows.size())}),
                                               row_font,
                                               shape_.left - 6));
    for (std::size_t i = bank.first; i < bank.first + bank.count; ++i) {
        draw_total(canvas_, figure_, i, {x_of(bank, i), y_, shape_.cell_width, 24}, words_);
    }
    y_ += 26;
}

void MatrixDrawing::draw_bank(const Bank& bank)
{
    draw_heads(bank);
    for (std::size_t row = 0; row < figure_.rows.size(); ++row) {
        draw_row(bank, row);
    }
    draw_totals(bank);
}

std::string MatrixDrawing::drawn()
{
    choose_shape();
    define_hatches(canvas_);
    bool first = true;
    for (const auto& bank : banks()) {
        y_ += first ? 0 : 28;
        first = false;
        draw_bank(bank);
    }
    return canvas_.finished(width_,
                            y_ + 2,
                            caption(figure_, setting_.ui).question,
                            words_("matrix.description",
                                   {words_.value("rows", figure_.rows.size()),
                                    words_.value("columns", figure_.columns.size())}));
}

}  // namespace

Caption caption(const Matrix& figure, Ui ui)
{
    const Words words{ui};
    auto caption = caption_of(words, "matrix", {});
    if (figure.left_out > 0) {
        caption.caveat += " " + words("matrix.left-out", {words.value("targets", figure.left_out)});
    }
    return caption;
}

std::string draw(const Matrix& figure, const Setting& setting)
{
    return MatrixDrawing{figure, setting}.drawn();
}

std::vector<LegendEntry> legend(const Matrix&, Ui ui)
{
    Legend legend{ui};
    legend.tones();
    for (const auto* const name : {"both", "named", "hinted", "silent"}) {
        legend.mark(name);
    }
    return legend.entries();
}

std::string csv(const Matrix& figure)
{
    static constexpr std::array<std::string_view, 4> states{"silent", "named", "hinted", "stance"};
    std::string out;
    reading::add_csv_line(out,
                          {"delegation",
                           "target",
                           "state",
                           "mentions",
                           "favour",
                           "neutral",
                           "against",
                           "mean_polarity"});
    for (std::size_t row = 0; row < figure.rows.size(); ++row) {
        for (std::size_t i = 0; i < figure.columns.size(); ++i) {
            const auto& cell = figure.cells[row][i];
            reading::add_csv_line(out,
                                  {figure.rows[row].id,
                                   figure.columns[i].id,
                                   states.at(static_cast<std::size_t>(cell.state)),
                                   std::to_string(cell.mentions),
                                   std::to_string(cell.favour),
                                   std::to_string(cell.neutral),
                                   std::to_string(cell.against),
                                   cell.mean ? number(*cell.mean) : ""});
        }
    }
    return out;
}

}  // namespace horseshoe::figure
