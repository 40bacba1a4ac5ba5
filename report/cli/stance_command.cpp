#include "report/cli/stance_command.hpp"

#include "report/cli/command_line.hpp"
#include "report/cli/query_options.hpp"
#include "report/cli/table.hpp"
#include "report/cli/terminal.hpp"
#include "report/json/stance_lines.hpp"
#include "report/reading/names.hpp"
#include "report/reading/text.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <iterator>
#include <utility>
#include <vector>

namespace horseshoe::cli {
namespace {

using stance::Stance;

std::vector<std::string> row_of(const parser::Document& document, const Stance& stance)
{
    const auto text = std::string_view(document.prepared);
    return {reading::document_name(document),
            std::to_string(stance.turn),
            stance.holder,
            stance.target,
            fmt::format("{:+}", stance.polarity),
            std::string(word(stance.act)),
            std::to_string(stance.line),
            stance.id,
            reading::printable(text.substr(stance.cue_begin, stance.cue_end - stance.cue_begin)),
            reading::printable(text.substr(stance.begin, stance.end - stance.begin))};
}

}  // namespace

CLI::App* setup_stance(CLI::App& app, StanceOptions& options)
{
    CLI::App* const command =
        app.add_subcommand("stance", "Show who takes which stand on what, with the quote");
    add_batch_options(*command, options.batch);
    add_filters(*command, options.filters);
    add_format(*command, options.format);
    add_stance_sources(*command, options.sources);
    return command;
}

ExitStatus run_stance(const StanceOptions& options)
{
    StanceReader reader(options.sources);
    Filters filters = options.filters;
    resolve(filters, reader.gazetteer());
    Table table{{{"document"},
                 {"turn", true},
                 {"by"},
                 {"of"},
                 {"stand", true},
                 {"act"},
                 {"line", true},
                 {"id"},
                 {"cue"},
                 {"quote"}},
                {}};
    const bool corrected = !options.sources.corrections.empty();
    if (corrected) {
        table.columns.push_back({"by hand"});
    }
    const auto result = run_batch(options.batch, [&](const parser::Document& document) -> Finish {
        if (!filters.takes(document)) {
            return [] {};
        }
        auto [stances, fitting] = reader.read(document);
        filter(filters, document, stances);
        std::string lines;
        std::vector<std::vector<std::string>> rows;
        if (options.format == "jsonl") {
            json::append_stance_lines(lines, document, stances);
        }
        else {
            for (const auto& stance : stances) {
                rows.push_back(row_of(document, stance));
                if (corrected) {
                    rows.back().emplace_back(stance.by_hand ? "yes" : "");
                }
            }
        }
        return [&,
                name = reading::document_name(document),
                rows_that_fit = std::move(fitting),
                lines = std::move(lines),
                rows = std::move(rows)]() mutable {
            reader.note(name, rows_that_fit);
            write_out(lines);
            std::move(rows.begin(), rows.end(), std::back_inserter(table.rows));
        };
    });
    if (options.format != "jsonl") {
        const auto layout = out_layout();
        write_out(formatted(table, options.format, layout.width, layout.colour));
    }
    return reader.finish(result.status());
}

}  // namespace horseshoe::cli
