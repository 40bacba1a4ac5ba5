#pragma once

#include "analysis/stance/sentence_reader.hpp"

namespace horseshoe::stance {

// What a sentence tells and those who speak do not hold: claims, what there is no evidence of, and the
// judgements of others that one regrets.

/// "The claim that Ruritania has attacked": who is told of in it has done nothing by that. Not "the
/// accusations that Ruritania has made".
bool is_in_claim(const SentenceText& sentence, const Candidate& candidate);

/// "There is no evidence that it has attacked", "claims that it has attacked": nobody is accused.
bool is_only_claimed(const SentenceText& sentence, const Hit& cue);

/// "We regret that the Court has condemned Ruritania".
bool is_regretted(const SentenceText& sentence, const Hit& cue);

/// "The proposal was rejected": by others, who are not told; "the only country that opposed it".
bool is_judged_by_others(const SentenceText& sentence, const Hit& cue);

}  // namespace horseshoe::stance
