#include "parser/prepare/look_alikes.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace horseshoe::parser {
namespace {

using Pair = std::pair<std::string_view, std::string_view>;

constexpr std::array<Pair, 38> alikes{{
    {"А", "A"}, {"В", "B"}, {"Е", "E"}, {"К", "K"}, {"М", "M"}, {"Н", "H"}, {"О", "O"}, {"Р", "P"},
    {"С", "C"}, {"Т", "T"}, {"Х", "X"}, {"І", "I"}, {"Ј", "J"}, {"Ѕ", "S"}, {"а", "a"}, {"е", "e"},
    {"о", "o"}, {"р", "p"}, {"с", "c"}, {"у", "y"}, {"х", "x"}, {"і", "i"}, {"ј", "j"}, {"ѕ", "s"},
    {"Α", "A"}, {"Β", "B"}, {"Ε", "E"}, {"Ζ", "Z"}, {"Η", "H"}, {"Ι", "I"}, {"Κ", "K"}, {"Μ", "M"},
    {"Ν", "N"}, {"Ο", "O"}, {"Ρ", "P"}, {"Τ", "T"}, {"Χ", "X"}, {"ο", "o"},
}};

constexpr std::array<std::string_view, 7> ligatures{"ff", "fi", "fl", "ffi", "ffl", "st", "st"};

bool is_latin(char c)
{
    const auto lower = static_cast<unsigned char>(c) | 0x20U;
    return lower >= 'a' && lower <= 'z';
}

std::string_view latin_of(std::string_view letter)
{
    const auto* found = std::find_if(
        alikes.begin(), alikes.end(), [&](const Pair& pair) { return pair.first == letter; });
    return found == alikes.end() ? std::string_view{} : found->second;
}

}  // namespace

std::string_view look_alike(std::string_view text, std::size_t at)
{
    if (at + 2 > text.size()) {
        return {};
    }
    const bool before = at > 0 && is_latin(text[at - 1]);
    const bool after = at + 2 < text.size() && is_latin(text[at + 2]);
    return before || after ? latin_of(text.substr(at, 2)) : std::string_view{};
}

std::string_view ligature_letters(std::string_view text)
{
    if (text.size() < 3 || !text.starts_with("\xEF\xAC")) {
        return {};
    }
    const auto index = static_cast<std::size_t>(static_cast<unsigned char>(text[2])) - 0x80U;
    return index < ligatures.size() ? ligatures[index] : std::string_view{};
}

}  // namespace horseshoe::parser
