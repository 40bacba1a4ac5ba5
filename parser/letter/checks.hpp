#pragma once

#include "parser/letter/letter.hpp"

#include <cstdint>
#include <vector>

namespace horseshoe::parser {

/// Reports what the letter and its annexes leave open. `title` is the block of the letter's title;
/// `holdings` tell of each annex how it is known who holds it.
void check_letter(const LetterText& text,
                  std::uint32_t title,
                  const std::vector<Holding>& holdings,
                  Document& document);

}  // namespace horseshoe::parser
