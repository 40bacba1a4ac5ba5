#include "analysis/store/document_parts.hpp"

#include "analysis/store/query.hpp"

namespace horseshoe::store {
namespace {

/// The rows of one document, each made by `read`.
template <typename Row, typename Read>
std::vector<Row> rows_of(const Store& store, const char* sql, std::int64_t document, Read read)
{
    return guarded(store.connection(), [&] {
        SQLite::Statement query(store.connection().database, sql);
        query.bind(1, document);
        std::vector<Row> rows;
        while (query.executeStep()) {
            Columns columns(query);
            read(columns, rows.emplace_back());
        }
        return rows;
    });
}

}  // namespace

std::vector<TurnPart> turn_parts_of(const Store& store, std::int64_t document)
{
    return rows_of<TurnPart>(
        store,
        "SELECT p.turn, p.capacity, e.key, p.start, p.\"end\" FROM part p "
        "LEFT JOIN entity e ON e.id = p.delegation "
        "WHERE p.turn >= ?1 * 16777216 AND p.turn < (?1 + 1) * 16777216 "
        "ORDER BY p.turn, p.ordinal",
        document,
        [](Columns& columns, TurnPart& row) {
            columns.into(row.turn_id).into(row.part.capacity).into(row.part.delegation);
            columns.into(row.part.start).into(row.part.end);
        });
}

std::vector<SubHeadingRow> sub_headings_of(const Store& store, std::int64_t document)
{
    return rows_of<SubHeadingRow>(
        store,
        "SELECT text, ifnull(before_turn, 0), start, \"end\" FROM sub_heading "
        "WHERE id >= ?1 * 16777216 AND id < (?1 + 1) * 16777216 ORDER BY id",
        document,
        [](Columns& columns, SubHeadingRow& row) {
            columns.into(row.text).into(row.before_turn).into(row.start).into(row.end);
        });
}

std::vector<ProblemRow> problems_of(const Store& store, std::int64_t document)
{
    return rows_of<ProblemRow>(
        store,
        "SELECT line, code, message, advice, notice FROM problem "
        "WHERE id >= ?1 * 16777216 AND id < (?1 + 1) * 16777216 ORDER BY id",
        document,
        [](Columns& columns, ProblemRow& row) {
            columns.into(row.line).into(row.code).into(row.message).into(row.advice);
            columns.into(row.notice);
        });
}

std::vector<ClassTotal> class_totals_of(const Store& store, std::int64_t document)
{
    return rows_of<ClassTotal>(
        store,
        "SELECT class, characters FROM class_total WHERE document = ?1 "
        "AND characters > 0 ORDER BY characters DESC, class",
        document,
        [](Columns& columns, ClassTotal& row) { columns.into(row.name).into(row.characters); });
}

}  // namespace horseshoe::store
