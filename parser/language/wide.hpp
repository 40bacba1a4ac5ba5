#pragma once

#include "parser/language/language.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace horseshoe::parser {

// Scripts without spaces: each of their characters stands in a square of its own, and what parts
// words in other scripts parts nothing here.

/// Whether the first byte of a character tells that it is an ideograph, a kana or their punctuation.
constexpr bool is_wide_lead(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0xE3 && byte <= 0xE9;
}

/// Whether `text` starts with a character of such a script, or with a full-width sign.
constexpr bool starts_wide(std::string_view text)
{
    if (text.size() < 3) {
        return false;
    }
    const auto second = static_cast<unsigned char>(text[1]);
    switch (static_cast<unsigned char>(text[0])) {
    case 0xEF: return (second >= 0xA4 && second <= 0xAB) || second >= 0xBC;
    case 0xF0: return second >= 0xA0;
    default: return is_wide_lead(text[0]);
    }
}

/// Whether `text` starts with an ideograph, which is a word of its own.
bool is_ideograph(std::string_view text);

constexpr bool ends_wide(std::string_view text)
{
    auto lead = text.size();
    while (lead != 0 && (static_cast<unsigned char>(text[lead - 1]) & 0xC0U) == 0x80) {
        --lead;
    }
    return lead != 0 && starts_wide(text.substr(lead - 1));
}

/// Whether a language is written without spaces between its words.
inline bool is_unspaced(const Language& language)
{
    return language.find("unspaced") != nullptr;
}

/// Whether records at least can be read in it; letters need more.
bool reads_records(const Language& language);

/// Whether the honorific stands behind the name, as a rule.
inline bool honorific_follows(const Language& language)
{
    return language.find("honorific-order") != nullptr;
}

/// Whether a name stands before what belongs to it: "China" before "representative".
inline bool owner_precedes(const Language& language)
{
    return language.find("owner-order") != nullptr;
}

/// "Mr. Lee", or the honorific behind the name; the name alone where there is no honorific.
std::string called(std::string_view name, std::string_view honorific, const Language& language);

}  // namespace horseshoe::parser
