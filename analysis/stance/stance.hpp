#pragma once

#include "parser/span.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::stance {

enum class Act : std::uint8_t {
    support,
    welcome,
    thank,
    concern,
    criticise,
    condemn,
    call,
    commit,
    note
};

/// How the holder comes to hold it.
enum class Via : std::uint8_t {
    own,        ///< in words of its own turn
    joint,      ///< as one of the signatories of a declaration
    inherited,  ///< as a member of a body that speaks for it
    reported    ///< as told by another speaker
};

/// In one sentence, one holder evaluates one target.
struct Stance {
    std::string id;  ///< the same in every run: of the place and the words
    int turn = 0;    ///< number of the turn, or of the annex
    std::string holder;
    std::string target;  ///< id of an entity or topic; "unnamed"
    int polarity = 0;    ///< -2 to +2
    Act act = Act::note;
    Via via = Via::own;
    std::uint32_t cue_begin = 0;  ///< of the prepared text
    std::uint32_t cue_end = 0;
    std::uint32_t target_begin = 0;  ///< of the words for the target; both 0: none in the sentence
    std::uint32_t target_end = 0;
    std::uint32_t begin = 0;  ///< of the quote
    std::uint32_t end = 0;
    parser::SourceSpan span;  ///< of the quote
    std::uint32_t line = 0;
    std::uint32_t page = 0;
    std::string rule;                ///< "en.tsv:12": the row of the lexicon
    std::vector<std::string> steps;  ///< what was done to it, for `explain`
    bool by_hand = false;            ///< a correction confirmed, changed or added it
};

std::string_view word(Act act);
/// The act that a word names; none: there is no such act.
std::optional<Act> act_of(std::string_view word);
std::string_view word(Via via);

}  // namespace horseshoe::stance
