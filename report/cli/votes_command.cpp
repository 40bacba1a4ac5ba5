#include "report/cli/votes_command.hpp"

#include "analysis/store/queries.hpp"
#include "report/cli/query_command.hpp"
#include "report/json/json_writer.hpp"
#include "report/json/turn_lines.hpp"
#include "report/reading/names.hpp"

#include <CLI/CLI.hpp>

#include <array>
#include <map>
#include <string>
#include <string_view>

namespace horseshoe::cli {
namespace {

using store::VoteRow;

/// "CHN RUS(veto)": those who chose so.
std::string list_of(const VoteRow& row, std::string_view choice)
{
    std::string list;
    for (const auto& ballot : row.ballots) {
        if (ballot.choice == choice) {
            list += (list.empty() ? "" : " ") + ballot.delegation + (ballot.veto ? "(veto)" : "");
        }
    }
    return list;
}

std::string count_of(const std::optional<int>& announced)
{
    return announced ? std::to_string(*announced) : "";
}

void add_cells(Cells& cells, const VoteRow& row)
{
    cells.add(row.document,
              row.date,
              row.line,
              row.draft,
              reading::word(row.outcome),
              row.resolution,
              count_of(row.announced.favour),
              count_of(row.announced.against),
              count_of(row.announced.abstaining),
              list_of(row, "against"),
              list_of(row, "abstaining"),
              list_of(row, "absent"),
              list_of(row, "favour"));
}

Shape<VoteRow> vote_shape()
{
    return {{{"document", false, true},
             {"date", false, false, 2},
             {"line", true, false, 1},
             {"draft"},
             {"outcome"},
             {"resolution", false, false, 3},
             {"for", true},
             {"against", true},
             {"abstain", true},
             {"voted against"},
             {"abstained"},
             {"absent", false, false, 4},
             {"voted for"}},
            add_cells,
            json::append_line};
}

constexpr std::array<std::string_view, 4> choices{"favour", "against", "abstaining", "absent"};

/// How often a delegation chose what; or how often votes of a meeting or year ended how.
struct Tally {
    int votes = 0;
    std::map<std::string, int, std::less<>> counts;
};

using Tallies = std::map<std::string, Tally>;

void add(Tallies& tallies, const std::string& group, const Filters& filters, const VoteRow& row)
{
    if (group != "delegation") {
        auto& tally = tallies[group == "meeting" ? row.document : row.date.substr(0, 4)];
        ++tally.votes;
        ++tally.counts[std::string(reading::word(row.outcome))];
        return;
    }
    for (const auto& ballot : row.ballots) {
        if (filters.takes_speaker(ballot.delegation)) {
            auto& tally = tallies[ballot.delegation];
            ++tally.votes;
            ++tally.counts[ballot.choice];
            tally.counts["veto"] += ballot.veto ? 1 : 0;
        }
    }
}

std::vector<std::string_view> columns_of(const std::string& group)
{
    if (group == "delegation") {
        return {"favour", "against", "abstaining", "absent", "veto"};
    }
    return {"adopted", "rejected", "vetoed"};
}

void append_line(std::string& out,
                 const std::string& group,
                 const std::string& key,
                 const Tally& tally)
{
    json::Writer writer(out);
    writer.begin_object()
        .member("type", "group")
        .member("by", group)
        .known("key", key)
        .member("of", "votes")
        .member("count", tally.votes);
    for (const auto column : columns_of(group)) {
        const auto found = tally.counts.find(column);
        writer.member(column, found == tally.counts.end() ? 0 : found->second);
    }
    writer.end_object();
    writer.end_line();
}

void list_tallies(const QueryOptions& options, const Tallies& tallies, ExitStatus status)
{
    std::vector<Column> columns{{options.group}, {"votes", true}};
    for (const auto column : columns_of(options.group)) {
        columns.push_back({std::string(column), true});
    }
    Listing listing(options.format, std::move(columns));
    Piece piece(options.format);
    for (const auto& [key, tally] : tallies) {
        if (piece.form == Form::jsonl) {
            append_line(piece.lines.next(), options.group, key, tally);
            continue;
        }
        Cells cells(piece);
        cells.add(key, tally.votes);
        for (const auto column : columns_of(options.group)) {
            const auto found = tally.counts.find(column);
            cells.add(found == tally.counts.end() ? 0 : found->second);
        }
        cells.end_row();
    }
    listing.take(std::move(piece));
    listing.finish(status);
}

}  // namespace

CLI::App* setup_votes(CLI::App& app, QueryOptions& options)
{
    CLI::App* const command =
        app.add_subcommand("votes", "Show who voted how, and what came of it");
    add_query_options(*command, options);
    add_group(*command, options, {"delegation", "meeting", "year"}, "Count by");
    add_gazetteer(*command, options.sources.gazetteer);
    return command;
}

ExitStatus run_votes(const QueryOptions& options)
{
    const auto [store, status] = open_any(options, Asked::text);
    const auto filters = resolved_filters(options, store);
    if (options.group.empty()) {
        return list_stored(
            options.format,
            vote_shape(),
            [&, &store = store](const auto& take) { store::votes(store, filters, take); },
            status);
    }
    Tallies tallies;
    store::votes(
        store, filters, [&](const VoteRow& row) { add(tallies, options.group, filters, row); });
    list_tallies(options, tallies, status);
    return status;
}

}  // namespace horseshoe::cli
