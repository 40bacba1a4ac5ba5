#pragma once

#include "analysis/gazetteer/gazetteer.hpp"
#include "analysis/mention/mention.hpp"
#include "analysis/stance/lexicon.hpp"
#include "analysis/stance/nominals.hpp"
#include "analysis/stance/offices.hpp"
#include "analysis/stance/roles.hpp"
#include "analysis/stance/sentence_reader.hpp"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace horseshoe::stance {

/// A sentence's words, and the mentions of what it is a part of.
struct SentenceNames {
    std::uint32_t begin = 0;  ///< of the prepared text
    std::uint32_t end = 0;
    std::uint32_t text = 0;  ///< where the text begins that the words have their offsets of
    std::span<const gazetteer::Word> words;
    std::span<const Stem> stems;
    std::span<const mention::Mention> mentions;
    std::string_view bytes = {};  ///< the text
};

/// What tells whom and what names stand for.
struct Known {
    const gazetteer::Gazetteer& gazetteer;
    const Roles& roles;
    const Offices& offices;
    Nominals& nominals;
    Subjects& subjects;
};

/// What in a sentence can be evaluated, by its place, with the part that it plays.
void find_candidates(const SentenceNames& sentence,
                     const Known& known,
                     std::vector<Candidate>& candidates);

/// Takes out the cues that are parts of names: "Support" in that of a mission.
void drop_names(const SentenceNames& sentence, std::vector<Hit>& hits);

}  // namespace horseshoe::stance
