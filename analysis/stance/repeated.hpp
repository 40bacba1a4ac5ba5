#pragma once

#include "analysis/stance/antecedents.hpp"
#include "analysis/stance/sentence_reader.hpp"

#include <span>
#include <string_view>

namespace horseshoe::stance {

/// Whom a judgement leaves unnamed another one of its sentence names: "the fight against impunity";
/// and what was spoken of before is judged once by a sentence.
bool says_again(std::span<const Judgement> judgements, const Judgement& judgement);

/// "Condemns all violations": whoever was accused long before need not have done them.
bool tells_of_thing(std::span<const Judgement> judgements,
                    const Judgement& judgement,
                    const Antecedents& antecedents);

/// "Interference, in whatever guise, is inadmissible": a stronger word for what was called by a
/// common word before it; else nobody is named.
std::string_view thing_before(std::span<const Judgement> judgements, const Judgement& judgement);

}  // namespace horseshoe::stance
