#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace horseshoe::mention {

/// Where the sentences of a paragraph begin and end; they cover it without the blanks between.
struct Sentence {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
};

/// A sentence ends with . ! ? or … before a blank and a capital, a digit or a quotation mark; not
/// after initials, honorifics and other abbreviations.
std::vector<Sentence> find_sentences(std::string_view paragraph);

/// The same, put behind what `sentences` has.
void append_sentences(std::string_view paragraph, std::vector<Sentence>& sentences);

}  // namespace horseshoe::mention
