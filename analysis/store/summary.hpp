#pragma once

#include "analysis/store/store.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace horseshoe::store {

/// Documents of a kind and language.
struct Holding {
    std::string kind;
    std::string language;
    std::int64_t documents = 0;
    std::int64_t words = 0;
    std::string first;  ///< date; empty: none is known
    std::string last;
};

/// What is in a store, in numbers.
struct Summary {
    std::vector<Holding> holdings;
    std::int64_t meetings = 0;
    std::int64_t in_two_languages = 0;  ///< meetings with more than one document
    std::int64_t turns = 0;             ///< and annexes
    std::int64_t votes = 0;
    std::int64_t mentions = 0;  ///< that count
    std::int64_t references = 0;
    std::int64_t stances = 0;
    std::int64_t by_hand = 0;  ///< stances that somebody has judged
    std::int64_t problems = 0;
    std::int64_t delegations = 0;  ///< that speak
    std::int64_t bytes = 0;        ///< of the file
    std::vector<Property> properties;
    std::int64_t read_otherwise = 0;  ///< documents
};

Summary summary(const Store& store);

/// A meeting whose records in several languages do not agree on its date, as one of them misprints it.
struct DatesOfMeeting {
    struct Version {
        std::string language;
        std::string date;
    };

    std::string symbol;
    std::vector<Version> versions;
};

/// Those that there are, by their symbols.
std::vector<DatesOfMeeting> meetings_with_several_dates(const Store& store);

}  // namespace horseshoe::store
