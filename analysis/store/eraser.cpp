#include "analysis/store/eraser.hpp"

#include "analysis/store/connection.hpp"

#include <optional>

namespace horseshoe::store {

Eraser::Eraser(SQLite::Database& database)
    : find_meeting_(database, "SELECT meeting FROM document WHERE id = ?"),
      erase_meeting_(database,
                     "DELETE FROM meeting WHERE id = ?1 "
                     "AND NOT EXISTS(SELECT 1 FROM document WHERE meeting = ?1)")
{
    // What points at other rows goes before them. The full text must be told what it held.
    for (const char* const sql : {
             "DELETE FROM stance WHERE id >= ? AND id < ?",
             "DELETE FROM reference WHERE id >= ? AND id < ?",
             "DELETE FROM mention WHERE id >= ? AND id < ?",
             "DELETE FROM ballot WHERE event >= ? AND event < ?",
             "DELETE FROM event WHERE id >= ? AND id < ?",
             "INSERT INTO paragraph_text(paragraph_text, rowid, text) "
             "SELECT 'delete', id, text FROM searchable WHERE id >= ? AND id < ?",
             "DELETE FROM paragraph WHERE id >= ? AND id < ?",
             "DELETE FROM signatory WHERE turn >= ? AND turn < ?",
             "DELETE FROM part WHERE turn >= ? AND turn < ?",
             "DELETE FROM turn WHERE id >= ? AND id < ?",
             "DELETE FROM problem WHERE id >= ? AND id < ?",
             "DELETE FROM attendance WHERE id >= ? AND id < ?",
             "DELETE FROM sub_heading WHERE id >= ? AND id < ?",
         }) {
        by_row_.emplace_back(database, sql);
    }
    for (const char* const sql : {
             "DELETE FROM agenda WHERE document = ?",
             "DELETE FROM citation WHERE document = ?",
             "DELETE FROM spoken WHERE document = ?",
             "DELETE FROM class_total WHERE document = ?",
             "DELETE FROM document WHERE id = ?",
         }) {
        by_document_.emplace_back(database, sql);
    }
}

void Eraser::erase(std::int64_t document)
{
    std::optional<std::int64_t> meeting;
    find_meeting_.bind(1, document);
    if (find_meeting_.executeStep() && !find_meeting_.getColumn(0).isNull()) {
        meeting = find_meeting_.getColumn(0).getInt64();
    }
    find_meeting_.reset();
    for (auto& erase : by_row_) {
        erase(row_id(document, 0), row_id(document + 1, 0));
    }
    for (auto& erase : by_document_) {
        erase(document);
    }
    if (meeting) {
        erase_meeting_(*meeting);
    }
}

}  // namespace horseshoe::store
