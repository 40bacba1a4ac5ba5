#pragma once

#include "analysis/stance/sentence_reader.hpp"

#include <cstdint>
#include <string_view>

namespace horseshoe::stance {

/// "attacked", "struck".
bool is_participle(const SentenceText& sentence, std::uint32_t at);

/// "UNIFIL is still being prevented": what is deplored is done to a candidate, by somebody else.
bool fares_ill(const SentenceText& sentence, const Candidate& candidate);

/// "Nine soldiers killed in May", "the soldiers killed.": it takes nobody behind it.
bool is_behind_noun(const SentenceText& sentence, const Hit& cue);

/// "The murdered soldiers of Ruritania": nor does that.
bool is_before_noun(const SentenceText& sentence, const Hit& cue);

/// "was attacked": a cue tells what is done to its subject.
bool is_done_to(const SentenceText& sentence, const Hit& cue);

/// "Drove Fiji to the brink": the cue tells where the name before it was brought.
bool is_brought(const SentenceText& sentence, const Candidate& candidate, const Hit& cue);

/// Does a name before a cue stand there as one that did not do it: as the subject of a verb that is
/// done to it, or as one who suffers or condemns it, or denied: "not Ruritania"?
bool is_victim(const SentenceText& sentence, const Candidate& candidate, const Hit& cue);

/// "Rockets fired into Ruritania": no deed of its own, wherever the sentence names it.
bool is_only_hit(const SentenceText& sentence, std::string_view id);

/// "Not Ruritania", "not the Union".
bool is_negated(const SentenceText& sentence, const Candidate& candidate);

}  // namespace horseshoe::stance
