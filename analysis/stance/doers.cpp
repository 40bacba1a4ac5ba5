#include "analysis/stance/doers.hpp"

#include "analysis/stance/agents.hpp"
#include "analysis/stance/fitness.hpp"
#include "analysis/stance/grammar.hpp"
#include "analysis/stance/leading_phrase.hpp"
#include "analysis/stance/modifiers.hpp"
#include "analysis/stance/natures.hpp"
#include "analysis/stance/owners.hpp"
#include "analysis/stance/victims.hpp"

#include <algorithm>

namespace horseshoe::stance {
namespace {

using gazetteer::EntityKind;

/// "Separatists", and not "separatism" or "separatist aims".
bool tells_persons(const SentenceText& sentence, std::uint32_t at)
{
    const auto& word = sentence.words[at];
    const auto text = sentence.text.substr(word.begin, word.end - word.begin);
    return text.ends_with("ists") || text.ends_with("istes");
}

/// "Has spoken to the separatists": a cue that names those who do it. Theirs are "its separatists" and
/// "Ruritanian separatists".
const Candidate* doers_by_name(const SentenceText& sentence, const Hit& cue, const Candidate* doer)
{
    for (const auto& candidate : sentence.candidates) {
        const bool foe = candidate.kind == EntityKind::group && candidate.nature == Nature::foe;
        const bool names =
            is_nameless(candidate) || foe ||
            (candidate.nature == Nature::problem && tells_persons(sentence, cue.last - 1));
        if (names && candidate.first <= cue.first && cue.last <= candidate.last) {
            const bool owned =
                (doer != nullptr && doer->last == candidate.first) ||
                (candidate.first > 0 &&
                 sentence.roles.is(Roles::owner_back, sentence.stems[candidate.first - 1]));
            return owned ? nullptr : &candidate;
        }
    }
    return nullptr;
}

/// "Terrorist attacks": the deed of those whom its own words name; also "heinous terrorist acts",
/// where nobody else does it.
const Candidate* foe_beside(const SentenceText& sentence, const Hit& cue, const Candidate* doer)
{
    if (doer != nullptr && doer->role != Role::subject) {
        return nullptr;
    }
    for (const auto& candidate : sentence.candidates) {
        const bool foe = candidate.nature == Nature::foe || candidate.id == terrorism;
        const bool around = candidate.first < cue.first && cue.last <= candidate.last;
        if (foe && (candidate.last == cue.first || around ||
                    (doer == nullptr && candidate.first == cue.last))) {
            return &candidate;
        }
    }
    return nullptr;
}

/// "The mission observed violations", "should implement its mandate": what it tells of and is to do is
/// no fault of its own, as "has failed" is.
bool only_tells(const SentenceText& sentence, const Candidate& candidate, const Hit& cue)
{
    if (candidate.kind != EntityKind::mission || candidate.last > cue.first) {
        return false;
    }
    const auto between = sentence.stems.subspan(candidate.last, cue.first - candidate.last);
    return cue.entry->act == Act::call ||
           !std::all_of(between.begin(), between.end(), [&](const gazetteer::Word& stem) {
               return sentence.roles.is(Roles::finite, stem) ||
                      sentence.roles.is(Roles::being, stem);
           });
}

const Candidate* nearest_before(const SentenceText& sentence, const Hit& cue)
{
    const Candidate* found = nullptr;
    for (const auto& candidate : sentence.candidates) {
        const bool acts =
            (candidate.role == Role::subject && !candidate.listed_aside && !candidate.done_to) ||
            (candidate.role == Role::owner && !is_nameless(candidate)) ||
            candidate.role == Role::agent;
        if (candidate.last <= cue.first && acts && !only_tells(sentence, candidate, cue) &&
            may_do(candidate, cue.first - candidate.last) && !is_victim(sentence, candidate, cue) &&
            !is_told_of(sentence, candidate) && !only_backs(sentence, candidate)) {
            found = &candidate;
        }
    }
    return found;
}

/// "Ruritania ... in Graustark, and it has not": the pronoun before a verb stands for the subject of
/// the sentence; for who was spoken of before, where that is a pronoun too.
bool has_pronoun(const SentenceText& sentence, const Hit& cue)
{
    const auto is = [&](std::uint32_t at, Roles::Key key) {
        return sentence.roles.is(key, sentence.stems[at]);
    };
    auto at = cue.first;
    if (at > 1 && (is(at - 1, Roles::finite) || is(at - 1, Roles::modal))) {
        --at;
    }
    if (at < 2 || !is(at - 1, Roles::pronoun)) {
        return false;
    }
    // "its" has the stem of "it".
    const auto& word = sentence.words[at - 1];
    return !sentence.text.substr(word.begin, word.end - word.begin).ends_with("ts");
}

const Candidate* first_subject(const SentenceText& sentence, const Hit& cue)
{
    if (sentence.roles.is(Roles::owner_back, sentence.stems.front())) {
        return nullptr;
    }
    for (const auto& candidate : sentence.candidates) {
        const bool acts =
            (candidate.role == Role::subject && !candidate.listed_aside && !candidate.done_to) ||
            candidate.role == Role::owner;
        const bool body = candidate.kind == EntityKind::organisation;
        if (candidate.last <= cue.first && acts && !candidate.close &&
            (may_be_blamed(candidate) || body) && !is_victim(sentence, candidate, cue)) {
            return &candidate;
        }
    }
    return nullptr;
}

/// The last before a cue of which nothing tells whether it acts.
const Candidate* possible_before(const SentenceText& sentence, const Hit& cue)
{
    const Candidate* found = nullptr;
    for (const auto& candidate : sentence.candidates) {
        if (candidate.last <= cue.first && may_be_blamed(candidate) && !candidate.close &&
            candidate.role != Role::beside && candidate.role != Role::place &&
            !candidate.listed_aside && !candidate.done_to && !is_told_of(sentence, candidate) &&
            !(candidate.kind == EntityKind::organisation && only_backs(sentence, candidate)) &&
            candidate.id != sentence.holder && !is_victim(sentence, candidate, cue)) {
            found = &candidate;
        }
    }
    return found;
}

bool acts_alone(const Candidate& candidate)
{
    return candidate.kind == EntityKind::state || candidate.kind == EntityKind::group;
}

/// "Ruritania and Graustark", "by Ruritania, Graustark and ...".
bool does_it_too(const SentenceText& sentence, const Candidate& one, const Candidate& next)
{
    constexpr std::uint32_t list_gap = 3;
    if (next.first < one.last || next.first - one.last > list_gap || one.role != next.role ||
        (one.kind != next.kind && !(acts_alone(one) && acts_alone(next)))) {
        return false;
    }
    if (is_negated(sentence, next)) {
        return false;
    }
    const auto between = sentence.stems.subspan(one.last, next.first - one.last);
    const auto has = [&](Roles::Key key) {
        return std::any_of(between.begin(), between.end(), [&](const gazetteer::Word& stem) {
            return sentence.roles.is(key, stem);
        });
    };
    return has(Roles::joining) && !has(Roles::start);
}

bool names_party(const SentenceText& sentence, const Hit& cue)
{
    const auto words = sentence.stems.subspan(cue.first, cue.last - cue.first);
    return cue.first > 0 && sentence.roles.is(Roles::article, sentence.stems[cue.last - 2]) &&
           sentence.roles.is(Roles::party, words.back());
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

/// "Against any aggression": a deed that nobody has done.
bool may_come(const SentenceText& sentence, const Hit& cue)
{
    return cue.first > 0 && sentence.roles.is(Roles::possible, sentence.stems[cue.first - 1]);
}

/// "Ruritania, Graustark and ...": before the last two.
bool leads_list(const SentenceText& sentence, const Candidate& one, const Candidate& next)
{
    return one.role == next.role && one.kind == next.kind && next.first == one.last + 1 &&
           sentence.stems[one.last].is_border();
}

void add_with_list(const SentenceText& sentence, const Candidate& found, Doers& doers)
{
    const auto all = sentence.candidates;
    auto first = static_cast<std::size_t>(&found - all.data());
    auto last = first + 1;
    while (first > 0 && does_it_too(sentence, all[first - 1], all[first])) {
        --first;
    }
    while (last < all.size() && (does_it_too(sentence, all[last - 1], all[last]) ||
                                 leads_list(sentence, all[last - 1], all[last]))) {
        ++last;
    }
    while (last - first > 1 && first > 0 && leads_list(sentence, all[first - 1], all[first])) {
        --first;
    }
    for (auto at = first; at < last && doers.ids.size() < most_targets; ++at) {
        // Nobody blames oneself: what others are told to have said of the speaker is no blame of
        // whoever else the sentence names.
        const auto id = all[at].id == sentence.holder ? "unnamed" : all[at].id;
        if (std::find(doers.ids.begin(), doers.ids.end(), id) == doers.ids.end()) {
            doers.ids.push_back(id);
        }
    }
}

}  // namespace

const Candidate* actor_pointed_at(const SentenceText& sentence, const Hit& cue)
{
    const auto& stems = sentence.stems;
    const bool government = cue.last + 1 < stems.size() &&
                            sentence.roles.is(Roles::back, stems[cue.last]) &&
                            sentence.roles.is(Roles::seat, stems[cue.last + 1]);
    if (!government && !asks_pronoun(sentence, cue)) {
        return nullptr;
    }
    const Candidate* found = nullptr;
    for (const auto& candidate : sentence.candidates) {
        const bool acts = candidate.role == Role::subject || candidate.role == Role::owner;
        if (candidate.last <= cue.first && candidate.kind == EntityKind::state &&
            candidate.id != sentence.holder && (government || (acts && found == nullptr))) {
            found = &candidate;
        }
    }
    return found;
}

Doers find_doers(const SentenceText& sentence, const Hit& cue)
{
    Doers doers;
    const auto* found = accused_of(sentence, cue);
    found = found != nullptr ? found : agent_behind(sentence, cue.last);
    found = found != nullptr ? found : owner_beside(sentence, cue);
    found = found != nullptr ? found : owner_before(sentence, cue);
    found = found != nullptr ? found : told_to_whom(sentence, cue);
    // "Isolate the aggressor" is said to others, "X is the aggressor" of X.
    if (found == nullptr && names_party(sentence, cue) && link_before(sentence, cue) == nullptr) {
        return doers;
    }
    if (found == nullptr && points_at_deed(sentence, cue) &&
        link_before(sentence, cue) == nullptr) {
        return doers;
    }
    if (found == nullptr && is_behind_noun(sentence, cue)) {
        doers.passive = cue.entry->slot == Slot::actor;
        return doers;
    }
    if (found == nullptr) {
        found = has_pronoun(sentence, cue) ? first_subject(sentence, cue)
                                           : nearest_before(sentence, cue);
    }
    const auto* foe = doers_by_name(sentence, cue, found);
    foe = foe != nullptr ? foe : foe_beside(sentence, cue, found);
    if (foe != nullptr) {
        doers.ids.push_back(foe->id);
        return doers;
    }
    found = found != nullptr ? found : subject_behind_phrase(sentence, cue);
    found = found != nullptr ? found : owner_by_pronoun(sentence, cue);
    if (found == nullptr && cue.entry->slot == Slot::doer &&
        !sentence.roles.is(Roles::doubt, sentence.stems[cue.first])) {
        found = owner_behind(sentence, cue.last);
    }
    // "Those who", "a State that": whoever the speaker accused before, if anybody.
    if (found != nullptr && (found->close || found->party)) {
        doers.possible = found->id;
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
    const auto* const possible = possible_before(sentence, cue);
    doers.possible = possible != nullptr ? possible->id : std::string_view();
    return doers;
}

}  // namespace horseshoe::stance
