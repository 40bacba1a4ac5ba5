#pragma once

#include "parser/error.hpp"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace horseshoe::store {

/// The file cannot be opened, read or written; the message says what to do.
class StoreError : public Error {
public:
    using Error::Error;
};

struct Connection;  // SQLite is seen by this room only

/// How a file was made.
struct Property {
    std::string name;
    std::string value;
};

/// The SQLite file, or one in memory. Of one thread.
class Store {
public:
    /// Empty, and gone with this object.
    static Store in_memory();

    /// To be read only; throws StoreError where it is none of ours.
    static Store open(const std::string& path);

    /// The same, but a file that may be written to can be asked for its full text's integrity.
    static Store open_to_verify(const std::string& path);

    /// To be written; made where it is not there. Throws StoreError where another process is
    /// writing to it. `check` may throw before anything in the file is changed; of an older file it
    /// sees the older tables.
    static Store open_to_write(const std::string& path,
                               const std::function<void(const Store&)>& check = {});

    /// The same content for another thread: the file once more, or a copy of what is in memory. What
    /// has not been committed is not in it.
    Store reader() const;

    Store(Store&& other) noexcept;
    Store& operator=(Store&& other) noexcept;
    ~Store();

    const std::string& path() const;

    /// By name; empty in a file where nothing has been stored.
    std::vector<Property> properties() const;
    std::string property(const std::string& name) const;  ///< empty: there is none
    void set_properties(const std::vector<Property>& properties);

    /// Leaves one file that can be copied, mailed and read from a disk that cannot be written.
    void finish_writing();

    /// For this room.
    Connection& connection() const { return *connection_; }

private:
    explicit Store(std::unique_ptr<Connection> connection);

    std::unique_ptr<Connection> connection_;
};

/// The version of the schema that this program writes.
int schema_version();

}  // namespace horseshoe::store
