#include "analysis/stance/actors.hpp"

#include "analysis/stance/agents.hpp"
#include "analysis/stance/fitness.hpp"
#include "analysis/stance/grammar.hpp"
#include "analysis/stance/other_actors.hpp"
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
    const auto insert = sentence.stems.subspan(candidate.last, behind - candidate.last);
    const auto borders = std::count_if(
        insert.begin(), insert.end(), [](const Stem& stem) { return stem.is_border(); });
    return borders == 2 && !is_done_to(sentence, cue) ? cue.first - behind : distance;
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
        if (candidate.last <= cue.first && acts &&
            may_do(candidate, distance_to(sentence, candidate, cue)) &&
            !is_victim(sentence, candidate, cue) && !has_another_part(sentence, candidate, cue) &&
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
    const bool does_both =
        subject != nullptr && !fares_ill(sentence, *subject) &&
        std::none_of(sentence.stems.begin() + subject->last,
                     sentence.stems.begin() + cue.first,
                     [&](const Stem& stem) { return sentence.roles.is(Roles::start, stem); });
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
            !candidate.listed_aside && !candidate.done_to && candidate.id != sentence.holder &&
            !(candidate.kind == EntityKind::organisation && only_backs(sentence, candidate)) &&
            !is_victim(sentence, candidate, cue) && !is_told_of_before(sentence, candidate, cue)) {
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
