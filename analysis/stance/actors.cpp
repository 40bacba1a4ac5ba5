#include "analysis/stance/actors.hpp"

#include "analysis/stance/agents.hpp"
#include "analysis/stance/fitness.hpp"
#include "analysis/stance/grammar.hpp"
#include "analysis/stance/modifiers.hpp"
#include "analysis/stance/sufferers.hpp"
#include "analysis/stance/victims.hpp"

#include <algorithm>

namespace horseshoe::stance {
namespace {

using gazetteer::EntityKind;

/// It is the subject of a clause of its own.
bool does_something(const Candidate& candidate)
{
    return candidate.role == Role::subject && !candidate.listed_aside && !candidate.done_to;
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

/// "Against aggression", "against all forms of aggression".
bool is_resisted(const SentenceText& sentence, const Hit& cue)
{
    constexpr std::uint32_t reach = 2;  // words from "against" to the deed
    const auto first = cue.first - std::min(cue.first, reach);
    for (auto at = cue.first; at > first; --at) {
        const auto& stem = sentence.stems[at - 1];
        if (stem.is_border() || sentence.roles.is(Roles::owner_back, stem)) {
            return false;
        }
        if (sentence.roles.is(Roles::against, stem)) {
            return true;
        }
    }
    return false;
}

/// "Is sought by the court for war crimes".
bool only_judges(const SentenceText& sentence, const Candidate& candidate)
{
    const auto what_for = [&](std::uint32_t at) {
        return at < sentence.stems.size() &&
               (sentence.roles.is(Roles::purpose, sentence.stems[at]) ||
                sentence.roles.is(Roles::with, sentence.stems[at]));
    };
    return candidate.role == Role::agent && candidate.governor > 0 &&
           sentence.roles.is(Roles::judged, sentence.stems[candidate.governor - 1]) &&
           what_for(candidate.last);
}

/// French "qui" tells of things as well: only of "terroristes" and the like it is sure.
bool is_of_persons(const SentenceText& sentence,
                   std::span<const gazetteer::Word> before,
                   std::uint32_t relative)
{
    if (!sentence.roles.nouns_first()) {
        return true;
    }
    constexpr std::size_t noun_reach = 2;  // words from "groupes" to "qui"
    const auto last = before.last(std::min(before.size(), noun_reach));
    return std::any_of(last.begin(),
                       last.end(),
                       [&](const gazetteer::Word& stem) {
                           return sentence.roles.is(Roles::others, stem);
                       }) ||
           std::any_of(
               sentence.candidates.begin(), sentence.candidates.end(), [&](const Candidate& one) {
                   return one.last == relative &&
                          (is_nameless(one) || one.nature == Nature::foe || one.id == terrorism);
               });
}

/// "Ruritania fights bands who loot": the relative clause tells of the bands.
bool is_before_antecedent(const SentenceText& sentence, const Candidate& candidate, const Hit& cue)
{
    constexpr std::uint32_t verb_reach = 2;  // words from "who" to what they do
    constexpr std::size_t noun_reach = 2;    // and from "Ruritanian" to "who"
    const auto& stems = sentence.stems;
    const auto first = cue.first - std::min(cue.first, verb_reach + 1);
    for (auto at = cue.first; at > first && !stems[at - 1].is_border(); --at) {
        if (sentence.roles.is(Roles::whoever, stems[at - 1])) {
            const auto from = candidate.last;
            const auto between = stems.subspan(from, at - 1 - std::min(from, at - 1));
            const bool its_own = candidate.role == Role::owner && between.size() <= noun_reach;
            const bool cleft =
                candidate.first > 0 && sentence.roles.is(Roles::being, stems[candidate.first - 1]);
            const bool linked =
                std::any_of(between.begin(), between.end(), [&](const gazetteer::Word& stem) {
                    return sentence.roles.is(Roles::being, stem);
                });
            return !between.empty() && !between.back().is_border() && !its_own && !cleft &&
                   !linked && is_of_persons(sentence, between, at - 1);
        }
    }
    return false;
}

/// "Those who attack Ruritania have broken the law": it is them.
bool is_object_of_those(const SentenceText& sentence, const Candidate& candidate, const Hit& cue)
{
    constexpr std::uint32_t reach = 4;  // words from "who" to a name
    const auto first = candidate.first - std::min(candidate.first, reach);
    for (auto at = first; at + 1 < candidate.first; ++at) {
        if (at > 0 && sentence.roles.is(Roles::whoever, sentence.stems[at]) &&
            sentence.roles.is(Roles::back, sentence.stems[at - 1])) {
            return candidate.role != Role::owner && cue.first >= candidate.last;
        }
    }
    return false;
}

/// "Ruritania, where gangs loot": the place of what follows.
bool is_place_of(const SentenceText& sentence, const Candidate& candidate, const Hit& cue)
{
    auto at = candidate.last;
    at += at < cue.first && sentence.stems[at].is_border() ? 1U : 0U;
    return at < cue.first && sentence.is(Spellings::where, at);
}

/// "Ruritanian-made missiles", "missiles de fabrication fidjienne"; "the use by Graustark of Ruritanian drones":
/// whose make they are.
bool is_make(const SentenceText& sentence, const Candidate& candidate, const Candidate* user)
{
    const bool nouns_first = sentence.roles.nouns_first();
    if (nouns_first && candidate.first == 0) {
        return false;
    }
    const auto beside = nouns_first ? candidate.first - 1 : candidate.last;
    if (!candidate.adjective || beside >= sentence.words.size()) {
        return false;
    }
    const bool used = user != nullptr && user->last < candidate.first &&
                      sentence.is(Spellings::instrument, beside) &&
                      !border_between(sentence, user->last, candidate.first);
    return used || sentence.is(Spellings::make, beside);
}

/// Words between who does something and the verb, but for an insert: "the Council, which met today, has
/// failed".
std::uint32_t distance_to(const SentenceText& sentence, const Candidate& candidate, const Hit& cue)
{
    const auto distance = cue.first - candidate.last;
    if (candidate.role != Role::subject || !sentence.stems[candidate.last].is_border()) {
        return distance;
    }
    auto behind = cue.first;
    while (!sentence.stems[behind - 1].is_border()) {
        --behind;
    }
    return behind > candidate.last + 1 ? cue.first - behind : distance;
}

const Candidate* nearest_before(const SentenceText& sentence, const Hit& cue)
{
    // "The struggle against aggression": whoever struggles has not done it.
    if (is_resisted(sentence, cue)) {
        return nullptr;
    }
    const Candidate* found = nullptr;
    for (const auto& candidate : sentence.candidates) {
        const bool acts = does_something(candidate) ||
                          (candidate.role == Role::owner && !is_nameless(candidate)) ||
                          candidate.role == Role::agent;
        if (candidate.last <= cue.first && acts && !only_tells(sentence, candidate, cue) &&
            may_do(candidate, distance_to(sentence, candidate, cue)) &&
            !is_victim(sentence, candidate, cue) && !is_told_of(sentence, candidate) &&
            !only_backs(sentence, candidate) && !only_judges(sentence, candidate) &&
            !only_reports(sentence, candidate, cue.first) &&
            !is_before_antecedent(sentence, candidate, cue) &&
            !is_object_of_those(sentence, candidate, cue) &&
            !is_place_of(sentence, candidate, cue) && !is_in_aside(sentence, candidate, cue) &&
            !(is_body(candidate) && is_author(sentence, candidate)) &&
            !is_make(sentence, candidate, found)) {
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
    return !sentence.spelt(at - 1).ends_with("ts");
}

/// "The Council met, and has failed to": the subject of the sentence does that too.
bool is_second_predicate(const SentenceText& sentence, const Hit& cue)
{
    auto at = cue.first;
    const bool has = sentence.is(Spellings::having, at);
    at -= at > 0 && !has && sentence.is(Spellings::having, at - 1) ? 1U : 0U;
    return (has || at < cue.first) && at > 1 &&
           sentence.roles.is(Roles::joining, sentence.stems[at - 1]) &&
           sentence.stems[at - 2].is_border();
}

const Candidate* first_subject(const SentenceText& sentence, const Hit& cue)
{
    if (sentence.roles.is(Roles::owner_back, sentence.stems.front())) {
        return nullptr;
    }
    for (const auto& candidate : sentence.candidates) {
        const bool acts = does_something(candidate) || candidate.role == Role::owner;
        const bool body = candidate.kind == EntityKind::organisation;
        if (candidate.last <= cue.first && acts && !candidate.close &&
            (may_be_blamed(candidate) || body) && !is_victim(sentence, candidate, cue)) {
            return &candidate;
        }
    }
    return nullptr;
}

}  // namespace

const Candidate* actor_before(const SentenceText& sentence, const Hit& cue)
{
    if (has_pronoun(sentence, cue)) {
        return first_subject(sentence, cue);
    }
    const auto* const subject =
        is_second_predicate(sentence, cue) ? first_subject(sentence, cue) : nullptr;
    const bool does_both = subject != nullptr && !fares_ill(sentence, *subject) &&
                           std::none_of(sentence.stems.begin() + subject->last,
                                        sentence.stems.begin() + cue.first,
                                        [&](const gazetteer::Word& stem) {
                                            return sentence.roles.is(Roles::start, stem);
                                        });
    return does_both ? subject : nearest_before(sentence, cue);
}

const Candidate* possible_actor_before(const SentenceText& sentence, const Hit& cue)
{
    if (is_resisted(sentence, cue)) {
        return nullptr;
    }
    const Candidate* found = nullptr;
    for (const auto& candidate : sentence.candidates) {
        if (candidate.last <= cue.first && may_be_blamed(candidate) && !candidate.close &&
            candidate.role != Role::beside && candidate.role != Role::place &&
            !candidate.listed_aside && !candidate.done_to && !is_told_of(sentence, candidate) &&
            !(candidate.kind == EntityKind::organisation && only_backs(sentence, candidate)) &&
            candidate.id != sentence.holder && !is_victim(sentence, candidate, cue) &&
            !only_reports(sentence, candidate, cue.first) &&
            !is_before_antecedent(sentence, candidate, cue)) {
            found = &candidate;
        }
    }
    return found;
}

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

}  // namespace horseshoe::stance
