#include "report/cli/mentions_command.hpp"

#include "analysis/mention/find_mentions.hpp"
#include "analysis/mention/standing.hpp"
#include "parser/error.hpp"
#include "report/cli/command_line.hpp"
#include "report/cli/query_options.hpp"
#include "report/cli/table.hpp"
#include "report/cli/terminal.hpp"
#include "report/json/mention_lines.hpp"
#include "report/reading/names.hpp"
#include "report/reading/text.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>

namespace horseshoe::cli {
namespace {

using mention::Mention;

std::string number_or_blank(std::uint32_t number)
{
    return number == 0 ? "" : std::to_string(number);
}

const parser::Turn* turn_of(const parser::Document& document, const Mention& mention)
{
    for (const auto& turn : document.record.turns) {
        if (turn.number == mention.turn && mention.where != mention::Where::vote) {
            return &turn;
        }
    }
    return nullptr;
}

std::vector<Mention> chosen(const MentionsOptions& options,
                            const Filters& filters,
                            const parser::Document& document,
                            std::vector<Mention> mentions)
{
    std::erase_if(mentions, [&](const Mention& mention) {
        return !(options.everywhere || mention.counts()) || !filters.takes_speaker(mention.by) ||
               !filters.takes_target(mention.entity) ||
               !filters.takes_role(turn_of(document, mention));
    });
    return mentions;
}

Table mention_table()
{
    return {{{"document"},
             {"turn", true},
             {"by"},
             {"of"},
             {"form"},
             {"line", true},
             {"page", true},
             {"words"},
             {"sentence"}},
            {}};
}

std::vector<std::string> row_of(const parser::Document& document, const Mention& mention)
{
    return {reading::document_name(document),
            mention.turn == 0 ? "" : std::to_string(mention.turn),
            mention.by,
            mention.entity,
            std::string(word(mention.form)),
            std::to_string(mention.line),
            number_or_blank(mention.page),
            reading::printable(words_of(document, mention)),
            reading::printable(sentence_of(document, mention))};
}

Table matrix_table()
{
    return {{{"document"},
             {"of"},
             {"by"},
             {"took it up"},
             {"named", true},
             {"hinted", true},
             {"words", true},
             {"turns"}},
            {}};
}

std::vector<std::string> row_of(const parser::Document& document,
                                const std::string& target,
                                const mention::Standing& standing)
{
    return {reading::document_name(document),
            target,
            standing.delegation,
            std::string(word(standing.taking)),
            std::to_string(standing.named),
            std::to_string(standing.hinted),
            std::to_string(standing.words),
            fmt::format("{}", fmt::join(standing.turns, ", "))};
}

/// What one document comes to: rows of the table, or lines of JSON.
struct Shown {
    std::vector<std::vector<std::string>> rows;
    std::string lines;
};

Shown show_matrix(const MentionsOptions& options,
                  const Filters& filters,
                  const parser::Document& document,
                  std::span<const Mention> mentions)
{
    Shown shown;
    for (const auto& target : filters.of) {
        auto standings = mention::standings(document, mentions, target);
        std::erase_if(standings, [&](const mention::Standing& standing) {
            return !filters.takes_speaker(standing.delegation);
        });
        if (options.format == "jsonl") {
            json::append_standing_lines(shown.lines, document, target, standings);
            continue;
        }
        for (const auto& standing : standings) {
            shown.rows.push_back(row_of(document, target, standing));
        }
    }
    return shown;
}

Shown show_mentions(const MentionsOptions& options,
                    const Filters& filters,
                    const parser::Document& document,
                    std::vector<Mention> mentions)
{
    Shown shown;
    mentions = chosen(options, filters, document, std::move(mentions));
    if (options.format == "jsonl") {
        json::append_mention_lines(shown.lines, document, mentions);
        return shown;
    }
    for (const auto& mention : mentions) {
        shown.rows.push_back(row_of(document, mention));
    }
    return shown;
}

}  // namespace

CLI::App* setup_mentions(CLI::App& app, MentionsOptions& options)
{
    CLI::App* const command = app.add_subcommand(
        "mentions", "Show which states, bodies, documents and topics are named, and by whom");
    add_batch_options(*command, options.batch);
    add_filters(*command, options.filters);
    add_format(*command, options.format);
    command->add_flag("-m,--matrix",
                      options.matrix,
                      "For each delegation: did it name whom --of says, only hint at\n"
                      "somebody, speak without either, or keep silent");
    command->add_flag("--everywhere",
                      options.everywhere,
                      "Also names in headings, in titles that speakers cite, on the\n"
                      "cover and in the furniture of pages");
    add_gazetteer(*command, options.gazetteer);
    return command;
}

ExitStatus run_mentions(const MentionsOptions& options)
{
    if (options.matrix && options.filters.of.empty()) {
        throw UsageError("--matrix needs --of: whom the delegations named");
    }
    const auto gazetteer = gazetteer_with(options.gazetteer);
    Filters filters = options.filters;
    resolve(filters, gazetteer);
    Table table = options.matrix ? matrix_table() : mention_table();
    const auto result = run_batch(options.batch, [&](const parser::Document& document) -> Finish {
        if (!filters.takes(document)) {
            return [] {};
        }
        auto mentions = mention::find_mentions(document, gazetteer);
        if (options.everywhere) {
            auto furniture = mention::find_furniture_mentions(document, gazetteer);
            std::move(furniture.begin(), furniture.end(), std::back_inserter(mentions));
            std::stable_sort(mentions.begin(), mentions.end(), [](const auto& a, const auto& b) {
                return a.span.begin < b.span.begin;
            });
        }
        auto shown = options.matrix
                         ? show_matrix(options, filters, document, mentions)
                         : show_mentions(options, filters, document, std::move(mentions));
        return [&table, shown = std::move(shown)]() mutable {
            write_out(shown.lines);
            std::move(shown.rows.begin(), shown.rows.end(), std::back_inserter(table.rows));
        };
    });
    if (options.format != "jsonl") {
        const auto layout = out_layout();
        write_out(formatted(table, options.format, layout.width, layout.colour));
    }
    return result.status();
}

}  // namespace horseshoe::cli
