#include "report/cli/search_command.hpp"

#include "analysis/store/search_query.hpp"
#include "parser/error.hpp"
#include "report/cli/choices.hpp"
#include "report/cli/group_listing.hpp"
#include "report/cli/keyword_lines.hpp"
#include "report/cli/query_command.hpp"
#include "report/cli/terminal.hpp"
#include "report/json/turn_lines.hpp"
#include "report/reading/names.hpp"

#include <CLI/CLI.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace horseshoe::cli {
namespace {

using store::HitRow;

/// What stands before the first words found, these, and what stands behind.
void add_cells(Cells& cells, const HitRow& row)
{
    const std::string_view text = row.text;
    const auto hit = row.hits.empty() ? store::Stretch{} : row.hits.front();
    cells.add(row.document,
              row.date,
              row.language,
              row.turn,
              row.by,
              row.line,
              known(row.page),
              Quoted{text.substr(0, hit.begin)},
              Quoted{text.substr(hit.begin, hit.end - hit.begin)},
              Quoted{text.substr(hit.end)});
}

Shape<HitRow> hit_shape()
{
    return {{{"document"},
             {"date"},
             {"lang"},
             {"turn", true},
             {"by"},
             {"line", true},
             {"page", true},
             {"left"},
             {"words"},
             {"right"}},
            add_cells,
            json::append_line};
}

/// Lines with the words found one below the other, some hundreds at a time.
void list_for_terminal(const store::Store& store,
                       const SearchCommandOptions& options,
                       const Filters& filters,
                       ExitStatus status)
{
    constexpr std::size_t block = 500;
    const auto layout = out_layout();
    std::vector<HitRow> rows;
    bool found = false;
    store::search(store, options.asked, filters, options.search, [&](const HitRow& row) {
        found = true;
        rows.push_back(row);
        if (rows.size() == block) {
            write_out(keyword_lines(rows, layout.width, layout.colour));
            rows.clear();
        }
    });
    write_out(keyword_lines(rows, layout.width, layout.colour));
    if (!found && status != ExitStatus::nothing_done) {
        tell_nothing_found();
    }
}

}  // namespace

CLI::App* setup_search(CLI::App& app, SearchCommandOptions& options)
{
    CLI::App* const command =
        app.add_subcommand("search", "Find words in what was said, each in its context");
    command
        ->add_option("QUERY",
                     options.asked,
                     "Words, all of them; \"words in a row\"; one OR other; one NOT\n"
                     "other; NEAR(one other, 5); begin*; and brackets")
        ->required()
        ->option_text(" ");
    add_query_options(*command, options.query);
    add_group(*command, options.query, {"delegation", "meeting", "year"});
    command->add_flag("--best", options.search.best_first, "The best first, not in their order");
    command->add_option("-n,--limit", options.search.limit, "At most so many")
        ->check(one_or_more())
        ->option_text("N");
    add_gazetteer(*command, options.query.sources.gazetteer);
    return command;
}

ExitStatus run_search(const SearchCommandOptions& options)
{
    store::fts_query(options.asked);  // a mistake is told before anything is read
    const auto& query = options.query;
    if (!query.group.empty()) {
        return list_groups(
            query, "paragraphs", [&](const auto& store, const auto& filters, auto by) {
                return store::grouped_hits(store, options.asked, filters, by);
            });
    }
    const auto [store, status] = open_any(query, Asked::text);
    const auto filters = resolved_filters(query, store);
    if (query.format == "table") {
        list_for_terminal(store, options, filters, status);
        return status;
    }
    list_stored(query.format, hit_shape(), [&, &store = store](const auto& take) {
        store::search(store, options.asked, filters, options.search, take);
    });
    return status;
}

}  // namespace horseshoe::cli
