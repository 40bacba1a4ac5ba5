#pragma once

#include "parser/document.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace horseshoe::parser::test {

using Lines = std::vector<std::string>;

// What is told of a record, a line a thing, for comparing it whole.

/// "Mr. Sorel|TCD|heading|member|fr".
Lines turns(const Document& document);

/// "vote@3", with its hour where it has one; the number is the turn it stands in or follows.
Lines events(const Document& document);

/// "TCD Mr. Sorel"; the speaker where he is told.
Lines members(const Document& document);

/// The votes, or the adoptions: "S/2033/81: TCD SWE / RUS / - / - = 2 1 ? adopted 3301 (2033)", and
/// "by RUS" where vetoed.
Lines votes(const Document& document, EventKind kind = EventKind::vote);

/// The first vote that is told by itself; throws if there is none.
const Vote& first_vote(const Document& document);

/// "national SWE: We sent ..."; what the part holds of the source.
Lines parts(const Document& document, std::size_t turn);

Lines paragraphs(const Document& document, std::size_t turn);

/// What is told of a document, for comparing two readings of it.
std::string all_of(const Document& document);

/// The source's text of one class, pieces parted by bars.
std::string text_of_class(const Document& document, TextClass text_class);

}  // namespace horseshoe::parser::test
