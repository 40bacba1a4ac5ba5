#pragma once

#include "analysis/stance/sentence_reader.hpp"

#include <cstdint>

namespace horseshoe::stance {

/// Bodies and missions are spoken of in other parts too, as authors of texts: they must stand close by.
bool may_do(const Candidate& candidate, std::uint32_t distance);

/// Whose deed a cue tells by what stands behind it: "by the unlawful acts of Ruritania". "By attacking
/// Ruritania" is done to her, and what "was condemned by Ruritania" by another. Null: nobody's.
const Candidate* agent_behind(const SentenceText& sentence, const Hit& cue);

/// "Aggression from Ruritania": who a deed comes from, right behind it. Null: not told.
const Candidate* source_behind(const SentenceText& sentence, const Hit& cue);

/// "Declared invalid by Ruritania", "accused of aggression by Ruritania": she finds so what the words
/// before `last` tell.
bool is_judge(const SentenceText& sentence, const Candidate& candidate, std::uint32_t last);

/// "The condemnation by Ruritania": her own, whether of what is behind it or not.
bool is_own_judgement(const SentenceText& sentence,
                      const Candidate& candidate,
                      const Judgement& judgement);

/// "Ruritania reports that armed men ...": what she tells of up to a word is not her own, unless
/// "they" did it.
bool only_reports(const SentenceText& sentence, const Candidate& candidate, std::uint32_t word);

/// "Are backed by Ruritania", "authorized by Ruritania": what they do next is their own.
bool only_backs(const SentenceText& sentence, const Candidate& candidate);

/// "The group, sanctioned by the Council, violates": who stands before the aside does, and not who is
/// told of in it; not "the attacks, launched by Ruritania, violate", "the rebels, armed by Ruritania,
/// violate".
bool is_in_aside(const SentenceText& sentence, const Candidate& candidate, const Hit& cue);

}  // namespace horseshoe::stance
