#include "analysis/store/queries.hpp"
#include "analysis/store/query.hpp"
#include "parser/names.hpp"

#include <string_view>

namespace horseshoe::store {
namespace {

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
    columns.into(row.date).into(row.paragraph).into(row.from).into(row.by);
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
    columns.into(row.line).into(row.page).into(row.cue);
    const auto words_begin = columns.number();
    const auto words_end = columns.number();
    const auto begin = columns.number();
    const auto end = columns.number();
    const auto text = columns.text();
    row.words = part(text, words_begin, words_end);
    row.sentence = part(text, begin, end);
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
    const auto text = columns.text();
    row.cue = part(text, row.cue_begin, row.cue_end);
    row.quote = part(text, row.begin, row.end);
}

/// The order in which findings_of() gives rows, in the words by which SQLite knows that it does.
std::string_view order_of(std::string_view from)
{
    return from.starts_with(" FROM occurrence o") ? " ORDER BY o.document, x.id"
                                                  : " ORDER BY d.id, x.id";
}

std::string select_stances(const std::string& from, const Where& where)
{
    return "SELECT x.id, x.key, d.id, d.name, d.language, d.date, x.paragraph, x.turn, h.key, "
           "t.role, e.key, x.polarity, x.act, x.via, x.begin, x.\"end\", x.cue_begin, x.cue_end, "
           "x.target_begin, x.target_end, x.start, x.length, x.line, x.page, x.rule, x.by_hand, "
           "p.text" +
           from +
           " JOIN entity e ON e.id = x.target JOIN paragraph p ON p.id = x.paragraph "
           "LEFT JOIN entity h ON h.id = x.holder "
           "LEFT JOIN turn t ON t.id = d.id * 16777216 + x.turn" +
           where.text().append(order_of(from));
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
        // Only those that count have their places noted.
        Selection places = selection;
        if (everywhere == Everywhere::yes) {
            places.by.clear();
            places.of.clear();
        }
        const auto from = findings_of("mention", places, Part::naming, Part::named, where);
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
                from +
                " JOIN entity e ON e.id = x.entity JOIN paragraph p ON p.id = x.paragraph "
                "LEFT JOIN entity s ON s.id = x.speaker "
                "LEFT JOIN turn t ON t.id = d.id * 16777216 + x.turn AND x.place <> 1" +
                where.text().append(order_of(from)),
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
        where.entity("x.speaker", selection.by);
        where.points_at(selection.of);
        where.word("t.role", selection.role);
        each<ReferenceRow>(
            store,
            "SELECT x.id, d.id, d.name, d.language, d.date, x.paragraph, t.number, s.key, t.role, "
            "g.number, ge.key, x.cited, x.about, x.kind, CASE WHEN x.lead = 5 AND EXISTS(SELECT 1 FROM "
            "document WHERE name = x.cited) THEN 0 ELSE x.lead END, x.start, x.length, x.line, "
            "x.page, x.cue, x.begin, x.\"end\", x.sentence_begin, x.sentence_end, p.text" +
                of_documents("reference") +
                " JOIN turn t ON t.id = x.turn JOIN paragraph p ON p.id = x.paragraph "
                "LEFT JOIN entity s ON s.id = x.speaker LEFT JOIN turn g ON g.id = x.to_turn "
                "LEFT JOIN entity ge ON ge.id = x.target" +
                where.text() + " ORDER BY d.id, x.id",
            where,
            take);
    });
}

void stances_called(const Store& store,
                    const std::string& beginning,
                    const std::function<void(const StanceRow&)>& take)
{
    guarded(store.connection(), [&] {
        Where where(store);
        where.begins("x.key", beginning);
        each<StanceRow>(store, select_stances(of_documents("stance"), where), where, take);
    });
}

void stances(const Store& store,
             const Selection& selection,
             const std::function<void(const StanceRow&)>& take)
{
    guarded(store.connection(), [&] {
        Where where(store);
        const auto from = findings_of("stance", selection, Part::holder, Part::target, where);
        where.entity("x.holder", selection.by);
        where.entity("x.target", selection.of);
        where.word("t.role", selection.role);
        each<StanceRow>(store, select_stances(from, where), where, take);
    });
}

}  // namespace horseshoe::store
