#include "analysis/stance/doers.hpp"

#include "analysis/stance/fitness.hpp"

namespace horseshoe::stance {
namespace {

using gazetteer::EntityKind;

constexpr std::uint32_t agent_reach = 30;  // words between a deed and "by" behind it
constexpr std::uint32_t owner_reach = 12;  // words between a cue and a deed behind it
constexpr std::uint32_t body_reach = 3;    // words between a body and what it does

/// Bodies are spoken of in other parts too, as authors of texts: they must stand close by.
bool may_do(const Candidate& candidate, std::uint32_t distance)
{
    return may_be_blamed(candidate) &&
           (candidate.kind != EntityKind::organisation || distance <= body_reach);
}

const Candidate* agent_behind(const SentenceText& sentence, std::uint32_t last)
{
    for (const auto& candidate : sentence.candidates) {
        if (candidate.first >= last && candidate.first - last <= agent_reach &&
            candidate.role == Role::agent && may_do(candidate, candidate.first - last)) {
            return &candidate;
        }
    }
    return nullptr;
}

const Candidate* nearest_before(const SentenceText& sentence, std::uint32_t first)
{
    const Candidate* found = nullptr;
    for (const auto& candidate : sentence.candidates) {
        const bool acts = candidate.role == Role::subject || candidate.role == Role::owner ||
                          candidate.role == Role::agent;
        if (candidate.last <= first && acts && may_do(candidate, first - candidate.last)) {
            found = &candidate;
        }
    }
    return found;
}

const Candidate* owner_behind(const SentenceText& sentence, std::uint32_t last)
{
    for (const auto& candidate : sentence.candidates) {
        if (candidate.first >= last && candidate.first - last <= owner_reach &&
            candidate.role == Role::owner && may_do(candidate, candidate.first - last)) {
            return &candidate;
        }
    }
    return nullptr;
}

/// The last before a word of which nothing tells whether it acts.
const Candidate* possible_before(const SentenceText& sentence, std::uint32_t first)
{
    const Candidate* found = nullptr;
    for (const auto& candidate : sentence.candidates) {
        if (candidate.last <= first && may_be_blamed(candidate) && candidate.role != Role::beside &&
            candidate.role != Role::place && candidate.id != sentence.holder) {
            found = &candidate;
        }
    }
    return found;
}

}  // namespace

Doer find_doer(const SentenceText& sentence, const Hit& cue)
{
    const auto* found = agent_behind(sentence, cue.last);
    found = found != nullptr ? found : nearest_before(sentence, cue.first);
    if (found == nullptr && cue.entry->slot == Slot::doer) {
        found = owner_behind(sentence, cue.last);
    }
    if (found != nullptr) {
        // Nobody blames oneself: what others are told to have said of the speaker is no blame of
        // whoever else the sentence names.
        return {found->id == sentence.holder ? "unnamed" : found->id, true};
    }
    const auto* const possible = possible_before(sentence, cue.first);
    return {possible != nullptr ? possible->id : std::string_view(), false};
}

}  // namespace horseshoe::stance
