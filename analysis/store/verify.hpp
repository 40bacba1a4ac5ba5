#pragma once

#include "analysis/store/store.hpp"

#include <cstdint>
#include <functional>
#include <string>

namespace horseshoe::store {

/// A row that is not as it must be.
struct Fault {
    std::string table;
    std::int64_t row = 0;  ///< its id; 0: the table as a whole
    std::string document;  ///< empty: of none
    std::string message;
};

/// What has been checked.
struct Verified {
    std::int64_t documents = 0;
    std::int64_t sources = 0;  ///< files that are there
    std::int64_t paragraphs = 0;
    std::int64_t mentions = 0;
    std::int64_t references = 0;
    std::int64_t stances = 0;
    std::int64_t faults = 0;
    bool full_text = false;  ///< checked too; a file that may not be written to does not let us
};

/// Checks that the file is whole, that every row it points at is there, that every quote stands
/// byte by byte at its place in the stored text, that offsets are in range, that the characters and
/// words of each document add up, and that sources that are still there are those that were read.
Verified verify(const Store& store, const std::function<void(const Fault&)>& tell);

}  // namespace horseshoe::store
