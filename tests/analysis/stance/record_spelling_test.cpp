#include "analysis/stance/record_spelling.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>

using horseshoe::stance::as_in_records;

TEST_CASE("English words are spelt as records spell them")
{
    struct Pair {
        const char* found;
        const char* wanted;
    };
    for (const auto& pair : std::to_array<Pair>({{"favor", "favour"},
                                                 {"favorable", "favourable"},
                                                 {"neighboring", "neighbouring"},
                                                 {"honors", "honours"},
                                                 {"criticise", "criticize"},
                                                 {"militarising", "militarizing"},
                                                 {"organisations", "organizations"},
                                                 {"collectivised", "collectivized"},
                                                 {"paralysed", "paralyzed"},
                                                 {"defense", "defence"},
                                                 {"programs", "programmes"}})) {
        CAPTURE(pair.found);
        CHECK(as_in_records(pair.found) == pair.wanted);
        CHECK(as_in_records(pair.wanted) == pair.wanted);
    }
}

TEST_CASE("words that are alike elsewhere stay")
{
    for (const std::string word :
         {"vigorous", "laboratory", "laborious", "honorary",  "hour",   "defensive", "revise",
          "exercise", "surprise",   "promising", "expertise", "rising", "raised",    "crisis",
          "basis",    "wisely",     "visited",   "praising",  "this",   "otherwise"}) {
        CAPTURE(word);
        CHECK(as_in_records(word) == word);
    }
}
