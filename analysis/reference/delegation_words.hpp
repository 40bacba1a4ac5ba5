#pragma once

#include "analysis/mention/mention.hpp"
#include "analysis/reference/sentence_cues.hpp"

#include <cstdint>
#include <optional>
#include <span>

namespace horseshoe::reference {

/// Words that point at who speaks for a delegation. Offsets of the stretch's text.
struct DelegationWords {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    bool bare = false;  ///< by its name alone: means a turn, and only where there is one before
    bool as = false;    ///< in a list behind "as"
};

/// The words about a name of a State or body at [begin, end) by which it is pointed at, "the
/// representative of France", "as France said", "the statement of the European Union".
/// `mentions` are those of the stretch, which begins at `offset`.
std::optional<DelegationWords> delegation_words(const SentenceCues& cues,
                                                const mention::Mention& mention,
                                                std::span<const mention::Mention> mentions,
                                                std::uint32_t offset);

}  // namespace horseshoe::reference
