#pragma once

#include "parser/language/language.hpp"

#include <cstddef>
#include <string_view>

namespace horseshoe::parser {

/// The words of a title that lead to whose text it is.
struct SaidBy {
    std::size_t end = 0;   ///< where who said it is named; 0: the title leads to nobody
    bool speaker = false;  ///< one person spoke, and no body
};

/// "Statement by", "FINAL COMMUNIQUÉ OF", "Resolution 12 on the river adopted by": in capitals or
/// not.
SaidBy said_by(std::string_view title, const Language& language);

/// True where a title begins with the word for a text that somebody issues: "Communiqué".
bool is_issued(std::string_view title, const Language& language);

}  // namespace horseshoe::parser
