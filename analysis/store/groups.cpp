#include "analysis/store/groups.hpp"

#include "analysis/store/query.hpp"
#include "analysis/store/search_query.hpp"
#include "parser/error.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>

namespace horseshoe::store {
namespace {

/// A kind of finding: where it stands, and what its columns are called. An empty column: there is
/// no such group of it.
struct Kind {
    std::string_view name;
    std::string_view from;
    std::string_view document;  // its id
    std::string_view delegation;
    std::string_view target = {};
    std::string_view act = {};
    std::string_view mean = {};
    std::string_view sorted_by = {};  // an index has the acts in order within these columns
};

/// The column that gives the key, and what its values are ids of.
struct Key {
    enum class Of : std::uint8_t { entity, document, itself };

    std::string column;
    Of of = Of::itself;
};

Key key_of(const Kind& kind, GroupBy by)
{
    const auto has = [&](std::string_view column) {
        if (column.empty()) {
            throw UsageError(
                fmt::format("--group: {} cannot be grouped by {}", kind.name, word(by)));
        }
        return std::string(column);
    };
    switch (by) {
    case GroupBy::delegation: return {has(kind.delegation), Key::Of::entity};
    case GroupBy::target: return {has(kind.target), Key::Of::entity};
    case GroupBy::meeting:
    case GroupBy::year: return {has(kind.document), Key::Of::document};
    case GroupBy::act: return {has(kind.act), Key::Of::itself};
    }
    return {};
}

using Words = std::map<std::string, std::int64_t>;

/// Words by key; one sum under "" where the group does not divide them.
Words words_of(const Store& store, const Selection& selection, GroupBy by)
{
    Where where(store);
    where.documents(selection);
    where.entity("s.delegation", selection.by);
    where.word("s.role", selection.role);
    const bool by_delegation = by == GroupBy::delegation;
    if (!by_delegation && selection.by.empty()) {
        where.add("s.shared = 0");
    }
    const auto* const key = by_delegation            ? "ifnull(e.key, '')"
                            : by == GroupBy::meeting ? "d.name"
                            : by == GroupBy::year    ? "ifnull(substr(d.date, 1, 4), '')"
                                                     : "''";
    SQLite::Statement query(
        store.connection().database,
        fmt::format(
            "SELECT {}, sum(s.words) FROM spoken s JOIN document d ON d.id = s.document{}{} "
            "GROUP BY 1",
            key,
            by_delegation ? " LEFT JOIN entity e ON e.id = s.delegation" : "",
            where.text()));
    where.bind(query);
    Words words;
    while (query.executeStep()) {
        Columns columns(query);
        const std::string name(columns.text());
        words[name] = columns.integer();
    }
    return words;
}

std::vector<GroupRow>
grouped(const Store& store, const Kind& kind, const Where& where, GroupBy by, const Words& words)
{
    const auto key = key_of(kind, by);
    // What is counted by document, or in the order of an index, needs no sorting of its own.
    const auto inner =
        fmt::format("SELECT {} AS k, count(*) AS n{} FROM {}{} GROUP BY {}1",
                    key.column,
                    kind.mean.empty() ? "" : fmt::format(", sum({}) AS s", kind.mean),
                    kind.from,
                    where.text(),
                    by == GroupBy::act ? kind.sorted_by : "");
    const bool entity = key.of == Key::Of::entity;
    const bool document = key.of == Key::Of::document;
    const auto* const name = entity                   ? "ifnull(e.key, '')"
                             : by == GroupBy::meeting ? "m.name"
                             : document               ? "ifnull(substr(m.date, 1, 4), '')"
                                                      : "ifnull(k, '')";
    const auto* const join = entity     ? " LEFT JOIN entity e ON e.id = k"
                             : document ? " JOIN document m ON m.id = k"
                                        : "";
    SQLite::Statement query(store.connection().database,
                            fmt::format("SELECT {}, sum(n){} FROM ({}){} GROUP BY 1 ORDER BY {}",
                                        name,
                                        kind.mean.empty() ? "" : ", sum(s)",
                                        inner,
                                        join,
                                        document ? "1" : "2 DESC, 1"));
    where.bind(query);
    std::vector<GroupRow> rows;
    while (query.executeStep()) {
        Columns columns(query);
        GroupRow row;
        columns.into(row.key).into(row.count);
        if (!kind.mean.empty()) {
            row.mean = static_cast<double>(columns.integer()) / static_cast<double>(row.count);
        }
        const bool divided = by != GroupBy::target && by != GroupBy::act;
        const auto found = words.find(divided ? row.key : std::string());
        row.words = found == words.end() ? 0 : found->second;
        rows.push_back(std::move(row));
    }
    return rows;
}

/// Findings with `d` for their documents, which are only joined where they are asked for: an index
/// alone answers the rest.
std::string findings_from(std::string_view table, const Selection& selection, GroupBy by)
{
    const bool by_document = by == GroupBy::meeting || by == GroupBy::year;
    const bool of_some =
        !selection.from.empty() || !selection.to.empty() || !selection.lang.empty();
    const bool all = selection.by.empty() && selection.of.empty();
    if (!selection.meeting.empty() || (all && (by_document || of_some))) {
        return fmt::format("document d CROSS JOIN {} x ON x.id >= d.id * 16777216 "
                           "AND x.id < (d.id + 1) * 16777216",
                           table);
    }
    return of_some ? fmt::format("{} x CROSS JOIN document d ON d.id = x.id >> 24", table)
                   : fmt::format("{} x", table);
}

/// The document's id; where documents come first, the one by which they are read in order.
std::string_view document_in(std::string_view from)
{
    return from.starts_with("document d") ? "d.id" : "x.id >> 24";
}

std::string with_turn(std::string from, const Selection& selection, std::string_view condition)
{
    return selection.role.empty()
               ? from
               : fmt::format("{} CROSS JOIN turn t ON t.id = (x.id >> 24 << 24) + x.turn{}",
                             from,
                             condition);
}

}  // namespace

std::string_view word(GroupBy by)
{
    switch (by) {
    case GroupBy::delegation: return "delegation";
    case GroupBy::target: return "target";
    case GroupBy::meeting: return "meeting";
    case GroupBy::year: return "year";
    case GroupBy::act: return "act";
    }
    return "";
}

std::vector<GroupRow> grouped_turns(const Store& store, const Selection& selection, GroupBy by)
{
    return guarded(store.connection(), [&] {
        Where where(store);
        where.add("t.kind <> 'letter'");
        where.documents(selection);
        where.entity("t.delegation", selection.by);
        where.word("t.role", selection.role);
        const Kind kind{.name = "turns",
                        .from = "turn t JOIN document d ON d.id = t.document",
                        .document = "t.document",
                        .delegation = "t.delegation"};
        return grouped(store, kind, where, by, words_of(store, selection, by));
    });
}

std::vector<GroupRow> grouped_mentions(const Store& store, const Selection& selection, GroupBy by)
{
    return guarded(store.connection(), [&] {
        Where where(store);
        where.add("x.place <= 2");
        where.documents(selection);
        where.entity("x.speaker", selection.by);
        where.entity("x.entity", selection.of);
        where.word("t.role", selection.role);
        const auto from =
            with_turn(findings_from("mention", selection, by), selection, " AND x.place <> 1");
        const Kind kind{.name = "mentions",
                        .from = from,
                        .document = document_in(from),
                        .delegation = "x.speaker",
                        .target = "x.entity"};
        return grouped(store, kind, where, by, words_of(store, selection, by));
    });
}

std::vector<GroupRow> grouped_references(const Store& store, const Selection& selection, GroupBy by)
{
    return guarded(store.connection(), [&] {
        Where where(store);
        where.documents(selection);
        where.entity("t.delegation", selection.by);
        where.word("CASE WHEN x.to_turn IS NOT NULL THEN "
                   "(SELECT ifnull(g.key, '') FROM turn LEFT JOIN entity g ON g.id = "
                   "turn.delegation WHERE turn.id = x.to_turn) "
                   "ELSE coalesce(x.cited, x.about, '') END",
                   selection.of);
        where.word("t.role", selection.role);
        const Kind kind{
            .name = "references",
            .from = "reference x JOIN turn t ON t.id = x.turn "
                    "JOIN document d ON d.id = x.id >> 24 LEFT JOIN turn o ON o.id = x.to_turn",
            .document = "x.id >> 24",
            .delegation = "t.delegation",
            .target = "o.delegation",
            .act = "x.kind"};
        return grouped(store, kind, where, by, words_of(store, selection, by));
    });
}

std::vector<GroupRow> grouped_stances(const Store& store, const Selection& selection, GroupBy by)
{
    return guarded(store.connection(), [&] {
        Where where(store);
        where.documents(selection);
        where.entity("x.holder", selection.by);
        where.entity("x.target", selection.of);
        where.word("t.role", selection.role);
        const auto from = with_turn(findings_from("stance", selection, by), selection, "");
        const Kind kind{.name = "stances",
                        .from = from,
                        .document = document_in(from),
                        .delegation = "x.holder",
                        .target = "x.target",
                        .act = "x.act",
                        .mean = "x.polarity",
                        .sorted_by = "x.holder, "};
        return grouped(store, kind, where, by, words_of(store, selection, by));
    });
}

std::vector<GroupRow>
grouped_hits(const Store& store, const std::string& asked, const Selection& selection, GroupBy by)
{
    const auto match = fts_query(asked);
    return guarded(store.connection(), [&] {
        Where where(store);
        where.match(match);
        where.documents(selection);
        where.entity("p.delegation", selection.by);
        where.word("t.role", selection.role);
        if (!selection.of.empty()) {
            Where named(store);
            named.add("place <= 2");
            named.entity("entity", selection.of);
            where.add("p.id IN (SELECT paragraph FROM mention" + named.text() + ")");
        }
        const Kind kind{
            .name = "paragraphs",
            .from = "paragraph_text CROSS JOIN paragraph p ON p.id = paragraph_text.rowid "
                    "CROSS JOIN document d ON d.id = p.document LEFT JOIN turn t ON t.id = p.turn",
            .document = "p.document",
            .delegation = "p.delegation"};
        return grouped(store, kind, where, by, words_of(store, selection, by));
    });
}

}  // namespace horseshoe::store
