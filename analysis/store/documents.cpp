#include "analysis/store/piecewise.hpp"
#include "analysis/store/queries.hpp"
#include "analysis/store/query.hpp"
#include "parser/names.hpp"

#include <fmt/format.h>

namespace horseshoe::store {
namespace {

constexpr std::string_view document_columns =
    "SELECT d.id, d.name, d.symbol, d.language, d.kind, d.date, d.title, d.path, d.sha256, "
    "d.format, "
    "d.pages, d.characters, d.words, m.number, m.resumption, d.opened, d.closed, d.place, "
    "d.session, "
    "d.presiding_speaker, p.key, d.sender, s.key, d.addressee, d.agenda_item, d.distributed, "
    "d.turns "
    "FROM document d LEFT JOIN meeting m ON m.id = d.meeting "
    "LEFT JOIN entity p ON p.id = d.presiding LEFT JOIN entity s ON s.id = d.sender_delegation";

constexpr std::string_view entity_columns =
    "SELECT e.id, e.key, e.kind, ifnull(n.name, e.key) FROM entity e "
    "LEFT JOIN entity_name n ON n.entity = e.id AND n.language = ?1";

void read(Columns columns, EntityRow& row)
{
    columns.into(row.id).into(row.key).into(row.kind).into(row.name);
}

DocumentRow document_row(SQLite::Statement& query)
{
    Columns columns(query);
    DocumentRow row;
    columns.into(row.id).into(row.name).into(row.symbol).into(row.language);
    row.kind = named<parser::Kind>(columns.text(), 2).value_or(parser::Kind::record);
    columns.into(row.date).into(row.title).into(row.path).into(row.sha256).into(row.format);
    columns.into(row.pages).into(row.characters).into(row.words);
    columns.into(row.meeting).into(row.resumption).into(row.opened).into(row.closed);
    columns.into(row.place).into(row.session).into(row.presiding_speaker).into(row.presiding);
    columns.into(row.sender).into(row.sender_delegation).into(row.addressee);
    columns.into(row.agenda_item).into(row.distributed).into(row.turns);
    return row;
}

/// One value a row.
std::vector<std::string> texts(const Store& store, const std::string& sql, std::int64_t id)
{
    return guarded(store.connection(), [&] {
        std::vector<std::string> rows;
        SQLite::Statement query(store.connection().database, sql);
        query.bind(1, id);
        while (query.executeStep()) {
            rows.emplace_back(Columns(query).text());
        }
        return rows;
    });
}

/// The rows of one document or turn, each made by `row_of`.
template <typename RowOf>
auto rows_of(const Store& store, const std::string& sql, std::int64_t id, RowOf row_of)
{
    return guarded(store.connection(), [&] {
        SQLite::Statement query(store.connection().database, sql);
        query.bind(1, id);
        std::vector<decltype(row_of(std::declval<Columns&>()))> rows;
        while (query.executeStep()) {
            Columns columns(query);
            rows.push_back(row_of(columns));
        }
        return rows;
    });
}

}  // namespace

std::vector<DocumentRow> documents(const Store& store, const Selection& selection)
{
    return guarded(store.connection(), [&] {
        Where where(store);
        where.documents(selection);
        SQLite::Statement query(store.connection().database,
                                std::string(document_columns) + where.text() + " ORDER BY d.id");
        where.bind(query);
        std::vector<DocumentRow> rows;
        while (query.executeStep()) {
            rows.push_back(document_row(query));
        }
        return rows;
    });
}

std::vector<std::int64_t> document_ids(const Store& store, const Selection& selection)
{
    return guarded(store.connection(), [&] {
        Where where(store);
        where.documents(selection);
        SQLite::Statement query(store.connection().database,
                                "SELECT d.id FROM document d" + where.text() + " ORDER BY d.id");
        where.bind(query);
        std::vector<std::int64_t> ids;
        while (query.executeStep()) {
            ids.push_back(Columns(query).integer());
        }
        return ids;
    });
}

std::optional<DocumentRow> document(const Store& store, std::int64_t id)
{
    return guarded(store.connection(), [&] {
        SQLite::Statement query(store.connection().database,
                                std::string(document_columns) + " WHERE d.id = ?1");
        query.bind(1, id);
        return query.executeStep() ? std::optional(document_row(query)) : std::nullopt;
    });
}

std::set<std::string> hashes_of(const Store& store, const std::string& reading)
{
    return guarded(store.connection(), [&] {
        std::set<std::string> hashes;
        SQLite::Statement query(store.connection().database,
                                "SELECT sha256 FROM document WHERE reading = ?1");
        query.bind(1, reading);
        while (query.executeStep()) {
            hashes.insert(query.getColumn(0).getString());
        }
        return hashes;
    });
}

std::int64_t documents_read_otherwise(const Store& store, const std::string& reading)
{
    return guarded(store.connection(), [&] {
        SQLite::Statement query(store.connection().database,
                                "SELECT count(*) FROM document WHERE reading <> ?1");
        query.bind(1, reading);
        query.executeStep();
        return query.getColumn(0).getInt64();
    });
}

std::vector<std::string> agenda_of(const Store& store, std::int64_t document)
{
    return texts(store, "SELECT text FROM agenda WHERE document = ?1 ORDER BY ordinal", document);
}

std::vector<std::string> citations_of(const Store& store, std::int64_t document)
{
    return texts(
        store, "SELECT symbol FROM citation WHERE document = ?1 ORDER BY ordinal", document);
}

std::vector<AttendanceRow> attendance_of(const Store& store, std::int64_t document)
{
    return rows_of(store,
                   "SELECT e.key, a.speaker, a.role, a.country, a.function FROM attendance a "
                   "LEFT JOIN entity e ON e.id = a.delegation "
                   "WHERE a.id >= ?1 * 16777216 AND a.id < (?1 + 1) * 16777216 ORDER BY a.id",
                   document,
                   [](Columns& columns) {
                       AttendanceRow row;
                       columns.into(row.delegation).into(row.speaker);
                       row.role = named<parser::Role>(columns.text(), 4).value_or(row.role);
                       columns.into(row.country).into(row.function);
                       return row;
                   });
}

std::vector<ParagraphRow> paragraphs_of(const Store& store, std::int64_t document)
{
    return rows_of(
        store,
        "SELECT p.id, ifnull(p.turn & 16777215, 0), p.place, e.key, p.presiding, "
        "p.quotation, p.words, p.line, p.page, p.start, p.\"end\", p.text FROM paragraph p "
        "LEFT JOIN entity e ON e.id = p.delegation "
        "WHERE p.id >= ?1 * 16777216 AND p.id < (?1 + 1) * 16777216 ORDER BY p.id",
        document,
        [](Columns& columns) {
            ParagraphRow row;
            columns.into(row.id).into(row.turn);
            row.where = static_cast<mention::Where>(columns.integer());
            columns.into(row.delegation).into(row.presiding).into(row.quotation);
            columns.into(row.words).into(row.line).into(row.page).into(row.start).into(row.end);
            columns.into(row.text);
            return row;
        });
}

std::vector<EventRow> events_of(const Store& store, std::int64_t document)
{
    return rows_of(store,
                   "SELECT id, document, ifnull(turn & 16777215, 0), kind, line, time, start, "
                   "\"end\", text FROM event "
                   "WHERE id >= ?1 * 16777216 AND id < (?1 + 1) * 16777216 ORDER BY id",
                   document,
                   [](Columns& columns) {
                       EventRow row;
                       columns.into(row.id).into(row.document_id).into(row.turn);
                       row.kind = named<parser::EventKind>(columns.text(), 12).value_or(row.kind);
                       columns.into(row.line).into(row.time).into(row.start).into(row.end);
                       columns.into(row.text);
                       return row;
                   });
}

std::vector<PartRow> parts_of(const Store& store, std::int64_t turn)
{
    return rows_of(
        store,
        "SELECT p.capacity, e.key, p.start, p.\"end\" FROM part p "
        "LEFT JOIN entity e ON e.id = p.delegation WHERE p.turn = ?1 ORDER BY p.ordinal",
        turn,
        [](Columns& columns) {
            PartRow row;
            columns.into(row.capacity).into(row.delegation).into(row.start).into(row.end);
            return row;
        });
}

std::vector<SignatoryRow> signatories_of(const Store& store, std::int64_t document)
{
    return rows_of(
        store,
        "SELECT s.turn, e.key, s.name, s.found FROM signatory s "
        "LEFT JOIN entity e ON e.id = s.delegation WHERE s.turn >= ?1 * 16777216 "
        "AND s.turn < (?1 + 1) * 16777216 ORDER BY s.turn, s.ordinal",
        document,
        [](Columns& columns) {
            SignatoryRow row;
            columns.into(row.turn_id).into(row.delegation).into(row.name).into(row.found);
            return row;
        });
}

void each_entity(const Store& store,
                 const std::string& language,
                 const std::function<void(const EntityRow&)>& take)
{
    guarded(store.connection(), [&] {
        SQLite::Statement query(store.connection().database,
                                std::string(entity_columns) + " ORDER BY e.key");
        query.bind(1, language);
        EntityRow row;
        while (query.executeStep()) {
            read(Columns(query), row);
            take(row);
        }
    });
}

std::vector<EntityRow> entities(const Store& store, const std::string& language)
{
    std::vector<EntityRow> rows;
    each_entity(store, language, [&](const EntityRow& row) { rows.push_back(row); });
    return rows;
}

std::optional<EntityRow>
entity(const Store& store, const std::string& key, const std::string& language)
{
    return guarded(store.connection(), [&] {
        SQLite::Statement query(store.connection().database,
                                std::string(entity_columns) + " WHERE e.key = ?2");
        query.bind(1, language);
        query.bind(2, key);
        std::optional<EntityRow> row;
        if (query.executeStep()) {
            read(Columns(query), row.emplace());
        }
        return row;
    });
}

}  // namespace horseshoe::store
