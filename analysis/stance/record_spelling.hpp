#pragma once

#include <string>

namespace horseshoe::stance {

/// An English word in small letters as records of the United Nations spell it: "favor" is "favour",
/// "criticise" is "criticize".
std::string as_in_records(std::string word);

}  // namespace horseshoe::stance
