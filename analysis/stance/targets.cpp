#include "analysis/stance/targets.hpp"

#include "analysis/stance/doers.hpp"
#include "analysis/stance/fitness.hpp"
#include "analysis/stance/grammar.hpp"
#include "analysis/stance/modifiers.hpp"
#include "analysis/stance/reread.hpp"
#include "analysis/stance/things.hpp"
#include "analysis/stance/victims.hpp"

#include <algorithm>

namespace horseshoe::stance {
namespace {

constexpr std::uint32_t reach = 18;            // words between a cue and its target
constexpr std::uint32_t noun_reach = 14;       // and between "threat" and what threatens
constexpr std::uint32_t value_reach = 6;       // and between "promote" and what is promoted
constexpr std::uint32_t subject_gap = 2;       // words between a verb and who does it
constexpr std::uint32_t asked_reach = 9;       // and between "we urge" and who is urged
constexpr std::uint32_t antecedent_reach = 4;  // words between a name and "which"
constexpr std::uint32_t link_reach = 5;        // words between "is" and "essential"

}  // namespace

bool Targets::fill(const Hit& cue, Judgement& judgement) const
{
    const auto slot = cue.entry->slot;
    if (slot == Slot::doer || slot == Slot::actor) {
        const auto doers = find_doers(sentence_, cue);
        judgement.targets = doers.ids;
        judgement.possible = doers.possible;
        judgement.passive = doers.passive;
        if (doers.ids.empty() &&
            (judgement.act == Act::condemn || judgement.act == Act::criticise)) {
            add_problem(cue, judgement);
        }
        return !doers.nobody;
    }
    if (slot == Slot::object && judgement.polarity > 0 && judgement.act == Act::support &&
        (breaks_off(sentence_, cue) || is_view_of_agent(sentence_, cue))) {
        return false;
    }
    if (const auto* const actor = actor_pointed_at(sentence_, cue);
        actor != nullptr && judgement.act == Act::call && slot == Slot::object) {
        judgement.targets.push_back(actor->id);
        return true;
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
    if (!judgement.targets.empty()) {
        reread(sentence_, cue, judgement);
        return true;
    }
    if (!judgement.possible.empty()) {
        return true;
    }
    if (judgement.act == Act::call && slot == Slot::object && judgement.polarity >= 0) {
        return asks_pronoun(sentence_, cue);
    }
    if (slot == Slot::predicate && link_before(sentence_, cue) == nullptr) {
        return false;
    }
    if (slot == Slot::asked) {
        return asks_back(cue);
    }
    if (slot == Slot::problem || slot == Slot::value || nature_refused(cue, judgement)) {
        return false;
    }
    if (judgement.polarity > 0) {
        if (const auto thing = thing_favoured(sentence_, cue); !thing.empty()) {
            judgement.targets.push_back(thing);
        }
    }
    return true;
}

Targets::Found Targets::in_slot(const Hit& cue, const Judgement& judgement) const
{
    switch (cue.entry->slot) {
    case Slot::object: return object(cue, judgement);
    case Slot::asked: return asks_back(cue) ? Found() : behind(cue, judgement);
    case Slot::subject: {
        auto found = before(cue.first, judgement);
        return found.empty() && judgement.polarity < 0 ? agents(cue, judgement) : found;
    }
    case Slot::predicate:
        return link_before(sentence_, cue) == nullptr ? Found() : either(cue, judgement);
    case Slot::either:
    case Slot::problem: return either(cue, judgement);
    case Slot::value: {
        auto found = behind(cue, judgement);
        const bool said_of = found.empty() && link_before(sentence_, cue) != nullptr;
        return said_of ? before(cue.first, judgement) : found;
    }
    case Slot::doer:
    case Slot::actor: return {};
    }
    return {};
}

/// "Sexual abuse is unacceptable", "the draft is one-sided": nobody did it, but it has a name.
void Targets::add_problem(const Hit& cue, Judgement& judgement) const
{
    const auto* const link = link_before(sentence_, cue);
    if (link == nullptr || is_impersonal(sentence_, cue) || is_done_to(sentence_, cue)) {
        return;
    }
    for (const auto* candidate : before(link->first, judgement)) {
        const bool condemned = judgement.act == Act::condemn && is_bad(*candidate);
        const bool draft = candidate->kind == gazetteer::EntityKind::topic &&
                           candidate->subject->entity == nullptr;
        if (condemned || draft || candidate->kind == gazetteer::EntityKind::document) {
            judgement.targets.push_back(candidate->id);
        }
    }
}

/// "How can they": whoever was spoken of.
bool Targets::asks_back(const Hit& cue) const
{
    return sentence_.roles.points_back(sentence_.stems, cue.first, cue.last);
}

/// What a verb is done to stands behind it, before a passive one, or farther before it: "the role
/// that we welcome". What stands right before it is who does it.
Targets::Found Targets::object(const Hit& cue, const Judgement& judgement) const
{
    if (is_passive(sentence_, cue)) {
        return before(cue.first, judgement);
    }
    if (auto authors = authors_behind(cue, judgement); !authors.empty()) {
        return authors;
    }
    // "As a result of this concern, Ruritania ...": another clause.
    const bool ends = judgement.act == Act::concern && cue.first > 0 &&
                      cue.last < sentence_.stems.size() && sentence_.stems[cue.last].is_border() &&
                      sentence_.roles.is(Roles::back, sentence_.stems[cue.first - 1]);
    auto found = ends ? Found() : behind(cue, judgement);
    if (!found.empty()) {
        return found;
    }
    if (judgement.polarity <= 0) {
        return what_we_said(cue, judgement);
    }
    found = before(cue.first, judgement);
    // "Those whom they support": another does it.
    if (cue.first > 0 && sentence_.roles.is(Roles::owner_back, sentence_.stems[cue.first - 1])) {
        return {};
    }
    // "It is X that we owe": the cue has a subject of its own.
    const bool does_it = !found.empty() && cue.first - found.back()->last <= subject_gap &&
                         !sentence_.roles.is(Roles::oneself, sentence_.stems[cue.first]);
    return does_it ? Found() : found;
}

/// "We support the statement on trade made by X": X, whatever the statement is about.
Targets::Found Targets::authors_behind(const Hit& cue, const Judgement& judgement) const
{
    Found found;
    if (judgement.polarity <= 0) {
        return found;
    }
    for (const auto& candidate : sentence_.candidates) {
        if (!found.empty()) {
            if (found.size() == most_targets || !may_be(sentence_, candidate, judgement) ||
                !is_listed(sentence_, *found.back(), candidate, judgement)) {
                break;
            }
            found.push_back(&candidate);
        }
        else if (candidate.first >= cue.last && candidate.first - cue.last <= reach &&
                 candidate.role == Role::agent && candidate.governor > cue.last &&
                 sentence_.roles.is(Roles::spoken, sentence_.stems[candidate.governor - 1]) &&
                 may_be(sentence_, candidate, judgement) &&
                 !border_between(sentence_, cue.last, candidate.first)) {
            found.push_back(&candidate);
        }
    }
    return found;
}

/// "The blockade, which we condemn": what stands before the clause.
Targets::Found Targets::what_we_said(const Hit& cue, const Judgement& judgement) const
{
    for (const auto& clause : clauses()) {
        const bool holds = clause.first < cue.first && cue.last <= clause.last;
        if (holds && clause.relative && clause.first > 0 &&
            sentence_.roles.speaks_oneself(
                sentence_.stems.subspan(clause.first, cue.first - clause.first))) {
            const auto* const antecedent = last_before(clause.first, judgement);
            return antecedent == nullptr ? Found() : Found{antecedent};
        }
    }
    return {};
}

/// "leaves much to be desired on the part of X".
Targets::Found Targets::agents(const Hit& cue, const Judgement& judgement) const
{
    for (const auto& candidate : sentence_.candidates) {
        if (candidate.first >= cue.last && candidate.first - cue.last <= reach &&
            candidate.role == Role::agent && may_be(sentence_, candidate, judgement)) {
            return {&candidate};
        }
    }
    return {};
}

/// "X is essential" speaks of X, "it is essential to do X" and "the essential role of X" too.
Targets::Found Targets::either(const Hit& cue, const Judgement& judgement) const
{
    const auto* const link = link_before(sentence_, cue);
    if (link != nullptr && !is_impersonal(sentence_, cue)) {
        auto found = before(link->first, judgement);
        if (!found.empty()) {
            return found;
        }
    }
    auto found = behind(cue, judgement);
    return found.empty() && !is_attribute(sentence_, cue) ? before(cue.first, judgement) : found;
}

/// The first target behind the cue, and those in a list with it.
Targets::Found Targets::behind(const Hit& cue, const Judgement& judgement) const
{
    const auto slot = cue.entry->slot;
    const auto far = slot == Slot::problem        ? noun_reach
                     : slot == Slot::value        ? value_reach
                     : judgement.act == Act::call ? asked_reach
                                                  : reach;
    Found found;
    for (const auto& candidate : sentence_.candidates) {
        const auto gap = gap_behind(cue, candidate);
        if (found.empty() && is_to_do(sentence_, candidate, judgement)) {
            break;
        }
        if (!gap || !may_be(sentence_, candidate, judgement)) {
            continue;
        }
        if (found.empty()) {
            if (*gap > far || (*gap > 0 && crosses_turn(sentence_, cue.last, candidate.first)) ||
                crosses_cue(sentence_, cue.last, candidate.first, judgement)) {
                break;
            }
        }
        else if (found.size() == most_targets ||
                 !is_listed(sentence_, *found.back(), candidate, judgement)) {
            break;
        }
        found.push_back(&candidate);
    }
    return found;
}

/// The subject of what stands at a word: the first target of its clause, else of one before.
Targets::Found Targets::before(std::uint32_t at, const Judgement& judgement) const
{
    bool own = true;
    for (auto clause = clauses().rbegin(); clause != clauses().rend(); ++clause) {
        if (clause->first > at) {
            continue;
        }
        if (own || !(clause->aside || clause->relative)) {
            auto found = subjects_in(*clause, at, judgement);
            if (!found.empty()) {
                return found;
            }
        }
        if (own && clause->relative) {
            const auto* const antecedent = last_before(clause->first, judgement);
            // "Samoa asked for measures, which worsen hunger": the measures do.
            const bool far = antecedent != nullptr && judgement.polarity < 0 &&
                             clause->first - antecedent->last > antecedent_reach;
            return antecedent == nullptr || far ? Found() : Found{antecedent};
        }
        own = false;
    }
    return {};
}

const std::vector<Clause>& Targets::clauses() const
{
    if (!clauses_) {
        clauses_ = find_clauses(sentence_);
    }
    return *clauses_;
}

Targets::Found
Targets::subjects_in(const Clause& clause, std::uint32_t at, const Judgement& judgement) const
{
    Found found;
    for (const auto& candidate : sentence_.candidates) {
        if (candidate.first < clause.first || candidate.last > std::min(at, clause.last) ||
            at - candidate.last > reach || !may_be(sentence_, candidate, judgement)) {
            continue;
        }
        if (!found.empty() && (found.size() == most_targets ||
                               !is_listed(sentence_, *found.back(), candidate, judgement))) {
            break;
        }
        found.push_back(&candidate);
    }
    return found;
}

const Candidate* Targets::last_before(std::uint32_t at, const Judgement& judgement) const
{
    const Candidate* last = nullptr;
    for (const auto& candidate : sentence_.candidates) {
        if (candidate.last <= at && at - candidate.last <= reach &&
            may_be(sentence_, candidate, judgement)) {
            last = &candidate;
        }
    }
    return last;
}

/// Is there something near that only its nature keeps from being the target?
bool Targets::nature_refused(const Hit& cue, const Judgement& judgement) const
{
    if (judgement.polarity <= 0 || judgement.act == Act::thank) {
        return false;
    }
    const auto* const link = link_before(sentence_, cue);
    return std::any_of(
        sentence_.candidates.begin(), sentence_.candidates.end(), [&](const Candidate& candidate) {
            const bool behind =
                candidate.first >= cue.last && candidate.first - cue.last <= noun_reach;
            const bool subject = link != nullptr && candidate.last <= link->first &&
                                 link->first - candidate.last <= link_reach;
            return (behind || subject) && !agrees(candidate.nature, judgement.polarity);
        });
}

}  // namespace horseshoe::stance
