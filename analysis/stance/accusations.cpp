#include "analysis/stance/accusations.hpp"

namespace horseshoe::stance {
namespace {

using gazetteer::EntityKind;

/// A State or an armed group: who can be accused, and be blamed again later.
bool is_actor(const Subject& subject)
{
    return subject.entity != nullptr &&
           (subject.entity->kind == EntityKind::state || subject.entity->kind == EntityKind::group);
}

/// Who is the cause of worry may be no more than its scene.
bool accuses(const Stance& stance, const Judgement& judgement)
{
    return stance.act != Act::concern && judgement.entry->slot != Slot::problem;
}

}  // namespace

void fault_if_blamed(const Antecedents& antecedents, Stance& stance)
{
    if (stance.act == Act::call && stance.polarity == 0 && antecedents.has_blamed(stance.target)) {
        stance.polarity = -1;
        stance.steps.emplace_back("asks whom it blamed before");
    }
}

void remember_blame(const Stance& stance,
                    const Judgement& judgement,
                    const Subject& target,
                    Antecedents& antecedents)
{
    if (stance.polarity >= 0) {
        return;
    }
    if (is_actor(target)) {
        if (accuses(stance, judgement)) {
            antecedents.accuse(target.id);
        }
        antecedents.blame(target.id);
    }
    else if (target.id == terrorism) {
        antecedents.accuse({});  // others did it, who have no name
    }
}

}  // namespace horseshoe::stance
