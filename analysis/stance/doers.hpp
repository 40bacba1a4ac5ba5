#pragma once

#include "analysis/stance/sentence_reader.hpp"

#include <cstdint>
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
/// that the clause is about which a leading phrase belongs to, the owner of a deed behind. Verbs
/// have their object behind: of these no owner does it.
Doers find_doers(const SentenceText& sentence, const Hit& cue);

/// "Ruritania has the duty to do so, and we call upon it to ...", "... the statement of Ruritania, and
/// urges that Government": whom the sentence has named before; null: nobody is pointed at.
const Candidate* actor_pointed_at(const SentenceText& sentence, const Hit& cue);

}  // namespace horseshoe::stance
