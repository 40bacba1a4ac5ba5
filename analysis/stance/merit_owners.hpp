#pragma once

#include "analysis/gazetteer/gazetteer.hpp"
#include "analysis/stance/antecedents.hpp"
#include "analysis/stance/sentence_reader.hpp"

namespace horseshoe::stance {

/// "We commend its efforts", "her work is essential": a judgement in favour of what somebody does is
/// one of whoever was favoured, or did something, in the sentence before. False: it is none of those.
bool give_to_owner(const SentenceText& sentence,
                   const Antecedents& antecedents,
                   const gazetteer::Gazetteer& gazetteer,
                   Judgement& judgement);

/// Keeps in mind whom a sentence favours.
void remember_favour(const Judgement& judgement,
                     const gazetteer::Gazetteer& gazetteer,
                     Antecedents& antecedents);

}  // namespace horseshoe::stance
