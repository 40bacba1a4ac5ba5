#pragma once

#include "parser/document.hpp"

#include <array>
#include <cstddef>

namespace horseshoe::parser {

constexpr std::size_t text_classes = 8;

/// How the characters (code points) of a source are accounted for.
struct Accounting {
    std::array<std::size_t, text_classes> characters{};  ///< by TextClass
    std::size_t total = 0;
    std::size_t unexplained = 0;  ///< in no class, or in two
};

Accounting account(const Document& document);

/// Shares of the whole in tenths of a per cent, by TextClass and last the unexplained; they add up
/// to 1000, or are all 0 for an empty source. What is there at all is not rounded to nothing.
std::array<int, text_classes + 1> shares(const Accounting& accounting);

}  // namespace horseshoe::parser
