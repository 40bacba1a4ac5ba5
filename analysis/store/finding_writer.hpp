#pragma once

#include "analysis/store/content.hpp"
#include "analysis/store/entities.hpp"
#include "analysis/store/statement.hpp"

#include <cstdint>

namespace horseshoe::store {

/// Stores what the analysis found in a document.
class FindingWriter {
public:
    FindingWriter(SQLite::Database& database, Entities& entities);

    void write(std::int64_t id, const Content& content);

private:
    void write_mentions(std::int64_t id, const Content& content);
    void write_references(std::int64_t id, const Content& content);
    void write_stances(std::int64_t id, const Content& content);

    Entities& entities_;
    Insert mention_;
    Insert reference_;
    Insert stance_;
};

}  // namespace horseshoe::store
