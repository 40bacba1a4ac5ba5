#pragma once

#include "parser/letter/letter.hpp"

#include <string_view>
#include <vector>

namespace horseshoe::parser {

// When and where an annex was made.

/// "Moscou / 14 juin 2009", "23 février 2021 / New York", "Minsk, le 30 novembre 2017".
void read_dateline(const LetterText& text, const LetterBlock& dateline, Declaration& declaration);

/// The place and the day that the title of what was issued ends with: "..., Kiev, 12 May 2031".
void read_title_end(const Language& language, const Date& letter, Declaration& declaration);

/// "Done at Lusaka on 10 March 2031, in two languages": the end of a text, or of its last words.
void read_done_at(const LetterText& text, const AnnexShape& shape, Declaration& declaration);

/// A dateline whose place stands in a paragraph of its own, above or below it.
void find_place(const LetterText& text, const AnnexShape& shape, Declaration& declaration);

/// Undated at head and foot: the meeting that the first paragraph tells of, else the last day that
/// the letter gives in what it tells of the annex.
void find_date_in_text(const LetterText& text,
                       const std::vector<std::string_view>& told,
                       Declaration& declaration);

}  // namespace horseshoe::parser
