#include "report/cli/stance_command.hpp"

#include "analysis/mention/find_mentions.hpp"
#include "analysis/stance/find_stances.hpp"
#include "report/cli/command_line.hpp"
#include "report/cli/query_options.hpp"
#include "report/cli/table.hpp"
#include "report/cli/terminal.hpp"
#include "report/json/stance_lines.hpp"
#include "report/reading/names.hpp"
#include "report/reading/text.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
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

const parser::Turn* turn_of(const parser::Document& document, const Stance& stance)
{
    const auto& turns = document.record.turns;
    const auto found = std::find_if(turns.begin(), turns.end(), [&](const parser::Turn& turn) {
        return turn.number == stance.turn;
    });
    return found == turns.end() ? nullptr : &*found;
}

}  // namespace

CLI::App* setup_stance(CLI::App& app, StanceOptions& options)
{
    CLI::App* const command =
        app.add_subcommand("stance", "Show who takes which stand on what, with the quote");
    add_batch_options(*command, options.batch);
    add_filters(*command, options.filters);
    add_format(*command, options.format);
    add_gazetteer(*command, options.gazetteer);
    return command;
}

ExitStatus run_stance(const StanceOptions& options)
{
    const auto gazetteer = gazetteer_with(options.gazetteer);
    Filters filters = options.filters;
    resolve(filters, gazetteer);
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
    const auto result = run_batch(options.batch, [&](const parser::Document& document) -> Finish {
        if (!filters.takes(document)) {
            return [] {};
        }
        auto stances = stance::find_stances(document,
                                            mention::find_mentions(document, gazetteer),
                                            gazetteer,
                                            stance::builtin_lexicon(document.language));
        std::erase_if(stances, [&](const Stance& stance) {
            return !filters.takes_speaker(stance.holder) || !filters.takes_target(stance.target) ||
                   !filters.takes_role(turn_of(document, stance));
        });
        std::string lines;
        std::vector<std::vector<std::string>> rows;
        if (options.format == "jsonl") {
            json::append_stance_lines(lines, document, stances);
        }
        else {
            for (const auto& stance : stances) {
                rows.push_back(row_of(document, stance));
            }
        }
        return [&table, lines = std::move(lines), rows = std::move(rows)]() mutable {
            write_out(lines);
            std::move(rows.begin(), rows.end(), std::back_inserter(table.rows));
        };
    });
    if (options.format != "jsonl") {
        const auto layout = out_layout();
        write_out(formatted(table, options.format, layout.width, layout.colour));
    }
    return result.status();
}

}  // namespace horseshoe::cli
