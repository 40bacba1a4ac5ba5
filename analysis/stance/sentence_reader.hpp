#pragma once

#include "analysis/gazetteer/words.hpp"
#include "analysis/mention/mention.hpp"
#include "analysis/stance/lexicon.hpp"
#include "analysis/stance/natures.hpp"
#include "analysis/stance/roles.hpp"
#include "analysis/stance/spellings.hpp"
#include "analysis/stance/subjects.hpp"

#include <boost/container/static_vector.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::stance {

/// Something in a sentence that can be evaluated: words [first, last).
struct Candidate {
    std::string_view id;  ///< of the subject
    Subject* subject = nullptr;
    gazetteer::EntityKind kind = gazetteer::EntityKind::state;
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    Nature nature = Nature::neutral;
    Role role = Role::open;
    std::uint32_t governor = 0;  ///< the word that gives it its role; `first`: none
    bool close = false;          ///< "those who": does only what stands right behind it
    bool ruler = false;          ///< a State by who rules it
    bool party = false;          ///< "the occupying Power": whoever was accused before
    bool adjective = false;      ///< "Ruritanian"
    bool done_to = false;  ///< "Ruritania attacked Graustark": behind the verb, nobody who acts
    bool listed_aside = false;  ///< "in Fiji and Tonga": the preposition governs this one as well
};

/// "Armed groups", "the parties": they act, and have no name of their own.
inline bool is_nameless(const Candidate& candidate)
{
    return candidate.kind == gazetteer::EntityKind::group && candidate.subject->entity == nullptr;
}

/// A sentence with all that was found in it.
struct SentenceText {
    std::string_view text;                   ///< that the words have their offsets of
    std::span<const gazetteer::Word> words;  ///< the same as the stems, as they are written
    std::span<const Stem> stems;
    const Roles& roles;
    std::span<const Hit> hits;
    std::span<const Candidate> candidates;
    std::string_view holder;  ///< whose words they are
    bool question = false;

    /// A word as it is written.
    std::string_view spelt(std::size_t at) const
    {
        return text.substr(words[at].begin, words[at].size);
    }

    bool is(Spellings::Key key, std::size_t at) const { return spellings.is(key, stems[at]); }

    const Spellings& spellings = builtin_spellings();
};

constexpr std::size_t most_targets = 6;  // of a list
template <typename One>
using Listed = boost::container::static_vector<One, most_targets>;

/// A stand as one sentence gives it.
struct Judgement {
    const Entry* entry = nullptr;
    std::uint32_t first = 0;  ///< words of the cue
    std::uint32_t last = 0;
    int polarity = 0;
    Act act = Act::note;
    Listed<std::string_view> targets;  ///< empty: nothing in the sentence fills the slot
    std::string_view possible;         ///< who may fill it if nobody spoken of before does
    bool passive = false;              ///< a deed is told without its doer: "were killed"
    bool thing = false;                ///< the target is a thing by a common word: "attacks"
    std::vector<std::string> steps;
};

inline Hit cue_of(const Judgement& judgement)
{
    return {judgement.entry, judgement.first, judgement.last};
}

/// Whether a sentence has a cue that may take a stand: of questions only those that blame have.
bool may_judge(const SentenceText& sentence);

// The stands that a sentence takes are found step by step, so that many sentences can be taken through
// one before the next.

/// The cues that take a stand, in place of what `judgements` holds.
void find_judgements(const SentenceText& sentence, std::vector<Judgement>& judgements);

/// What turns and strengthens them; those that are only denied are dropped.
void weigh_judgements(const SentenceText& sentence, std::vector<Judgement>& judgements);

/// Who did what is told.
void fill_deeds(const SentenceText& sentence, std::vector<Judgement>& judgements);

/// What all others are about.
void fill_others(const SentenceText& sentence, std::vector<Judgement>& judgements);

/// Of several that say the same one is left.
void settle_judgements(const SentenceText& sentence, std::vector<Judgement>& judgements);

}  // namespace horseshoe::stance
