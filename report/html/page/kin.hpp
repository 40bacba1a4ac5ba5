#pragma once

#include "report/html/frame.hpp"
#include "report/html/overview.hpp"
#include "report/html/site.hpp"

#include <string>
#include <string_view>

namespace horseshoe::html {

/// The place of somebody in the table of near and far.
std::string kin_id(std::string_view other);

/// Who stands near a delegation and who far from it, with the targets that make it so.
void kin_section(Page& page, const Site& site, const Overview& overview, const Subject& subject);

}  // namespace horseshoe::html
