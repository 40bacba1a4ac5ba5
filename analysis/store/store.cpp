#include "analysis/store/store.hpp"

#include "analysis/store/connection.hpp"
#include "analysis/store/embedded.hpp"
#include "analysis/store/migrations.hpp"
#include "analysis/store/statement.hpp"

#include <SQLiteCpp/Backup.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <sqlite3.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <utility>

namespace horseshoe::store {
namespace {

constexpr int our_application = 0x48525348;  // "HRSH"
constexpr const char* in_memory_path = ":memory:";
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

/// Pages are looked at where the system has them, not copied one by one.
void prepare_to_read(SQLite::Database& database)
{
    database.exec("PRAGMA mmap_size = 2147418112");
}

/// Of a file that is just being made, which is empty.
void make_tables(SQLite::Database& database)
{
    database.exec("PRAGMA page_size = 8192");
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    database.exec(std::string(embedded().front().text));
    database.exec(fmt::format("PRAGMA application_id = {}; PRAGMA user_version = {};",
                              our_application,
                              schema_version()));
    transaction.commit();
}

int number(SQLite::Database& database, const char* question)
{
    return database.execAndGet(question).getInt();
}

bool is_empty(SQLite::Database& database)
{
    return number(database, "SELECT count(*) FROM sqlite_schema") == 0 &&
           number(database, "PRAGMA application_id") == 0;
}

/// The version; throws where the file is none of ours, or of a version that we do not know.
int check_version(const std::string& path, SQLite::Database& database)
{
    if (number(database, "PRAGMA application_id") != our_application) {
        throw StoreError(fmt::format("{}: is a database, but none of horseshoe", path));
    }
    const int version = number(database, "PRAGMA user_version");
    if (version > schema_version()) {
        throw StoreError(
            fmt::format("{}: was made by a newer horseshoe (tables of version {}, this "
                        "program knows {}); use that one",
                        path,
                        version,
                        schema_version()));
    }
    return version;
}

void check_is_file(const std::string& path)
{
    std::error_code failed;
    if (!std::filesystem::exists(path, failed)) {
        throw StoreError(
            fmt::format("{}: there is no such file; 'horseshoe ingest' makes one", path));
    }
    if (std::filesystem::is_directory(path, failed)) {
        throw StoreError(fmt::format("{}: is a folder, no database", path));
    }
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

std::unique_ptr<Connection> connect(WriteLock lock, const std::string& path, int flags)
{
    try {
        return connect_or_throw(std::move(lock), path, flags);
    }
    catch (const SQLite::Exception& error) {
        throw_store_error(path, error);
    }
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

std::unique_ptr<Connection> connect_to_read(const std::string& path)
{
    try {
        auto connection = connect_or_throw({}, path, SQLite::OPEN_READONLY);
        number(connection->database, "PRAGMA user_version");
        return connection;
    }
    catch (const SQLite::Exception& error) {
        const int code = error.getErrorCode() & 0xFF;
        std::error_code failed;
        if ((code == SQLITE_CANTOPEN || code == SQLITE_READONLY) &&
            !std::filesystem::exists(path + "-wal", failed)) {
            return connect_immutable(path);
        }
        throw_store_error(path, error);
    }
}

/// A copy with the newest tables, in a file that is gone when it is closed: the file itself is only
/// read.
std::unique_ptr<Connection> migrated_copy(Connection& old, int version)
{
    auto copy = connect({}, "", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    copy->path = old.path;
    SQLite::Backup(copy->database, old.database).executeStep(-1);
    SQLite::Transaction transaction(copy->database);
    migrate(copy->database, version);
    transaction.commit();
    return copy;
}

}  // namespace

void throw_store_error(const std::string& path, const SQLite::Exception& error)
{
    throw StoreError(message_of(path, error));
}

/// What is deleted is not overwritten: it is public text.
void prepare_to_write(Connection& connection)
{
    if (!std::exchange(connection.writes, true)) {
        connection.database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; "
                                 "PRAGMA secure_delete = OFF; PRAGMA wal_autocheckpoint = 4096; "
                                 "PRAGMA foreign_keys = OFF;");
    }
}

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

int schema_version()
{
    return newest_version;
}

Store::Store(std::unique_ptr<Connection> connection) : connection_(std::move(connection)) {}
Store::Store(Store&& other) noexcept = default;
Store& Store::operator=(Store&& other) noexcept = default;
Store::~Store() = default;

Store Store::in_memory()
{
    auto connection = connect({}, in_memory_path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    guarded(*connection, [&] { make_tables(connection->database); });
    return Store(std::move(connection));
}

Store Store::open(const std::string& path)
{
    check_is_file(path);
    auto connection = connect_to_read(path);
    return guarded(*connection, [&] {
        const int version = check_version(path, connection->database);
        if (version < newest_version) {
            return Store(migrated_copy(*connection, version));
        }
        prepare_to_read(connection->database);
        return Store(std::move(connection));
    });
}

Store Store::open_to_verify(const std::string& path)
{
    check_is_file(path);
    if (::access(path.c_str(), W_OK) != 0) {
        return open(path);
    }
    auto connection = connect({}, path, SQLite::OPEN_READWRITE);
    const int version =
        guarded(*connection, [&] { return check_version(path, connection->database); });
    return version < newest_version ? open(path) : Store(std::move(connection));
}

Store Store::open_to_write(const std::string& path, const std::function<void(const Store&)>& check)
{
    std::error_code failed;
    if (std::filesystem::is_directory(path, failed)) {
        throw StoreError(fmt::format("{}: is a folder, no database", path));
    }
    Store store(connect(WriteLock(path), path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE));
    guarded(store.connection(), [&] {
        auto& database = store.connection().database;
        if (is_empty(database)) {
            make_tables(database);
        }
        const int version = check_version(path, database);
        if (check) {
            check(store);
        }
        if (version < newest_version) {
            SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
            migrate(database, version);
            transaction.commit();
        }
    });
    return store;
}

Store Store::reader() const
{
    if (connection_->path != in_memory_path) {
        return open(connection_->path);
    }
    auto copy = in_memory();
    guarded(*connection_, [&] {
        SQLite::Backup(copy.connection().database, connection_->database).executeStep(-1);
    });
    return copy;
}

const std::string& Store::path() const
{
    return connection_->path;
}

std::vector<Property> Store::properties() const
{
    return guarded(*connection_, [&] {
        std::vector<Property> properties;
        SQLite::Statement query(connection_->database,
                                "SELECT name, value FROM property ORDER BY name");
        while (query.executeStep()) {
            properties.push_back({query.getColumn(0).getString(), query.getColumn(1).getString()});
        }
        return properties;
    });
}

std::string Store::property(const std::string& name) const
{
    for (auto& property : properties()) {
        if (property.name == name) {
            return std::move(property.value);
        }
    }
    return {};
}

void Store::set_properties(const std::vector<Property>& properties)
{
    const auto there = [&](const Property& given) { return property(given.name) == given.value; };
    if (std::all_of(properties.begin(), properties.end(), there)) {
        return;  // and leave the file as it is
    }
    guarded(*connection_, [&] {
        auto& database = connection_->database;
        prepare_to_write(*connection_);
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        Insert insert(database,
                      "INSERT INTO property(name, value) VALUES(?, ?) "
                      "ON CONFLICT(name) DO UPDATE SET value = excluded.value");
        for (const auto& [name, value] : properties) {
            insert(name, value);
        }
        transaction.commit();
    });
}

void Store::finish_writing()
{
    guarded(*connection_, [&] { connection_->database.exec("PRAGMA journal_mode = DELETE"); });
}

}  // namespace horseshoe::store
