#pragma once

#include <string>
#include <string_view>

namespace horseshoe::reading {

/// What is judged and has no name is called by a common English word, its id, as resolutions are by their
/// number: here in a language of people. The id itself where there is no other word for it.
std::string common_name(std::string_view id, std::string_view language);

}  // namespace horseshoe::reading
