#pragma once

#include "analysis/stance/sentence_reader.hpp"

#include <cstdint>

namespace horseshoe::stance {

// What may stand between a cue and what it is about, and parts them: words [from, to).

/// Another cue between a cue and a target has the target for itself, unless both say the same.
bool crosses_cue(const SentenceText& sentence,
                 std::uint32_t from,
                 std::uint32_t to,
                 const Judgement& judgement);

/// "Condemn the attacks and recall that": what is told there is not what is judged.
bool crosses_report(const SentenceText& sentence, std::uint32_t from, std::uint32_t to);

/// "but", "whereas": what follows is another matter.
bool crosses_turn(const SentenceText& sentence, std::uint32_t from, std::uint32_t to);

/// "We welcome the plan, and Ruritania has": a clause of its own begins with the name.
bool begins_next_clause(const SentenceText& sentence, const Candidate& candidate);

/// "We urge all actors to work with Ruritania": another, who has no name, is asked.
bool is_in_request(const SentenceText& sentence,
                   const Hit& cue,
                   const Candidate& candidate,
                   const Judgement& judgement);

/// "Fiji is right and Tonga is wrong": with the second another clause begins.
bool begins_other_clause(const SentenceText& sentence, const Candidate& one, const Candidate& next);

}  // namespace horseshoe::stance
