#include "analysis/stance/befallen.hpp"

#include "analysis/stance/fitness.hpp"
#include "analysis/stance/modifiers.hpp"
#include "analysis/stance/victims.hpp"

#include <algorithm>

namespace horseshoe::stance {
namespace {

/// The word behind which a candidate stands with what belongs to its name: "the Government of".
std::uint32_t begin_of(const SentenceText& sentence, const Candidate& candidate)
{
    constexpr std::uint32_t reach = 5;  // words from "the" to a name
    auto at = candidate.first;
    const auto first = at - std::min(at, reach);
    while (at > first && (sentence.roles.is(Roles::article, sentence.stems[at - 1]) ||
                          sentence.roles.is(Roles::of, sentence.stems[at - 1]) ||
                          sentence.roles.is(Roles::seat, sentence.stems[at - 1]))) {
        --at;
    }
    return at;
}

/// "The suspension of Ruritania", "pressure on Ruritania", "a verdict against her".
bool is_behind_noun_of_harm(const SentenceText& sentence,
                            const Candidate& candidate,
                            std::uint32_t from)
{
    constexpr std::uint32_t noun_reach = 4;  // words from "suspension" to what governs a name
    const auto begin = begin_of(sentence, candidate);
    for (auto at = std::max(begin, from + 1); at <= candidate.first; ++at) {
        if (at > 0 && sentence.roles.is(Roles::against, sentence.stems[at - 1])) {
            return true;
        }
    }
    const auto first = std::max(from, begin - std::min(begin, noun_reach));
    for (auto at = first; at < candidate.first; ++at) {
        const bool governs =
            at + 1 < sentence.stems.size() &&
            (sentence.roles.is(Roles::of, sentence.stems[at + 1]) ||
             sentence.roles.is(Roles::hits, sentence.stems[at + 1]) ||
             (candidate.adjective && sentence.roles.nouns_first() && at + 1 == candidate.first));
        const bool aimed = at + 1 < candidate.first && sentence.is(Spellings::aimed, at) &&
                           sentence.roles.is(Roles::beside, sentence.stems[at + 1]);
        if (((sentence.is(Spellings::befalling, at) && governs) || aimed) &&
            !border_between(sentence, at, candidate.first)) {
            return true;
        }
    }
    return false;
}

/// "That many have called on Ruritania", "that the Court has condemned Ruritania": another cue's.
bool is_of_other_cue(const SentenceText& sentence, const Candidate& candidate, std::uint32_t from)
{
    const auto begin = begin_of(sentence, candidate);
    return std::any_of(sentence.hits.begin(), sentence.hits.end(), [&](const Hit& hit) {
        const bool judges = hit.entry->use == Use::cue && hit.entry->slot == Slot::object &&
                            (hit.entry->polarity < 0 || hit.entry->act == Act::call);
        return judges && hit.first >= from && hit.last <= candidate.first && hit.last + 1 >= begin;
    });
}

/// "That Ruritania has been suspended".
bool has_suffered(const SentenceText& sentence, const Candidate& candidate)
{
    constexpr std::uint32_t reach = 5;  // words from a name to "suspended"
    if (!fares_ill(sentence, candidate)) {
        return false;
    }
    const auto end = std::min<std::size_t>(sentence.stems.size(), candidate.last + reach);
    for (auto at = candidate.last; at < end; ++at) {
        if (sentence.is(Spellings::punished, at)) {
            return true;
        }
    }
    return false;
}

}  // namespace

bool is_befallen(const SentenceText& sentence,
                 const Candidate& candidate,
                 const Judgement& judgement)
{
    const auto slot = judgement.entry->slot;
    const bool regretted = sentence.is(Spellings::regretting, judgement.first);
    if ((judgement.polarity <= 0 && !regretted) || candidate.first < judgement.last ||
        (slot != Slot::object && slot != Slot::either) ||
        !(may_be_blamed(candidate) || candidate.kind == gazetteer::EntityKind::mission)) {
        return false;
    }
    return (!regretted && is_behind_noun_of_harm(sentence, candidate, judgement.first)) ||
           is_of_other_cue(sentence, candidate, judgement.last) ||
           has_suffered(sentence, candidate);
}

}  // namespace horseshoe::stance
