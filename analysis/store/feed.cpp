#include "analysis/store/feed.hpp"

#include "analysis/store/connection.hpp"

#include <fmt/format.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace horseshoe::store {

/// What the rows that are read now are of.
struct FeedSource {
    std::span<const Cell> rows;
    std::size_t columns = 0;
    bool without_ids = false;  ///< the first value of each row is told as NULL
    std::int64_t document = 0;
    std::span<const std::int64_t> entities;
};

namespace {

constexpr const char* name_of_source = "rows_of_document";
constexpr int most_columns = 24;

struct Columns {
    std::string_view table;
    std::string_view names;

    bool begin_with_id() const { return names.starts_with("id,"); }
};

constexpr Columns occurrence_columns{"occurrence",
                                     "entity, part, document, times, polarity, first, last"};
constexpr Columns total_columns{
    "total", "id, counted, entity, speaker, act, role, language, year, times, polarity"};

/// In the order of `Table`.
constexpr std::array<Columns, count_of_tables> columns_of{{
    {"agenda", "document, ordinal, text"},
    {"sub_heading", "id, document, text, before_turn, start, \"end\""},
    {"citation", "document, ordinal, symbol"},
    {"attendance", "id, document, delegation, speaker, role, country, function"},
    {"turn",
     "id, document, kind, number, speaker, delegation, role, spoken, found, function, title, "
     "place, date, words, line, first_page, last_page, start, \"end\""},
    {"part", "turn, ordinal, capacity, delegation, start, \"end\""},
    {"signatory", "turn, ordinal, delegation, name, found"},
    {"problem", "id, document, line, code, message, advice, notice"},
    {"class_total", "document, class, characters"},
    {"event",
     "id, document, turn, kind, line, time, rule, draft, resolution, outcome, favour, against, "
     "abstaining, start, \"end\", text"},
    {"ballot", "event, ordinal, delegation, choice, veto"},
    {"paragraph",
     "id, document, turn, place, delegation, presiding, quotation, words, line, page, start, "
     "\"end\", crc32, text"},
    {"spoken", "document, delegation, role, shared, words"},
    {"mention",
     "id, paragraph, turn, entity, form, place, speaker, presiding, begin, \"end\", "
     "sentence_begin, sentence_end, start, length, sentence_start, sentence_length, line, page, "
     "crc32"},
    {"reference",
     "id, paragraph, turn, to_turn, cited, about, kind, lead, cue, begin, \"end\", "
     "sentence_begin, sentence_end, start, length, line, page, speaker, target, crc32"},
    {"stance",
     "id, key, paragraph, turn, holder, target, polarity, act, via, begin, \"end\", cue_begin, "
     "cue_end, target_begin, target_end, start, length, line, page, rule, by_hand, crc32"},
}};

// A virtual table as SQLite asks for it, which knows one object for the table and one for each reading.

struct Virtual : sqlite3_vtab {
    const FeedSource* source = nullptr;
};

struct Cursor : sqlite3_vtab_cursor {
    const Cell* row = nullptr;
    const FeedSource* source = nullptr;
    sqlite3_int64 number = 0;
};

int connect(sqlite3* database,
            void* source,
            int /*arguments*/,
            const char* const* /*argument*/,
            sqlite3_vtab** table,
            char** /*error*/)
{
    std::string columns;
    for (int i = 0; i < most_columns; ++i) {
        columns += fmt::format("{}c{}", i == 0 ? "" : ", ", i);
    }
    auto made = std::make_unique<Virtual>();
    made->source = static_cast<const FeedSource*>(source);
    *table = made.release();
    return sqlite3_declare_vtab(database, fmt::format("CREATE TABLE rows({})", columns).c_str());
}

int disconnect(sqlite3_vtab* table)
{
    delete static_cast<Virtual*>(table);
    return SQLITE_OK;
}

int plan(sqlite3_vtab* /*table*/, sqlite3_index_info* /*question*/)
{
    return SQLITE_OK;
}

int open(sqlite3_vtab* table, sqlite3_vtab_cursor** cursor)
{
    auto made = std::make_unique<Cursor>();
    made->source = static_cast<Virtual*>(table)->source;
    *cursor = made.release();
    return SQLITE_OK;
}

int close(sqlite3_vtab_cursor* cursor)
{
    delete static_cast<Cursor*>(cursor);
    return SQLITE_OK;
}

int first(sqlite3_vtab_cursor* base,
          int /*plan*/,
          const char* /*words*/,
          int /*values*/,
          sqlite3_value** /*value*/)
{
    auto& cursor = *static_cast<Cursor*>(base);
    cursor.row = cursor.source->rows.data();
    cursor.number = 0;
    return SQLITE_OK;
}

int next(sqlite3_vtab_cursor* base)
{
    auto& cursor = *static_cast<Cursor*>(base);
    cursor.row += cursor.source->columns;
    ++cursor.number;
    return SQLITE_OK;
}

int at_end(sqlite3_vtab_cursor* base)
{
    const auto& cursor = *static_cast<Cursor*>(base);
    const auto rows = cursor.source->rows;
    return cursor.row == rows.data() + rows.size() ? 1 : 0;
}

int column(sqlite3_vtab_cursor* base, sqlite3_context* context, int index)
{
    const auto& cursor = *static_cast<Cursor*>(base);
    const auto& cell = cursor.row[index];
    const auto& source = *cursor.source;
    if (index == 0 && source.without_ids) {
        return SQLITE_OK;
    }
    switch (cell.is) {
    case Cell::Is::null: break;
    case Cell::Is::number: sqlite3_result_int64(context, cell.number); break;
    case Cell::Is::text:
        sqlite3_result_text(context, cell.text, static_cast<int>(cell.size), SQLITE_STATIC);
        break;
    case Cell::Is::document: sqlite3_result_int64(context, source.document); break;
    case Cell::Is::row: sqlite3_result_int64(context, row_id(source.document, cell.number)); break;
    case Cell::Is::entity:
        sqlite3_result_int64(context, source.entities[static_cast<std::size_t>(cell.number)]);
        break;
    }
    return SQLITE_OK;
}

int row_number(sqlite3_vtab_cursor* cursor, sqlite3_int64* number)
{
    *number = static_cast<Cursor*>(cursor)->number;
    return SQLITE_OK;
}

constexpr sqlite3_module module_of_rows()
{
    sqlite3_module module{};
    module.xConnect = connect;  // without xCreate: there, but in no schema
    module.xBestIndex = plan;
    module.xDisconnect = disconnect;
    module.xOpen = open;
    module.xClose = close;
    module.xFilter = first;
    module.xNext = next;
    module.xEof = at_end;
    module.xColumn = column;
    module.xRowid = row_number;
    return module;
}

constexpr sqlite3_module module_ = module_of_rows();

/// All columns in the order of the table, so that SQLite reads each value where it takes it from.
std::string insert_into(const Columns& columns)
{
    std::string values;
    const auto count = std::count(columns.names.begin(), columns.names.end(), ',') + 1;
    for (int i = 0; i < count; ++i) {
        values += fmt::format("{}c{}", i == 0 ? "" : ", ", i);
    }
    return fmt::format("INSERT OR ROLLBACK INTO {}({}) SELECT {} FROM {}",
                       columns.table,
                       columns.names,
                       values,
                       name_of_source);
}

}  // namespace

