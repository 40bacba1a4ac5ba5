#pragma once

#include "analysis/stance/sentence_reader.hpp"

#include <cstdint>

namespace horseshoe::stance {

/// Where what a candidate stands for ends, as the subject of what follows: "Ruritania", "the Government
/// of Ruritania", "the Ruritanian authorities". 0: it is none.
std::uint32_t end_as_subject(const SentenceText& sentence, const Candidate& candidate);

}  // namespace horseshoe::stance
