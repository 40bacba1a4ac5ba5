#pragma once

#include "analysis/mention/mention.hpp"
#include "parser/document.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::mention {

/// How a delegation took up a target in a meeting.
enum class Taking : std::uint8_t {
    named,   ///< by name, adjective, capital, acronym or pronoun
    hinted,  ///< only somebody unnamed; whether the target is meant is for the reader to judge
    spoke,   ///< spoke without either
    silent   ///< was there and did not speak
};

struct Standing {
    std::string delegation;
    Taking taking = Taking::silent;
    int named = 0;
    int hinted = 0;
    int words = 0;           ///< of all that it said in the meeting
    std::vector<int> turns;  ///< in which it named or hinted
};

/// Everyone who was present or spoke, in the order of the cover and then of the first turn. What a
/// President says in conducting the meeting is no delegation's. A letter's signatories take up its
/// annexes together.
std::vector<Standing> standings(const parser::Document& document,
                                std::span<const Mention> mentions,
                                std::string_view target);

/// "named", "hinted", "spoke", "silent".
std::string_view word(Taking taking);

}  // namespace horseshoe::mention
