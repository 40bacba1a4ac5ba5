#include "analysis/stance/sentence_reader.hpp"

#include "analysis/stance/grammar.hpp"
#include "analysis/stance/hearsay.hpp"
#include "analysis/stance/impersonal_calls.hpp"
#include "analysis/stance/modifiers.hpp"
#include "analysis/stance/nameless.hpp"
#include "analysis/stance/targets.hpp"

#include <algorithm>
#include <cstdlib>
#include <functional>

namespace horseshoe::stance {
namespace {

/// "if the CSTO wants ...", "had it attacked ...": up to the next comma.
bool is_conditional(const SentenceText& sentence, const Hit& cue)
{
    const auto size = sentence.stems.size();
    // "Had it not been for": it was so.
    const bool denied = (size > 1 && sentence.is(Spellings::denying, 1)) ||
                        (size > 2 && sentence.is(Spellings::denying, 2));
    const bool inverted =
        !sentence.question && !denied && cue.first > 0 && sentence.is(Spellings::inverting, 0);
    if (inverted && !border_between(sentence, 0, cue.first)) {
        return true;
    }
    return std::any_of(sentence.hits.begin(), sentence.hits.end(), [&](const Hit& hit) {
        return hit.entry->use == Use::condition && hit.last <= cue.first &&
               !border_between(sentence, hit.last, cue.first);
    });
}

/// A question that blames blames by what it tells too: "How can X speak of peace while it bombs?"
/// Words without polarity blame nobody by themselves: "How can X help?"
bool may_tell(const SentenceText& sentence, const Hit& cue)
{
    const auto slot = cue.entry->slot;
    return sentence.question ? (slot == Slot::asked && cue.entry->polarity != 0) ||
                                   slot == Slot::doer || slot == Slot::actor
                             : slot != Slot::asked;
}

/// "fundamental freedoms": words that only describe a topic are a part of its name.
bool is_in_topic(const SentenceText& sentence, const Hit& cue)
{
    const bool describes = cue.entry->slot == Slot::either || cue.entry->slot == Slot::subject;
    return std::any_of(
        sentence.candidates.begin(), sentence.candidates.end(), [&](const Candidate& candidate) {
            const bool topic = candidate.kind == gazetteer::EntityKind::topic;
            const bool wider = candidate.first < cue.first || cue.last < candidate.last;
            return topic && describes && wider && candidate.first <= cue.first &&
                   cue.last <= candidate.last;
        });
}

/// "great challenges": a word of praise that only measures what worries; "failed to honour".
bool measures_worry(const SentenceText& sentence, const Hit& cue)
{
    return cue.entry->polarity > 0 &&
           std::any_of(sentence.hits.begin(), sentence.hits.end(), [&](const Hit& hit) {
               const bool worries = hit.entry->act == Act::concern && hit.first == cue.last;
               return hit.entry->use == Use::cue && hit.entry->polarity < 0 &&
                      (worries || hit.last == cue.first);
           });
}

/// "has not violated": a deed denied is no praise.
bool is_denied_deed(const Judgement& judgement)
{
    const auto& entry = *judgement.entry;
    const bool deed = entry.slot == Slot::doer || entry.slot == Slot::actor;
    return deed && entry.polarity < 0 && judgement.polarity > 0;
}

/// "We do not regret it", "are not worried", "do not blame Ruritania": no approval yet.
bool is_denied_blame(const SentenceText& sentence, const Judgement& judgement)
{
    constexpr std::uint32_t reach = 4;  // words from "we" to "blame"
    const auto act = judgement.entry->act;
    const auto before = std::min(judgement.first, reach);
    const bool own =
        judgement.entry->slot == Slot::object ||
        sentence.roles.speaks_oneself(sentence.stems.subspan(judgement.first - before, before));
    return judgement.entry->polarity < 0 && judgement.polarity > 0 &&
           (act == Act::concern || sentence.is(Spellings::regretting, judgement.first) ||
            (own && (act == Act::criticise || act == Act::condemn) &&
             !sentence.is(Spellings::opposing, judgement.first)));
}

/// "Calls on X to cease its attacks": what it is asked to stop is no second blame.
bool asks_to_stop(const Judgement& call, const Judgement& deed)
{
    const auto slot = deed.entry == nullptr ? Slot::object : deed.entry->slot;
    return call.act == Act::call && call.polarity < 0 && call.last <= deed.first &&
           (slot == Slot::doer || slot == Slot::actor);
}

/// "We call on Ruritania to live up to its mandate": what it is asked for is no praise yet. Who asks that
/// a programme stay in force favours it.
bool asks_for(const SentenceText& sentence,
              const Judgement& call,
              const Judgement& praise,
              std::string_view target)
{
    const bool thing = std::any_of(
        sentence.candidates.begin(), sentence.candidates.end(), [&](const Candidate& one) {
            return one.id == target && one.kind == gazetteer::EntityKind::topic;
        });
    return !thing && call.act == Act::call && call.polarity >= 0 && praise.polarity > 0 &&
           praise.entry != nullptr && praise.entry->slot == Slot::subject &&
           call.last <= praise.first && !border_between(sentence, call.last, praise.first);
}

/// One stance a target: what a weaker cue says again is left out, and so is a judgement that has
/// no target besides.
void merge(const SentenceText& sentence, std::vector<Judgement>& judgements)
{
    if (judgements.size() < 2) {
        return;
    }
    const auto said_elsewhere = [&](const Judgement& mine, std::string_view target) {
        return std::any_of(judgements.begin(), judgements.end(), [&](const Judgement& other) {
            const int more = std::abs(other.polarity) - std::abs(mine.polarity);
            const bool says_more = more > 0 || (more == 0 && &other < &mine);
            const bool same =
                other.polarity * mine.polarity > 0 &&
                (asks_to_stop(other, mine) || (says_more && !asks_to_stop(mine, other)));
            return &other != &mine && other.entry != nullptr &&
                   (same || asks_for(sentence, other, mine, target)) &&
                   std::find(other.targets.begin(), other.targets.end(), target) !=
                       other.targets.end();
        });
    };
    for (auto& judgement : judgements) {
        auto& targets = judgement.targets;
        const auto said = [&](std::string_view target) {
            return said_elsewhere(judgement, target);
        };
        // Marked by no entry: its targets are all said elsewhere.
        if (!targets.empty() && std::all_of(targets.begin(), targets.end(), said)) {
            judgement.entry = nullptr;
        }
        else {
            targets.erase(std::remove_if(targets.begin(), targets.end(), said), targets.end());
        }
    }
    std::erase_if(judgements, [](const Judgement& one) { return one.entry == nullptr; });
}

/// "We commend Ruritania for its seizure of arms": who is praised for it is not blamed by it.
bool is_praised_for(const SentenceText& sentence, const Judgement& judgement)
{
    constexpr std::uint32_t praised_reach = 4;  // words from "commend" to a name: "the army of"
    if (judgement.polarity >= 0 || judgement.targets.empty()) {
        return false;
    }
    return std::any_of(
        sentence.candidates.begin(), sentence.candidates.end(), [&](const Candidate& one) {
            // "For attacking the camps of the rebels".
            const bool done =
                one.id == judgement.targets.front() ||
                (one.last + 1 == judgement.first && is_gerund(sentence, judgement.first));
            const bool led = done && one.last < judgement.first &&
                             sentence.roles.is(Roles::purpose, sentence.stems[one.last]) &&
                             !border_between(sentence, one.last, judgement.first);
            return led && std::any_of(sentence.hits.begin(), sentence.hits.end(), [&](auto& hit) {
                       const auto act = hit.entry->act;
                       return hit.entry->use == Use::cue && hit.entry->polarity > 0 &&
                              (act == Act::welcome || act == Act::thank || act == Act::support) &&
                              hit.last <= one.first &&
                              std::none_of(sentence.stems.begin() + hit.last,
                                           sentence.stems.begin() + one.first,
                                           [&](const Stem& stem) {
                                               return sentence.roles.is(Roles::purpose, stem);
                                           }) &&
                              one.first - hit.last <= praised_reach;
                   });
        });
}

bool is_deed(const Judgement& judgement)
{
    const auto slot = judgement.entry->slot;
    return slot == Slot::doer || slot == Slot::actor;
}

/// Gives those of a kind their targets, and drops those that can have none.
template <typename Kind>
void fill(const SentenceText& sentence, const Kind& is_of_kind, std::vector<Judgement>& judgements)
{
    const Targets targets(sentence);
    std::erase_if(judgements, [&](Judgement& one) {
        return is_of_kind(one) && !targets.fill(cue_of(one), one);
    });
}

}  // namespace

bool may_judge(const SentenceText& sentence)
{
    return std::any_of(sentence.hits.begin(), sentence.hits.end(), [&](const Hit& hit) {
        return hit.entry->use == Use::cue && (!sentence.question || hit.entry->slot == Slot::asked);
    });
}

void find_judgements(const SentenceText& sentence, std::vector<Judgement>& judgements)
{
    judgements.clear();
    if (!may_judge(sentence)) {
        return;
    }
    for (const auto& hit : sentence.hits) {
        if (hit.entry->use != Use::cue || !may_tell(sentence, hit) ||
            is_conditional(sentence, hit) || is_in_topic(sentence, hit) ||
            measures_worry(sentence, hit) || is_own_duty(sentence, hit) ||
            is_worry_of_others(sentence, hit) || is_only_claimed(sentence, hit) ||
            is_regretted(sentence, hit) || is_judged_by_others(sentence, hit) ||
            (hit.entry->polarity < 0 && is_told_by_some(sentence, hit))) {
            continue;
        }
        auto& judgement = judgements.emplace_back();
        judgement.entry = hit.entry;
        judgement.first = hit.first;
        judgement.last = hit.last;
        judgement.polarity = hit.entry->polarity;
        judgement.act = hit.entry->act;
    }
}

void weigh_judgements(const SentenceText& sentence, std::vector<Judgement>& judgements)
{
    std::erase_if(judgements, [&](Judgement& judgement) {
        const auto cue = cue_of(judgement);
        if (const auto* const asked = asked_impersonally(sentence, cue)) {
            ask(sentence, *asked, judgement);
        }
        modify(sentence, cue, judgement);
        return is_denied_deed(judgement) || is_denied_blame(sentence, judgement);
    });
}

void fill_deeds(const SentenceText& sentence, std::vector<Judgement>& judgements)
{
    fill(sentence, is_deed, judgements);
}

void fill_others(const SentenceText& sentence, std::vector<Judgement>& judgements)
{
    fill(sentence, std::not_fn(is_deed), judgements);
}

void settle_judgements(const SentenceText& sentence, std::vector<Judgement>& judgements)
{
    std::erase_if(judgements, [&](const Judgement& one) { return is_praised_for(sentence, one); });
    merge(sentence, judgements);
}

}  // namespace horseshoe::stance
