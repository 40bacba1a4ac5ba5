#include "report/html/figure/matrix.hpp"

#include "report/html/figure/canvas.hpp"
#include "report/html/figure/matrix_cell.hpp"
#include "report/html/figure/matrix_grid.hpp"
#include "report/html/figure/matrix_total.hpp"
#include "report/reading/csv.hpp"

#include <array>
#include <string_view>

namespace horseshoe::figure {

namespace {

constexpr Font row_font{12.5, false};
constexpr Font group_font{11.5, true};
constexpr double row_group_height = 28;

class MatrixDrawing {
public:
    MatrixDrawing(const Matrix& figure, const Setting& setting)
        : figure_(figure), setting_(setting), words_(setting.ui), canvas_(setting),
          grid_(figure, setting)
    {}

    std::string drawn();

private:
    void draw_bank(const Bank& bank);
    void draw_row(const Bank& bank, std::size_t row);
    void draw_totals(const Bank& bank);

    const Matrix& figure_;
    const Setting& setting_;
    Words words_;
    Canvas canvas_;
    MatrixGrid grid_;
    double y_ = 0;
};

void MatrixDrawing::draw_row(const Bank& bank, std::size_t row)
{
    const auto& head = figure_.rows[row];
    if (starts_group(figure_.rows, row, 0) && !head.group.empty()) {
        y_ += row == 0 ? 16 : row_group_height - 8;
        canvas_.text(
            {0, y_}, Anchor::start, "up", shortened(head.group, group_font, grid_.width()));
        y_ += 8;
    }
    const auto group = canvas_.group("row", "");
    canvas_.rect({0, y_ - 2, grid_.left() + grid_.width_of(bank), grid_.step_y()}, 0, "row-back");
    {
        const auto link = canvas_.group("", head.name, head.href);
        canvas_.text(
            {0, y_ + grid_.cell_height() / 2 + 4.2},
            Anchor::start,
            "",
            setting_.narrow()
                ? shortened(head.id.empty() ? head.name : head.id, row_font, grid_.left() - 6)
                : shortened(head.name, row_font, grid_.left() - 10));
    }
    for (std::size_t i = bank.first; i < bank.first + bank.count; ++i) {
        const auto& cell = figure_.cells[row][i];
        const auto mark = canvas_.group(
            "cell", sentence_of(cell, head.name, figure_.columns[i].name, words_), cell.href);
        draw_cell(canvas_,
                  cell,
                  {grid_.x_of(bank, i), y_, grid_.cell_width(), grid_.cell_height()},
                  words_);
    }
    y_ += grid_.step_y();
}

void MatrixDrawing::draw_totals(const Bank& bank)
{
    y_ += 8;
    canvas_.line({0, y_}, {grid_.left() + grid_.width_of(bank), y_}, "axis");
    y_ += 4;
    canvas_.text({0, y_ + (setting_.narrow() ? 24.0 : 12.0)},
                 Anchor::start,
                 "ink2",
                 setting_.narrow() ? words_("matrix.totals.short")
                                   : shortened(words_("matrix.totals",
                                                      {words_.value("all", figure_.rows.size())}),
                                               row_font,
                                               grid_.left() - 6));
    for (std::size_t i = bank.first; i < bank.first + bank.count; ++i) {
        draw_total(canvas_, figure_, i, {grid_.x_of(bank, i), y_, grid_.cell_width(), 24}, words_);
    }
    y_ += 26;
}

void MatrixDrawing::draw_bank(const Bank& bank)
{
    y_ = draw_heads(canvas_, figure_, grid_, bank, y_);
    for (std::size_t row = 0; row < figure_.rows.size(); ++row) {
        draw_row(bank, row);
    }
    draw_totals(bank);
}

std::string MatrixDrawing::drawn()
{
    define_hatches(canvas_);
    bool first = true;
    for (const auto& bank : grid_.banks()) {
        y_ += first ? 0 : 28;
        first = false;
        draw_bank(bank);
    }
    return canvas_.finished(grid_.width(),
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
