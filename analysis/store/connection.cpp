#include "analysis/store/connection.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sqlite3.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <filesystem>
#include <system_error>
#include <utility>

namespace horseshoe::store {
namespace {

constexpr int patience = 10'000;  // milliseconds that we wait for others to write

std::string advice_for(int code)
{
    switch (code) {
    case SQLITE_FULL: return "the disk is full: make room, and run the same command again";
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return "another program is writing to it: try again when it is done";
    case SQLITE_READONLY: return "it may only be read here";
    case SQLITE_CORRUPT: return "it is damaged: see what 'horseshoe verify' says of it";
    case SQLITE_NOTADB: return "it is no SQLite file";
    case SQLITE_IOERR: return "the disk cannot be read or written; what was stored before is whole";
    default: return "";
    }
}

/// What an exception says of a file.
std::string message_of(const std::string& path, const SQLite::Exception& error)
{
    const auto advice = advice_for(error.getErrorCode() & 0xFF);
    return advice.empty() ? fmt::format("{}: {}", path, error.what())
                          : fmt::format("{}: {} ({})", path, advice, error.what());
}

void set_up(SQLite::Database& database)
{
    auto* const handle = database.getHandle();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_extended_result_codes(handle, 1);
    database.setBusyTimeout(patience);
    database.exec("PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY; "
                  "PRAGMA automatic_index = OFF;");
}

/// SQLite locks nothing of its own: a store is of one thread at a time, and nobody asks how much
/// memory it has taken.
std::unique_ptr<Connection> connect_or_throw(WriteLock lock, const std::string& path, int flags)
{
    [[maybe_unused]] static const int before_the_first = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    auto connection = std::make_unique<Connection>(
        Connection{std::move(lock), path, SQLite::Database(path, flags | SQLite::OPEN_NOMUTEX)});
    set_up(connection->database);
    return connection;
}

/// Read as it is, though its folder cannot be written to: nobody else can write to it either.
std::unique_ptr<Connection> connect_immutable(const std::string& path)
{
    std::string uri = "file:";
    for (const char c : path) {
        uri += std::string_view("?#%").find(c) == std::string_view::npos
                   ? std::string(1, c)
                   : fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
    auto connection = connect({}, uri + "?immutable=1", SQLite::OPEN_READONLY | SQLite::OPEN_URI);
    connection->path = path;
    return connection;
}

/// Takes out of the file what somebody has put there who was killed over it.
void roll_back(const std::string& path)
{
    const auto connection = connect({}, path, SQLite::OPEN_READWRITE);
    guarded(*connection, [&] { connection->database.execAndGet("PRAGMA user_version"); });
}

}  // namespace

WriteLock::WriteLock(const std::string& path)
    : file_(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666))
{
    if (file_ < 0) {
        throw StoreError(fmt::format(
            "{}: cannot be written to: {}", path, std::generic_category().message(errno)));
    }
    if (::flock(file_, LOCK_EX | LOCK_NB) != 0) {
        ::close(std::exchange(file_, -1));
        throw StoreError(fmt::format(
            "{}: another ingest is at work on it; run this one again when it is done", path));
    }
}

WriteLock::~WriteLock()
{
    if (file_ >= 0) {
        ::close(file_);
    }
}

void throw_store_error(const std::string& path, const SQLite::Exception& error)
{
    throw StoreError(message_of(path, error));
}

std::unique_ptr<Connection> connect(WriteLock lock, const std::string& path, int flags)
{
    try {
        return connect_or_throw(std::move(lock), path, flags);
    }
    catch (const SQLite::Exception& error) {
        throw_store_error(path, error);
    }
}

std::unique_ptr<Connection> connect_to_read(const std::string& path)
{
    try {
        auto connection = connect_or_throw({}, path, SQLite::OPEN_READONLY);
        connection->database.execAndGet("PRAGMA user_version");
        return connection;
    }
    catch (const SQLite::Exception& error) {
        const int code = error.getErrorCode() & 0xFF;
        std::error_code failed;
        if (error.getExtendedErrorCode() == SQLITE_READONLY_ROLLBACK) {
            roll_back(path);
            return connect_to_read(path);
        }
        if ((code == SQLITE_CANTOPEN || code == SQLITE_READONLY) &&
            !std::filesystem::exists(path + "-wal", failed)) {
            return connect_immutable(path);
        }
        throw_store_error(path, error);
    }
}

void prepare_to_read(Connection& connection)
{
    connection.database.exec("PRAGMA mmap_size = 2147418112");
}

/// What is deleted is not overwritten: it is public text. In a store without documents nobody reads
/// as yet, so that the first ones need no log to be copied from: they go straight into the file, and a
/// journal tells how to take them out again.
void prepare_to_write(Connection& connection)
{
    if (connection.logs) {
        return;
    }
    auto& database = connection.database;
    database.exec("PRAGMA secure_delete = OFF; PRAGMA foreign_keys = OFF;");
    if (database.execAndGet("SELECT EXISTS(SELECT 1 FROM document)").getInt() != 0) {
        database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; "
                      "PRAGMA wal_autocheckpoint = 4096;");
        connection.logs = true;
    }
}

}  // namespace horseshoe::store
