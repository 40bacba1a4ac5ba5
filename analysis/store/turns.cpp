#include "analysis/store/piecewise.hpp"
#include "analysis/store/queries.hpp"
#include "analysis/store/query.hpp"
#include "parser/names.hpp"

#include <fmt/format.h>

#include <string>
#include <string_view>

namespace horseshoe::store {
namespace {

TurnKind turn_kind(std::string_view text)
{
    return text == "turn" ? TurnKind::turn : text == "letter" ? TurnKind::letter : TurnKind::annex;
}

void read(Columns columns, TurnRow& row)
{
    columns.into(row.id).into(row.document_id).into(row.document).into(row.language);
    columns.into(row.date);
    row.kind = turn_kind(columns.text());
    columns.into(row.number).into(row.speaker).into(row.delegation);
    row.role = named<parser::Role>(columns.text(), 4);
    columns.into(row.spoken).into(row.found).into(row.function).into(row.title).into(row.place);
    columns.into(row.dated).into(row.words).into(row.line).into(row.first_page);
    columns.into(row.last_page).into(row.start).into(row.end);
}

std::optional<int> count(Columns& columns)
{
    if (columns.is_null()) {
        columns.skip();
        return std::nullopt;
    }
    return static_cast<int>(columns.integer());
}

void read(Columns columns, VoteRow& row)
{
    columns.into(row.id).into(row.document_id).into(row.document).into(row.language);
    columns.into(row.date).into(row.turn).into(row.line).into(row.draft).into(row.resolution);
    const auto outcome = columns.text();
    row.outcome = outcome.empty() ? parser::Outcome::unknown
                                  : named<parser::Outcome>(outcome, 4).value_or(row.outcome);
    row.announced.favour = count(columns);
    row.announced.against = count(columns);
    row.announced.abstaining = count(columns);
    row.ballots.clear();
}

void read_ballots(SQLite::Statement& query, VoteRow& row)
{
    query.reset();
    query.bind(1, row.id);
    while (query.executeStep()) {
        Ballot ballot;
        Columns(query).into(ballot.delegation).into(ballot.choice).into(ballot.veto);
        row.ballots.push_back(std::move(ballot));
    }
}

/// The sign keeps SQLite from making an index of kinds for the occasion: events are found by document.
std::string of_kind(std::string_view kind)
{
    return fmt::format("+v.kind = '{}'", kind);
}

void each_vote(const Store& store,
               const Where& where,
               const std::function<void(const VoteRow&)>& take)
{
    auto& database = store.connection().database;
    SQLite::Statement query(
        database,
        "SELECT v.id, d.id, d.name, d.language, d.date, ifnull(v.turn & 16777215, 0), v.line, "
        "v.draft, v.resolution, v.outcome, v.favour, v.against, v.abstaining FROM document d "
        "CROSS JOIN event v ON v.id >= d.id * 16777216 AND v.id < (d.id + 1) * 16777216" +
            where.text() + " ORDER BY v.id");
    where.bind(query);
    SQLite::Statement ballots(database,
                              "SELECT e.key, b.choice, b.veto FROM ballot b "
                              "JOIN entity e ON e.id = b.delegation "
                              "WHERE b.event = ?1 ORDER BY b.ordinal");
    VoteRow row;
    while (query.executeStep()) {
        read(Columns(query), row);
        read_ballots(ballots, row);
        take(row);
    }
}

}  // namespace

void turns(const Store& store,
           const Selection& selection,
           const std::function<void(const TurnRow&)>& take)
{
    guarded(store.connection(), [&] {
        Where where(store);
        where.documents(selection);
        if (const auto id = selection.only_document) {
            where.add(fmt::format("t.id >= {} AND t.id < {}", row_id(*id, 0), row_id(*id + 1, 0)));
        }
        where.entity("t.delegation", selection.by);
        where.word("t.role", selection.role);
        if (!selection.of.empty()) {
            where.add("t.id IN (SELECT (x.id >> 24 << 24) + x.turn" +
                      mentions_of(store, selection.of) + ")");
        }
        SQLite::Statement query(
            store.connection().database,
            "SELECT t.id, d.id, d.name, d.language, d.date, t.kind, t.number, t.speaker, e.key, "
            "t.role, t.spoken, t.found, t.function, t.title, t.place, t.date, t.words, t.line, "
            "t.first_page, t.last_page, t.start, t.\"end\" FROM turn t "
            "JOIN document d ON d.id = t.document LEFT JOIN entity e ON e.id = t.delegation" +
                where.text() + " ORDER BY t.id");
        where.bind(query);
        TurnRow row;
        while (query.executeStep()) {
            read(Columns(query), row);
            take(row);
        }
    });
}

void votes(const Store& store,
           const Selection& selection,
           const std::function<void(const VoteRow&)>& take)
{
    guarded(store.connection(), [&] {
        Where where(store);
        where.add(of_kind("vote"));
        where.documents(selection);
        if (!selection.by.empty()) {
            Where took_part(store);
            took_part.add("b.event = v.id");
            took_part.entity("b.delegation", selection.by);
            where.add("EXISTS(SELECT 1 FROM ballot b" + took_part.text() + ")");
        }
        where.word("CASE WHEN v.resolution IS NULL THEN v.draft "
                   "ELSE 'resolution ' || v.resolution END",
                   selection.of);
        each_vote(store, where, take);
    });
}

void adoptions(const Store& store,
               const Selection& selection,
               const std::function<void(const VoteRow&)>& take)
{
    guarded(store.connection(), [&] {
        Where where(store);
        where.add(of_kind("adopted"));
        where.add("v.outcome IS NOT NULL");
        where.documents(selection);
        each_vote(store, where, take);
    });
}

}  // namespace horseshoe::store
