#include "analysis/store/store.hpp"

#include "analysis/store/connection.hpp"
#include "analysis/store/embedded.hpp"
#include "analysis/store/migrations.hpp"
#include "analysis/store/statement.hpp"

#include <SQLiteCpp/Backup.h>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

namespace horseshoe::store {
namespace {

constexpr int our_application = 0x48525348;  // "HRSH"
constexpr const char* in_memory_path = ":memory:";

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
        prepare_to_read(*connection);
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
