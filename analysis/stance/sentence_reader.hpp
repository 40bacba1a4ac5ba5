#pragma once

#include "analysis/gazetteer/words.hpp"
#include "analysis/mention/mention.hpp"
#include "analysis/stance/lexicon.hpp"
#include "analysis/stance/natures.hpp"
#include "analysis/stance/roles.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::stance {

/// Something in a sentence that can be evaluated: words [first, last).
struct Candidate {
    std::string id;
    gazetteer::EntityKind kind = gazetteer::EntityKind::state;
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    Nature nature = Nature::neutral;
    Role role = Role::open;
    std::uint32_t governor = 0;  ///< the word that gives it its role; `first`: none
};

/// A sentence with all that was found in it.
struct SentenceText {
    std::string_view text;
    std::span<const gazetteer::Word> words;
    std::span<const gazetteer::Word> stems;
    const Roles& roles;
    std::span<const Hit> hits;
    std::span<const Candidate> candidates;
    std::string_view holder;  ///< whose words they are
    bool question = false;
};

/// A stand as one sentence gives it.
struct Judgement {
    const Entry* entry = nullptr;
    std::uint32_t first = 0;  ///< words of the cue
    std::uint32_t last = 0;
    int polarity = 0;
    Act act = Act::note;
    std::vector<std::string> targets;  ///< empty: nothing in the sentence fills the slot
    std::string possible;              ///< who may fill it if nobody spoken of before does
    std::vector<std::string> steps;
};

/// The stands that the cues of a sentence take.
std::vector<Judgement> judge(const SentenceText& sentence);

}  // namespace horseshoe::stance
