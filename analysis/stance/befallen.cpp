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

/// "The lifting of the ban on".
bool is_lifted(const SentenceText& sentence, std::uint32_t noun)
{
    constexpr std::uint32_t reach = 3;  // words from "lifting" to "ban"
    const auto first = noun - std::min(noun, reach);
    return std::any_of(sentence.stems.begin() + first,
                       sentence.stems.begin() + noun,
                       [&](const Stem& stem) { return sentence.roles.is(Roles::ends, stem); });
}

/// "The victims of the rebels".
bool is_of_victims(const SentenceText& sentence, const Candidate& candidate)
{
    const auto of = candidate.governor;
    return of > 0 && of < candidate.first && sentence.roles.is(Roles::of, sentence.stems[of]) &&
           sentence.is(Spellings::victims, of - 1);
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
    if (candidate.role == Role::agent) {
        return false;
    }
    const auto first = std::max(from, begin - std::min(begin, noun_reach));
    for (auto at = first; at < candidate.first; ++at) {
        const auto is_next = [&](Roles::Key key) {
            return at + 1 < sentence.stems.size() && sentence.roles.is(key, sentence.stems[at + 1]);
        };
        const bool adjective =
            candidate.adjective && sentence.roles.nouns_first() && at + 1 == candidate.first;
        const bool governs = is_next(Roles::of) || is_next(Roles::hits) || adjective;
        // "An inquiry into the conduct of Ruritania".
        const bool into = at + 1 < sentence.words.size() && sentence.spelt(at + 1) == "into";
        const bool aimed =
            sentence.is(Spellings::aimed, at) &&
            (into || (candidate.governor == at + 1 && candidate.governor < candidate.first)) &&
            (is_next(Roles::hits) || is_next(Roles::beside));
        if (((sentence.is(Spellings::befalling, at) && governs) || aimed) &&
            !is_lifted(sentence, at) && !border_between(sentence, at, candidate.first)) {
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
    if (judgement.polarity > 0 && is_of_victims(sentence, candidate)) {
        return true;
    }
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
