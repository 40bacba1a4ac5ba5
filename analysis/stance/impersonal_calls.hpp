#pragma once

#include "analysis/stance/sentence_reader.hpp"

namespace horseshoe::stance {

/// "It is essential that Ruritania withdraw": whom a word of approval asks for something. Null: nobody.
const Candidate* asked_impersonally(const SentenceText& sentence, const Hit& cue);

/// Makes the call of it that it is; who is to stop something is at fault.
void ask(const SentenceText& sentence, const Candidate& asked, Judgement& judgement);

}  // namespace horseshoe::stance
