#pragma once

#include "parser/document.hpp"
#include "parser/language/language.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::parser {

/// Parts the names of those who preside one after the other, in Record::presidency.
constexpr std::string_view several_presidents = " / ";

/// One of those whom a cover names as Presidents.
struct President {
    std::string_view speaker;
    std::string delegation;  ///< empty: the State that the cover tells is not known
};

/// In the order in which they preside: "Mr. Holm / Mrs. Varga (Hungary)" tells the State of who is of
/// another one than the first, "Mr. Holm/Mr. Strand" two of one State.
std::vector<President>
presidents_of(const Attendee& presidency, const Language& language, int year);

}  // namespace horseshoe::parser
