#pragma once

#include "report/html/frame.hpp"
#include "report/html/site.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::html {

/// The name of a delegation or, where `target`, of something spoken of; a link where it has a page.
Phrase link_to(const Page& page, const Site& site, std::string_view id, bool target);

/// As link_to, with the article that a sentence needs.
Phrase named(const Page& page, const Site& site, std::string_view id, bool target);

/// Where all stands that a delegation says of a target, a file and an anchor; empty where it has no
/// page.
std::string said_of(const Site& site, std::string_view by, std::string_view of);

/// Delegations, or targets, in a list; where there are many the first, and how many more, which leads to `others`.
Phrase listed(const Page& page,
              const Site& site,
              const std::vector<std::string>& ids,
              const std::string& others,
              std::size_t most = 4,
              bool targets = false);

}  // namespace horseshoe::html
