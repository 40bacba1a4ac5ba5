#pragma once

#include "analysis/store/rows.hpp"
#include "analysis/store/store.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace horseshoe::store {

// What else there is of one document: the parts of its turns, its sub-headings, what its checks found, what its characters are.

struct TurnPart {
    std::int64_t turn_id = 0;
    PartRow part;
};

struct SubHeadingRow {
    std::string text;
    int before_turn = 0;     ///< the turn that follows it; 0: none
    std::int64_t start = 0;  ///< code points of the source
    std::int64_t end = 0;
};

struct ProblemRow {
    std::int64_t line = 0;
    std::string code;
    std::string message;
    std::string advice;
    bool notice = false;  ///< worth knowing, and no fault
};

/// How many characters of the source are of a class.
struct ClassTotal {
    std::string name;  ///< "speech"
    std::int64_t characters = 0;
};

/// Of all turns, in their order.
std::vector<TurnPart> turn_parts_of(const Store& store, std::int64_t document);
std::vector<SubHeadingRow> sub_headings_of(const Store& store, std::int64_t document);
std::vector<ProblemRow> problems_of(const Store& store, std::int64_t document);
/// The largest first.
std::vector<ClassTotal> class_totals_of(const Store& store, std::int64_t document);

}  // namespace horseshoe::store
