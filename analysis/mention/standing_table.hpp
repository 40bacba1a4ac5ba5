#pragma once

#include "analysis/mention/standing.hpp"

#include <string_view>
#include <vector>

namespace horseshoe::mention {

/// The standings of one meeting while they are counted, in the order in which delegations turn up.
class StandingTable {
public:
    /// That of a delegation; a new one says nothing as yet.
    Standing& of(std::string_view delegation);

    /// Counts that a delegation named the target, or only hinted at somebody, in a turn.
    void add(std::string_view delegation, bool hint, int turn);

    /// All of them, with how each took up the target.
    std::vector<Standing> take();

private:
    std::vector<Standing> rows_;
};

}  // namespace horseshoe::mention
