#include "report/cli/references_command.hpp"

#include "analysis/mention/find_mentions.hpp"
#include "analysis/reference/find_references.hpp"
#include "report/cli/command_line.hpp"
#include "report/cli/query_options.hpp"
#include "report/cli/table.hpp"
#include "report/cli/terminal.hpp"
#include "report/json/reference_lines.hpp"
#include "report/reading/names.hpp"
#include "report/reading/text.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

namespace horseshoe::cli {
namespace {

using reference::Lead;
using reference::Reference;

/// A document with what its turns refer to, kept until the last document of the batch is read:
/// only then is it known which of the documents cited are there.
struct Referring {
    parser::Document document;
    std::vector<Reference> references;
};

const parser::Turn* turn_of(const parser::Document& document, int number)
{
    const auto& turns = document.record.turns;
    const auto found = std::find_if(turns.begin(), turns.end(), [&](const parser::Turn& turn) {
        return turn.number == number;
    });
    return found == turns.end() ? nullptr : &*found;
}

std::string delegation_of(const parser::Document& document, int number)
{
    const auto* const turn = turn_of(document, number);
    return turn == nullptr ? std::string() : turn->delegation;
}

/// What the words lead to: a delegation's turn, a document, or why nowhere.
std::string lead_of(const parser::Document& document, const Reference& reference)
{
    if (reference.lead != Lead::resolved) {
        const auto what = reference.document.empty() ? "" : reference.document + ": ";
        return what + std::string(in_words(reference.lead));
    }
    if (reference.to) {
        return std::to_string(*reference.to) + ' ' + delegation_of(document, *reference.to);
    }
    return reference.document;
}

bool takes(const ReferencesOptions& options,
           const Filters& filters,
           const parser::Document& document,
           const Reference& reference)
{
    const auto target = reference.to                 ? delegation_of(document, *reference.to)
                        : reference.document.empty() ? reference.about
                                                     : reference.document;
    return (!options.unresolved || reference.lead != Lead::resolved) &&
           filters.takes_speaker(delegation_of(document, reference.from)) &&
           filters.takes_target(target) && filters.takes_role(turn_of(document, reference.from));
}

std::vector<std::string> row_of(const parser::Document& document, const Reference& reference)
{
    const auto text = std::string_view(document.prepared);
    const auto sentence =
        text.substr(reference.sentence_begin, reference.sentence_end - reference.sentence_begin);
    return {reading::document_name(document),
            std::to_string(reference.from),
            delegation_of(document, reference.from),
            std::string(word(reference.kind)),
            lead_of(document, reference),
            std::to_string(reference.line),
            reference.page == 0 ? "" : std::to_string(reference.page),
            reading::printable(text.substr(reference.begin, reference.end - reference.begin)),
            reading::printable(sentence)};
}

}  // namespace

CLI::App* setup_references(CLI::App& app, ReferencesOptions& options)
{
    CLI::App* const command = app.add_subcommand(
        "references", "Show who refers to whom: thanks, agreement, answers, documents cited");
    add_batch_options(*command, options.batch);
    add_filters(*command, options.filters);
    add_format(*command, options.format);
    command->add_flag("-u,--unresolved",
                      options.unresolved,
                      "Only references that lead nowhere, each with the reason");
    add_gazetteer(*command, options.gazetteer);
    return command;
}

ExitStatus run_references(const ReferencesOptions& options)
{
    const auto gazetteer = gazetteer_with(options.gazetteer);
    Filters filters = options.filters;
    resolve(filters, gazetteer);
    std::set<std::string, std::less<>> read;
    std::vector<Referring> batch;
    const auto result = run_batch(options.batch, [&](parser::Document document) -> Finish {
        auto references = reference::find_references(
            document, mention::find_mentions(document, gazetteer), gazetteer);
        return [&, document = std::move(document), references = std::move(references)]() mutable {
            read.insert(reading::document_name(document));
            if (filters.takes(document)) {
                batch.push_back({std::move(document), std::move(references)});
            }
        };
    });
    Table table{{{"document"},
                 {"turn", true},
                 {"by"},
                 {"kind"},
                 {"to"},
                 {"line", true},
                 {"page", true},
                 {"words"},
                 {"sentence"}},
                {}};
    for (auto& [document, references] : batch) {
        for (auto& reference : references) {
            if (reference.lead == Lead::not_in_batch && read.contains(reference.document)) {
                reference.lead = Lead::resolved;
            }
        }
        std::erase_if(references, [&](const Reference& reference) {
            return !takes(options, filters, document, reference);
        });
        if (options.format == "jsonl") {
            std::string lines;
            json::append_reference_lines(lines, document, references);
            write_out(lines);
            continue;
        }
        for (const auto& reference : references) {
            table.rows.push_back(row_of(document, reference));
        }
    }
    if (options.format != "jsonl") {
        const auto layout = out_layout();
        write_out(formatted(table, options.format, layout.width, layout.colour));
    }
    return result.status();
}

}  // namespace horseshoe::cli
