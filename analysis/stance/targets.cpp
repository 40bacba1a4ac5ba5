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
namespace {

constexpr std::uint32_t subject_gap = 2;  // words between a verb and who does it

/// "Ruritania bombed vital bridges": the bridges are, and not who bombed them.
bool is_object_of_deed(const SentenceText& sentence, const Candidate& doer, const Hit& cue)
{
    const bool describes = cue.last < sentence.stems.size() &&
                           !sentence.stems[cue.last].is_border() &&
                           link_before(sentence, cue) == nullptr;
    return describes &&
           std::any_of(sentence.hits.begin(), sentence.hits.end(), [&](const Hit& hit) {
               const bool deed = hit.entry->slot == Slot::doer || hit.entry->slot == Slot::actor;
               return hit.entry->use == Use::cue && hit.entry->polarity < 0 && deed &&
                      hit.first >= doer.last && hit.last <= cue.first &&
                      actor_before(sentence, hit) == &doer;
           });
}

}  // namespace

bool Targets::fill(const Hit& cue, Judgement& judgement) const
{
    const auto slot = cue.entry->slot;
    if (slot == Slot::doer || slot == Slot::actor) {
        return fill_doers(cue, judgement);
    }
    if (slot == Slot::object && judgement.polarity > 0 && judgement.act == Act::support &&
        (breaks_off(sentence_, cue) || is_view_of_agent(sentence_, cue) ||
         is_to_stop(sentence_, cue) || is_given_by_others(sentence_, cue) ||
         is_told_of_supporters(sentence_, cue))) {
        return false;
    }
    if (slot == Slot::object && judgement.polarity > 0 && judgement.act == Act::support &&
        is_for_foe(sentence_, cue)) {
        return false;
    }
    if (slot == Slot::object &&
        (is_view_of_nobody(sentence_, cue) || is_inverted(sentence_, cue))) {
        return false;
    }
    if (slot == Slot::subject && judgement.polarity > 0 && does_harm(sentence_, cue)) {
        return false;
    }
    if (slot == Slot::subject && judgement.polarity > 0 && is_duty(sentence_, cue)) {
        return false;
    }
    if (slot == Slot::object && judgement.polarity > 0 && is_subject_itself(sentence_, cue)) {
        return false;
    }
    if (slot == Slot::object && judgement.polarity < 0 && tells_of_some(sentence_, cue)) {
        judgement.targets.push_back("unnamed");
        return true;
    }
    if (judgement.act == Act::call && slot == Slot::object && cue.entry->tails.empty()) {
        if (const auto* const actor = actor_pointed_at(sentence_, cue)) {
            judgement.targets.push_back(actor->id);
            return true;
        }
    }
    if (!cue.entry->tails.empty() && slot == Slot::object && !embraces_object(cue)) {
        return false;
    }
    for (const auto* candidate : in_slot(cue, judgement)) {
        if (candidate->party) {
            judgement.possible = candidate->id;
        }
        else if (std::find(judgement.targets.begin(), judgement.targets.end(), candidate->id) ==
                 judgement.targets.end()) {
            judgement.targets.push_back(candidate->id);
        }
    }
    if (judgement.targets.empty() && !cue.entry->tails.empty() && slot == Slot::object) {
        return false;
    }
    if (judgement.targets.empty()) {
        return !judgement.possible.empty() || fill_without_name(cue, judgement);
    }
    reread(sentence_, cue, judgement);
    return true;
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
        return asks_back(cue);
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

Targets::Found Targets::in_slot(const Hit& cue, const Judgement& judgement) const
{
    switch (cue.entry->slot) {
    case Slot::object:
        return cue.entry->tails.empty() ? object(cue, judgement)
                                        : neighbours_.behind(cue, judgement);
    case Slot::asked: return asks_back(cue) ? Found() : neighbours_.behind(cue, judgement);
    case Slot::subject: {
        // "It is therefore essential to hold elections".
        if (judgement.polarity > 0 && begins_impersonally(sentence_, cue)) {
            return neighbours_.behind(cue, judgement);
        }
        auto found = neighbours_.before(cue.first, judgement);
        if (!found.empty()) {
            return found;
        }
        // "The essential role of Ruritania".
        const bool whose = judgement.polarity > 0 && cue.last < sentence_.stems.size() &&
                           sentence_.roles.is(Roles::of, sentence_.stems[cue.last]);
        found = whose                    ? neighbours_.behind(cue, judgement)
                : judgement.polarity < 0 ? neighbours_.agents_behind(cue, judgement)
                                         : found;
        return whose && !found.empty() && found.front()->governor != cue.last ? Found() : found;
    }
    case Slot::predicate:
        return link_before(sentence_, cue) == nullptr ? Found() : either(cue, judgement);
    case Slot::either:
    case Slot::problem: return either(cue, judgement);
    case Slot::value: {
        auto found = neighbours_.behind(cue, judgement);
        const bool said_of = found.empty() && link_before(sentence_, cue) != nullptr;
        return said_of ? neighbours_.before(cue.first, judgement) : found;
    }
    case Slot::doer:
    case Slot::actor: return {};
    }
    return {};
}

/// What a verb is done to stands behind it, before a passive one, or farther before it: "the role
/// that we welcome". What stands right before it is who does it.
Targets::Found Targets::object(const Hit& cue, const Judgement& judgement) const
{
    if (is_passive(sentence_, cue)) {
        return neighbours_.before(cue.first, judgement);
    }
    if (worries_by_itself(sentence_, cue)) {
        return either(cue, judgement);
    }
    if (auto authors = neighbours_.authors_behind(cue, judgement); !authors.empty()) {
        return authors;
    }
    // "As a result of this concern, Ruritania ...": another clause.
    const bool ends = cue.first > 0 && cue.last < sentence_.stems.size() &&
                      sentence_.stems[cue.last].is_border() &&
                      ((judgement.act == Act::concern &&
                        sentence_.roles.is(Roles::back, sentence_.stems[cue.first - 1])) ||
                       closes_relative(sentence_, cue));
    auto found = ends ? Found() : neighbours_.behind(cue, judgement);
    if (!found.empty()) {
        return found;
    }
    if (judgement.polarity <= 0) {
        // "Condemn the capture of the town by the rebels".
        found = judgement.act == Act::call ? Found() : neighbours_.agents_behind(cue, judgement);
        return found.empty() ? neighbours_.before_our_clause(cue, judgement) : found;
    }
    // "We commend the men and women of that mission": who has no name.
    if (cue.last < sentence_.stems.size() &&
        sentence_.roles.is(Roles::article, sentence_.stems[cue.last])) {
        return {};
    }
    // "Those whom they support": another does it.
    if (cue.first > 0 && sentence_.roles.is(Roles::owner_back, sentence_.stems[cue.first - 1])) {
        return {};
    }
    // "Failed to give the support": what one favours stands before where one says "we", or that it is
    // commendable.
    const bool names_oneself = std::any_of(
        sentence_.candidates.begin(), sentence_.candidates.end(), [&](const Candidate& one) {
            return one.id == sentence_.holder && one.last <= cue.first;
        });
    if (!names_oneself && !sentence_.roles.speaks_oneself(sentence_.stems) &&
        link_before(sentence_, cue) == nullptr) {
        return {};
    }
    found = neighbours_.before(cue.first, judgement);
    // "It is X that we owe": the cue has a subject of its own; "X is commendable" has not.
    const bool said_of =
        link_before(sentence_, cue) != nullptr &&
        (cue.last == sentence_.stems.size() || sentence_.stems[cue.last].is_border() ||
         sentence_.roles.is(Roles::joining, sentence_.stems[cue.last]));
    const bool does_it = !found.empty() && cue.first - found.back()->last <= subject_gap &&
                         !said_of &&
                         !sentence_.roles.is(Roles::oneself, sentence_.stems[cue.first]);
    return does_it ? Found() : found;
}

/// "X is essential" speaks of X, "it is essential to do X" and "the essential role of X" too.
Targets::Found Targets::either(const Hit& cue, const Judgement& judgement) const
{
    const auto* const link = link_before(sentence_, cue);
    if (link != nullptr && !is_impersonal(sentence_, cue)) {
        auto found = neighbours_.before(link->first, judgement);
        if (!found.empty()) {
            return found;
        }
    }
    // "It is unacceptable that the convoys of the mission are blocked by Ruritania".
    const bool told = judgement.polarity < 0 && link != nullptr &&
                      cue.last < sentence_.stems.size() &&
                      sentence_.roles.is(Roles::that, sentence_.stems[cue.last]);
    auto found = told ? neighbours_.agents_behind(cue, judgement) : Found();
    if (found.empty()) {
        found = neighbours_.behind(cue, judgement);
    }
    const bool of_noun = describes_noun(sentence_, cue);
    if (of_noun && !found.empty() && !has_noun_of(*found.front(), cue)) {
        found.clear();
    }
    if (!found.empty() || of_noun || is_attribute(sentence_, cue)) {
        return found;
    }
    found = neighbours_.before(cue.first, judgement);
    return !found.empty() && judgement.polarity > 0 &&
                   is_object_of_deed(sentence_, *found.back(), cue)
               ? Found()
               : found;
}

/// "The essential role of X", "essential reforms" that have a name; not "essential news for X".
bool Targets::has_noun_of(const Candidate& candidate, const Hit& cue) const
{
    constexpr std::uint32_t reach = 2;  // words from a cue to the noun, or to its "of"
    return candidate.first < cue.last + reach || candidate.role == Role::agent ||
           (candidate.governor < candidate.first && candidate.governor < cue.last + reach &&
            sentence_.roles.is(Roles::of, sentence_.stems[candidate.governor]));
}

/// "Hold Ruritania to account": between the two parts of a cue stands whom it is about; not "hold talks
/// with officials who are responsible".
bool Targets::embraces_object(const Hit& cue) const
{
    constexpr std::uint32_t reach = 4;  // words from a cue to who is meant
    const auto found = std::find_if(sentence_.candidates.begin(),
                                    sentence_.candidates.end(),
                                    [&](const Candidate& one) { return one.first >= cue.last; });
    if (found == sentence_.candidates.end() || found->first - cue.last > reach ||
        !may_be_blamed(*found) || found->close) {
        return false;
    }
    return std::none_of(sentence_.stems.begin() + cue.last,
                        sentence_.stems.begin() + found->first,
                        [&](const gazetteer::Word& stem) {
                            return stem.is_border() || sentence_.roles.is(Roles::start, stem) ||
                                   sentence_.roles.is(Roles::that, stem) ||
                                   sentence_.roles.is(Roles::with, stem) ||
                                   sentence_.roles.is(Roles::hits, stem);
                        });
}

/// "How can they": whoever was spoken of.
bool Targets::asks_back(const Hit& cue) const
{
    return sentence_.roles.points_back(sentence_.stems, cue.first, cue.last);
}

}  // namespace horseshoe::stance
