#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::test {

/// "PER>CHL-1": the stances of a speech by Peru, each once, in the order of the text.
std::vector<std::string> english_stances(std::string_view speech);

/// The same of a French speech.
std::vector<std::string> french_stances(std::string_view speech);

}  // namespace horseshoe::test
