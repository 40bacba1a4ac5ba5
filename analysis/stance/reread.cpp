#include "analysis/stance/reread.hpp"

#include "analysis/stance/fitness.hpp"
#include "analysis/stance/grammar.hpp"
#include "analysis/stance/lists.hpp"
#include "analysis/stance/modifiers.hpp"
#include "analysis/stance/victims.hpp"

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

/// "We condemn the terrorist attack by Ruritania", "l'agression terroriste de la Ruritanie": who did what
/// has a name of its own.
void read_doer(const SentenceText& sentence, const Hit& cue, Judgement& judgement)
{
    constexpr std::uint32_t owner_reach = 3;   // words from the deed to "of"
    constexpr std::uint32_t agent_reach = 10;  // and to who did it
    if (judgement.polarity >= 0 || judgement.act == Act::call || cue.entry->slot != Slot::object) {
        return;
    }
    const auto deed = std::find_if(
        sentence.candidates.begin(), sentence.candidates.end(), [&](const Candidate& one) {
            return one.id == judgement.targets.front() && one.first >= cue.last &&
                   one.kind == EntityKind::topic;
        });
    if (deed == sentence.candidates.end()) {
        return;
    }
    const auto joined = [&](std::uint32_t to) {
        return border_between(sentence, deed->last, to) ||
               std::any_of(sentence.stems.begin() + deed->last,
                           sentence.stems.begin() + to,
                           [&](const gazetteer::Word& stem) {
                               return sentence.roles.is(Roles::joining, stem) ||
                                      sentence.roles.is(Roles::start, stem) ||
                                      sentence.roles.is(Roles::suffers, stem);
                           });
    };
    // "The attack against the army of Ruritania": she suffers it.
    const auto hangs_on_deed = [&](std::uint32_t name) {
        return std::none_of(sentence.stems.begin() + deed->first,
                            sentence.stems.begin() + name,
                            [&](const gazetteer::Word& stem) {
                                return sentence.roles.is(Roles::beside, stem) ||
                                       sentence.roles.is(Roles::place, stem);
                            });
    };
    // "Terrorism fought by Ruritania": only who has committed it.
    const auto committed = [&](std::uint32_t by) {
        if (!is_participle(sentence, by - 1) && by == deed->last) {
            return true;
        }
        for (auto at = deed->last; at < by; ++at) {
            if (sentence.is(Spellings::committing, at)) {
                return true;
            }
        }
        return false;
    };
    const auto does_it = [&](const Candidate& one) {
        const bool actor =
            one.kind == EntityKind::state || (one.kind == EntityKind::group && !is_nameless(one));
        return actor && one.first >= deed->last && one.governor >= deed->last &&
               one.governor < one.first && !joined(one.first) &&
               (one.role == Role::owner
                    ? hangs_on_deed(one.first) && one.governor - deed->last <= owner_reach
                    : one.role == Role::agent && committed(one.governor) &&
                          one.first - deed->last <= agent_reach);
    };
    const auto doer = std::find_if(sentence.candidates.begin(), sentence.candidates.end(), does_it);
    if (doer == sentence.candidates.end() || doer->id == sentence.holder) {
        return;
    }
    judgement.targets.clear();
    for (const auto& one : doers_with(sentence, *doer)) {
        if (judgement.targets.size() < most_targets) {
            judgement.targets.push_back(one.id);
        }
    }
    judgement.steps.emplace_back("the target is who did it");
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
