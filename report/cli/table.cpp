#include "report/cli/table.hpp"

#include "report/cli/columns.hpp"
#include "report/cli/paint.hpp"
#include "report/cli/table_widths.hpp"
#include "report/cli/terminal.hpp"
#include "report/reading/csv.hpp"

#include <algorithm>

namespace horseshoe::cli {
namespace {

constexpr int widest = 28;  // of all columns but the last: a long name must not push it out

/// Makes columns as wide as the rows need them.
void widen(std::vector<int>& widths, const Table& table)
{
    for (const auto& row : table.rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (widths[i] == left_out) {
                continue;
            }
            widths[i] = std::max(widths[i], std::min(display_width(row[i]), widest));
        }
    }
}

std::string aligned(std::string_view cell, int width, bool right)
{
    if (!right) {
        return fit(cell, width);
    }
    return std::string(static_cast<std::size_t>(std::max(width - display_width(cell), 0)), ' ') +
           std::string(cell);
}

/// A row of cells; the last one takes what is left of the line.
std::string line_of(const Table& table,
                    const std::vector<std::string>& cells,
                    const std::vector<int>& widths,
                    int width)
{
    std::string line;
    int used = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (widths[i] == left_out) {
            continue;
        }
        if (i + 1 == cells.size() && !table.columns[i].number) {
            constexpr int least = 8;
            line += cut(cells[i], std::max(width - used, least));
            break;
        }
        line += aligned(cells[i], widths[i], table.columns[i].number);
        line += i + 1 == cells.size() ? "" : column_gap;
        used += widths[i] + static_cast<int>(column_gap.size());
    }
    while (line.ends_with(' ')) {
        line.pop_back();
    }
    return line;
}

std::string tsv_cell(std::string_view cell)
{
    std::string plain;
    reading::append_tsv_cell(plain, cell);
    return plain;
}

template <typename Cell>
std::string
separated(const Table& table, bool names, char separator, std::string_view end, Cell cell)
{
    std::string out;
    const auto row = [&](const auto& cells, const auto& text_of) {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (i != 0) {
                out += separator;
            }
            out += cell(text_of(cells[i]));
        }
        out += end;
    };
    if (names) {
        row(table.columns, [](const Column& column) { return std::string_view(column.name); });
    }
    for (const auto& cells : table.rows) {
        row(cells, [](const std::string& text) { return std::string_view(text); });
    }
    return out;
}

}  // namespace

std::string for_terminal(const Table& table, int width, bool colour, TooNarrow too_narrow)
{
    std::vector<int> widths;
    return part_for_terminal(table, width, colour, widths, too_narrow);
}

std::string part_for_terminal(
    const Table& table, int width, bool colour, std::vector<int>& widths, TooNarrow too_narrow)
{
    if (table.rows.empty()) {
        return {};
    }
    const bool first = widths.empty();
    std::vector<std::string> names;
    for (const auto& column : table.columns) {
        names.push_back(column.name);
        if (first) {
            widths.push_back(display_width(column.name));
        }
    }
    widen(widths, table);
    if (first && too_narrow == TooNarrow::leave_out) {
        leave_out(widths, table.columns, width);
    }
    // What goes into a pipe is cut in its last column only.
    const auto shown =
        too_narrow == TooNarrow::leave_out ? narrowed(widths, table.columns, width) : widths;
    std::string out;
    if (first) {
        out = Paint{colour}.faint(line_of(table, names, shown, width)) + '\n';
    }
    for (const auto& row : table.rows) {
        out += line_of(table, row, shown, width) + '\n';
    }
    return out;
}

std::string as_csv(const Table& table, bool names)
{
    return separated(table, names, ',', "\r\n", reading::csv_cell);
}

std::string as_tsv(const Table& table, bool names)
{
    return separated(table, names, '\t', "\n", tsv_cell);
}

std::string formatted(const Table& table, std::string_view format, int width, bool colour)
{
    if (format == "csv") {
        return as_csv(table);
    }
    if (format == "tsv") {
        return as_tsv(table);
    }
    return for_terminal(
        table, width, colour, out_is_terminal() ? TooNarrow::leave_out : TooNarrow::show_all);
}

}  // namespace horseshoe::cli
