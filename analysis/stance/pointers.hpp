#pragma once

#include "analysis/stance/sentence_reader.hpp"

#include <cstdint>

namespace horseshoe::stance {

// Whether words such as "their" and "those" around a cue point at who was spoken of before.

/// Shortly before a word.
bool points_back(const SentenceText& sentence, std::uint32_t word);

/// "condemns those": right behind a cue, which ends before `word`.
bool points_ahead(const SentenceText& sentence, std::uint32_t word);

/// "Nous les condamnons", "mon pays les a condamnés": before the cue that it is the object of.
bool has_pronoun_before(const SentenceText& sentence, const Judgement& judgement);

/// "Its veto has silenced us": whoever the sentence before was about.
bool begins_with_pointer(const SentenceText& sentence, const Judgement& judgement);

/// "Were taken away by its soldiers": the doer was spoken of before.
bool points_at_doer(const SentenceText& sentence, const Judgement& judgement);

/// "lui demandons de": the pronoun is a part of the cue.
bool asks_pointed(const SentenceText& sentence, const Judgement& judgement);

/// "They face harsh treatment", "they are dispossessed": it is others who do it.
bool pronoun_suffers(const SentenceText& sentence, const Judgement& judgement);

/// "This is unacceptable": what the sentence before tells.
bool begins_with_what_was_told(const SentenceText& sentence);

}  // namespace horseshoe::stance
