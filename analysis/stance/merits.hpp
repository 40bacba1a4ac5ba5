#pragma once

#include "analysis/stance/sentence_reader.hpp"

namespace horseshoe::stance {

// Whom praise or worry is not about, though it is told of it.

/// "Ruritania is in peril", "the losses of Ruritania are tragic": how somebody fares is nobody's fault.
bool is_plight(const SentenceText& sentence,
               const Candidate& candidate,
               const Judgement& judgement);

/// "Stopping Ruritania is essential", "Ruritania's withdrawal", "the end of her attacks": not she.
bool is_undone(const SentenceText& sentence,
               const Candidate& candidate,
               const Judgement& judgement);

/// "My country has shown restraint"; not "my country calls for what would be progress".
bool praises_itself(const SentenceText& sentence,
                    const Candidate& candidate,
                    const Judgement& judgement);

}  // namespace horseshoe::stance
