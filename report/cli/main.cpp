#include "parser/error.hpp"
#include "report/cli/audit_command.hpp"
#include "report/cli/describe_command.hpp"
#include "report/cli/diff_command.hpp"
#include "report/cli/exit_status.hpp"
#include "report/cli/explain_command.hpp"
#include "report/cli/export_command.hpp"
#include "report/cli/figure_command.hpp"
#include "report/cli/info_command.hpp"
#include "report/cli/ingest_command.hpp"
#include "report/cli/lint_lexicon_command.hpp"
#include "report/cli/mentions_command.hpp"
#include "report/cli/network_command.hpp"
#include "report/cli/parse_command.hpp"
#include "report/cli/references_command.hpp"
#include "report/cli/report_command.hpp"
#include "report/cli/search_command.hpp"
#include "report/cli/spelling.hpp"
#include "report/cli/stance_command.hpp"
#include "report/cli/terminal.hpp"
#include "report/cli/timeline_command.hpp"
#include "report/cli/turns_command.hpp"
#include "report/cli/verify_command.hpp"
#include "report/cli/votes_command.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <cstdlib>  // tells the C library: __GLIBC__
#include <functional>
#include <string>
#include <utility>
#include <vector>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace {

using namespace horseshoe;
using cli::ExitStatus;

constexpr const char* about =
    "Horseshoe reads verbatim records of the UN Security Council, and letters with declarations,\n"
    "and shows who said what.\n";

constexpr const char* footer =
    "Results go to standard output, progress and problems to standard error, a line each:\n"
    "  file:line: what is wrong; what was done instead\n"
    "\n"
    "Exit status:\n"
    "  0  done\n"
    "  1  done, but some input has problems, or could not be read\n"
    "  2  wrong usage\n"
    "  3  nothing could be done\n"
    "\n"
    "Examples:\n"
    "  horseshoe parse meeting.pdf\n"
    "  horseshoe parse --check folder-of-records\n"
    "  horseshoe parse --format jsonl *.txt | jq .speaker\n"
    "  horseshoe report samples -o out\n"
    "  horseshoe ingest folder-of-records --db council.db\n"
    "  horseshoe stance --db council.db --by KAZ --of CSTO";

/// A subcommand as the command line knows it, and what it does.
struct Subcommand {
    CLI::App* command;
    std::function<ExitStatus()> run;
};

int status(ExitStatus status)
{
    return static_cast<int>(status);
}

ExitStatus run_chosen(const std::vector<Subcommand>& subcommands)
{
    for (const auto& [command, run] : subcommands) {
        if (command->parsed()) {
            return run();
        }
    }
    return ExitStatus::wrong_usage;
}

int wrong_usage(const CLI::App& app, std::string_view message)
{
    const auto chosen = app.get_subcommands();
    const std::string command = chosen.empty() ? "" : chosen.front()->get_name() + ' ';
    cli::write_error(fmt::format("horseshoe: {}\nTry 'horseshoe {}--help'.\n", message, command));
    return status(ExitStatus::wrong_usage);
}

/// CLI11 calls it a missing subcommand where one is misspelt.
std::string message_of(const CLI::App& app, const CLI::ParseError& error)
{
    const auto unknown = app.remaining();
    if (app.get_subcommands().empty() && !unknown.empty()) {
        std::vector<std::string> names;
        for (const auto* const command :
             app.get_subcommands([](const CLI::App* one) { return !one->get_group().empty(); })) {
            names.push_back(command->get_name());
        }
        const std::string like = cli::meant(unknown.front(), names);
        return fmt::format("there is no subcommand or option '{}'{}",
                           unknown.front(),
                           like.empty() ? "" : fmt::format("; is '{}' meant?", like));
    }
    return error.what();
}

