#include "analysis/store/tie_queries.hpp"

#include "analysis/store/query.hpp"

namespace horseshoe::store {
namespace {

// Conditions on columns of `x` have a "+" before them: SQLite would make an index of all rows for them
// otherwise.

Where conditions(const Store& store, const Selection& selection)
{
    Where where(store);
    where.documents(selection);
    where.word("t.role", selection.role);
    return where;
}

/// Runs a query, and calls with its columns once a row.
template <typename Read>
void each(const Store& store, const std::string& sql, const Where& where, const Read& read)
{
    guarded(store.connection(), [&] {
        SQLite::Statement query(store.connection().database, sql);
        where.bind(query);
        while (query.executeStep()) {
            read(Columns(query));
        }
    });
}

}  // namespace

void mention_ties(const Store& store, const Selection& selection, const TakeTie& take)
{
    Where where = conditions(store, selection);
    where.add("+x.place IN (0, 2)");
    where.add("+x.presiding = 0");
    each(store,
         "SELECT d.id, x.turn, x.line, x.speaker, x.entity" + of_documents("mention") +
             " LEFT JOIN turn t ON t.id = d.id * 16777216 + x.turn" + where.text() +
             " ORDER BY d.id, x.id",
         where,
         [&](Columns columns) {
             TieRow row;
             columns.into(row.document).into(row.turn).into(row.line).into(row.from).into(row.to);
             take(row);
         });
}

void reference_ties(const Store& store, const Selection& selection, const TakeTie& take)
{
    const Where where = conditions(store, selection);
    each(store,
         "SELECT d.id, t.number, x.line, t.delegation, g.delegation" + of_documents("reference") +
             " CROSS JOIN turn t ON t.id = x.turn CROSS JOIN turn g ON g.id = x.to_turn" +
             where.text() + " ORDER BY d.id, x.id",
         where,
         [&](Columns columns) {
             TieRow row;
             columns.into(row.document).into(row.turn).into(row.line).into(row.from).into(row.to);
             take(row);
         });
}

void stance_ties(const Store& store, const Selection& selection, const TakeTie& take)
{
    const Where where = conditions(store, selection);
    each(store,
         "SELECT d.id, x.turn, x.line, x.holder, x.target, x.polarity, x.key, x.act, x.via" +
             of_documents("stance") + " LEFT JOIN turn t ON t.id = d.id * 16777216 + x.turn" +
             where.text() + " ORDER BY d.id, x.id",
         where,
         [&](Columns columns) {
             TieRow row;
             columns.into(row.document).into(row.turn).into(row.line).into(row.from).into(row.to);
             columns.into(row.polarity);
             row.key = columns.text();
             row.act = stance::act_of(columns.text()).value_or(row.act);
             row.via = named<stance::Via>(columns.text(), 4).value_or(row.via);
             take(row);
         });
}

void presences(const Store& store,
               const Selection& selection,
               const std::function<void(const PresenceRow&)>& take)
{
    const auto read = [&](Columns columns) {
        PresenceRow row;
        columns.into(row.document).into(row.annex).into(row.delegation);
        row.dated = columns.text();
        take(row);
    };
    Where speaking = conditions(store, selection);
    speaking.add("+x.place IN (0, 2)");
    speaking.add("+x.presiding = 0");
    speaking.add("x.delegation IS NOT NULL");
    speaking.add("t.kind <> 'letter'");  // who transmits it is not its author
    each(store,
         "SELECT DISTINCT d.id, 0, x.delegation, NULL" + of_documents("paragraph") +
             " CROSS JOIN turn t ON t.id = x.turn" + speaking.text() +
             " ORDER BY d.id, x.delegation",
         speaking,
         read);
    Where signing = conditions(store, selection);
    signing.add("s.delegation IS NOT NULL");
    signing.add("+x.kind = 'annex'");
    each(store,
         "SELECT d.id, x.number, s.delegation, x.date" + of_documents("turn") +
             " CROSS JOIN signatory s ON s.turn = x.id LEFT JOIN turn t ON t.id = x.id" +
             signing.text() + " ORDER BY d.id, x.id, s.ordinal",
         signing,
         read);
}

}  // namespace horseshoe::store
