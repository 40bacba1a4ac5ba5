#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::parser {

/// Lower case without accents; all that is no letter or digit is one space; none at the ends.
/// "République de Corée" and "Republique  de Corée," fold alike.
std::string fold(std::string_view text);

/// A folded word and where it stands in the text it was folded from.
struct FoldedWord {
    std::string word;
    std::uint32_t begin = 0;  ///< bytes
    std::uint32_t end = 0;
};

/// The words of fold(), with their places.
std::vector<FoldedWord> fold_words(std::string_view text);

}  // namespace horseshoe::parser
