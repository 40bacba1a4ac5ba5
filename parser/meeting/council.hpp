#pragma once

#include "parser/document.hpp"

#include <cstddef>
#include <string_view>

namespace horseshoe::parser {

// The Council by the Charter: it was enlarged with the year 1966. A date that is not known is taken for
// a later one.

/// Its members: eleven, then fifteen.
std::size_t council_seats(const Date& date);

/// The votes in favour that a resolution needs: seven, then nine.
std::size_t council_majority(const Date& date);

/// Of a delegation's id: whether a vote of it against is a veto.
bool is_permanent_member(std::string_view delegation);

}  // namespace horseshoe::parser
