#include "report/cli/table_widths.hpp"

#include <algorithm>
#include <cstddef>

namespace horseshoe::cli {
namespace {

constexpr int least_text = 8;           // of a column of text that others need the room of
constexpr int as_a_date = 10;           // what is no wider than this is not cut
constexpr int least_whole = 12;         // an id of a stance, most symbols
constexpr int least_last = 20;          // a quote of fewer tells nothing
constexpr std::size_t first_to_go = 2;  // what stands before tells which row it is

/// How much wider than `width` all columns are, where the last has the room that it needs.
int excess(const std::vector<int>& widths, const std::vector<Column>& columns, int width)
{
    int used = 0;
    for (std::size_t i = 0; i + 1 < widths.size(); ++i) {
        used += widths[i] == left_out ? 0 : widths[i] + static_cast<int>(column_gap.size());
    }
    if (!widths.empty()) {
        used += columns.back().number ? widths.back() : std::min(widths.back(), least_last);
    }
    return used - width;
}

void narrow(std::vector<int>& widths, const std::vector<Column>& columns, int width, bool whole)
{
    const auto needed = widths;
    for (int over = excess(widths, columns, width); over > 0; --over) {
        std::size_t widest = widths.size();
        for (std::size_t i = 0; i + 1 < widths.size(); ++i) {
            const int least = columns[i].whole ? least_whole : least_text;
            const bool may = !columns[i].number && columns[i].whole == whole &&
                             needed[i] > as_a_date && widths[i] > least;
            if (may && (widest == widths.size() || widths[i] > widths[widest])) {
                widest = i;
            }
        }
        if (widest == widths.size()) {
            return;
        }
        --widths[widest];
    }
}

bool fits(std::vector<int> widths, const std::vector<Column>& columns, int width)
{
    narrow(widths, columns, width, false);
    return excess(widths, columns, width) <= 0;
}

/// The order in which columns are left out; the last one stays.
std::vector<std::size_t> order_of_leaving(const std::vector<Column>& columns)
{
    std::vector<std::size_t> order;
    for (std::size_t i = columns.empty() ? 0 : columns.size() - 1; i-- > 0;) {
        if (columns[i].spare > 0 || (i >= first_to_go && !columns[i].whole)) {
            order.push_back(i);
        }
    }
    std::stable_sort(order.begin(), order.end(), [&](std::size_t one, std::size_t other) {
        const int first = columns[one].spare;
        const int second = columns[other].spare;
        return first > 0 && (second == 0 || first < second);
    });
    return order;
}

}  // namespace

void leave_out(std::vector<int>& widths, const std::vector<Column>& columns, int width)
{
    for (const auto column : order_of_leaving(columns)) {
        if (fits(widths, columns, width)) {
            return;
        }
        widths[column] = left_out;
    }
}

std::vector<int> narrowed(std::vector<int> widths, const std::vector<Column>& columns, int width)
{
    narrow(widths, columns, width, false);
    narrow(widths, columns, width, true);
    return widths;
}

}  // namespace horseshoe::cli
