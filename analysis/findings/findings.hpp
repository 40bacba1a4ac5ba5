#pragma once

#include "analysis/mention/mention.hpp"
#include "analysis/reference/reference.hpp"
#include "analysis/stance/stance.hpp"

#include <cstddef>
#include <vector>

namespace horseshoe::findings {

/// All that the analysis finds in one document.
struct Findings {
    std::vector<mention::Mention>
        mentions;  ///< with those of furniture, in the order of the source
    std::vector<reference::Reference> references;
    std::vector<stance::Stance> stances;
    std::vector<std::size_t> fitting;  ///< the rows of the corrections that fit the document
};

}  // namespace horseshoe::findings
