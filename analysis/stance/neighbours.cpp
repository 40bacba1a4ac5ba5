#include "analysis/stance/neighbours.hpp"

#include "analysis/stance/agents.hpp"
#include "analysis/stance/alike.hpp"
#include "analysis/stance/crossings.hpp"
#include "analysis/stance/fitness.hpp"
#include "analysis/stance/grammar.hpp"
#include "analysis/stance/lists.hpp"
#include "analysis/stance/modifiers.hpp"
#include "analysis/stance/other_actors.hpp"
#include "analysis/stance/victims.hpp"

#include <algorithm>

namespace horseshoe::stance {
namespace {

constexpr std::uint32_t reach = 18;            // words between a cue and its target
constexpr std::uint32_t noun_reach = 14;       // and between "threat" and what threatens
constexpr std::uint32_t value_reach = 6;       // and between "promote" and what is promoted
constexpr std::uint32_t asked_reach = 9;       // and between "we urge" and who is urged
constexpr std::uint32_t antecedent_reach = 4;  // words between a name and "which"
constexpr std::uint32_t link_reach = 5;        // words between "is" and "essential"

}  // namespace

/// "Condemn, along with the rest of the Council, the attacks", "we are worried, recalling what Fiji said":
/// where the aside right behind a cue ends; 0 where there is none.
std::uint32_t Neighbours::end_of_aside(const Hit& cue) const
{
    constexpr std::uint32_t opening = 2;   // words: "along with"
    constexpr std::uint32_t longest = 10;  // words from one comma to the next
    constexpr std::uint32_t longest_told = 25;
    const auto& stems = sentence_.stems;
    const auto size = static_cast<std::uint32_t>(stems.size());
    if (cue.last + opening >= size || !stems[cue.last].is_border()) {
        return 0;
    }
    const auto words = stems.subspan(cue.last + 1, opening);
    const bool tells =
        is_gerund(sentence_, cue.last + 1) && !sentence_.is(Spellings::apart, cue.last + 1);
    if (!tells && std::none_of(words.begin(), words.end(), [&](const Stem& stem) {
            return sentence_.roles.is(Roles::with, stem);
        })) {
        return 0;
    }
    for (auto at = cue.last + 1; at < std::min(size, cue.last + (tells ? longest_told : longest));
         ++at) {
        if (stems[at].is_border()) {
            return at;
        }
    }
    return tells ? size : 0;
}

Neighbours::Found Neighbours::behind(const Hit& cue, const Judgement& judgement) const
{
    const auto slot = cue.entry->slot;
    const auto far = slot == Slot::problem        ? noun_reach
                     : slot == Slot::value        ? value_reach
                     : judgement.act == Act::call ? asked_reach
                                                  : reach;
    Found found;
    const auto aside = end_of_aside(cue);
    for (const auto& candidate : sentence_.candidates) {
        const auto gap = gap_behind(cue, candidate);
        if (candidate.first >= cue.last && candidate.last <= aside) {
            continue;
        }
        if (found.empty() && (is_to_do(sentence_, candidate, judgement) ||
                              is_in_request(sentence_, cue, candidate, judgement))) {
            break;
        }
        if (!gap || !may_be(sentence_, candidate, judgement)) {
            continue;
        }
        if (found.empty()) {
            if (*gap > far || (candidate.first > cue.last && leaves_open(sentence_, cue)) ||
                (judgement.act == Act::thank &&
                 (is_told_by_others(cue, candidate) || is_what_for(cue, candidate))) ||
                (*gap > 0 && (crosses_turn(sentence_, cue.last, candidate.first) ||
                              begins_next_clause(sentence_, candidate))) ||
                crosses_cue(sentence_, cue.last, candidate.first, judgement) ||
                crosses_report(sentence_, cue.last, candidate.first)) {
                break;
            }
        }
        else if (!goes_on(found, candidate, judgement)) {
            // "We thank Fiji for its help to Samoa, and Tonga for".
            if (judgement.polarity > 0 && tells_what_for(sentence_, found.back()->last)) {
                continue;
            }
            break;
        }
        found.push_back(&candidate);
    }
    return found;
}

/// "We thank the doctors who treated ...": behind whom is thanked, who has no name. Not "for what Fiji
/// has done", nor "who spoke, in particular Fiji", nor "what he told us and Fiji for its help".
bool Neighbours::is_told_by_others(const Hit& cue, const Candidate& candidate) const
{
    constexpr std::uint32_t subject_reach = 2;  // words from "what" to who did it
    const auto& stems = sentence_.stems;
    const auto is = [&](Roles::Key key, std::uint32_t at) {
        return sentence_.roles.is(key, stems[at]);
    };
    auto before = candidate.first;
    before -= before > 0 && is(Roles::article, before - 1) ? 1U : 0U;
    if (before == 0 || is(Roles::joining, before - 1)) {
        return false;
    }
    bool told = false;
    for (auto at = cue.last + 1; at < candidate.first; ++at) {
        if (stems[at].is_border()) {
            return false;
        }
        told = told || (is(Roles::start, at) && candidate.first - at > subject_reach);
    }
    return told;
}

/// "We thank the doctors for the help given to Samoa": whom one thanks stands before what for.
bool Neighbours::is_what_for(const Hit& cue, const Candidate& candidate) const
{
    if (cue.last < candidate.first &&
        sentence_.roles.is(Roles::purpose, sentence_.stems[cue.last])) {
        return false;  // "remercions pour leurs exposés la Ruritanie"
    }
    for (auto at = cue.last + 1; at < candidate.first; ++at) {
        if (sentence_.stems[at].is_border()) {
            return false;
        }
        if (sentence_.roles.is(Roles::purpose, sentence_.stems[at])) {
            return (candidate.role == Role::beside || candidate.role == Role::place) &&
                   !sentence_.is(Spellings::whence, candidate.governor);
        }
    }
    return false;
}

Neighbours::Found Neighbours::authors_behind(const Hit& cue, const Judgement& judgement) const
{
    Found found;
    if (judgement.polarity <= 0) {
        return found;
    }
    for (const auto& candidate : sentence_.candidates) {
        if (!found.empty()) {
            if (!may_be(sentence_, candidate, judgement) || !goes_on(found, candidate, judgement)) {
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

Neighbours::Found Neighbours::agents_behind(const Hit& cue, const Judgement& judgement) const
{
    for (const auto& candidate : sentence_.candidates) {
        if (candidate.first >= cue.last && candidate.first - cue.last <= reach &&
            candidate.role == Role::agent && may_be(sentence_, candidate, judgement)) {
            return {&candidate};
        }
    }
    return {};
}

Neighbours::Found Neighbours::before(std::uint32_t at, const Judgement& judgement) const
{
    bool own = true;
    for (auto clause = clauses().rbegin(); clause != clauses().rend(); ++clause) {
        if (clause->first > at) {
            continue;
        }
        // "Fiji, supported by Tonga, fights": an aside.
        const bool backed = clause->first > 0 && sentence_.stems[clause->first - 1].is_border() &&
                            is_participle(sentence_, clause->first);
        if (own || !(clause->aside || clause->relative || backed)) {
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
            return antecedent == nullptr || far || only_reports(sentence_, *antecedent, at)
                       ? Found()
                       : Found{antecedent};
        }
        own = false;
    }
    return {};
}

/// "We condemn Ruritania".
bool Neighbours::is_judged(const Candidate& candidate) const
{
    constexpr std::uint32_t object_reach = 2;  // words from "condemn" to a name
    return std::any_of(sentence_.hits.begin(), sentence_.hits.end(), [&](const Hit& hit) {
        return hit.entry->use == Use::cue && hit.entry->slot == Slot::object &&
               hit.last <= candidate.first && candidate.first - hit.last <= object_reach;
    });
}

Neighbours::Found
Neighbours::subjects_in(const Clause& clause, std::uint32_t at, const Judgement& judgement) const
{
    Found found;
    for (const auto& candidate : sentence_.candidates) {
        if (candidate.first < clause.first || candidate.last > std::min(at, clause.last) ||
            at - candidate.last > reach || only_reports(sentence_, candidate, at) ||
            ends_predicate(sentence_, candidate, at) || !may_be(sentence_, candidate, judgement)) {
            continue;
        }
        // "The attacks of Fiji and Tonga has a right ...": of the two the one that does it.
        if (!found.empty() && (found.front()->role != Role::subject || is_judged(*found.front())) &&
            candidate.role == Role::subject && acts_itself(sentence_, candidate)) {
            found.clear();
        }
        if (!found.empty() && !goes_on(found, candidate, judgement)) {
            if (!begins_other_clause(sentence_, *found.back(), candidate)) {
                break;
            }
            found.clear();
        }
        found.push_back(&candidate);
    }
    return found;
}

Neighbours::Found Neighbours::before_our_clause(const Hit& cue, const Judgement& judgement) const
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

const Candidate* Neighbours::last_before(std::uint32_t at, const Judgement& judgement) const
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

bool Neighbours::only_nature_refuses(const Hit& cue, const Judgement& judgement) const
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

bool Neighbours::goes_on(const Found& list, const Candidate& next, const Judgement& judgement) const
{
    return list.size() < most_targets && is_listed(sentence_, *list.back(), next, judgement);
}

const std::vector<Clause>& Neighbours::clauses() const
{
    if (!clauses_) {
        clauses_ = find_clauses(sentence_);
    }
    return *clauses_;
}

}  // namespace horseshoe::stance
