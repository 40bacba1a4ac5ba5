#include "report/cli/group_listing.hpp"

#include "report/cli/listing.hpp"
#include "report/json/group_lines.hpp"
#include "report/reading/names.hpp"

#include <fmt/format.h>

#include <array>
#include <utility>

namespace horseshoe::cli {
namespace {

store::GroupBy group_by(std::string_view given)
{
    using store::GroupBy;
    for (const auto by :
         {GroupBy::delegation, GroupBy::target, GroupBy::meeting, GroupBy::year, GroupBy::act}) {
        if (word(by) == given) {
            return by;
        }
    }
    return GroupBy::delegation;
}

void add_cells(Cells& cells, const store::GroupRow& row, bool with_mean)
{
    cells.add(Quoted{row.key},
              row.count,
              row.words,
              row.words == 0 ? ""
                             : fmt::format("{:.2f}",
                                           1000.0 * static_cast<double>(row.count) /
                                               static_cast<double>(row.words)));
    if (with_mean) {
        cells.add(row.mean ? fmt::format("{:+.2f}", *row.mean) : "");
    }
}

}  // namespace

ExitStatus
list_groups(const QueryOptions& options, std::string_view counted, const Grouping& grouping)
{
    const auto [store, status] =
        open_any(options, counted == "stances" ? Asked::stances : Asked::text);
    const auto rows = grouping(store, resolved_filters(options, store), group_by(options.group));
    const bool with_mean = !rows.empty() && rows.front().mean.has_value();
    std::vector<Column> columns{
        {options.group}, {std::string(counted), true}, {"words", true}, {"per 1,000 words", true}};
    if (with_mean) {
        columns.push_back({"mean stand", true});
    }
    Listing listing(options.format, std::move(columns));
    Piece piece(options.format);
    for (const auto& row : rows) {
        if (piece.form == Form::jsonl) {
            json::append_line(piece.lines.next(), options.group, counted, row);
            continue;
        }
        Cells cells(piece);
        add_cells(cells, row, with_mean);
        cells.end_row();
    }
    listing.take(std::move(piece));
    listing.finish(status);
    return status;
}

}  // namespace horseshoe::cli
