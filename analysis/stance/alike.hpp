#pragma once

#include "analysis/stance/sentence_reader.hpp"

#include <cstdint>
#include <span>

namespace horseshoe::stance {

// Two of whom the same is told in like words: "the statement of Fiji and the work of Tonga".

/// None where one stands within the other.
std::span<const Stem>
words_between(std::span<const Stem> stems, const Candidate& one, const Candidate& next);

/// "The efforts of Fiji as well as those of Tonga", "the statement of Fiji and the work of Tonga", "the
/// raid by Fiji and the response by Tonga".
bool owns_alike(const SentenceText& sentence, const Candidate& one, const Candidate& next);

/// "The attacks of Fiji and the support that Tonga gives": both do what is blamed.
bool does_alike(const SentenceText& sentence, const Candidate& one, const Candidate& next);

/// "For its work": what somebody is thanked for, from word `at` on.
bool tells_what_for(const SentenceText& sentence, std::uint32_t at);

/// "We thank Fiji for its briefing and Tonga for its help": each for something.
bool is_thanked_too(const SentenceText& sentence,
                    const Candidate& one,
                    const Candidate& next,
                    const Judgement& judgement);

}  // namespace horseshoe::stance
