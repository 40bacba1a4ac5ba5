#pragma once

#include "analysis/stance/sentence_reader.hpp"

#include <cstdint>
#include <string_view>

namespace horseshoe::stance {

/// Who does what a sentence blames.
struct Doer {
    std::string_view id;  ///< empty: the sentence does not name them
    bool sure = false;    ///< its place tells; else only if nobody spoken of before did it
};

/// The doer of what words [first, last) tell: whoever stands behind "by", the nearest subject
/// before, the owner of a deed behind. Verbs have their object behind: of these no owner does it.
Doer find_doer(const SentenceText& sentence, const Hit& cue);

}  // namespace horseshoe::stance
