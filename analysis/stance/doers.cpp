#include "analysis/stance/doers.hpp"

#include "analysis/stance/actors.hpp"
#include "analysis/stance/agents.hpp"
#include "analysis/stance/fitness.hpp"
#include "analysis/stance/grammar.hpp"
#include "analysis/stance/leading_phrase.hpp"
#include "analysis/stance/lists.hpp"
#include "analysis/stance/modifiers.hpp"
#include "analysis/stance/named_foes.hpp"
#include "analysis/stance/natures.hpp"
#include "analysis/stance/owners.hpp"
#include "analysis/stance/victims.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace horseshoe::stance {
namespace {

using gazetteer::EntityKind;

/// "The aggressor".
bool names_party(const SentenceText& sentence, const Hit& cue)
{
    const auto words = sentence.stems.subspan(cue.first, cue.last - cue.first);
    return cue.first > 0 && sentence.roles.is(Roles::article, sentence.stems[cue.last - 2]) &&
           sentence.roles.is(Roles::party, words.back());
}

/// "The aggressor is Ruritania".
const Candidate* named_behind_link(const SentenceText& sentence, const Hit& cue)
{
    if (!names_party(sentence, cue) || cue.last >= sentence.stems.size() ||
        !sentence.roles.is(Roles::being, sentence.stems[cue.last])) {
        return nullptr;
    }
    auto at = cue.last + 1;
    at += at < sentence.stems.size() && sentence.roles.is(Roles::article, sentence.stems[at]) ? 1U
                                                                                              : 0U;
    const auto found = std::find_if(sentence.candidates.begin(),
                                    sentence.candidates.end(),
                                    [&](const Candidate& one) { return one.first == at; });
    return found != sentence.candidates.end() && may_be_blamed(*found) ? &*found : nullptr;
}

/// "Events that brought Ruritania to the brink": what did it has no name.
bool brought_by_nameless(const SentenceText& sentence, const Hit& cue)
{
    return std::any_of(sentence.candidates.begin(),
                       sentence.candidates.end(),
                       [&](const Candidate& one) { return is_brought(sentence, one, cue); });
}

/// "The unacceptability of such acts": what is told of was told before, and so was whose deed it is.
bool points_at_deed(const SentenceText& sentence, const Hit& cue)
{
    return cue.last + 2 < sentence.stems.size() &&
           sentence.roles.is(Roles::of, sentence.stems[cue.last]) &&
           sentence.roles.is(Roles::back, sentence.stems[cue.last + 1]) &&
           sentence.roles.is_deed(sentence.stems[cue.last + 2]) &&
           !sentence.roles.is(Roles::owner_back, sentence.stems[cue.last + 1]);
}

/// "Has attacked the terrorists": no blame of whoever does; not "rebels and hospitals", "terrorists'
/// children", "rebels with gas".
bool strikes_foe(const SentenceText& sentence, const Hit& cue)
{
    constexpr std::uint32_t reach = 3;  // words from a verb to whom it hits
    const auto goes_on = [&](const Candidate& foe) {
        if (foe.last >= sentence.stems.size()) {
            return false;
        }
        const auto& next = sentence.stems[foe.last];
        const auto end = sentence.words[foe.last - 1].end();
        return next.possessive || sentence.roles.is(Roles::joining, next) ||
               sentence.roles.is(Roles::with, next) || sentence.text.substr(end).starts_with("'") ||
               sentence.text.substr(end).starts_with("’");
    };
    return sentence.is(Spellings::striking, cue.last - 1) && !is_done_to(sentence, cue) &&
           std::any_of(
               sentence.candidates.begin(), sentence.candidates.end(), [&](const Candidate& one) {
                   const bool foe = one.nature == Nature::foe || one.id == terrorism;
                   return foe && one.first >= cue.last && one.first - cue.last <= reach &&
                          !goes_on(one) && !border_between(sentence, cue.last, one.first);
               });
}

/// "Against any aggression": a deed that nobody has done.
bool may_come(const SentenceText& sentence, const Hit& cue)
{
    return cue.first > 0 && sentence.roles.is(Roles::possible, sentence.stems[cue.first - 1]);
}

void add_with_list(const SentenceText& sentence, const Candidate& found, Doers& doers)
{
    for (const auto& one : doers_with(sentence, found)) {
        // Nobody blames oneself: what others are told to have said of the speaker is no blame of
        // whoever else the sentence names.
        const auto id = one.id == sentence.holder ? "unnamed" : one.id;
        if (doers.ids.size() < most_targets &&
            std::find(doers.ids.begin(), doers.ids.end(), id) == doers.ids.end()) {
            doers.ids.push_back(id);
        }
    }
}

/// "This text ignores the crimes of Ruritania": a paper does.
bool is_done_by_paper(const SentenceText& sentence, const Hit& cue)
{
    constexpr std::uint32_t adjectives = 2;  // words from "the" to "text"
    if (cue.first == 0 || sentence.roles.nouns_first() ||
        !sentence.roles.is(Roles::papers, sentence.stems[cue.first - 1]) ||
        sentence.spelt(cue.first - 1) == "sanctions") {
        return false;
    }
    // "This text"; not "the veto of the text".
    const auto paper = cue.first - 1;
    const auto first = paper - std::min(paper, adjectives);
    for (auto at = paper; at > first; --at) {
        const auto& stem = sentence.stems[at - 1];
        if (sentence.roles.is(Roles::article, stem) || sentence.roles.is(Roles::back, stem)) {
            return at < 2 || (!sentence.roles.is(Roles::of, sentence.stems[at - 2]) &&
                              !sentence.roles.is(Roles::beside, sentence.stems[at - 2]) &&
                              !sentence.roles.is(Roles::place, sentence.stems[at - 2]));
        }
    }
    return false;
}

using Way = const Candidate* (*)(const SentenceText& sentence, const Hit& cue);

/// By the words around a cue, whoever stands before it.
constexpr std::array<Way, 8> ways_around{named_behind_link,
                                         owner_by_reason,
                                         accused_of,
                                         agent_behind,
                                         source_behind,
                                         owner_beside,
                                         owner_before,
                                         told_to_whom};

/// Where nobody before a cue does it.
constexpr std::array<Way, 3> ways_behind{subject_behind_phrase, owner_by_pronoun, owner_behind};

const Candidate* first_by(std::span<const Way> ways, const SentenceText& sentence, const Hit& cue)
{
    const Candidate* found = nullptr;
    for (auto way = ways.begin(); found == nullptr && way != ways.end(); ++way) {
        found = (*way)(sentence, cue);
    }
    return found;
}

/// "The Council must not reward aggression": who is warned off a deed has not done it.
bool is_warned(const SentenceText& sentence, const Candidate& candidate, const Hit& cue)
{
    const auto modal = candidate.last;
    return modal + 2 <= cue.first && sentence.roles.is(Roles::modal, sentence.stems[modal]) &&
           sentence.is(Spellings::denying, modal + 1) &&
           !border_between(sentence, modal, cue.first);
}

/// "Ruritania denies these false allegations": others have made them.
bool is_rebutted(const SentenceText& sentence, const Candidate& candidate, const Hit& cue)
{
    constexpr std::uint32_t reach = 6;  // words from a name to an accusation
    const auto noun = std::min(cue.last + 1, static_cast<std::uint32_t>(sentence.stems.size()));
    const auto last = std::min(candidate.last + reach, noun);
    bool rebuts = false;
    for (auto at = candidate.last; at < last; ++at) {
        rebuts = rebuts || sentence.is(Spellings::rebutting, at);
        if (rebuts && sentence.is(Spellings::accusation, at)) {
            return true;
        }
    }
    return false;
}

}  // namespace

