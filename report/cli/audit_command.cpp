#include "report/cli/audit_command.hpp"

#include "analysis/stance/audit.hpp"
#include "parser/error.hpp"
#include "report/cli/choices.hpp"
#include "report/cli/command_line.hpp"
#include "report/cli/query_options.hpp"
#include "report/cli/rivals.hpp"
#include "report/cli/table.hpp"
#include "report/cli/terminal.hpp"
#include "report/cli/thing_ids.hpp"
#include "report/json/json_writer.hpp"
#include "report/reading/names.hpp"
#include "report/reading/text.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <utility>
#include <vector>

namespace horseshoe::cli {
namespace {

using stance::AuditItem;
using stance::Precision;
using stance::Stance;

AuditItem item_of(const parser::Document& document, const Stance& stance)
{
    const auto text = std::string_view(document.prepared);
    return {stance.rule,
            std::string(word(stance.act)),
            document.language,
            stance.polarity,
            stance.holder,
            stance.target,
            std::string(word(stance.via)),
            reading::document_name(document),
            stance.turn,
            stance.line,
            stance.id,
            reading::printable(text.substr(stance.cue_begin, stance.cue_end - stance.cue_begin)),
            reading::printable(text.substr(stance.begin, stance.end - stance.begin))};
}

/// What somebody has judged is not written over.
void check_unused(const std::string& path)
{
    if (std::filesystem::exists(path) && stance::has_verdicts(findings::file_text(path))) {
        throw Error(fmt::format("{}: holds verdicts; not written over", path));
    }
}

ExitStatus run_sample(const AuditOptions& options)
{
    check_unused(options.output);
    StanceReader reader(options.sources);
    Filters filters = options.filters;
    resolve(filters, reader.gazetteer(), [&] { return thing_ids(reader.analyser()); });
    std::vector<AuditItem> items;
    Rivals rivals;
    const auto result = run_batch(options.batch, [&](const parser::Document& document) -> Finish {
        if (!filters.takes(document)) {
            return [] {};
        }
        auto [stances, fitting] = reader.read(document);
        filter(filters, document, stances);
        std::vector<AuditItem> found;
        for (const auto& stance : stances) {
            // What a person has judged already needs no second verdict.
            if (!stance.by_hand) {
                found.push_back(item_of(document, stance));
            }
        }
        return [&,
                name = reading::document_name(document),
                identity = identity_of(document),
                rows_that_fit = std::move(fitting),
                found = std::move(found)]() mutable {
            if (!rivals.take(name, identity)) {
                return;
            }
            reader.note(name, identity.language, rows_that_fit);
            std::move(found.begin(), found.end(), std::back_inserter(items));
        };
    });
    const auto status = reader.finish(result.status());
    if (status == ExitStatus::nothing_done) {
        return status;
    }
    const auto all = items.size();
    const auto sample = stance::draw_sample(std::move(items), options.size, options.seed);
    const auto head =
        fmt::format("{} of {}, seed {}; write right, wrong or unsure into the first column",
                    sample.size(),
                    reading::counted(all, "stance"),
                    options.seed);
    std::ofstream file(options.output, std::ios::binary);
    file << stance::sample_table(sample, head);
    file.close();
    if (!file) {
        throw Error(fmt::format("{}: cannot be written", options.output));
    }
    write_out(fmt::format(
        "{}: {} of {}\n", options.output, sample.size(), reading::counted(all, "stance")));
    return status;
}

void append_line(std::string& out, const Precision& precision)
{
    const auto interval = stance::wilson(precision.right, precision.judged);
    json::Writer writer(out);
    writer.begin_object()
        .member("type", "precision")
        .member("group", precision.group)
        .member("name", precision.name)
        .member("judged", precision.judged)
        .member("right", precision.right)
        .member("precision",
                static_cast<double>(precision.right) / static_cast<double>(precision.judged))
        .member("low", interval.low)
        .member("high", interval.high)
        .end_object();
    writer.end_line();
}

ExitStatus run_audit_report(const AuditOptions& options)
{
    const auto report = stance::audit_report(options.table, findings::file_text(options.table));
    if (report.empty()) {
        throw Error(fmt::format("{}: there is no verdict in it", options.table));
    }
    if (options.format == "jsonl") {
        std::string lines;
        for (const auto& precision : report) {
            append_line(lines, precision);
        }
        write_out(lines);
        return ExitStatus::done;
    }
    Table table{{{"group"},
                 {"name"},
                 {"judged", true},
                 {"right", true},
                 {"precision", true},
                 {"low", true},
                 {"high", true}},
                {}};
    for (const auto& precision : report) {
        const auto interval = stance::wilson(precision.right, precision.judged);
        table.rows.push_back({precision.group,
                              precision.name,
                              std::to_string(precision.judged),
                              std::to_string(precision.right),
                              fmt::format("{:.3f}",
                                          static_cast<double>(precision.right) /
                                              static_cast<double>(precision.judged)),
                              fmt::format("{:.3f}", interval.low),
                              fmt::format("{:.3f}", interval.high)});
    }
    const auto layout = out_layout();
    write_out(formatted(table, options.format, layout.width, layout.colour));
    return ExitStatus::done;
}

}  // namespace

CLI::App* setup_audit(CLI::App& app, AuditOptions& options)
{
    CLI::App* const command =
        app.add_subcommand("audit", "Draw stances to judge by hand, and tell their precision");
    command->require_subcommand(1);
    CLI::App* const sample =
        command->add_subcommand("sample", "Write a table of stances with an empty verdict each");
    add_batch_options(*sample, options.batch);
    add_filters(*sample, options.filters);
    add_stance_sources(*sample, options.sources);
    sample->add_option("-n,--size", options.size, "How many stances (default: 200)")
        ->check(one_or_more())
        ->option_text("N");
    sample->add_option("--seed", options.seed, "Another number gives another sample (default: 1)")
        ->option_text("S");
    sample->add_option("-o,--output", options.output, "File to write to")
        ->required()
        ->option_text("FILE");
    CLI::App* const report = command->add_subcommand(
        "report", "Tell precision by language, act and rule, with 95 % intervals (Wilson)");
    report->add_option("FILE", options.table, "A sample with verdicts: right, wrong, unsure")
        ->required()
        ->option_text(" ");
    add_format(*report, options.format);
    report->callback([&options] { options.reports = true; });
    return command;
}

ExitStatus run_audit(const AuditOptions& options)
{
    return options.reports ? run_audit_report(options) : run_sample(options);
}

}  // namespace horseshoe::cli
