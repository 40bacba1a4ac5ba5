#include "report/cli/info_command.hpp"

#include "report/cli/choices.hpp"
#include "report/cli/terminal.hpp"
#include "report/json/json_writer.hpp"
#include "report/reading/names.hpp"
#include "report/reading/text.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace horseshoe::cli {
namespace {

using reading::grouped;
using store::Summary;

std::string number(std::int64_t count)
{
    return grouped(static_cast<std::size_t>(count));
}

std::string text_of(const std::string& path,
                    const Summary& summary,
                    const std::vector<store::DatesOfMeeting>& several_dates)
{
    std::string out = fmt::format("{}  {} bytes\n", path, number(summary.bytes));
    const auto row = [&](std::string_view label, const std::string& text) {
        out += fmt::format("  {:<12} {}\n", label, text);
    };
    for (const auto& holding : summary.holdings) {
        row("documents",
            fmt::format("{} {}{} in {}, {} words{}",
                        number(holding.documents),
                        holding.kind,
                        holding.documents == 1 ? "" : "s",
                        reading::language_name(holding.language),
                        number(holding.words),
                        holding.first.empty()
                            ? ""
                            : fmt::format(", {} to {}", holding.first, holding.last)));
    }
    row("meetings",
        fmt::format("{}, {} in more than one language",
                    number(summary.meetings),
                    number(summary.in_two_languages)));
    row("turns",
        fmt::format("{} by {} delegations", number(summary.turns), number(summary.delegations)));
    row("votes", number(summary.votes));
    row("mentions", number(summary.mentions));
    row("references", number(summary.references));
    row("stances",
        fmt::format("{}, {} judged by hand", number(summary.stances), number(summary.by_hand)));
    row("problems", number(summary.problems));
    for (const auto& property : summary.properties) {
        row(property.name, property.value.empty() ? "none" : property.value.substr(0, 16));
    }
    if (summary.read_otherwise != 0) {
        row("former",
            fmt::format("{} documents were read with other tables",
                        number(summary.read_otherwise)));
    }
    for (const auto& meeting : several_dates) {
        row("dates", in_words(meeting));
    }
    return out;
}

std::string line_of(const std::string& path, const Summary& summary)
{
    std::string out;
    json::Writer writer(out);
    writer.begin_object()
        .member("type", "info")
        .member("path", path)
        .member("bytes", summary.bytes);
    writer.key("documents").begin_array();
    for (const auto& holding : summary.holdings) {
        writer.begin_object()
            .member("kind", holding.kind)
            .member("lang", holding.language)
            .member("documents", holding.documents)
            .member("words", holding.words)
            .known("first", holding.first)
            .known("last", holding.last)
            .end_object();
    }
    writer.end_array()
        .member("meetings", summary.meetings)
        .member("in_two_languages", summary.in_two_languages)
        .member("turns", summary.turns)
        .member("delegations", summary.delegations)
        .member("votes", summary.votes)
        .member("mentions", summary.mentions)
        .member("references", summary.references)
        .member("stances", summary.stances)
        .member("by_hand", summary.by_hand)
        .member("problems", summary.problems)
        .member("read_otherwise", summary.read_otherwise)
        .key("properties")
        .begin_object();
    for (const auto& property : summary.properties) {
        writer.member(property.name, property.value);
    }
    writer.end_object().end_object();
    writer.end_line();
    return out;
}

}  // namespace

std::string in_words(const store::DatesOfMeeting& meeting)
{
    std::string out = meeting.symbol + " is";
    for (const auto& version : meeting.versions) {
        out += fmt::format("{} of {} in {}",
                           &version == &meeting.versions.front() ? "" : ",",
                           version.date,
                           reading::language_name(version.language));
    }
    return out;
}

CLI::App* setup_info(CLI::App& app, InfoOptions& options)
{
    CLI::App* const command = app.add_subcommand("info", "Show what a file of 'ingest' holds");
    command->add_option("--db", options.db, "The file")->required()->option_text("FILE");
    command->add_option("-f,--format", options.format, "text: to read (default); jsonl: JSON Lines")
        ->check(one_of({"text", "jsonl"}))
        ->option_text("FORMAT");
    return command;
}

ExitStatus run_info(const InfoOptions& options)
{
    const auto store = store::Store::open(options.db);
    const auto summary = store::summary(store);
    write_out(options.format == "jsonl"
                  ? line_of(options.db, summary)
                  : text_of(options.db, summary, store::meetings_with_several_dates(store)));
    return ExitStatus::done;
}

}  // namespace horseshoe::cli
