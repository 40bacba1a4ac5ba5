#pragma once

#include <array>
#include <cstdint>

namespace horseshoe::gazetteer {

/// What a character is to names.
enum class Sort : std::uint8_t { small, capital, digit, gap, border, stop, plus, mark };

/// A character as names are compared: of letters and digits also what is left of them without case
/// and accents, zeros behind it.
struct Letter {
    std::array<char, 4> folded{};
    std::uint8_t size = 0;
    Sort sort = Sort::gap;

    bool is_of_word() const { return sort <= Sort::digit; }
};

constexpr char32_t latin_end = 0x250;  // Latin-1 and Latin Extended A, B

constexpr char32_t signs_begin = 0x2000;  // spaces, dashes, apostrophes, quotation marks
constexpr char32_t signs_end = 0x2070;

/// What records in the languages read so far are made of, by code point from the first of each on.
struct KnownLetters {
    std::array<Letter, latin_end> latin;
    std::array<Letter, signs_end - signs_begin> signs;
};
const KnownLetters& known_letters();

/// Any other: what ICU says of it.
Letter wide_letter(char32_t c);

}  // namespace horseshoe::gazetteer
