#include "analysis/stance/targets.hpp"

#include "analysis/stance/actors.hpp"
#include "analysis/stance/doers.hpp"
#include "analysis/stance/fitness.hpp"
#include "analysis/stance/given_support.hpp"
#include "analysis/stance/grammar.hpp"
#include "analysis/stance/nameless.hpp"
#include "analysis/stance/reread.hpp"
#include "analysis/stance/things.hpp"
#include "analysis/stance/victims.hpp"

#include <algorithm>

namespace horseshoe::stance {

bool Targets::fill(const Hit& cue, Judgement& judgement) const
{
    const auto slot = cue.entry->slot;
    if (slot == Slot::doer || slot == Slot::actor) {
        return fill_doers(cue, judgement);
    }
    if (judgement.polarity > 0 && favours_nothing(cue, judgement)) {
        return false;
    }
    if (slot == Slot::object && (is_view_of_nobody(sentence_, cue) || is_inverted(sentence_, cue) ||
                                 (is_view_of_agent(sentence_, cue) && !is_passive(sentence_, cue) &&
                                  judgement.act != Act::concern))) {
        return false;
    }
    if (slot == Slot::object && judgement.polarity < 0 && tells_of_some(sentence_, cue)) {
        judgement.targets.push_back("unnamed");
        return true;
    }
    if (judgement.act == Act::call && slot == Slot::object && !cue.entry->parted) {
        if (const auto* const actor = actor_pointed_at(sentence_, cue)) {
            judgement.targets.push_back(actor->id);
            return true;
        }
    }
    if (cue.entry->parted && slot == Slot::object && !slots_.embraces_object(cue)) {
        return false;
    }
    for (const auto* candidate : slots_.fillers(cue, judgement)) {
        if (candidate->party) {
            judgement.possible = candidate->id;
        }
        else if (std::find(judgement.targets.begin(), judgement.targets.end(), candidate->id) ==
                 judgement.targets.end()) {
            judgement.targets.push_back(candidate->id);
        }
    }
    if (judgement.targets.empty() && cue.entry->parted && slot == Slot::object) {
        return false;
    }
    if (judgement.targets.empty()) {
        return !judgement.possible.empty() || fill_without_name(cue, judgement);
    }
    reread(sentence_, cue, judgement);
    return true;
}

/// Words of favour, and none of it for what fills their slot: who asks for something to end, or says
/// what others support.
bool Targets::favours_nothing(const Hit& cue, const Judgement& judgement) const
{
    if (cue.entry->slot != Slot::object) {
        return is_of_help_to_foe(sentence_, cue) ||
               (cue.entry->slot == Slot::subject &&
                (does_harm(sentence_, cue) || is_duty(sentence_, cue)));
    }
    const bool supports_nothing =
        judgement.act == Act::support &&
        (breaks_off(sentence_, cue) || is_view_of_agent(sentence_, cue) ||
         is_to_stop(sentence_, cue) || is_given_by_others(sentence_, cue) ||
         is_told_of_supporters(sentence_, cue) || is_for_foe(sentence_, cue));
    return supports_nothing || is_subject_itself(sentence_, cue);
}

/// Of a deed those who do it.
bool Targets::fill_doers(const Hit& cue, Judgement& judgement) const
{
    const auto doers = find_doers(sentence_, cue);
    judgement.targets = doers.ids;
    judgement.possible = doers.possible;
    judgement.passive = doers.passive;
    if (doers.ids.empty() && (judgement.act == Act::condemn || judgement.act == Act::criticise)) {
        add_problem(cue, judgement);
    }
    return !doers.nobody;
}

/// "Sexual abuse is unacceptable", "the draft is one-sided": nobody did it, but it has a name.
void Targets::add_problem(const Hit& cue, Judgement& judgement) const
{
    const auto* const link = link_before(sentence_, cue);
    if (link == nullptr || is_impersonal(sentence_, cue) || is_done_to(sentence_, cue)) {
        return;
    }
    for (const auto* candidate : neighbours_.before(link->first, judgement)) {
        const bool condemned = judgement.act == Act::condemn && is_bad(*candidate);
        if (candidate->governor != candidate->first) {
            continue;  // "under the Charter"
        }
        const bool draft = candidate->kind == gazetteer::EntityKind::topic &&
                           candidate->subject->entity == nullptr;
        if (condemned || draft || candidate->kind == gazetteer::EntityKind::document) {
            judgement.targets.push_back(candidate->id);
        }
    }
}

/// Where nothing that is named fills the slot: a thing by a common word, or none yet, where whoever
/// was spoken of before may be meant.
bool Targets::fill_without_name(const Hit& cue, Judgement& judgement) const
{
    const auto slot = cue.entry->slot;
    if (judgement.act == Act::call && slot == Slot::object && judgement.polarity >= 0) {
        return asks_pronoun(sentence_, cue);
    }
    if (slot == Slot::asked) {
        return slots_.asks_back(cue);
    }
    if (slot == Slot::told) {
        return false;
    }
    if (slot == Slot::problem || slot == Slot::value ||
        (slot == Slot::subject && judgement.polarity > 0 && begins_impersonally(sentence_, cue)) ||
        (slot == Slot::predicate && link_before(sentence_, cue) == nullptr) ||
        neighbours_.only_nature_refuses(cue, judgement)) {
        return false;
    }
    if (judgement.polarity > 0) {
        if (const auto thing = thing_favoured(sentence_, cue); !thing.empty()) {
            judgement.targets.push_back(thing);
        }
        else if (slot == Slot::either && describes_noun(sentence_, cue)) {
            return false;
        }
    }
    return true;
}

}  // namespace horseshoe::stance
