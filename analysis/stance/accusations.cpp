#include "analysis/stance/accusations.hpp"

#include <algorithm>

namespace horseshoe::stance {
namespace {

using gazetteer::EntityKind;

/// A State or an armed group: who can be accused, and be blamed again later.
bool is_actor(const Subject& subject)
{
    return subject.entity != nullptr &&
           (subject.entity->kind == EntityKind::state || subject.entity->kind == EntityKind::group);
}

/// "Worried about the advance of Ruritania": by what it does.
bool acts(const SentenceText& sentence, std::string_view id, const Judgement& judgement)
{
    return std::any_of(
        sentence.candidates.begin(), sentence.candidates.end(), [&](const Candidate& one) {
            if (one.id != id || one.role == Role::agent) {
                return one.id == id && one.governor > judgement.last;  // not "worried by"
            }
            // "The advance of Ruritania"; not "the security of Ruritania".
            const auto head = one.governor < one.first ? one.governor : one.last + 1;
            return one.role == Role::owner && head > 0 && head <= sentence.words.size() &&
                   !sentence.is(Spellings::safety, head - 1) &&
                   sentence.roles.is_deed(sentence.stems[head - 1]);
        });
}

/// A State that is the cause of worry may be no more than its scene.
bool accuses(const SentenceText& sentence, const Stance& stance, const Judgement& judgement)
{
    return judgement.entry->slot != Slot::problem &&
           (stance.act != Act::concern || acts(sentence, stance.target, judgement));
}

}  // namespace

void fault_if_blamed(const Antecedents& antecedents, Stance& stance)
{
    if (stance.act == Act::call && stance.polarity == 0 && antecedents.has_blamed(stance.target)) {
        stance.polarity = -1;
        stance.steps.emplace_back("asks whom it blamed before");
    }
}

bool remember_blame(const SentenceText& sentence,
                    const Stance& stance,
                    const Judgement& judgement,
                    const Subject& target,
                    Antecedents& antecedents)
{
    if (stance.polarity >= 0) {
        return false;
    }
    if (is_actor(target)) {
        antecedents.blame(target.id);
        if (accuses(sentence, stance, judgement)) {
            antecedents.accuse(target.id);
            return true;
        }
    }
    else if (target.id == terrorism) {
        antecedents.accuse({});  // others did it, who have no name
    }
    return false;
}

}  // namespace horseshoe::stance
