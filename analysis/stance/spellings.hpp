#pragma once

#include "analysis/gazetteer/words.hpp"
#include "analysis/stance/spelling_keys.hpp"
#include "analysis/stance/stem.hpp"

#include <bitset>
#include <cstdint>
#include <unordered_map>
#include <vector>

namespace horseshoe::stance {

/// Words that tell something as they are spelt, whatever their stem: spellings.tsv.
class Spellings : public SpellingKeys {
public:
    Spellings();

    /// What a Stem carries of a word: words that all keys have in common, or lack, are alike. Of no key: 0.
    std::uint16_t of(const gazetteer::Word& word) const;

    bool is(Key key, const Stem& stem) const
    {
        return stem.spelling != 0 && keys_[stem.spelling][key];
    }

private:
    using Keys = std::bitset<names.size()>;

    std::vector<Keys> keys_;                                      // by spellings
    std::unordered_map<std::uint64_t, std::uint16_t> spellings_;  // by the hashes of words
};

/// Those compiled in.
const Spellings& builtin_spellings();

}  // namespace horseshoe::stance