Feed::Feed(SQLite::Database& database)
    : database_(database),
      last_document_(database.execAndGet("SELECT ifnull(max(id), 0) FROM document").getInt64()),
      source_(std::make_unique<FeedSource>())
{
    database_.check(sqlite3_create_module_v2(
        database_.getHandle(), name_of_source, &module_, source_.get(), nullptr));
    for (const auto& columns : columns_of) {
        inserts_.emplace_back(database_, insert_into(columns));
    }
    inserts_.emplace_back(database_, insert_into(occurrence_columns));
    inserts_.emplace_back(database_, insert_into(total_columns));
}

Feed::~Feed()
{
    inserts_.clear();
    sqlite3_create_module_v2(database_.getHandle(), name_of_source, nullptr, nullptr, nullptr);
}

void Feed::insert(std::span<const Cell> rows, std::size_t columns, SQLite::Statement& statement)
{
    if (!rows.empty()) {
        source_->rows = rows;
        source_->columns = columns;
        statement.exec();
        statement.reset();
    }
}

void Feed::insert(const Sheet& sheet, SQLite::Statement& statement)
{
    insert({sheet.begin(), sheet.end()}, sheet.columns(), statement);
}

/// Behind all rows of the table, with ids that count on. SQLite looks for the place of each id that it is
/// given, but knows that of the one which it gives itself to the next row.
void Feed::append(const Sheet& sheet, SQLite::Statement& statement)
{
    const auto columns = sheet.columns();
    const auto* const second = sheet.begin() + columns;
    insert({sheet.begin(), second}, columns, statement);
    source_->without_ids = true;
    insert({second, sheet.end()}, columns, statement);
    source_->without_ids = false;
}

void Feed::store(std::int64_t document,
                 std::span<const std::int64_t> entities,
                 const Sheets& sheets)
{
    source_->document = document;
    source_->entities = entities;
    const bool is_last = document > last_document_;
    last_document_ = std::max(last_document_, document);
    for (std::size_t i = 0; i < count_of_tables; ++i) {
        const auto& sheet = sheets[static_cast<Table>(i)];
        if (is_last && columns_of[i].begin_with_id() && sheet.counts_on()) {
            append(sheet, inserts_[i]);
        }
        else {
            insert(sheet, inserts_[i]);
        }
    }
}

void Feed::store_occurrences(const Sheet& sheet)
{
    insert(sheet, inserts_[count_of_tables]);
}

void Feed::store_totals(const Sheet& sheet)
{
    if (!sheet.empty()) {
        append(sheet, inserts_[count_of_tables + 1]);
    }
}

}  // namespace horseshoe::store
