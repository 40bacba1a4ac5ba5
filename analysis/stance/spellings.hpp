#pragma once

#include "analysis/gazetteer/words.hpp"
#include "analysis/mention/context.hpp"
#include "analysis/stance/spelling_keys.hpp"

#include <array>
#include <cstddef>

namespace horseshoe::stance {

/// Words that tell something as they are spelt, whatever their stem: spellings.tsv.
class Spellings : public SpellingKeys {
public:
    Spellings();

    /// `word` is one of a text, no stem.
    bool is(Key key, const gazetteer::Word& word) const { return words_[key].contains(word.hash); }

private:
    std::array<mention::WordSet, names.size()> words_;
};

/// Those compiled in.
const Spellings& builtin_spellings();

}  // namespace horseshoe::stance
