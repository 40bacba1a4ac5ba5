#pragma once

#include "analysis/store/store.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace horseshoe::store {

// For this room only: headers of SQLite go no further.

/// A file that nobody else may write to while this lives; the kernel lets go of it if we are killed.
class WriteLock {
public:
    WriteLock() = default;
    /// Makes the file where it is not there; throws StoreError where somebody else holds it.
    explicit WriteLock(const std::string& path);
    WriteLock(WriteLock&& other) noexcept : file_(std::exchange(other.file_, -1)) {}
    WriteLock& operator=(WriteLock&& other) noexcept
    {
        std::swap(file_, other.file_);
        return *this;
    }
    ~WriteLock();

private:
    int file_ = -1;
};

struct Connection {
    WriteLock lock;  // before the database: closing a file drops the locks that SQLite has on it
    std::string path;
    SQLite::Database database;
    bool logs = false;  ///< what is written goes into a log first
};

/// Opens a file with flags of SQLite; throws StoreError. One without a name is gone when it is closed.
std::unique_ptr<Connection> connect(WriteLock lock, const std::string& path, int flags);

/// The same only to be read, though it may lie where nobody may write.
std::unique_ptr<Connection> connect_to_read(const std::string& path);

/// Pages are looked at where the system has them, not copied one by one.
void prepare_to_read(Connection& connection);

/// Before each transaction that writes, and outside of it: others may read while we write, and what
/// has been committed outlives us at any moment. It changes the file's head, so that a file which is
/// only looked at must not get there.
void prepare_to_write(Connection& connection);

/// Ids of what belongs to a document: its own id and a number within it.
constexpr std::int64_t rows_of_a_document = std::int64_t{1} << 24U;

constexpr std::int64_t row_id(std::int64_t document, std::int64_t number)
{
    return document * rows_of_a_document + number;
}

/// What is wrong and what to do, in words.
[[noreturn]] void throw_store_error(const std::string& path, const SQLite::Exception& error);

/// Calls `work`; what SQLite throws becomes a StoreError that names the file.
template <typename Work>
auto guarded(const Connection& connection, Work&& work)
{
    try {
        return std::forward<Work>(work)();
    }
    catch (const SQLite::Exception& error) {
        throw_store_error(connection.path, error);
    }
}

}  // namespace horseshoe::store
