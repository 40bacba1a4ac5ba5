#pragma once

#include "analysis/store/content.hpp"
#include "analysis/store/entities.hpp"
#include "analysis/store/feed.hpp"
#include "analysis/store/full_text.hpp"
#include "analysis/store/statement.hpp"
#include "analysis/store/totals.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace horseshoe::store {

/// Stores documents under the ids that they are given.
class DocumentWriter {
public:
    DocumentWriter(SQLite::Database& database, Entities& entities);

    void write(std::int64_t id, const Content& content, const std::string& reading);

    /// Before a document's rows are erased, or the transaction ends.
    void forget(std::int64_t id);
    void finish();
    void finish_all();
    bool has_to_sum_up() { return totals_.are_in_parts(); }

private:
    std::optional<std::int64_t> meeting(const parser::Document& document);
    void write_document(std::int64_t id, const Content& content, const std::string& reading);

    Entities& entities_;
    SQLite::Database& database_;
    SQLite::Statement find_meeting_;
    Insert meeting_;
    Insert document_;
    FullText full_text_;
    Feed feed_;
    Totals totals_;
    std::vector<std::int64_t> ids_;
};

}  // namespace horseshoe::store
