#include "analysis/stance/other_actors.hpp"

#include "analysis/stance/agents.hpp"
#include "analysis/stance/fitness.hpp"
#include "analysis/stance/hearsay.hpp"
#include "analysis/stance/modifiers.hpp"
#include "analysis/stance/sufferers.hpp"

#include <algorithm>

namespace horseshoe::stance {
namespace {

using gazetteer::EntityKind;

/// "The mission observed violations", "should implement its mandate": what it tells of and is to do is
/// no fault of its own, as "has failed" is.
bool only_tells(const SentenceText& sentence, const Candidate& candidate, const Hit& cue)
{
    if (candidate.kind != EntityKind::mission || candidate.last > cue.first) {
        return false;
    }
    const auto between = sentence.stems.subspan(candidate.last, cue.first - candidate.last);
    return cue.entry->act == Act::call ||
           !std::all_of(between.begin(), between.end(), [&](const Stem& stem) {
               return sentence.roles.is(Roles::finite, stem) ||
                      sentence.roles.is(Roles::being, stem);
           });
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
                   std::span<const Stem> before,
                   std::uint32_t relative)
{
    if (!sentence.roles.nouns_first()) {
        return true;
    }
    constexpr std::size_t noun_reach = 2;  // words from "groupes" to "qui"
    const auto last = before.last(std::min(before.size(), noun_reach));
    return std::any_of(last.begin(),
                       last.end(),
                       [&](const Stem& stem) { return sentence.roles.is(Roles::others, stem); }) ||
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
            const bool linked = std::any_of(between.begin(), between.end(), [&](const Stem& stem) {
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

/// "The claim that Ruritania attacked is false"; not behind the comma.
bool is_claimed(const SentenceText& sentence, const Candidate& candidate, const Hit& cue)
{
    return is_in_claim(sentence, candidate) && !border_between(sentence, candidate.last, cue.first);
}

/// "The raid that hit Ruritania violates the truce".
bool is_hit_before(const SentenceText& sentence, const Candidate& candidate)
{
    constexpr std::uint32_t reach = 3;  // words from "that" to behind the verb: "qui ont visé"
    auto at = candidate.first;
    at -= at > 0 && sentence.roles.is(Roles::article, sentence.stems[at - 1]) ? 1U : 0U;
    if (at == 0 || !sentence.is(Spellings::hitting, at - 1)) {
        return false;
    }
    const auto first = at - std::min(at, reach);
    return std::any_of(sentence.stems.begin() + first,
                       sentence.stems.begin() + at,
                       [&](const Stem& stem) { return sentence.roles.is(Roles::relative, stem); });
}

}  // namespace

bool has_another_part(const SentenceText& sentence, const Candidate& candidate, const Hit& cue)
{
    return only_tells(sentence, candidate, cue) || only_backs(sentence, candidate) ||
           only_judges(sentence, candidate) || is_object_of_those(sentence, candidate, cue) ||
           is_place_of(sentence, candidate, cue) || is_in_aside(sentence, candidate, cue) ||
           (is_body(candidate) && is_author(sentence, candidate)) ||
           is_told_of_before(sentence, candidate, cue);
}

bool is_told_of_before(const SentenceText& sentence, const Candidate& candidate, const Hit& cue)
{
    return is_told_of(sentence, candidate) || only_reports(sentence, candidate, cue.first) ||
           is_before_antecedent(sentence, candidate, cue) || is_claimed(sentence, candidate, cue) ||
           ends_predicate(sentence, candidate, cue.first) || is_hit_before(sentence, candidate);
}

bool ends_predicate(const SentenceText& sentence, const Candidate& candidate, std::uint32_t next)
{
    constexpr std::uint32_t reach = 3;  // words from "and" to the next: "and are"
    const auto joint = candidate.last;
    if (joint >= next || next - joint > reach ||
        !sentence.roles.is(Roles::joining, sentence.stems[joint])) {
        return false;
    }
    for (auto at = joint + 1; at < next; ++at) {
        const auto& stem = sentence.stems[at];
        if (!sentence.roles.is(Roles::being, stem) && !sentence.roles.is(Roles::modal, stem) &&
            !sentence.is(Spellings::having, at) && !sentence.is(Spellings::adverb, at)) {
            return false;
        }
    }
    return true;
}

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
    // "The use of Ruritanian drones", "with Ruritanian drones".
    const auto noun = nouns_first ? beside : candidate.first;
    const bool used = user != nullptr && user->last < noun && noun > 0 &&
                      sentence.is(Spellings::instrument, beside) &&
                      sentence.is(Spellings::by_means_of, noun - 1) &&
                      !border_between(sentence, user->last, candidate.first);
    return used || sentence.is(Spellings::make, beside);
}

}  // namespace horseshoe::stance
