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

/// Where things are counted, and what its columns are called. An empty column: there is no such group.
struct Kind {
    std::string_view name;
    std::string from;
    std::string document = {};  // its id
    std::string delegation = {};
    std::string target = {};
    std::string act = {};
    std::string year = {};  // where it is not that of the document
    std::string count = "count(*)";
    std::string mean = {};  // a sum; empty: there is none
};

/// The column that gives the key, and what its values are ids of.
struct Key {
    enum class Of : std::uint8_t { entity, document, itself };

    std::string column;
    Of of = Of::itself;
};

Key key_of(const Kind& kind, GroupBy by)
{
    switch (by) {
    case GroupBy::delegation: return {kind.delegation, Key::Of::entity};
    case GroupBy::target: return {kind.target, Key::Of::entity};
    case GroupBy::meeting: return {kind.document, Key::Of::document};
    case GroupBy::year:
        return kind.year.empty() ? Key{kind.document, Key::Of::document} : Key{kind.year};
    case GroupBy::act: return {kind.act, Key::Of::itself};
    }
    return {};
}

/// Throws UsageError where there are no such groups.
void check(std::string_view name, GroupBy by, bool targets, bool acts)
{
    if ((by == GroupBy::target && !targets) || (by == GroupBy::act && !acts)) {
        throw UsageError(fmt::format("--group: {} cannot be grouped by {}", name, word(by)));
    }
}

/// Whether `total` has what the selection asks for: it knows documents by language and year only.
bool by_totals(const Selection& selection, GroupBy by)
{
    constexpr std::size_t year = 4;
    return by != GroupBy::meeting && selection.meeting.empty() && !selection.only_document &&
           (selection.from.empty() || selection.from.size() == year) &&
           (selection.to.empty() || selection.to.size() == year);
}

/// Conditions on rows `x` of `total`; `counted` is a word of this room.
Where in_totals(const Store& store, const Selection& selection, std::string_view counted)
{
    Where where(store);
    where.add(fmt::format("x.counted IN ({})", counted));
    where.years("x.year", selection);
    where.entity("x.speaker", selection.by);
    where.entity("x.entity", selection.of);
    where.word("x.role", selection.role);
    return where;
}

Kind of_totals(std::string_view name)
{
    return {.name = name,
            .from = "total x",
            .delegation = "x.speaker",
            .target = "x.entity",
            .act = "x.act",
            .year = "x.year",
            .count = "sum(x.times)"};
}

using Words = std::map<std::string, std::int64_t>;

/// Words by key; one sum under "" where the group does not divide them.
Words words_of(const Store& store, const Selection& selection, GroupBy by)
{
    const bool by_delegation = by == GroupBy::delegation;
    const bool shared = by_delegation || !selection.by.empty();
    std::string sql;
    Where where(store);
    if (by_totals(selection, by)) {
        Selection spoken = selection;
        spoken.of.clear();
        where = in_totals(store, spoken, shared ? "'words', 'shared words'" : "'words'");
        sql = fmt::format("SELECT {}, n FROM (SELECT {} AS k, sum(x.times) AS n FROM total x{} "
                          "GROUP BY 1){}",
                          by_delegation ? "ifnull(e.key, '')" : "k",
                          by_delegation         ? "x.speaker"
                          : by == GroupBy::year ? "x.year"
                                                : "''",
                          where.text(),
                          by_delegation ? " LEFT JOIN entity e ON e.id = k" : "");
    }
    else {
        where.documents(selection);
        where.entity("s.delegation", selection.by);
        where.word("s.role", selection.role);
        if (!shared) {
            where.add("s.shared = 0");
        }
        const auto* const key = by_delegation            ? "ifnull(e.key, '')"
                                : by == GroupBy::meeting ? "d.name"
                                : by == GroupBy::year    ? "ifnull(substr(d.date, 1, 4), '')"
                                                         : "''";
        sql = fmt::format(
            "SELECT {}, sum(s.words) FROM document d CROSS JOIN spoken s ON s.document = d.id{}{} "
            "GROUP BY 1",
            key,
            by_delegation ? " LEFT JOIN entity e ON e.id = s.delegation" : "",
            where.text());
    }
    SQLite::Statement query(store.connection().database, sql);
    where.bind(query);
    Words words;
    while (query.executeStep()) {
        Columns columns(query);
        const std::string name(columns.text());
        words[name] += columns.integer();
    }
    return words;
}

