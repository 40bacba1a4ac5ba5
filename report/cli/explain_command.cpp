#include "report/cli/explain_command.hpp"

#include "analysis/stance/explain.hpp"
#include "analysis/store/queries.hpp"
#include "parser/error.hpp"
#include "report/cli/choices.hpp"
#include "report/cli/columns.hpp"
#include "report/cli/command_line.hpp"
#include "report/cli/query_options.hpp"
#include "report/cli/stored_stance.hpp"
#include "report/cli/terminal.hpp"
#include "report/json/explanation_lines.hpp"
#include "report/reading/names.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace horseshoe::cli {
namespace {

using stance::Explanation;
using stance::Stance;

constexpr int label_width = 11;

/// "  label      text", the text broken into lines.
void append_row(std::string& out, std::string_view label, std::string_view text, int width)
{
    for (const auto& line : wrapped(text, std::max(width - label_width - 2, label_width))) {
        out += fmt::format("  {:<{}}{}\n", label, label_width, line);
        label = "";
    }
}

std::string quoted(const parser::Document& document, std::uint32_t begin, std::uint32_t end)
{
    return '"' +
           reading::printable(std::string_view(document.prepared).substr(begin, end - begin)) + '"';
}

std::string rule_of(const Stance& stance, const Explanation& explanation)
{
    if (explanation.entry == nullptr) {
        return stance.rule;
    }
    const auto& entry = *explanation.entry;
    return fmt::format("{}: {} {:+} {}, {}",
                       stance.rule,
                       word(entry.act),
                       entry.polarity,
                       word(entry.slot),
                       entry.row->words);
}

std::string text_of(const parser::Document& document,
                    const Stance& stance,
                    const Explanation& explanation,
                    int width)
{
    std::string out = fmt::format("{}  {}, turn {}, line {}{}\n",
                                  stance.id,
                                  reading::document_name(document),
                                  stance.turn,
                                  stance.line,
                                  stance.page == 0 ? "" : fmt::format(", page {}", stance.page));
    append_row(out,
               "stance",
               fmt::format("{} on {}: {} {:+}, {}{}",
                           stance.holder.empty() ? "unknown" : stance.holder,
                           stance.target,
                           word(stance.act),
                           stance.polarity,
                           word(stance.via),
                           stance.by_hand ? ", by hand" : ""),
               width);
    append_row(out, "sentence", quoted(document, stance.begin, stance.end), width);
    if (explanation.clause_begin != explanation.clause_end) {
        append_row(out,
                   "clause",
                   quoted(document, explanation.clause_begin, explanation.clause_end),
                   width);
    }
    append_row(out, "cue", quoted(document, stance.cue_begin, stance.cue_end), width);
    append_row(out, "rule", rule_of(stance, explanation), width);
    std::string_view label = "then";
    for (const auto& step : stance.steps) {
        append_row(out, std::exchange(label, ""), reading::printable(step), width);
    }
    if (!explanation.target.empty()) {
        append_row(out, "target", reading::printable(explanation.target), width);
    }
    return out;
}

/// Adds an explanation in the form of --format.
void append(std::string& out,
            const ExplainOptions& options,
            const parser::Document& document,
            const Stance& stance,
            const Explanation& explanation)
{
    if (options.format == "jsonl") {
        json::append_explanation_line(out, document, stance, explanation);
    }
    else {
        out += text_of(document, stance, explanation, out_layout().width);
    }
}

ExitStatus explain_stored(const ExplainOptions& options)
{
    const auto store = store::Store::open(options.db);
    const findings::Analyser analyser(options.sources);
    bool any = false;
    bool all = true;
    store::stances_called(store, options.id, [&](const store::StanceRow& row) {
        const auto found = read_stored(store, row, analyser);
        any = true;
        all = all && found.missing.empty();
        if (!found.missing.empty()) {
            write_error(fmt::format("{}; only what is stored is shown, not what was done to the "
                                    "cue\n",
                                    reading::printable(found.missing)));
        }
        std::string text;
        append(text, options, found.document, found.stance, found.explanation);
        write_out(text);
    });
    if (!any) {
        throw Error(fmt::format("no stance in {} has the id '{}'", options.db, options.id));
    }
    return all ? ExitStatus::done : ExitStatus::input_problems;
}

}  // namespace

CLI::App* setup_explain(CLI::App& app, ExplainOptions& options)
{
    CLI::App* const command =
        app.add_subcommand("explain", "Show how a stance was found: words, rule, negation, target");
    command->add_option("ID", options.id, "A stance's id, or its beginning")
        ->required()
        ->option_text(" ");
    add_batch_options(*command, options.batch)->required(false);
    add_db(*command, options.db);
    add_stance_sources(*command, options.sources);
    command->add_option("-f,--format", options.format, "text: to read (default); jsonl: JSON Lines")
        ->check(one_of({"text", "jsonl"}))
        ->option_text("FORMAT");
    return command;
}

ExitStatus run_explain(const ExplainOptions& options)
{
    if (asks_db(options.db, options.batch)) {
        return explain_stored(options);
    }
    StanceReader reader(options.sources);
    bool found = false;
    const auto result = run_batch(options.batch, [&](const parser::Document& document) -> Finish {
        auto [stances, fitting] = reader.read(document);
        std::string text;
        for (const auto& stance : stances) {
            if (!stance.id.starts_with(options.id)) {
                continue;
            }
            const auto explanation =
                stance::explain(document, stance, reader.lexicons().of(document.language));
            append(text, options, document, stance, explanation);
        }
        return [&,
                name = reading::document_name(document),
                language = document.language,
                rows_that_fit = std::move(fitting),
                text = std::move(text)] {
            reader.note(name, language, rows_that_fit);
            found = found || !text.empty();
            write_out(text);
        };
    });
    const auto status = reader.finish(result.status());
    if (!found && status != ExitStatus::nothing_done) {
        throw Error(fmt::format("no stance in these documents has the id '{}'", options.id));
    }
    return status;
}

}  // namespace horseshoe::cli