Doers find_doers(const SentenceText& sentence, const Hit& cue)
{
    Doers doers;
    const auto acts = [&](std::uint32_t at) {
        return at < sentence.stems.size() && (sentence.roles.is(Roles::modal, sentence.stems[at]) ||
                                              sentence.roles.is(Roles::finite, sentence.stems[at]));
    };
    const bool but = cue.last + 1 < sentence.stems.size() &&
                     sentence.roles.is(Roles::contrast, sentence.stems[cue.last + 1]);
    if (cue.last < sentence.words.size() && sentence.is(Spellings::nobody, cue.last) && !but &&
        !acts(cue.last + 1)) {
        doers.nobody = true;  // "threatens nobody"
        return doers;
    }
    if (is_done_by_paper(sentence, cue) && agent_behind(sentence, cue) == nullptr) {
        return doers;
    }
    if (is_before_noun(sentence, cue)) {
        doers.passive = cue.entry->slot == Slot::actor;
        return doers;
    }
    const auto* found = first_by(ways_around, sentence, cue);
    if (found == nullptr) {
        // "Isolate the aggressor" is said to others, "X is the aggressor" of X.
        if ((names_party(sentence, cue) || points_at_deed(sentence, cue)) &&
            link_before(sentence, cue) == nullptr) {
            return doers;
        }
        if (is_behind_noun(sentence, cue)) {
            doers.passive = cue.entry->slot == Slot::actor;
            return doers;
        }
        found = actor_before(sentence, cue);
    }
    if (const auto* const foe = foe_named_by(sentence, cue, found)) {
        doers.ids.push_back(foe->id);
        return doers;
    }
    found = found != nullptr ? found : first_by(ways_behind, sentence, cue);
    // "Those who", "a State that": whoever the speaker accused before, if anybody.
    if (found != nullptr && (found->close || found->party)) {
        doers.possible = found->id;
        return doers;
    }
    if (strikes_foe(sentence, cue) || (found != nullptr && (is_warned(sentence, *found, cue) ||
                                                            is_rebutted(sentence, *found, cue)))) {
        doers.nobody = true;
        return doers;
    }
    if (found != nullptr) {
        add_with_list(sentence, *found, doers);
        // "Our soldiers have seized 30 boats": words that blame nobody by themselves.
        doers.nobody = cue.entry->slot == Slot::actor && found->id == sentence.holder;
        return doers;
    }
    doers.nobody = may_come(sentence, cue) || brought_by_nameless(sentence, cue);
    doers.passive = cue.entry->slot == Slot::actor && is_done_to(sentence, cue);
    const auto* const possible = possible_actor_before(sentence, cue);
    doers.possible = possible != nullptr ? possible->id : std::string_view();
    return doers;
}

}  // namespace horseshoe::stance
