#pragma once

#include "analysis/stance/candidates.hpp"

#include <vector>

namespace horseshoe::stance {

/// Marks those that stand behind a verb, to whom something is done.
void mark_objects(std::vector<Candidate>& candidates,
                  const SentenceNames& sentence,
                  const Roles& roles);

}  // namespace horseshoe::stance
