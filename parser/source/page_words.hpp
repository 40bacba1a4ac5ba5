#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::parser {

/// Letters without a space between them, as they stand on a page. Points; y grows downwards.
struct PlacedWord {
    std::uint32_t begin = 0;  ///< byte range in PageWords::text
    std::uint32_t end = 0;
    float left = 0;
    float right = 0;
    float baseline = 0;
    float size = 0;             ///< of the font
    std::uint16_t letters = 0;  ///< letters and digits; the rest has no style to speak of
    std::uint16_t bold = 0;     ///< of the letters
    std::uint16_t italic = 0;   ///< of the letters
    bool starts_bold = false;   ///< its first letter is bold
    bool space_before = false;  ///< the file itself has a space there
};

/// The words of one page in the file's own order.
struct PageWords {
    float width = 0;
    float height = 0;
    std::string text;
    std::vector<PlacedWord> words;
    std::vector<std::string> turned;  ///< lines that run in another direction than the page's own

    std::string_view of(const PlacedWord& word) const
    {
        return std::string_view(text).substr(word.begin, word.end - word.begin);
    }
};

}  // namespace horseshoe::parser
