#pragma once

#include "analysis/gazetteer/gazetteer.hpp"

#include <string_view>

namespace horseshoe::stance {

// Topics whose ids in the gazetteer are made of those that they are about. Empty: it has none.

/// What two bodies do together; with the United Nations another body is a regional one.
std::string_view cooperation_between(const gazetteer::Gazetteer& gazetteer,
                                     std::string_view one,
                                     std::string_view other);

/// What goes on in a State.
std::string_view situation_in(const gazetteer::Gazetteer& gazetteer, std::string_view state);

/// What its people suffer.
std::string_view humanitarian_situation_in(const gazetteer::Gazetteer& gazetteer,
                                           std::string_view state);

}  // namespace horseshoe::stance
