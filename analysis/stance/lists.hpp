#pragma once

#include "analysis/stance/sentence_reader.hpp"

#include <span>

namespace horseshoe::stance {

/// "Ruritania and Graustark", "by Ruritania, Graustark and ...": those who do it together with one of
/// the candidates of a sentence, which is among them.
std::span<const Candidate> doers_with(const SentenceText& sentence, const Candidate& doer);

}  // namespace horseshoe::stance
