#pragma once

#include "parser/letter/letter.hpp"

#include <vector>

namespace horseshoe::parser {

/// "Prepared by the Ministry of Foreign Affairs of Latvia": a line at the head or at the foot.
std::vector<Signatory> issued_by(const LetterText& text, const AnnexShape& annex, int year);

/// Who signs an annex and is of one State by what the letter tells: "the letter that the Minister
/// for Foreign Affairs of Peru addresses to you (see annex II)".
std::vector<Signatory> told_author(const LetterText& text, const AnnexText& annex);

/// Whose letter or message an untitled annex is, by what the letter tells: "a letter from Ama Owusu,
/// Minister for Foreign Affairs of Ghana, (see annex)".
std::vector<Signatory>
told_writer(const LetterText& text, const AnnexText& annex, const Letter& letter);

/// "a letter from the President of the Republic (see annex)": of the country that sends it.
bool is_of_own_office(const LetterText& text, const AnnexText& annex);

/// "(Signed) Rania Haddad / Minister for Foreign Affairs of Jordan" at the foot.
std::vector<Signatory> signed_by_office(const LetterText& text, const AnnexShape& annex, int year);

}  // namespace horseshoe::parser
