#include "analysis/stance/standing_aside.hpp"

#include "analysis/stance/fitness.hpp"
#include "analysis/stance/hearsay.hpp"

#include <algorithm>

namespace horseshoe::stance {
namespace {

using gazetteer::EntityKind;

/// "To condemn Ruritania": the word before the cue opens what is to be done, and governs no name.
bool is_to_be_judged(const SentenceText& sentence,
                     const Candidate& candidate,
                     const Judgement& judgement)
{
    constexpr std::uint32_t reach = 2;  // words from "to" to the cue, an adverb among them
    return judgement.entry->slot == Slot::object && candidate.first >= judgement.last &&
           candidate.governor < judgement.first && judgement.first - candidate.governor <= reach &&
           sentence.roles.is(Roles::aim, sentence.stems[candidate.governor]);
}

/// "Attacks on the mission", "on the base of the mission", "on positions of the Ruritanian army": a deed
/// hits it. What the preposition of a cue governs does not: "alarmed at".
bool is_hit(const SentenceText& sentence, const Candidate& candidate, const Judgement& judgement)
{
    constexpr std::uint32_t reach = 6;  // words from "on" to a name
    const auto first =
        std::max(judgement.last + 1, candidate.first - std::min(candidate.first, reach));
    for (auto at = candidate.first; at > first; --at) {
        const auto& stem = sentence.stems[at - 1];
        const auto is = [&](Roles::Key key) { return sentence.roles.is(key, stem); };
        const bool another = std::any_of(
            sentence.candidates.begin(), sentence.candidates.end(), [&](const Candidate& one) {
                return one.last == at && one.first < candidate.first && acts(one);
            });
        if (another || is(Roles::with)) {
            return false;
        }
        if (is(Roles::hits)) {
            return candidate.governor == at - 1 ? candidate.kind == EntityKind::mission
                                                : sentence.roles.is_deed(sentence.stems[at - 2]);
        }
        if (stem.is_border() || is(Roles::by) || is(Roles::place) || is(Roles::start) ||
            is(Roles::joining) || is(Roles::being) || is(Roles::aim) || is(Roles::oneself)) {
            return false;
        }
    }
    return false;
}

/// "The report submitted to the Council", "since she last addressed the Council": a body that only hears.
bool only_hears(const SentenceText& sentence,
                const Candidate& candidate,
                const Judgement& judgement)
{
    constexpr std::uint32_t reach = 2;  // words from "submitted" to the name: "to the"
    if (judgement.entry->slot != Slot::object || judgement.act == Act::thank ||
        candidate.kind != EntityKind::organisation || candidate.first <= judgement.last) {
        return false;
    }
    auto before = candidate.first;
    before -= sentence.roles.is(Roles::article, sentence.stems[before - 1]) ? 1U : 0U;
    if (before <= judgement.last) {
        return false;
    }
    if (sentence.is(Spellings::heard_by, before - 1)) {
        return true;
    }
    const auto to = candidate.governor;
    return candidate.role == Role::beside && to > judgement.last && candidate.first - to <= reach &&
           sentence.is(Spellings::handed, to - 1);
}

/// "The talks facilitated by Ruritania", "under the auspices of": she has no part in what went wrong.
bool only_hosts(const SentenceText& sentence,
                const Candidate& candidate,
                const Judgement& judgement)
{
    return judgement.polarity < 0 && candidate.governor > 0 &&
           candidate.governor < candidate.first && candidate.first >= judgement.last &&
           sentence.is(Spellings::standing_behind, candidate.governor - 1);
}

/// "Lifting UN sanctions": a body that tells which they are.
bool tells_which(const SentenceText& sentence, const Candidate& candidate)
{
    return candidate.kind == EntityKind::organisation && !sentence.roles.nouns_first() &&
           candidate.last < sentence.stems.size() &&
           sentence.is(Spellings::of_regime, candidate.last);
}

}  // namespace

bool stands_aside(const SentenceText& sentence,
                  const Candidate& candidate,
                  const Judgement& judgement)
{
    if (judgement.polarity < 0 &&
        (is_hit(sentence, candidate, judgement) ||
         (judgement.act != Act::concern && is_in_claim(sentence, candidate)))) {
        return true;
    }
    if (only_hears(sentence, candidate, judgement) || only_hosts(sentence, candidate, judgement) ||
        tells_which(sentence, candidate)) {
        return true;
    }
    // Missions have no other part in what is blamed.
    if (candidate.kind == EntityKind::mission && judgement.polarity < 0 &&
        candidate.governor < candidate.first && candidate.governor >= judgement.last) {
        return false;
    }
    if (!may_be_blamed(candidate)) {
        return false;
    }
    if (candidate.listed_aside && judgement.polarity < 0 &&
        !(candidate.governor >= judgement.first && candidate.governor < judgement.last)) {
        return true;
    }
    if (candidate.governor == candidate.first) {
        return candidate.role == Role::beside && judgement.polarity < 0;
    }
    if ((candidate.governor >= judgement.first && candidate.governor < judgement.last) ||
        is_to_be_judged(sentence, candidate, judgement)) {
        return false;
    }
    // "Grateful for the support from Ruritania".
    if (judgement.act == Act::thank && candidate.governor < candidate.first &&
        sentence.is(Spellings::whence, candidate.governor)) {
        return false;
    }
    // "A settlement, with Ruritania and Graustark living in peace".
    if (candidate.role == Role::beside && candidate.governor > judgement.last &&
        sentence.roles.is(Roles::with, sentence.stems[candidate.governor]) &&
        sentence.words[candidate.governor - 1].is_border()) {
        return true;
    }
    // "An important moment for Ruritania".
    if (judgement.polarity > 0 && judgement.entry->slot == Slot::either &&
        candidate.governor >= judgement.last && candidate.governor < candidate.first &&
        sentence.is(Spellings::in_whose_favour, candidate.governor)) {
        for (auto at = judgement.first; at < judgement.last; ++at) {
            if (sentence.is(Spellings::weighty, at)) {
                return true;
            }
        }
    }
    // "Measures against Ruritania are essential".
    if (judgement.polarity > 0 && candidate.last <= judgement.first &&
        candidate.governor < candidate.first &&
        sentence.roles.is(Roles::against, sentence.stems[candidate.governor])) {
        return true;
    }
    // "In Fiji, Tonga and Samoa"; not "in welcoming Fiji, Tonga and Samoa".
    const bool listed_there =
        candidate.listed_aside && sentence.is(Spellings::inside, candidate.governor) &&
        !(candidate.governor + 1 >= judgement.first && candidate.governor < judgement.last);
    return candidate.role == Role::place || listed_there ||
           (candidate.role == Role::beside && judgement.polarity < 0);
}

}  // namespace horseshoe::stance
