#pragma once

#include "analysis/gazetteer/name_index.hpp"
#include "analysis/gazetteer/words.hpp"
#include "analysis/reference/cue_keys.hpp"
#include "analysis/reference/reference.hpp"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace horseshoe::reference {

/// What words of cues.tsv and around.tsv do.
using CueKey = CueKeys::Key;

/// A cue in a text: words [first, last).
struct Cue {
    CueKey key = CueKey::quotes;
    std::uint32_t first = 0;
    std::uint32_t last = 0;
};

/// The cues of a language.
class Cues {
public:
    explicit Cues(std::string_view language);

    /// By first word; of cues of one key that overlap only the longest. Adverbs may stand between the
    /// words of a cue.
    std::vector<Cue> find(std::span<const gazetteer::Word> words) const;

private:
    std::vector<Cue> find_all(std::span<const gazetteer::Word> words) const;
    void add_parted(std::span<const gazetteer::Word> words, std::vector<Cue>& cues) const;

    gazetteer::NameIndex index_;
};

/// Those of a language; made once.
const Cues& cues_of(std::string_view language);

/// True for the keys that are kinds of references.
bool is_kind(CueKey key);
ReferenceKind kind_of(CueKey key);

}  // namespace horseshoe::reference
