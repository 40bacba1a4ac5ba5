#pragma once

#include "analysis/stance/nominal_means.hpp"
#include "analysis/stance/phrases.hpp"
#include "analysis/stance/stance.hpp"
#include "analysis/stance/stem.hpp"
#include "analysis/stance/tails.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::stance {

/// Where the target of a cue stands.
enum class Slot : std::uint8_t {
    object,     ///< behind it: "condemns X"
    subject,    ///< before it: "X is a threat"
    either,     ///< behind it, else before it: "the threat of X", "X ... an important partner"
    doer,       ///< whoever does it: before it, else behind "by", else who was accused last
    actor,      ///< the same, and no stance where nobody is named or pointed at
    problem,    ///< a problem behind it, else before it; no stance without one: "the threat of"
    value,      ///< a thing of worth behind it, else before it; no stance without one: "promote"
    predicate,  ///< what a link ties it to: "X is effective"; no stance without: "effective steps"
    asked,  ///< of a question that blames: behind it, "how can X"; no stance without, or elsewhere
    told    ///< right before it, as its subject: "X must"; no stance without
};

/// What the words of a row are for.
enum class Use : std::uint8_t {
    cue,
    negator,      ///< turns what follows it
    intensifier,  ///< strengthens the cue beside it
    condition,    ///< "if": no stance follows in its clause
    pass,    ///< words that look like a cue and are none: "thanks to", "the Human Rights Council"
    link,    ///< ties a subject to what is said of it: "is", "plays"
    clause,  ///< opens a clause: "that", "which", "but"
    fault,   ///< what only who is at fault is asked for: "cease", "withdraw"
    nominal  ///< stands for what was spoken of: "this cooperation"
};

/// What a row of a lexicon has for those who ask for more than what it says.
struct Row {
    std::string words;
    std::string place;  ///< "en.tsv:12"
    std::string means;  ///< of a nominal: its third column
    Tails tails;        ///< one of them must follow; none: nothing need
};

/// What a row of a lexicon says. It is asked for again and again wherever its words stand: all entries
/// together fit into the processor's cache.
struct Entry {
    Use use = Use::cue;
    Act act = Act::note;
    std::int8_t polarity = 0;
    Slot slot = Slot::either;
    Means means = Means::last;  ///< of a nominal
    bool parted = false;        ///< one of its row's tails must follow
    std::unique_ptr<const Row> row;
};

/// An entry met in a text: words [first, last).
struct Hit {
    const Entry* entry = nullptr;
    std::uint32_t first = 0;
    std::uint32_t last = 0;
};

/// The stems of a sentence, which a StemReader has read, and the entries met in it: nominals behind all
/// others.
struct FoundHits {
    std::span<const Stem> stems;
    std::vector<Hit> hits;
};

/// The words that a row stands for once: braces expanded, and the hashes of their stems; of a row in two
/// parts those of the first.
struct EntryForm {
    std::uint32_t entry = 0;  ///< index of Lexicon::entries()
    std::string words;
    std::vector<std::uint64_t> stems;
};

/// A table of cues; `path` serves the messages.
struct LexiconTable {
    std::string path;
    std::string_view text;
};

/// The cues of a language.
class Lexicon {
public:
    /// `text` is a table as analysis/stance/lexicon/ has them; `path` serves the messages. Throws
    /// InputError for a row that cannot be understood.
    Lexicon(std::string_view language, const std::string& path, std::string_view text)
        : Lexicon(language, {path, text}, {})
    {}

    /// Rows of the tables that override have their words for themselves; the key `-` takes them out.
    Lexicon(std::string_view language,
            const LexiconTable& table,
            std::span<const LexiconTable> overriding);

    const std::vector<Entry>& entries() const { return entries_; }

    /// All that is looked for, in the order of the rows, those that override first. Made anew: only
    /// who checks a lexicon needs it.
    std::vector<EntryForm> forms() const;

    /// The longest entries, from left to right, none within another; nominals apart, because a cue
    /// may hold one: "good relations". A StemReader has read the stems.
    std::vector<Hit> find(std::span<const Stem> stems) const;

    /// The same of each of some sentences, in place of the hits that it has: what one needs is on its
    /// way while others are gone through.
    void find(std::span<FoundHits> sentences) const;

    const std::string& language() const { return language_; }

    /// What tells it from all others made so far.
    std::uint64_t serial() const { return serial_; }

    /// By which its phrases know a stem.
    std::uint32_t number_of(std::uint64_t hash) const { return phrases_.number_of(hash); }

private:
    class Loader;
    /// A row that takes words out of the rows from an entry on.
    struct Removal {
        std::uint32_t from = 0;
        std::string words;
    };

    std::string language_;
    std::uint64_t serial_;
    std::vector<Entry> entries_;
    std::uint32_t overriding_ = 0;  ///< so many of them override the others
    std::vector<Removal> removals_;
    Phrases phrases_;
};

/// As the tables have them: "negator", "either". A cue's use is "cue".
std::string_view word(Use use);
std::string_view word(Slot slot);

/// The one compiled in for a language.
const Lexicon& builtin_lexicon(std::string_view language);

}  // namespace horseshoe::stance
