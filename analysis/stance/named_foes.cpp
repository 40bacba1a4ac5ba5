#include "analysis/stance/named_foes.hpp"

#include "analysis/stance/natures.hpp"

namespace horseshoe::stance {
namespace {

using gazetteer::EntityKind;

/// "Separatists", and not "separatism" or "separatist aims".
bool tells_persons(const SentenceText& sentence, std::uint32_t at)
{
    const auto text = sentence.spelt(at);
    return text.ends_with("ists") || text.ends_with("istes");
}

/// "Has spoken to the separatists": a cue that names those who do it. Theirs are "its separatists" and
/// "Ruritanian separatists".
const Candidate* doers_by_name(const SentenceText& sentence, const Hit& cue, const Candidate* doer)
{
    for (const auto& candidate : sentence.candidates) {
        const bool foe = candidate.kind == EntityKind::group && candidate.nature == Nature::foe;
        const bool names =
            is_nameless(candidate) || foe ||
            (candidate.nature == Nature::problem && tells_persons(sentence, cue.last - 1));
        if (names && candidate.first <= cue.first && cue.last <= candidate.last) {
            const bool owned =
                (doer != nullptr && doer->last == candidate.first) ||
                (candidate.first > 0 &&
                 sentence.roles.is(Roles::owner_back, sentence.stems[candidate.first - 1]));
            return owned ? nullptr : &candidate;
        }
    }
    return nullptr;
}

/// "Terrorist attacks": the deed of those whom its own words name; also "heinous terrorist acts",
/// where nobody else does it.
const Candidate* foe_beside(const SentenceText& sentence, const Hit& cue, const Candidate* doer)
{
    if (doer != nullptr && doer->role != Role::subject) {
        return nullptr;
    }
    for (const auto& candidate : sentence.candidates) {
        const bool foe = candidate.nature == Nature::foe || candidate.id == terrorism;
        const bool around = candidate.first < cue.first && cue.last <= candidate.last;
        if (foe && (candidate.last == cue.first || around ||
                    (doer == nullptr && candidate.first == cue.last))) {
            return &candidate;
        }
    }
    return nullptr;
}

/// "The terrorist attack of Ruritania", "Ruritanian terrorist attacks": it is hers. Itself where it is
/// nobody's who is named.
const Candidate*
owner_of_terror(const SentenceText& sentence, const Hit& cue, const Candidate& terror)
{
    const auto is_actor = [&](const Candidate& one) {
        return one.kind == EntityKind::state ||
               (one.kind == EntityKind::group && !is_nameless(one));
    };
    for (const auto& one : sentence.candidates) {
        const bool before =
            one.last == terror.first && (one.role == Role::owner || one.role == Role::open);
        const bool behind =
            one.first > cue.last && one.governor == cue.last && one.role == Role::owner;
        if (is_actor(one) && (before || behind) && terror.last >= cue.first) {
            return &one;
        }
    }
    return &terror;
}

}  // namespace

const Candidate* foe_named_by(const SentenceText& sentence, const Hit& cue, const Candidate* doer)
{
    const auto* const named = doers_by_name(sentence, cue, doer);
    const auto* const foe = named != nullptr ? named : foe_beside(sentence, cue, doer);
    return foe != nullptr && foe->id == terrorism ? owner_of_terror(sentence, cue, *foe) : foe;
}

}  // namespace horseshoe::stance