std::vector<GroupRow>
grouped(const Store& store, const Kind& kind, const Where& where, GroupBy by, const Words& words)
{
    const auto key = key_of(kind, by);
    const auto inner = fmt::format("SELECT {} AS k, {} AS n{} FROM {}{} GROUP BY 1",
                                   key.column,
                                   kind.count,
                                   kind.mean.empty() ? "" : fmt::format(", {} AS s", kind.mean),
                                   kind.from,
                                   where.text());
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
                                        document || by == GroupBy::year ? "1" : "2 DESC, 1"));
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

/// Findings `x` of documents `d`, with their turns where roles are asked for; without the word FROM.
std::string
with_turns(std::string_view from, const Selection& selection, std::string_view condition)
{
    std::string text(from.substr(std::string_view(" FROM ").size()));
    if (!selection.role.empty()) {
        text += fmt::format(" CROSS JOIN turn t ON t.id = d.id * 16777216 + x.turn{}", condition);
    }
    return text;
}

/// What documents tell of themselves, or of one that has a part in them, in groups by document.
bool by_documents(const Selection& selection, GroupBy by)
{
    return (by == GroupBy::meeting || by == GroupBy::year) && selection.role.empty() &&
           (selection.by.empty() || selection.of.empty());
}

/// Counts of one column of `document`, or of those who have a part in documents.
std::vector<GroupRow> grouped_documents(const Store& store,
                                        const Selection& selection,
                                        GroupBy by,
                                        Kind kind,
                                        std::string_view column,
                                        std::pair<Part, Part> parts)
{
    Where where(store);
    where.documents(selection);
    kind.document = "d.id";
    if (selection.by.empty() && selection.of.empty()) {
        kind.from = "document d";
        kind.count = fmt::format("sum(d.{})", column);
        where.add(fmt::format("d.{} > 0", column));
        kind.mean = kind.mean.empty() ? "" : "sum(d.polarity)";
    }
    else {
        const bool of = selection.by.empty();
        kind.from = "occurrence x CROSS JOIN document d ON d.id = x.document";
        kind.count = "sum(x.times)";
        where.entity("x.entity", of ? selection.of : selection.by);
        where.add(fmt::format("x.part = {}", static_cast<int>(of ? parts.second : parts.first)));
        kind.mean = kind.mean.empty() ? "" : "sum(x.polarity)";
    }
    return grouped(store, kind, where, by, words_of(store, selection, by));
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
    check("turns", by, false, false);
    return guarded(store.connection(), [&] {
        const auto words = words_of(store, selection, by);
        if (by_totals(selection, by)) {
            Selection spoken = selection;
            spoken.of.clear();
            return grouped(
                store, of_totals("turns"), in_totals(store, spoken, "'turn'"), by, words);
        }
        Where where(store);
        where.add("x.kind <> 'letter'");
        where.documents(selection);
        where.entity("x.delegation", selection.by);
        where.word("x.role", selection.role);
        const Kind kind{.name = "turns",
                        .from = with_turns(of_documents("turn"), {}, ""),
                        .document = "d.id",
                        .delegation = "x.delegation"};
        return grouped(store, kind, where, by, words);
    });
}

std::vector<GroupRow> grouped_mentions(const Store& store, const Selection& selection, GroupBy by)
{
    check("mentions", by, true, false);
    return guarded(store.connection(), [&] {
        if (by_totals(selection, by)) {
            return grouped(store,
                           of_totals("mentions"),
                           in_totals(store, selection, "'mention'"),
                           by,
                           words_of(store, selection, by));
        }
        if (by_documents(selection, by)) {
            return grouped_documents(store,
                                     selection,
                                     by,
                                     {.name = "mentions", .from = {}},
                                     "mentions",
                                     {Part::naming, Part::named});
        }
        Where where(store);
        where.add("x.place <= 2");
        const auto found = findings_of("mention", selection, Part::naming, Part::named, where);
        where.entity("x.speaker", selection.by);
        where.entity("x.entity", selection.of);
        where.word("t.role", selection.role);
        const Kind kind{.name = "mentions",
                        .from = with_turns(found, selection, " AND x.place <> 1"),
                        .document = "d.id",
                        .delegation = "x.speaker",
                        .target = "x.entity"};
        return grouped(store, kind, where, by, words_of(store, selection, by));
    });
}

