#pragma once

#include "analysis/store/sheets.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace horseshoe::store {

struct FeedSource;

/// Puts whole sheets into their tables, each with one statement that reads it as if it were a table:
/// several times as quick as a statement a row.
class Feed {
public:
    explicit Feed(SQLite::Database& database);
    Feed(const Feed&) = delete;
    Feed& operator=(const Feed&) = delete;
    ~Feed();

    /// `entities` are the ids of those whom the sheets name. What goes wrong rolls the transaction
    /// back: with a savepoint instead, the full text would be written out at each document.
    void store(std::int64_t document, std::span<const std::int64_t> entities, const Sheets& sheets);

    void store_occurrences(const Sheet& sheet);
    /// Behind those that are there; their ids count on.
    void store_totals(const Sheet& sheet);

private:
    void insert(std::span<const Cell> rows, std::size_t columns, SQLite::Statement& statement);
    void insert(const Sheet& sheet, SQLite::Statement& statement);
    void append(const Sheet& sheet, SQLite::Statement& statement);

    SQLite::Database& database_;
    std::int64_t last_document_;
    std::vector<SQLite::Statement> inserts_;
    std::unique_ptr<FeedSource> source_;
};

}  // namespace horseshoe::store
