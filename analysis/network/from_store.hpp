#pragma once

#include "analysis/network/network.hpp"
#include "analysis/store/selection.hpp"
#include "analysis/store/store.hpp"

#include <string>
#include <vector>

namespace horseshoe::network {

/// The network of a store, with names to print.
struct NamedNetwork {
    Network network;
    std::vector<std::string> names;  ///< of the nodes, in the language asked for; else the id
};

/// Of the documents that a selection takes, each in one language: in that of the names where it is
/// there. `by` and `of` choose whose and on
/// whom edges are; of what is mutual, whose. What several sign is each one's, and marked as shared.
/// Thanks, and views that somebody only reports, are no stances here.
NamedNetwork network_of(const store::Store& store,
                        const store::Selection& selection,
                        const std::string& language = "en");

}  // namespace horseshoe::network
