#pragma once

#include "analysis/store/statement.hpp"

#include <cstdint>
#include <vector>

namespace horseshoe::store {

/// Takes documents out.
class Eraser {
public:
    explicit Eraser(SQLite::Database& database);

    /// Also the meeting, where no other document is of it.
    void erase(std::int64_t document);

private:
    SQLite::Statement find_meeting_;
    Insert erase_meeting_;
    std::vector<Insert> by_row_;  // ?1 and ?2: the first row of the document, and behind the last
    std::vector<Insert> by_document_;  // ?1
};

}  // namespace horseshoe::store
