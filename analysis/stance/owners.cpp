#include "analysis/stance/owners.hpp"

#include "analysis/stance/agents.hpp"
#include "analysis/stance/fitness.hpp"
#include "analysis/stance/grammar.hpp"
#include "analysis/stance/modifiers.hpp"
#include "analysis/stance/victims.hpp"

#include <algorithm>

namespace horseshoe::stance {
namespace {

using gazetteer::EntityKind;

constexpr std::uint32_t owner_reach = 12;  // words between a cue and a deed behind it
constexpr std::uint32_t head_reach = 2;    // words from "false" to the "of" behind "claims"

/// "A violation of Ruritania's rights".
bool owns_what_suffers(const SentenceText& sentence, const Candidate& candidate)
{
    const auto behind = sentence.text.substr(sentence.words[candidate.last - 1].end());
    const bool possessive = behind.starts_with("’s") || behind.starts_with("'s");
    return possessive && (candidate.last + 1 >= sentence.stems.size() ||
                          !sentence.roles.is_deed(sentence.stems[candidate.last + 1]));
}

/// "Threatens the peace and security of Ruritania"; not "les forces de sécurité de".
bool is_safety_of(const SentenceText& sentence, const Candidate& candidate)
{
    const auto of = candidate.governor;
    return of < candidate.first && of > 1 && sentence.is(Spellings::safety, of - 1) &&
           !sentence.roles.is(Roles::of, sentence.stems[of - 2]);
}

/// "Disregard of Council resolutions", "a violation of United Nations premises": what others disregard is
/// the body's own.
bool is_disregarded(const SentenceText& sentence, const Hit& cue, const Candidate& candidate)
{
    const bool papers = candidate.last < sentence.stems.size() &&
                        sentence.roles.is(Roles::papers, sentence.stems[candidate.last]);
    return candidate.kind == EntityKind::organisation &&
           (papers || sentence.is(Spellings::breaching, cue.last - 1));
}

/// "Faced with the violation of their rights, the Ruritanian authorities": those suffer it.
bool is_theirs(const SentenceText& sentence, const Hit& cue, const Candidate& candidate)
{
    const auto of = cue.last - (sentence.roles.is(Roles::of, sentence.stems[cue.last - 1]) ? 1 : 0);
    return of + 1 < candidate.first && sentence.roles.is(Roles::of, sentence.stems[of]) &&
           sentence.roles.is(Roles::owner_back, sentence.stems[of + 1]) &&
           of + 2 < candidate.first && !sentence.is(Spellings::duties, of + 2) &&
           border_between(sentence, cue.last, candidate.first);
}

}  // namespace

const Candidate* owner_behind(const SentenceText& sentence, const Hit& cue)
{
    if (cue.entry->slot != Slot::doer ||
        sentence.roles.is(Roles::doubt, sentence.stems[cue.first])) {
        return nullptr;
    }
    for (const auto& candidate : sentence.candidates) {
        if (candidate.first >= cue.last && candidate.first - cue.last <= owner_reach &&
            candidate.role == Role::owner && !is_nameless(candidate) &&
            !is_safety_of(sentence, candidate) && !is_theirs(sentence, cue, candidate) &&
            !is_disregarded(sentence, cue, candidate) &&
            may_do(candidate, candidate.first - cue.last) && !fares_ill(sentence, candidate)) {
            return &candidate;
        }
    }
    return nullptr;
}

const Candidate* owner_before(const SentenceText& sentence, const Hit& cue)
{
    const auto found = std::find_if(
        sentence.candidates.begin(), sentence.candidates.end(), [&](const Candidate& one) {
            if (!one.adjective || one.last != cue.first || one.role != Role::beside ||
                one.governor + 1 != one.first ||
                !sentence.roles.is(Roles::against, sentence.stems[one.governor])) {
                return false;
            }
            const auto text = sentence.spelt(one.governor);
            return text != "anti" && text != "Anti" && may_be_blamed(one);
        });
    return found == sentence.candidates.end() ? nullptr : &*found;
}

const Candidate* owner_beside(const SentenceText& sentence, const Hit& cue)
{
    const auto is = [&](Roles::Key key, std::uint32_t at) {
        return sentence.roles.is(key, sentence.stems[at]);
    };
    if (cue.first == 0 || is(Roles::doubt, cue.first)) {
        return nullptr;
    }
    const auto before = cue.first - 1;
    if (sentence.spelt(before) == "to") {
        return nullptr;  // "to threaten Ruritania"
    }
    if (!is(Roles::article, before) && !is(Roles::place, before) && !is(Roles::beside, before) &&
        !is(Roles::of, before)) {
        return nullptr;
    }
    for (const auto& candidate : sentence.candidates) {
        if (candidate.first < cue.last || candidate.role != Role::owner) {
            continue;
        }
        const bool beside = candidate.governor == candidate.first;
        if (!beside && candidate.adjective) {
            return nullptr;  // "the shelling of Ruritanian troops"
        }
        const auto of = candidate.governor;
        if (of < cue.last || of - cue.last > (beside ? 0 : head_reach) ||
            border_between(sentence, cue.last, candidate.first)) {
            return nullptr;
        }
        for (auto at = cue.last; at < of; ++at) {
            if (is(Roles::place, at) || is(Roles::beside, at) || is(Roles::by, at)) {
                return nullptr;
            }
        }
        const bool owner = may_be_blamed(candidate) && !is_safety_of(sentence, candidate) &&
                           !is_disregarded(sentence, cue, candidate) &&
                           !owns_what_suffers(sentence, candidate);
        return owner ? &candidate : nullptr;
    }
    return nullptr;
}

const Candidate* accused_of(const SentenceText& sentence, const Hit& cue)
{
    constexpr std::uint32_t verb_reach = 3;  // words from "accuses" to a name
    constexpr std::uint32_t deed_reach = 8;  // words from the name to the deed
    const auto found = std::find_if(
        sentence.candidates.begin(), sentence.candidates.end(), [&](const Candidate& one) {
            if (!may_be_blamed(one) || one.role != Role::subject || one.last >= cue.first ||
                cue.first - one.last > deed_reach ||
                !sentence.roles.is(Roles::of, sentence.stems[one.last]) ||
                border_between(sentence, one.last, cue.first)) {
                return false;
            }
            const auto first = one.first - std::min(one.first, verb_reach);
            return std::any_of(
                sentence.stems.begin() + first,
                sentence.stems.begin() + one.first,
                [&](const Stem& stem) { return sentence.roles.is(Roles::accusing, stem); });
        });
    return found == sentence.candidates.end() ? nullptr : &*found;
}

const Candidate* told_to_whom(const SentenceText& sentence, const Hit& cue)
{
    if (!is_impersonal(sentence, cue)) {
        return nullptr;
    }
    const auto found = std::find_if(
        sentence.candidates.begin(), sentence.candidates.end(), [&](const Candidate& one) {
            return one.governor == cue.last && one.first > cue.last && may_be_blamed(one) &&
                   sentence.roles.is(Roles::purpose, sentence.stems[cue.last]) &&
                   one.last + 1 < sentence.stems.size() &&
                   sentence.roles.is(Roles::aim, sentence.stems[one.last]) &&
                   !sentence.roles.is(Roles::being, sentence.stems[one.last + 1]) &&
                   !sentence.roles.is(Roles::suffers, sentence.stems[one.last + 1]);
        });
    return found == sentence.candidates.end() ? nullptr : &*found;
}

const Candidate* owner_by_reason(const SentenceText& sentence, const Hit& cue)
{
    if (cue.first < 2 || !sentence.roles.is(Roles::owner_back, sentence.stems[cue.first - 1]) ||
        !sentence.roles.is(Roles::purpose, sentence.stems[cue.first - 2])) {
        return nullptr;
    }
    const auto found = std::find_if(
        sentence.candidates.begin(), sentence.candidates.end(), [&](const Candidate& one) {
            return one.last + 2 == cue.first && may_be_blamed(one) && !one.close;
        });
    return found == sentence.candidates.end() ? nullptr : &*found;
}

const Candidate* owner_by_pronoun(const SentenceText& sentence, const Hit& cue)
{
    const bool owned =
        cue.first > 0 && sentence.roles.is(Roles::owner_back, sentence.stems[cue.first - 1]);
    const Candidate* found = nullptr;
    for (const auto& candidate : sentence.candidates) {
        const bool actor =
            candidate.kind == EntityKind::state || candidate.kind == EntityKind::group;
        if (owned && candidate.last < cue.first && actor && candidate.role == Role::beside &&
            candidate.governor + 1 == candidate.first && !is_victim(sentence, candidate, cue)) {
            found = &candidate;
        }
    }
    return found;
}

}  // namespace horseshoe::stance