int run(int argc, char** argv)
{
    CLI::App app{about, "horseshoe"};
    app.set_version_flag("--version", "horseshoe " HORSESHOE_VERSION, "Show the version and leave");
    app.set_help_flag("-h,--help", "Show this help and leave");
    app.get_formatter()->column_width(28);
    app.require_subcommand(1);
    app.footer(footer);

    cli::ParseOptions parse_options;
    cli::IngestOptions ingest_options;
    cli::InfoOptions info_options;
    cli::VerifyOptions verify_options;
    cli::DiffOptions diff_options;
    cli::QueryOptions turns_options;
    cli::QueryOptions votes_options;
    cli::SearchCommandOptions search_options;
    cli::MentionsOptions mentions_options;
    cli::ReferencesOptions references_options;
    cli::StanceOptions stance_options;
    cli::TimelineOptions timeline_options;
    cli::NetworkOptions network_options;
    cli::ExplainOptions explain_options;
    cli::AuditOptions audit_options;
    cli::LintLexiconOptions lint_lexicon_options;
    cli::FigureOptions figure_options;
    cli::ReportOptions report_options;
    cli::DescribeOptions describe_options;
    cli::ExportOptions export_options;
    const std::vector<Subcommand> subcommands{
        {setup_parse(app, parse_options), [&] { return run_parse(parse_options); }},
        {setup_ingest(app, ingest_options), [&] { return run_ingest(ingest_options); }},
        {setup_info(app, info_options), [&] { return run_info(info_options); }},
        {setup_verify(app, verify_options), [&] { return run_verify(verify_options); }},
        {setup_diff(app, diff_options), [&] { return run_diff(diff_options); }},
        {setup_search(app, search_options), [&] { return run_search(search_options); }},
        {setup_turns(app, turns_options), [&] { return run_turns(turns_options); }},
        {setup_votes(app, votes_options), [&] { return run_votes(votes_options); }},
        {setup_mentions(app, mentions_options), [&] { return run_mentions(mentions_options); }},
        {setup_references(app, references_options),
         [&] { return run_references(references_options); }},
        {setup_stance(app, stance_options), [&] { return run_stance(stance_options); }},
        {setup_timeline(app, timeline_options), [&] { return run_timeline(timeline_options); }},
        {setup_network(app, network_options), [&] { return run_network(network_options); }},
        {setup_explain(app, explain_options), [&] { return run_explain(explain_options); }},
        {setup_audit(app, audit_options), [&] { return run_audit(audit_options); }},
        {setup_lint_lexicon(app, lint_lexicon_options),
         [&] { return run_lint_lexicon(lint_lexicon_options); }},
        {setup_figure(app, figure_options), [&] { return run_figure(figure_options); }},
        {setup_report(app, report_options), [&] { return run_report(report_options); }},
        {setup_export(app, export_options), [&] { return run_export(export_options); }},
        {setup_describe(app, describe_options),
         [&] { return run_describe(app, describe_options); }},
    };

    try {
        app.parse(argc, argv);
        return status(run_chosen(subcommands));
    }
    catch (const CLI::Success& help_or_version) {
        return app.exit(help_or_version);
    }
    catch (const CLI::ParseError& error) {
        return wrong_usage(app, message_of(app, error));
    }
    catch (const UsageError& error) {
        return wrong_usage(app, error.what());
    }
}

/// One document after the other needs about as much memory: what one gives back the next takes,
/// without going to the system for new pages each time.
void keep_memory()
{
#ifdef __GLIBC__
    constexpr int megabyte = 1 << 20;
    mallopt(M_MMAP_THRESHOLD, 8 * megabyte);
    mallopt(M_TRIM_THRESHOLD, 64 * megabyte);
    mallopt(M_TOP_PAD, megabyte);
#endif
}

}  // namespace

int main(int argc, char** argv)
{
    keep_memory();
    try {
        return run(argc, argv);
    }
    catch (const cli::OutputClosed&) {
        return status(ExitStatus::done);
    }
    catch (const InputError& error) {  // not a document's: a table of --gazetteer
        cli::write_error(
            fmt::format("horseshoe: {}:{}: {}\n", error.path(), error.line(), error.what()));
        return status(ExitStatus::nothing_done);
    }
    catch (const std::exception& error) {
        cli::write_error(fmt::format("horseshoe: {}\n", error.what()));
        return status(ExitStatus::nothing_done);
    }
}
