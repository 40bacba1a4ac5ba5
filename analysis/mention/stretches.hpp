#pragma once

#include "analysis/mention/mention.hpp"
#include "parser/document.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace horseshoe::mention {

/// A piece of a document's prepared text in which names are looked for.
struct Stretch {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    int turn = 0;  ///< number of the turn or annex; 0: none
    Where where = Where::speech;
    std::uint32_t page = 0;
    std::string_view self;   ///< the delegation whose words these are; empty: not known
    bool presiding = false;  ///< said in conducting the meeting
};

/// The paragraphs of turns, lists of votes, headings, letters and declarations, in the order of the
/// text. Of several signatories none is oneself.
std::vector<Stretch> stretches_of(const parser::Document& document);

}  // namespace horseshoe::mention
