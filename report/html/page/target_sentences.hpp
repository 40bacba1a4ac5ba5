#pragma once

#include "report/html/component/parts.hpp"
#include "report/html/overview.hpp"

#include <vector>

namespace horseshoe::html {

/// Who names a target, who is for it and who against, and who keeps silent.
std::vector<KeySentence> target_sentences(const Page& page,
                                          const Site& site,
                                          const Overview& overview,
                                          const Subject& subject);

}  // namespace horseshoe::html
