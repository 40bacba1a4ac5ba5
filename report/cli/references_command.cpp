#include "report/cli/references_command.hpp"

#include "analysis/store/queries.hpp"
#include "parser/error.hpp"
#include "report/cli/group_listing.hpp"
#include "report/cli/query_command.hpp"
#include "report/json/reference_lines.hpp"
#include "report/reading/names.hpp"

#include <CLI/CLI.hpp>

#include <set>
#include <utility>
#include <vector>

namespace horseshoe::cli {
namespace {

using reference::Lead;
using store::ReferenceRow;

/// What the words lead to: a delegation's turn, a document, or why nowhere.
std::string lead_of(const ReferenceRow& row)
{
    if (row.lead != Lead::resolved) {
        const auto what = row.cited.empty() ? "" : row.cited + ": ";
        return what + std::string(in_words(row.lead));
    }
    if (row.to) {
        return std::to_string(*row.to) + ' ' + row.to_delegation;
    }
    return row.cited;
}

void add_cells(Cells& cells, const ReferenceRow& row)
{
    cells.add(row.document,
              row.from,
              row.by,
              Plain{word(row.kind)},
              lead_of(row),
              row.line,
              known(row.page),
              Quoted{row.words},
              Quoted{row.sentence});
}

Shape<ReferenceRow> reference_shape()
{
    return {{{"document", false, true},
             {"turn", true},
             {"by"},
             {"kind"},
             {"to"},
             {"line", true, false, 3},
             {"page", true, false, 1},
             {"words", false, false, 2},
             {"sentence"}},
            add_cells,
            json::append_line};
}

bool takes(const ReferencesOptions& options, const ReferenceRow& row)
{
    return !options.unresolved || row.lead != Lead::resolved;
}

/// Rows are kept until the last document of the batch is read: only then is it known which of the
/// documents cited are there.
ExitStatus list_of_read(const ReferencesOptions& options)
{
    const findings::Analyser analyser(options.query.sources);
    const auto filters = resolved_filters(options.query, analyser);
    std::set<std::string, std::less<>> read;
    std::vector<ReferenceRow> all;
    const auto result =
        run_batch(options.query.batch, [&](const parser::Document& document) -> Finish {
            std::vector<ReferenceRow> rows;
            if (filters.takes(document)) {
                store::RowMaker maker(document, offsets_in(options.query.format));
                for (const auto& reference : analyser.references(document)) {
                    const auto& row = maker.row(reference);
                    if (filters.takes(row)) {
                        rows.push_back(row);
                    }
                }
            }
            return [&, name = reading::document_name(document), rows = std::move(rows)]() mutable {
                read.insert(std::move(name));
                std::move(rows.begin(), rows.end(), std::back_inserter(all));
            };
        });
    return list_stored(
        options.query.format,
        reference_shape(),
        [&](const auto& take) {
            for (auto& row : all) {
                if (row.lead == Lead::not_in_batch && read.contains(row.cited)) {
                    row.lead = Lead::resolved;
                }
                if (takes(options, row)) {
                    take(row);
                }
            }
        },
        result.status());
}

}  // namespace

CLI::App* setup_references(CLI::App& app, ReferencesOptions& options)
{
    CLI::App* const command = app.add_subcommand(
        "references", "Show who refers to whom: thanks, agreement, answers, documents cited");
    add_query_options(*command, options.query);
    add_group(*command, options.query, {"delegation", "target", "meeting", "year", "act"});
    command->add_flag("-u,--unresolved",
                      options.unresolved,
                      "Only references that lead nowhere, each with the reason");
    add_gazetteer(*command, options.query.sources.gazetteer);
    return command;
}

ExitStatus run_references(const ReferencesOptions& options)
{
    if (!options.query.group.empty() && options.unresolved) {
        throw UsageError("--group counts all references: without --unresolved");
    }
    if (!options.query.group.empty()) {
        return list_groups(options.query, "references", store::grouped_references);
    }
    const auto store = open_db(options.query);
    if (!store) {
        return list_of_read(options);
    }
    const auto filters = resolved_filters(options.query, *store);
    return list_stored(options.query.format, reference_shape(), [&](const auto& take) {
        store::references(*store, filters, [&](const ReferenceRow& row) {
            if (takes(options, row)) {
                take(row);
            }
        });
    });
}

}  // namespace horseshoe::cli
