#include "analysis/store/queries.hpp"
#include "analysis/store/query.hpp"
#include "parser/names.hpp"

#include <fmt/format.h>

#include <string_view>

namespace horseshoe::store {
namespace {

/// Of findings `x` and their documents `d`: from the documents on, so that rows come in order and
/// nothing is sorted, or from the findings that an index leads to.
std::string from_clause(std::string_view table, bool documents_first)
{
    return documents_first
               ? fmt::format(" FROM document d CROSS JOIN {} x ON x.id >= d.id * 16777216 "
                             "AND x.id < (d.id + 1) * 16777216",
                             table)
               : fmt::format(" FROM {} x CROSS JOIN document d ON d.id = x.id >> 24", table);
}

bool documents_first(const Selection& selection)
{
    return selection.only_document || !selection.meeting.empty() ||
           (selection.by.empty() && selection.of.empty());
}

std::optional<parser::Role> role_of(Columns& columns)
{
    return named<parser::Role>(columns.text(), 4);
}

std::string part(std::string_view text, std::uint32_t begin, std::uint32_t end)
{
    return begin <= end && end <= text.size() ? std::string(text.substr(begin, end - begin))
                                              : std::string();
}

void read(Columns columns, MentionRow& row)
{
    columns.into(row.id).into(row.document_id).into(row.document).into(row.language);
    columns.into(row.date).into(row.paragraph).into(row.turn).into(row.by);
    row.role = role_of(columns);
    columns.into(row.entity);
    row.kind = named<gazetteer::EntityKind>(columns.text(), 9).value_or(row.kind);
    row.form = static_cast<mention::Form>(columns.integer());
    row.where = static_cast<mention::Where>(columns.integer());
    columns.into(row.presiding).into(row.begin).into(row.end).into(row.start);
    row.stop = row.start + columns.integer();
    columns.into(row.sentence_start);
    row.sentence_stop = row.sentence_start + columns.integer();
    columns.into(row.line).into(row.page);
    const auto begin = columns.number();
    const auto end = columns.number();
    const auto text = columns.text();
    row.words = part(text, row.begin, row.end);
    row.sentence = part(text, begin, end);
}

void read(Columns columns, ReferenceRow& row)
{
    columns.into(row.id).into(row.document_id).into(row.document).into(row.language);
    columns.into(row.date).into(row.from).into(row.by);
    row.role = role_of(columns);
    row.to.reset();
    if (columns.is_null()) {
        columns.skip();
    }
    else {
        row.to = static_cast<int>(columns.integer());
    }
    columns.into(row.to_delegation).into(row.cited).into(row.about);
    row.kind = named<reference::ReferenceKind>(columns.text(), 7).value_or(row.kind);
    row.lead = static_cast<reference::Lead>(columns.integer());
    columns.into(row.start);
    row.stop = row.start + columns.integer();
    columns.into(row.line).into(row.page).into(row.cue).into(row.words);
    const auto begin = columns.number();
    const auto end = columns.number();
    row.sentence = part(columns.text(), begin, end);
}

void read(Columns columns, StanceRow& row)
{
    columns.into(row.id).into(row.key).into(row.document_id).into(row.document);
    columns.into(row.language).into(row.date).into(row.paragraph).into(row.turn).into(row.holder);
    row.role = role_of(columns);
    columns.into(row.target).into(row.polarity);
    row.act = stance::act_of(columns.text()).value_or(row.act);
    row.via = named<stance::Via>(columns.text(), 4).value_or(row.via);
    columns.into(row.begin).into(row.end).into(row.cue_begin).into(row.cue_end);
    columns.into(row.target_begin).into(row.target_end).into(row.start);
    row.stop = row.start + columns.integer();
    columns.into(row.line).into(row.page).into(row.rule).into(row.by_hand);
    columns.into(row.cue).into(row.quote);
}

/// Runs the query and hands on its rows.
template <typename Row, typename Take>
void each(const Store& store, const std::string& sql, const Where& where, const Take& take)
{
    guarded(store.connection(), [&] {
        SQLite::Statement query(store.connection().database, sql);
        where.bind(query);
        Row row;
        while (query.executeStep()) {
            read(Columns(query), row);
            take(row);
        }
    });
}

}  // namespace

void mentions(const Store& store,
              const Selection& selection,
              Everywhere everywhere,
              const std::function<void(const MentionRow&)>& take)
{
    guarded(store.connection(), [&] {
        Where where(store);
        if (everywhere == Everywhere::no) {
            where.add("x.place <= 2");
        }
        where.documents(selection);
        where.entity("x.speaker", selection.by);
        where.entity("x.entity", selection.of);
        where.word("t.role", selection.role);
        each<MentionRow>(
            store,
            "SELECT x.id, d.id, d.name, d.language, d.date, x.paragraph, x.turn, s.key, t.role, "
            "e.key, e.kind, x.form, x.place, x.presiding, x.begin, x.\"end\", x.start, x.length, "
            "x.sentence_start, x.sentence_length, x.line, x.page, x.sentence_begin, "
            "x.sentence_end, "
            "p.text" +
                from_clause("mention", documents_first(selection)) +
                " JOIN entity e ON e.id = x.entity JOIN paragraph p ON p.id = x.paragraph "
                "LEFT JOIN entity s ON s.id = x.speaker "
                "LEFT JOIN turn t ON t.id = d.id * 16777216 + x.turn AND x.place <> 1" +
                where.text() + " ORDER BY d.id, x.id",
            where,
            take);
    });
}

void references(const Store& store,
                const Selection& selection,
                const std::function<void(const ReferenceRow&)>& take)
{
    guarded(store.connection(), [&] {
        Where where(store);
        where.documents(selection);
        where.entity("t.delegation", selection.by);
        where.word("CASE WHEN x.to_turn IS NOT NULL THEN ifnull(ge.key, '') "
                   "ELSE coalesce(x.cited, x.about, '') END",
                   selection.of);
        where.word("t.role", selection.role);
        each<ReferenceRow>(
            store,
            "SELECT x.id, d.id, d.name, d.language, d.date, t.number, s.key, t.role, g.number, "
            "ge.key, x.cited, x.about, x.kind, CASE WHEN x.lead = 5 AND EXISTS(SELECT 1 FROM "
            "document WHERE name = x.cited) THEN 0 ELSE x.lead END, x.start, x.length, x.line, "
            "x.page, x.cue, x.words, x.sentence_begin, x.sentence_end, p.text" +
                from_clause("reference", true) +
                " JOIN turn t ON t.id = x.turn JOIN paragraph p ON p.id = x.paragraph "
                "LEFT JOIN entity s ON s.id = t.delegation LEFT JOIN turn g ON g.id = x.to_turn "
                "LEFT JOIN entity ge ON ge.id = g.delegation" +
                where.text() + " ORDER BY d.id, x.id",
            where,
            take);
    });
}

void stances(const Store& store,
             const Selection& selection,
             const std::function<void(const StanceRow&)>& take)
{
    guarded(store.connection(), [&] {
        Where where(store);
        where.documents(selection);
        where.entity("x.holder", selection.by);
        where.entity("x.target", selection.of);
        where.word("t.role", selection.role);
        each<StanceRow>(
            store,
            "SELECT x.id, x.key, d.id, d.name, d.language, d.date, x.paragraph, x.turn, h.key, "
            "t.role, e.key, x.polarity, x.act, x.via, x.begin, x.\"end\", x.cue_begin, x.cue_end, "
            "x.target_begin, x.target_end, x.start, x.length, x.line, x.page, x.rule, x.by_hand, "
            "x.cue, x.quote" +
                from_clause("stance", documents_first(selection)) +
                " JOIN entity e ON e.id = x.target LEFT JOIN entity h ON h.id = x.holder "
                "LEFT JOIN turn t ON t.id = d.id * 16777216 + x.turn" +
                where.text() + " ORDER BY d.id, x.id",
            where,
            take);
    });
}

}  // namespace horseshoe::store
