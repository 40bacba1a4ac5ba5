#include "report/cli/stance_command.hpp"

#include "analysis/store/queries.hpp"
#include "report/cli/group_listing.hpp"
#include "report/cli/query_command.hpp"
#include "report/cli/stance_reading.hpp"
#include "report/json/stance_lines.hpp"
#include "report/reading/names.hpp"

#include <CLI/CLI.hpp>

#include <utility>

namespace horseshoe::cli {
namespace {

using store::StanceRow;

void add_cells(Cells& cells, const StanceRow& row)
{
    cells.add(row.document,
              row.turn,
              row.holder,
              row.target,
              Signed{row.polarity},
              Plain{word(row.act)},
              row.line,
              Plain{row.key},
              Quoted{row.cue},
              Quoted{row.quote});
}

void add_cells_and_hand(Cells& cells, const StanceRow& row)
{
    add_cells(cells, row);
    cells.add(row.by_hand ? "yes" : "");
}

Shape<StanceRow> stance_shape(bool corrected)
{
    Shape<StanceRow> shape{{{"document", false, true},
                            {"turn", true, false, 2},
                            {"by"},
                            {"of"},
                            {"stand", true},
                            {"act"},
                            {"line", true, false, 3},
                            {"id", false, true},
                            {"cue", false, false, 1},
                            {"quote"}},
                           add_cells,
                           json::append_line};
    if (corrected) {
        shape.columns.push_back({"by hand"});
        shape.add_cells = add_cells_and_hand;
    }
    return shape;
}

}  // namespace

CLI::App* setup_stance(CLI::App& app, StanceOptions& options)
{
    CLI::App* const command =
        app.add_subcommand("stance", "Show who takes which stand on what, with the quote");
    add_query_options(*command, options.query);
    add_group(*command, options.query, {"delegation", "target", "meeting", "year", "act"});
    add_stance_sources(*command, options.query.sources);
    return command;
}

ExitStatus run_stance(const StanceOptions& options)
{
    const auto& query = options.query;
    if (!query.group.empty()) {
        return list_groups(query, "stances", store::grouped_stances);
    }
    if (const auto store = open_db(query)) {
        const bool corrected = !store->property("corrections").empty();
        return list_stored(query.format, stance_shape(corrected), [&](const auto& take) {
            store::stances(*store, resolved_filters(query, *store), take);
        });
    }
    StanceReader reader(query.sources);
    const auto filters = resolved_filters(query, reader.analyser());
    const auto status =
        list_read(query,
                  filters,
                  stance_shape(!query.sources.corrections.empty()),
                  [&](const parser::Document& document, const auto& take) -> Finish {
                      auto [stances, fitting] = reader.read(document);
                      store::RowMaker rows(document, offsets_in(query.format));
                      for (const auto& stance : stances) {
                          take(rows.row(stance));
                      }
                      return [&reader,
                              name = reading::document_name(document),
                              language = document.language,
                              rows_that_fit = std::move(fitting)] {
                          reader.note(name, language, rows_that_fit);
                      };
                  });
    return reader.finish(status);
}

}  // namespace horseshoe::cli
