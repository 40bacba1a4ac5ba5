#include "analysis/stance/merits.hpp"

#include "analysis/stance/grammar.hpp"

#include <algorithm>

namespace horseshoe::stance {

using gazetteer::EntityKind;

bool is_plight(const SentenceText& sentence, const Candidate& candidate, const Judgement& judgement)
{
    const auto slot = judgement.entry->slot;
    if (judgement.act != Act::concern || (slot != Slot::subject && slot != Slot::either) ||
        candidate.kind == EntityKind::topic || candidate.kind == EntityKind::document ||
        candidate.role == Role::agent) {
        return false;
    }
    for (auto at = judgement.first; at < judgement.last; ++at) {
        if (sentence.is(Spellings::plight, at)) {
            return true;
        }
    }
    return false;
}

bool is_undone(const SentenceText& sentence, const Candidate& candidate, const Judgement& judgement)
{
    constexpr std::uint32_t undone_reach = 8;  // words from "end" to a name
    const bool actor = candidate.kind == EntityKind::state || candidate.kind == EntityKind::group;
    if (judgement.act != Act::support || judgement.polarity <= 0 ||
        judgement.entry->slot != Slot::subject || !actor || candidate.last > judgement.first) {
        return false;
    }
    if (candidate.first == 1 && is_gerund(sentence, 0)) {
        return true;
    }
    for (auto at = candidate.first - std::min(candidate.first, undone_reach); at < judgement.first;
         ++at) {
        if (sentence.is(Spellings::undoing, at)) {
            return true;
        }
    }
    return false;
}

bool praises_itself(const SentenceText& sentence,
                    const Candidate& candidate,
                    const Judgement& judgement)
{
    if (judgement.entry->slot != Slot::subject || candidate.role != Role::subject ||
        candidate.last > judgement.first) {
        return false;
    }
    const auto between = sentence.stems.subspan(candidate.last, judgement.first - candidate.last);
    return std::none_of(between.begin(),
                        between.end(),
                        [&](const Stem& stem) {
                            return sentence.roles.is(Roles::start, stem) ||
                                   sentence.roles.is(Roles::back, stem) ||
                                   sentence.roles.is(Roles::that, stem) ||
                                   sentence.roles.is(Roles::report, stem);
                        }) &&
           std::none_of(sentence.hits.begin(), sentence.hits.end(), [&](const Hit& hit) {
               return hit.entry->use == Use::cue && hit.first >= candidate.last &&
                      hit.last <= judgement.first;
           });
}

}  // namespace horseshoe::stance
