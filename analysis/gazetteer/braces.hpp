#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::gazetteer {

/// The names that a row of the tables stands for: "iraquien{,ne,s}" is iraquien, iraquienne and
/// iraquiens. Throws Error where braces do not match.
std::vector<std::string> expand_braces(std::string_view name);

/// The parts of a row between the blanks that no brace holds: "{a,the} long {road,street}" has three.
/// Whatever one stands for goes with all that the others do, so that each can be read by itself.
std::vector<std::string_view> parts_at_blanks(std::string_view name);

}  // namespace horseshoe::gazetteer
