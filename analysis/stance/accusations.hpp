#pragma once

#include "analysis/stance/antecedents.hpp"
#include "analysis/stance/sentence_reader.hpp"
#include "analysis/stance/stance.hpp"

namespace horseshoe::stance {

// Whom a speaker has blamed, and what follows from it for the sentences behind.

/// Of several who are asked for something, only those are faulted who were blamed before.
void fault_if_blamed(const Antecedents& antecedents, Stance& stance);

/// Keeps whom a stance blames; whether it accuses.
bool remember_blame(const SentenceText& sentence,
                    const Stance& stance,
                    const Judgement& judgement,
                    const Subject& target,
                    Antecedents& antecedents);

}  // namespace horseshoe::stance