std::vector<GroupRow> grouped_references(const Store& store, const Selection& selection, GroupBy by)
{
    return guarded(store.connection(), [&] {
        const auto words = words_of(store, selection, by);
        if (by_totals(selection, by) && selection.of.empty()) {
            return grouped(store,
                           of_totals("references"),
                           in_totals(store, selection, "'reference'"),
                           by,
                           words);
        }
        Where where(store);
        where.documents(selection);
        where.entity("x.speaker", selection.by);
        where.word("CASE WHEN x.to_turn IS NOT NULL THEN "
                   "ifnull((SELECT key FROM entity WHERE id = x.target), '') "
                   "ELSE coalesce(x.cited, x.about, '') END",
                   selection.of);
        where.word("t.role", selection.role);
        const auto turn = selection.role.empty() ? "" : " CROSS JOIN turn t ON t.id = x.turn";
        const Kind kind{.name = "references",
                        .from = with_turns(of_documents("reference"), {}, "") + turn,
                        .document = "d.id",
                        .delegation = "x.speaker",
                        .target = "x.target",
                        .act = "x.kind"};
        return grouped(store, kind, where, by, words);
    });
}

std::vector<GroupRow> grouped_stances(const Store& store, const Selection& selection, GroupBy by)
{
    return guarded(store.connection(), [&] {
        if (by_totals(selection, by)) {
            auto kind = of_totals("stances");
            kind.mean = "sum(x.polarity)";
            return grouped(store,
                           kind,
                           in_totals(store, selection, "'stance'"),
                           by,
                           words_of(store, selection, by));
        }
        Kind kind{.name = "stances", .from = {}, .mean = "sum(x.polarity)"};
        if (by_documents(selection, by)) {
            return grouped_documents(
                store, selection, by, kind, "stances", {Part::holder, Part::target});
        }
        Where where(store);
        const auto found = findings_of("stance", selection, Part::holder, Part::target, where);
        where.entity("x.holder", selection.by);
        where.entity("x.target", selection.of);
        where.word("t.role", selection.role);
        kind.from = with_turns(found, selection, "");
        kind.document = "d.id";
        kind.delegation = "x.holder";
        kind.target = "x.target";
        kind.act = "x.act";
        return grouped(store, kind, where, by, words_of(store, selection, by));
    });
}

std::vector<GroupRow>
grouped_hits(const Store& store, const std::string& asked, const Selection& selection, GroupBy by)
{
    check("paragraphs", by, false, false);
    const auto match = fts_query(asked);
    return guarded(store.connection(), [&] {
        Where where(store);
        where.match(match);
        where.documents(selection);
        where.entity("p.delegation", selection.by);
        where.word("t.role", selection.role);
        if (!selection.of.empty()) {
            where.add("paragraph_text.rowid IN (SELECT x.paragraph" +
                      mentions_of(store, selection.of) + ")");
        }
        // Paragraphs are long: they are only read where something of theirs is asked for.
        const bool paragraphs =
            by == GroupBy::delegation || !selection.by.empty() || !selection.role.empty();
        std::string from = "paragraph_text CROSS JOIN document d ON d.id = "
                           "paragraph_text.rowid >> 24";
        if (paragraphs) {
            from += " CROSS JOIN paragraph p ON p.id = paragraph_text.rowid "
                    "LEFT JOIN turn t ON t.id = p.turn";
        }
        const Kind kind{.name = "paragraphs",
                        .from = std::move(from),
                        .document = "d.id",
                        .delegation = "p.delegation"};
        return grouped(store, kind, where, by, words_of(store, selection, by));
    });
}

}  // namespace horseshoe::store
