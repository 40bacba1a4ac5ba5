#pragma once

#include "analysis/stance/sentence_reader.hpp"

#include <cstdint>
#include <vector>

namespace horseshoe::stance {

/// A piece of a sentence between commas and words such as "that", "which", "but": words
/// [first, last). Finer than a grammarian's clause, and enough to find a subject.
struct Clause {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    bool relative = false;  ///< "which ...": its subject is what stands before it
    bool aside = false;     ///< "In this regard": begins with a preposition
};

std::vector<Clause> find_clauses(const SentenceText& sentence);

}  // namespace horseshoe::stance
