#include "report/cli/turns_command.hpp"

#include "analysis/store/queries.hpp"
#include "report/cli/group_listing.hpp"
#include "report/cli/query_command.hpp"
#include "report/json/turn_lines.hpp"
#include "report/reading/names.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <string>

namespace horseshoe::cli {
namespace {

using store::TurnRow;

std::string pages_of(const TurnRow& row)
{
    if (row.first_page == 0 || row.first_page == row.last_page) {
        return row.first_page == 0 ? "" : std::to_string(row.first_page);
    }
    return std::to_string(row.first_page) + '-' + std::to_string(row.last_page);
}

void add_cells(Cells& cells, const TurnRow& row)
{
    const bool annex = row.kind == store::TurnKind::annex;
    cells.add(row.document,
              row.date,
              row.number,
              row.delegation,
              annex      ? "annex"
              : row.role ? word(*row.role)
                         : "",
              row.spoken,
              row.words,
              row.line,
              pages_of(row),
              Quoted{annex ? row.title : row.speaker});
}

Shape<TurnRow> turn_shape()
{
    return {{{"document", false, true},
             {"date", false, false, 3},
             {"turn", true},
             {"by"},
             {"role"},
             {"in"},
             {"words", true},
             {"line", true, false, 2},
             {"pages", false, false, 1},
             {"speaker"}},
            add_cells,
            json::append_line};
}

}  // namespace

CLI::App* setup_turns(CLI::App& app, QueryOptions& options)
{
    CLI::App* const command = app.add_subcommand(
        "turns", "Show who spoke, for whom, and how long; annexes of letters too");
    add_query_options(*command, options);
    add_group(*command, options, {"delegation", "meeting", "year"});
    add_gazetteer(*command, options.sources.gazetteer);
    return command;
}

ExitStatus run_turns(const QueryOptions& options)
{
    if (!options.group.empty()) {
        return list_groups(options, "turns", store::grouped_turns);
    }
    const auto [store, status] = open_any(options, Asked::text);
    const auto filters = resolved_filters(options, store);
    return list_stored(
        options.format,
        turn_shape(),
        [&, &store = store](const auto& take) {
            store::turns(store, filters, [&](const TurnRow& row) {
                if (row.kind != store::TurnKind::letter) {
                    take(row);
                }
            });
        },
        status);
}

}  // namespace horseshoe::cli
