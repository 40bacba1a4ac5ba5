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
        where.entity("x.delegation", selection.by);
        where.names(selection.of);
        where.word("x.role", selection.role);
        // Turns of one delegation have an index, which leads to them quicker than all documents do.
        const bool by_index = !selection.by.empty() && selection.of.empty() &&
                              selection.meeting.empty() && !selection.only_document;
        SQLite::Statement query(
            store.connection().database,
            "SELECT x.id, d.id, d.name, d.language, d.date, x.kind, x.number, x.speaker, e.key, "
            "x.role, x.spoken, x.found, x.function, x.title, x.place, x.date, x.words, x.line, "
            "x.first_page, x.last_page, x.start, x.\"end\"" +
                (by_index ? " FROM turn x CROSS JOIN document d ON d.id = x.document"
                          : of_documents("turn")) +
                " LEFT JOIN entity e ON e.id = x.delegation" + where.text() +
                (by_index ? " ORDER BY x.id" : " ORDER BY d.id, x.id"));
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
