#include "analysis/stance/reread.hpp"

#include "analysis/stance/fitness.hpp"
#include "analysis/stance/grammar.hpp"
#include "analysis/stance/named_deeds.hpp"

#include <algorithm>

namespace horseshoe::stance {
namespace {

using gazetteer::EntityKind;

constexpr std::uint32_t reach = 18;  // words between a cue and its target

/// "It is essential that the Council ..." asks the Council for something.
void soften(const SentenceText& sentence, const Hit& cue, Judgement& judgement)
{
    const bool that = cue.last < sentence.stems.size() &&
                      sentence.roles.is(Roles::that, sentence.stems[cue.last]);
    if (judgement.polarity <= 0 || cue.entry->slot != Slot::either || !that ||
        !is_impersonal(sentence, cue)) {
        return;
    }
    const auto actor = [&](const Candidate& candidate) {
        return candidate.id == judgement.targets.front() && acts(candidate);
    };
    if (std::any_of(sentence.candidates.begin(), sentence.candidates.end(), actor)) {
        judgement.polarity = 0;
        judgement.act = Act::call;
        judgement.steps.emplace_back("asks for something");
    }
}

/// "Encourages the States to promote human rights" asks the States, in favour of human rights.
void read_encouragement(const SentenceText& sentence, const Hit& cue, Judgement& judgement)
{
    if (judgement.act != Act::call || judgement.polarity <= 0) {
        return;
    }
    const Candidate* asked = nullptr;
    for (const auto& candidate : sentence.candidates) {
        const auto gap = gap_behind(cue, candidate);
        if (!gap || *gap > reach) {
            continue;
        }
        if (candidate.nature == Nature::value) {
            judgement.targets.assign(1, candidate.id);
            return;
        }
        asked = asked == nullptr ? &candidate : asked;
    }
    if (asked != nullptr && (acts(*asked) || is_body(*asked))) {
        judgement.polarity = 0;
    }
}

/// "Encourages X to persist in its efforts" is in favour of X.
void read_going_on(const SentenceText& sentence, const Hit& cue, Judgement& judgement)
{
    if (judgement.act != Act::call || judgement.polarity != 0) {
        return;
    }
    const auto end = std::min<std::size_t>(sentence.stems.size(), cue.last + reach);
    for (std::size_t at = cue.last; at + 1 < end && !sentence.stems[at].is_border(); ++at) {
        if (sentence.roles.is(Roles::going_on, sentence.stems[at])) {
            judgement.polarity = 1;
            judgement.steps.emplace_back("asks for more of what is done");
            return;
        }
    }
}

/// "We urge Ruritania to condemn the attack": a State that is asked to has not done so; a body may only
/// be asked for its word.
void read_reproach(const SentenceText& sentence, const Hit& cue, Judgement& judgement)
{
    constexpr std::uint32_t aim_reach = 2;  // words from "to" to "condemn"
    const bool state = std::any_of(
        sentence.candidates.begin(), sentence.candidates.end(), [&](const Candidate& one) {
            return one.id == judgement.targets.front() && one.kind == EntityKind::state &&
                   !one.adjective && one.first >= cue.last && one.first - cue.last <= aim_reach;
        });
    if (!state || judgement.act != Act::call || judgement.polarity != 0) {
        return;
    }
    const auto asks_to = [&](const Hit& hit) {
        if (hit.entry->use != Use::cue || hit.entry->act != Act::condemn ||
            hit.entry->slot != Slot::object || hit.first < cue.last + aim_reach ||
            hit.first - cue.last > reach) {
            return false;
        }
        const auto before = sentence.stems.subspan(hit.first - aim_reach, aim_reach);
        return std::any_of(before.begin(), before.end(), [&](const gazetteer::Word& stem) {
            return sentence.roles.is(Roles::aim, stem);
        });
    };
    if (std::any_of(sentence.hits.begin(), sentence.hits.end(), asks_to)) {
        judgement.polarity = -1;
        judgement.steps.emplace_back("asks for what was not done");
    }
}

}  // namespace

void reread(const SentenceText& sentence, const Hit& cue, Judgement& judgement)
{
    soften(sentence, cue, judgement);
    read_encouragement(sentence, cue, judgement);
    read_going_on(sentence, cue, judgement);
    read_reproach(sentence, cue, judgement);
    read_doer(sentence, cue, judgement);
}

}  // namespace horseshoe::stance
