#include "analysis/stance/named_deeds.hpp"

#include "analysis/stance/lists.hpp"
#include "analysis/stance/modifiers.hpp"
#include "analysis/stance/victims.hpp"

#include <algorithm>
#include <initializer_list>

namespace horseshoe::stance {
namespace {

using gazetteer::EntityKind;

constexpr std::uint32_t owner_reach = 3;   // words from the deed to "of"
constexpr std::uint32_t agent_reach = 10;  // and to who did it

/// Is one of words [from, to) of these kinds?
bool has_any(const SentenceText& sentence,
             std::uint32_t from,
             std::uint32_t to,
             std::initializer_list<Roles::Key> kinds)
{
    return std::any_of(
        sentence.stems.begin() + from, sentence.stems.begin() + to, [&](const auto& stem) {
            return std::any_of(kinds.begin(), kinds.end(), [&](Roles::Key kind) {
                return sentence.roles.is(kind, stem);
            });
        });
}

/// "The attack of Ruritania"; not "against the army of Ruritania", which suffers it.
bool owns(const SentenceText& sentence, const Candidate& deed, const Candidate& one)
{
    return one.role == Role::owner && one.governor - deed.last <= owner_reach &&
           !has_any(sentence, deed.first, one.first, {Roles::beside, Roles::place, Roles::suffers});
}

/// "Terrorism by Ruritania", "attacks committed yesterday by Ruritania"; not "fought by Ruritania".
bool committed(const SentenceText& sentence, const Candidate& deed, const Candidate& one)
{
    if (one.role != Role::agent || one.first - deed.last > agent_reach) {
        return false;
    }
    if (one.governor == deed.last && !is_participle(sentence, one.governor - 1)) {
        return true;
    }
    for (auto at = deed.last; at < one.governor; ++at) {
        if (sentence.is(Spellings::committing, at)) {
            return true;
        }
    }
    return false;
}

/// Another matter begins; not "l’attaque illégale et injuste de la Ruritanie", where two adjectives are
/// joined.
bool joins_another(const SentenceText& sentence, const Candidate& deed, const Candidate& one)
{
    constexpr std::uint32_t adjective = 2;  // words from "et" to "de"
    for (auto at = deed.last; at < one.first; ++at) {
        if (sentence.roles.is(Roles::joining, sentence.stems[at]) &&
            !(one.role == Role::owner && at + adjective == one.governor)) {
            return true;
        }
    }
    return false;
}

bool does_it(const SentenceText& sentence, const Candidate& deed, const Candidate& one)
{
    const bool actor =
        one.kind == EntityKind::state || (one.kind == EntityKind::group && !is_nameless(one));
    return actor && one.first >= deed.last && one.governor >= deed.last &&
           one.governor < one.first && !border_between(sentence, deed.last, one.first) &&
           !joins_another(sentence, deed, one) &&
           !has_any(sentence, deed.last, one.first, {Roles::start}) &&
           (owns(sentence, deed, one) || committed(sentence, deed, one));
}

}  // namespace

void read_doer(const SentenceText& sentence, const Hit& cue, Judgement& judgement)
{
    if (judgement.polarity >= 0 || judgement.act == Act::call || cue.entry->slot != Slot::object) {
        return;
    }
    const auto& all = sentence.candidates;
    const auto deed = std::find_if(all.begin(), all.end(), [&](const Candidate& one) {
        return one.id == judgement.targets.front() && one.first >= cue.last &&
               one.kind == EntityKind::topic;
    });
    if (deed == all.end()) {
        return;
    }
    const auto doer = std::find_if(all.begin(), all.end(), [&](const Candidate& one) {
        return does_it(sentence, *deed, one);
    });
    if (doer == all.end() || doer->id == sentence.holder) {
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

}  // namespace horseshoe::stance
