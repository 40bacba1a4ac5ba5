#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

namespace horseshoe::store {

/// The version of the tables of schema.sql.
constexpr int newest_version = 4;

/// Brings the tables of an older version up to the newest, step by step; the caller's transaction.
void migrate(SQLite::Database& database, int from);

}  // namespace horseshoe::store
