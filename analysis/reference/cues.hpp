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

/// What a search for cues makes on its way, kept for the next one.
struct CueSearch {
    std::vector<Cue> cues;  ///< what it has found

    std::vector<gazetteer::Likely> likely;
    std::vector<gazetteer::Found> found;
    std::vector<gazetteer::Word> plain;  // words without the adverbs
    std::vector<std::uint32_t> places;   // where these stand
};

/// The cues of a language.
class Cues {
public:
    explicit Cues(std::string_view language);

    /// By first word; of cues of one key that overlap only the longest. Adverbs may stand between the
    /// words of a cue.
    std::vector<Cue> find(std::span<const gazetteer::Word> words) const;

    /// The two steps of that, for those whom what the first has found may spare the second: all of
    /// them, in no order; and those that are left, as above.
    void find_all(std::span<const gazetteer::Word> words, CueSearch& search) const;
    static void choose(std::span<const gazetteer::Word> words, std::vector<Cue>& cues);

private:
    void add_parted(std::span<const gazetteer::Word> words, CueSearch& search) const;

    gazetteer::NameIndex index_;
};

/// Those of a language; made once.
const Cues& cues_of(std::string_view language);

/// True for the keys that can tell, by themselves or beside somebody's name, to what end a turn points.
bool may_aim(CueKey key);

/// True for the keys that point at speakers by their order, whom nothing else names.
bool points_by_order(CueKey key);

/// True for the keys that are kinds of references.
bool is_kind(CueKey key);
ReferenceKind kind_of(CueKey key);

}  // namespace horseshoe::reference
