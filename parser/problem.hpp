#pragma once

#include "parser/span.hpp"

#include <cstdint>
#include <string>

namespace horseshoe::parser {

/// Something odd in a document. A finding, not an exception: parsing goes on and says what it did.
struct Problem {
    std::string code;        ///< short and stable, e.g. "vote-tally"
    std::uint32_t line = 0;  ///< 1-based line of the source text; 0: the document as a whole
    std::string message;     ///< what is wrong
    std::string advice;      ///< what was done instead, or what to do
    bool notice = false;     ///< true: worth saying, but nothing is wrong with the document
};

}  // namespace horseshoe::parser
