#pragma once

#include "report/html/frame.hpp"
#include "report/html/site.hpp"

#include <functional>
#include <string>
#include <vector>

namespace horseshoe::html {

/// Quotes that belong together, under a heading that links can lead to.
struct EvidenceGroup {
    std::string id;  ///< "by-FRA"
    std::string heading;
    std::string small = {};                              ///< "12 quotes"
    std::vector<std::function<void(Page&)>> items = {};  ///< each writes one item
};

/// Writes all quotes to one page, or to several where they pass what a page may hold. The first one
/// lists the groups, so that a link to a group arrives wherever it stands.
void write_evidence(const Site& site,
                    const PageHead& head,
                    const std::vector<EvidenceGroup>& groups);

}  // namespace horseshoe::html
