#pragma once

#include "parser/language/delegations.hpp"
#include "parser/letter/letter.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace horseshoe::parser {

/// True where nothing but commas, articles, an office and "and" stands between two names of a list.
bool is_list_gap(std::string_view between, const Language& language);

/// The longest run of States that stand in one list.
std::vector<NamedDelegation>
longest_list(std::string_view words, const Language& language, int year);

/// A delegation as `words`, which begin at `begin` of the flow, name it.
Signatory named(const LetterText& text,
                std::uint32_t begin,
                std::string_view words,
                const NamedDelegation& each);

/// "For the Republic of Armenia", line by line.
std::vector<Signatory> signed_states(const LetterText& text, const AnnexShape& annex, int year);

/// "the member States of the CSTO": those that belonged to it in the year of the text.
std::vector<Signatory>
member_states(const LetterText& text, std::string_view words, std::uint32_t begin, int year);

/// How a list of States may be introduced.
enum class ListIn : std::uint8_t { letter, annex };

/// The States that a text lists as those who say it ("namely A, B and C"; "A, B and C declare").
std::vector<Signatory>
listed_states(const LetterText& text, std::uint32_t begin, std::uint32_t end, ListIn where);

}  // namespace horseshoe::parser
