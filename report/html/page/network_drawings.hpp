#pragma once

#include "analysis/network/from_store.hpp"
#include "report/html/frame.hpp"
#include "report/html/overview.hpp"
#include "report/html/site.hpp"

#include <string>
#include <vector>

namespace horseshoe::html {

/// The network of the delegations, drawn once for each kind of tie that there is, and what is measured
/// of who names whom.
class NetworkDrawings {
public:
    NetworkDrawings(const Site& site, const Overview& overview);

    /// Ids of the drawings, for the page's list of contents.
    std::vector<std::string> parts() const;
    void write(Page& page) const;

private:
    const Site& site_;
    const Overview& overview_;
    network::NamedNetwork network_;
    std::vector<network::EdgeKind> kinds_;  ///< of which there are ties
};

}  // namespace horseshoe::html
