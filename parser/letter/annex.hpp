#pragma once

#include "parser/letter/letter.hpp"

#include <vector>

namespace horseshoe::parser {

/// An annex without its number, and how it is known who holds it.
struct ReadAnnex {
    Declaration declaration;
    Holding holding = Holding::unknown;
};

/// Reads an annex; the letter that it goes with stands in `document` already.
ReadAnnex read_annex(const LetterText& text,
                     AnnexShape shape,
                     const Document& document,
                     const std::vector<Signatory>& senders);

}  // namespace horseshoe::parser
