#include "analysis/stance/reread.hpp"

#include "analysis/stance/fitness.hpp"
#include "analysis/stance/grammar.hpp"
#include "analysis/stance/lists.hpp"
#include "analysis/stance/named_deeds.hpp"

#include <algorithm>
#include <array>
#include <string_view>

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
        return std::any_of(before.begin(), before.end(), [&](const Stem& stem) {
            return sentence.roles.is(Roles::aim, stem);
        });
    };
    if (std::any_of(sentence.hits.begin(), sentence.hits.end(), asks_to)) {
        judgement.polarity = -1;
        judgement.steps.emplace_back("asks for what was not done");
    }
}

/// "The mediation efforts of Ruritania and the Union", "the peacekeepers of the mission": who serves is
/// favoured, not the service.
void read_credit(const SentenceText& sentence, const Hit& cue, Judgement& judgement)
{
    constexpr std::array<std::string_view, 4> services{
        "mediation", "good-offices", "peacekeeping", "preventive-diplomacy"};
    constexpr std::uint32_t of_reach = 1;  // words from "mediation" to "of": "efforts"
    if (judgement.polarity <= 0 || judgement.act == Act::call || cue.entry->slot != Slot::object ||
        std::find(services.begin(), services.end(), judgement.targets.front()) == services.end()) {
        return;
    }
    const auto& all = sentence.candidates;
    const auto service = std::find_if(all.begin(), all.end(), [&](const Candidate& one) {
        return one.id == judgement.targets.front() && one.first >= cue.last;
    });
    if (service == all.end() || service + 1 == all.end()) {
        return;
    }
    const auto& owner = *(service + 1);
    if (owner.governor < service->last || owner.governor - service->last > of_reach ||
        owner.governor >= owner.first ||
        !sentence.roles.is(Roles::of, sentence.stems[owner.governor]) ||
        !(acts(owner) || owner.kind == EntityKind::mission)) {
        return;
    }
    judgement.targets.assign(1, owner.id);
    for (auto next = service + 2; next != all.end() && judgement.targets.size() < most_targets &&
                                  is_listed(sentence, *(next - 1), *next, judgement);
         ++next) {
        judgement.targets.push_back(next->id);
    }
    judgement.steps.emplace_back("the target is who does it");
}

}  // namespace

void reread(const SentenceText& sentence, const Hit& cue, Judgement& judgement)
{
    soften(sentence, cue, judgement);
    read_encouragement(sentence, cue, judgement);
    read_going_on(sentence, cue, judgement);
    read_reproach(sentence, cue, judgement);
    read_doer(sentence, cue, judgement);
    read_credit(sentence, cue, judgement);
}

}  // namespace horseshoe::stance
