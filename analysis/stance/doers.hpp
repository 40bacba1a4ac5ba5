#pragma once

#include "analysis/stance/sentence_reader.hpp"

#include <string_view>

namespace horseshoe::stance {

/// Who does what a sentence blames.
struct Doers {
    Listed<std::string_view> ids;  ///< whose place tells; several in a list
    std::string_view possible;     ///< where there are none: only if nobody spoken of before did it
    bool nobody = false;           ///< a deed that nobody has done
    bool passive = false;          ///< the sentence tells of a deed without its doer
};

/// The doers of what a cue tells: whoever stands behind "by", the nearest subject before, the one
/// that the clause is about which a leading phrase belongs to, the owner of a deed behind.
Doers find_doers(const SentenceText& sentence, const Hit& cue);

}  // namespace horseshoe::stance
