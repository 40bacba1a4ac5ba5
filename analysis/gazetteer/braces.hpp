#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::gazetteer {

/// The names that a row of the tables stands for: "iraquien{,ne,s}" is iraquien, iraquienne and
/// iraquiens. Throws Error where braces do not match.
std::vector<std::string> expand_braces(std::string_view name);

}  // namespace horseshoe::gazetteer
