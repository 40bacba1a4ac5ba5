#include "analysis/stance/agents.hpp"

#include "analysis/stance/fitness.hpp"
#include "analysis/stance/grammar.hpp"
#include "analysis/stance/modifiers.hpp"
#include "analysis/stance/victims.hpp"

#include <algorithm>

namespace horseshoe::stance {
namespace {

using gazetteer::EntityKind;

constexpr std::uint32_t agent_reach = 30;  // words between a deed and "by" behind it
constexpr std::uint32_t body_reach = 3;    // words between a body and what it does
constexpr std::uint32_t close_reach = 3;   // words from "those who" to what they do

/// "The attack was condemned by Ruritania": what stands before "by" is another's deed.
bool answers_for(const SentenceText& sentence, std::uint32_t from, std::uint32_t by)
{
    const auto between = sentence.stems.subspan(from, by - std::min(from, by));
    return std::any_of(between.begin(), between.end(), [&](const Stem& stem) {
        return sentence.roles.is(Roles::suffers, stem);
    });
}

/// "A breach of the Charter, and an initiative promoted by Ruritania": another deed is theirs; not
/// in "an attack planned, paid for and led by Ruritania".
bool does_something_else(const SentenceText& sentence, std::uint32_t last, const Candidate& agent)
{
    if (agent.governor <= last || is_participle(sentence, last) ||
        !border_between(sentence, last, agent.governor) ||
        !is_participle(sentence, agent.governor - 1)) {
        return false;
    }
    const auto between = sentence.stems.subspan(last, agent.governor - last);
    return std::any_of(between.begin(), between.end(), [&](const Stem& stem) {
        return sentence.roles.is(Roles::joining, stem);
    });
}

/// "Hampers planning by Ruritania": what she does is what is hampered; not "atrocities, including by".
bool does_another_thing(const SentenceText& sentence, const Hit& cue, const Candidate& agent)
{
    return agent.governor > cue.last && is_gerund(sentence, agent.governor - 1) &&
           !sentence.is(Spellings::apart, agent.governor - 1);
}

/// "The Council ignores the crimes by": a verb with who does it right before and its object behind.
bool has_subject_and_object(const SentenceText& sentence, const Hit& cue, const Candidate& agent)
{
    return agent.governor > cue.last && agent.governor < agent.first &&
           !is_done_to(sentence, cue) &&
           std::any_of(
               sentence.candidates.begin(), sentence.candidates.end(), [&](const Candidate& one) {
                   return one.last == cue.first && one.role == Role::subject && !one.adjective &&
                          !one.done_to && acts(one);
               });
}

/// "Has failed", "a également violé": what "by" behind it tells is not who did that.
bool is_active(const SentenceText& sentence, const Hit& cue)
{
    constexpr std::uint32_t adverbs = 3;  // words from "has" to "failed"
    if (!is_participle(sentence, cue.first) ||
        sentence.roles.is(Roles::being, sentence.stems[cue.first])) {
        return false;
    }
    const auto first = cue.first - std::min(cue.first, adverbs);
    for (auto at = cue.first; at > first && !sentence.stems[at - 1].is_border(); --at) {
        if (sentence.is(Spellings::having, at - 1)) {
            return at < 2 || sentence.spelt(at - 2) != "y";  // "il y a des civils tués"
        }
        const auto word = sentence.spelt(at - 1);
        if (!sentence.is(Spellings::adverb, at - 1) && !word.ends_with("ly") &&
            !word.ends_with("ment")) {
            return false;
        }
    }
    return false;
}

/// "The rebels": no name.
bool is_common_noun(const Candidate& candidate)
{
    const auto* const entity = candidate.subject->entity;
    return candidate.kind == EntityKind::group &&
           (entity == nullptr || entity->kind == EntityKind::topic);
}

}  // namespace

bool may_do(const Candidate& candidate, std::uint32_t distance)
{
    const bool mission = candidate.kind == EntityKind::mission && candidate.role == Role::subject;
    const bool body = mission || candidate.kind == EntityKind::organisation;
    return (mission || may_be_blamed(candidate)) && (!candidate.close || distance <= close_reach) &&
           (!body || distance <= body_reach);
}

bool is_judge(const SentenceText& sentence, const Candidate& candidate, std::uint32_t last)
{
    constexpr std::uint32_t verb_reach = 4;  // words from "accused" to behind what of
    if (candidate.role != Role::agent || candidate.governor != last || last < 2) {
        return false;
    }
    const auto reach = std::min(last, verb_reach);
    const auto before = sentence.stems.subspan(last - reach, reach);
    const auto has = [&](Roles::Key key) {
        return std::any_of(before.begin(), before.end(), [&](const Stem& stem) {
            return sentence.roles.is(key, stem);
        });
    };
    const bool judged = sentence.roles.is(Roles::judged, sentence.stems[last - 2]);
    return has(Roles::being) && (judged || has(Roles::accusing));
}

bool is_own_judgement(const SentenceText& sentence,
                      const Candidate& candidate,
                      const Judgement& judgement)
{
    return candidate.role == Role::agent && candidate.governor == judgement.last &&
           judgement.act != Act::concern && !is_done_to(sentence, cue_of(judgement)) &&
           sentence.roles.is(Roles::suffers, sentence.stems[judgement.last - 1]);
}

const Candidate* agent_behind(const SentenceText& sentence, const Hit& cue)
{
    if (is_active(sentence, cue)) {
        return nullptr;
    }
    for (const auto& candidate : sentence.candidates) {
        if (candidate.first >= cue.last && candidate.first - cue.last <= agent_reach &&
            candidate.role == Role::agent && may_do(candidate, candidate.first - cue.last) &&
            !(candidate.governor < cue.last && is_gerund(sentence, cue.last - 1)) &&
            !(candidate.governor + 1 < candidate.first &&
              is_gerund(sentence, candidate.governor + 1)) &&
            !is_judge(sentence, candidate, cue.last) &&
            !has_subject_and_object(sentence, cue, candidate) &&
            !does_another_thing(sentence, cue, candidate) &&
            !does_something_else(sentence, cue.last, candidate)) {
            return answers_for(sentence, cue.last, candidate.governor) ? nullptr : &candidate;
        }
    }
    return nullptr;
}

const Candidate* source_behind(const SentenceText& sentence, const Hit& cue)
{
    if (!sentence.is(Spellings::sent, cue.last - 1)) {
        return nullptr;
    }
    auto at = cue.last;
    const bool told = at < sentence.words.size() && sentence.is(Spellings::coming, at);
    at += told ? 1U : 0U;
    if (at >= sentence.words.size() || !(sentence.is(Spellings::whence, at) ||
                                         (told && sentence.is(Spellings::whence_told, at)))) {
        return nullptr;
    }
    const auto found = std::find_if(
        sentence.candidates.begin(), sentence.candidates.end(), [&](const Candidate& one) {
            const bool actor = one.kind == EntityKind::state || one.kind == EntityKind::group;
            return one.governor == at && one.first > at && actor && !one.adjective;
        });
    return found == sentence.candidates.end() ? nullptr : &*found;
}

bool only_reports(const SentenceText& sentence, const Candidate& candidate, std::uint32_t word)
{
    constexpr std::uint32_t verb_reach = 4;     // words from who reports to the verb
    constexpr std::uint32_t pointer_reach = 3;  // words from "that" to "its"
    const auto& stems = sentence.stems;
    const auto reach = candidate.role == Role::owner ? verb_reach - 1 : verb_reach;
    const auto end = std::min(word, candidate.last + reach);
    for (auto at = candidate.last; at < end; ++at) {
        if (sentence.roles.reports(stems, at)) {
            const auto told = at + 2;
            // "That the massacre was just": hers, as the speaker has it.
            return (told + 1 < word || candidate.kind == EntityKind::organisation) &&
                   !sentence.roles.points_back(stems, told, std::min(word, told + pointer_reach));
        }
    }
    return false;
}

bool only_backs(const SentenceText& sentence, const Candidate& candidate)
{
    if (candidate.role != Role::agent || candidate.governor == 0) {
        return false;
    }
    return sentence.roles.is(Roles::backed, sentence.stems[candidate.governor - 1]) ||
           std::any_of(sentence.hits.begin(), sentence.hits.end(), [&](const Hit& hit) {
               return hit.entry->use == Use::cue && hit.last == candidate.governor &&
                      hit.entry->slot == Slot::object && is_passive(sentence, hit);
           });
}

bool is_in_aside(const SentenceText& sentence, const Candidate& candidate, const Hit& cue)
{
    const auto by = candidate.governor;
    if ((candidate.role != Role::agent && candidate.role != Role::owner) || by < 2 ||
        by > candidate.first || !border_between(sentence, candidate.last, cue.first)) {
        return false;
    }
    // "Ruritania, bombed by Graustark": the deed of the one behind "by".
    const bool bombed =
        std::any_of(sentence.hits.begin(), sentence.hits.end(), [&](const Hit& hit) {
            return hit.entry->use == Use::cue && hit.entry->polarity < 0 && hit.first < by &&
                   hit.last + 1 >= by && hit.last <= by + 1;
        });
    if (bombed) {
        return false;
    }
    auto opening = by - 1;
    while (opening > 0 && !sentence.stems[opening].is_border()) {
        --opening;
    }
    const bool steered = sentence.roles.is(Roles::steered, sentence.stems[by - 1]);
    return std::any_of(
        sentence.candidates.begin(), sentence.candidates.end(), [&](const Candidate& one) {
            return one.last == opening && one.kind != EntityKind::topic &&
                   one.kind != EntityKind::document && !(steered && is_common_noun(one));
        });
}

}  // namespace horseshoe::stance
