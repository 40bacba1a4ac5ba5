#pragma once

#include "analysis/stance/sentence_reader.hpp"

#include <cstddef>
#include <span>

namespace horseshoe::stance {

// Which names of a sentence stand in a list: "Ruritania, Graustark and Strelsau". The rules differ by
// what is asked for: how far apart they may stand, and how much alike they must be.

/// "In Fiji, Tonga and Samoa": the last name that has no preposition of its own in a list that begins
/// with one that has; the first itself where it begins none.
std::size_t last_of_list(std::span<const Candidate> candidates,
                         std::size_t first,
                         std::span<const Stem> stems,
                         const Roles& roles);

/// "Ruritania and Graustark", "by Ruritania, Graustark and ...": those who do it together with one of
/// the candidates of a sentence, which is among them.
std::span<const Candidate> doers_with(const SentenceText& sentence, const Candidate& doer);

/// "terrorism, extremism and drug trafficking": a judgement about one is about the next, too.
bool is_listed(const SentenceText& sentence,
               const Candidate& one,
               const Candidate& next,
               const Judgement& judgement);

/// "Condemn Ruritania, and Graustark has a right": behind its name a verb begins.
bool acts_itself(const SentenceText& sentence, const Candidate& one);

}  // namespace horseshoe::stance
