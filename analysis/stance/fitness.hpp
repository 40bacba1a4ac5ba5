#pragma once

#include "analysis/stance/sentence_reader.hpp"

#include <cstdint>
#include <optional>

namespace horseshoe::stance {

/// "Who arms the rebels is to blame": a part of another cue.
bool is_told_of(const SentenceText& sentence, const Candidate& candidate);

/// Can be thanked and asked: a State, a body, an office.
bool acts(const Candidate& candidate);
/// Can have done what is told as a fault.
bool may_be_blamed(const Candidate& candidate);
bool is_body(const Candidate& candidate);
/// A problem or a situation.
bool is_bad(const Candidate& candidate);

/// Words between a cue and a candidate behind it or in one piece with it: "the fight against
/// terrorism", "good relations".
std::optional<std::uint32_t> gap_behind(const Hit& cue, const Candidate& candidate);

/// "It is essential for Ruritania to withdraw": what it is to do is what is approved.
bool is_to_do(const SentenceText& sentence, const Candidate& candidate, const Judgement& judgement);

/// May a candidate be what a judgement is about, wherever it stands?
bool may_be(const SentenceText& sentence, const Candidate& candidate, const Judgement& judgement);

}  // namespace horseshoe::stance
