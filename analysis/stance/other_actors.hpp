#pragma once

#include "analysis/stance/sentence_reader.hpp"

#include <cstdint>

namespace horseshoe::stance {

/// Who stands before a cue, and has another part than to do what it tells: "Ruritania fights bands who
/// loot", "the mission observed violations", "Ruritania, where gangs loot".
bool has_another_part(const SentenceText& sentence, const Candidate& candidate, const Hit& cue);

/// The same of those whom only the words before a cue may tell of: "Ruritania fights bands who loot",
/// "the claim that Ruritania attacked is false".
bool is_told_of_before(const SentenceText& sentence, const Candidate& candidate, const Hit& cue);

/// "These strikes hit Ruritania and violate the truce": what stands right behind "and", at `next`, has
/// the subject of the verb before it.
bool ends_predicate(const SentenceText& sentence, const Candidate& candidate, std::uint32_t next);

/// "Ruritanian-made missiles", "missiles de fabrication fidjienne"; "the use by Graustark of Ruritanian
/// drones", where `user` is who was found before: whose make they are.
bool is_make(const SentenceText& sentence, const Candidate& candidate, const Candidate* user);

}  // namespace horseshoe::stance
