#include "analysis/stance/things.hpp"

#include "analysis/stance/grammar.hpp"
#include "analysis/stance/modifiers.hpp"
#include "analysis/stance/nominal_means.hpp"

#include <algorithm>

namespace horseshoe::stance {
namespace {

constexpr std::uint32_t before_reach = 8;     // words between "report" and "is"
constexpr std::uint32_t behind_reach = 6;     // words between "welcome" and "report"
constexpr std::uint32_t blamed_reach = 8;     // words between "condemn" and "attacks"
constexpr std::uint32_t told_reach = 4;       // words between "regret that" and "attacks"
constexpr std::uint32_t described_reach = 1;  // words between "illegal" and "elections"
constexpr std::uint32_t deed_reach = 2;       // words between "raids" and "violate"
constexpr std::uint32_t subject_reach = 12;   // words between "attacks" and "are"

/// The common word for a thing by its row.
using Name = std::string_view (*)(const Entry& entry);

/// "We", "our", or the delegation by its name: before the cue.
bool holder_speaks(const SentenceText& sentence, std::uint32_t before)
{
    return sentence.roles.speaks_oneself(sentence.stems.first(before)) ||
           std::any_of(sentence.candidates.begin(),
                       sentence.candidates.end(),
                       [&](const Candidate& candidate) {
                           return candidate.id == sentence.holder && candidate.last <= before;
                       });
}

/// "The Ruritanian Government": a part of a name.
bool is_named(const SentenceText& sentence, const Hit& thing)
{
    return std::any_of(
        sentence.candidates.begin(), sentence.candidates.end(), [&](const Candidate& candidate) {
            return candidate.first < thing.last && thing.first < candidate.last;
        });
}

/// Another verb between may have the thing for its own: the nearest one is meant.
std::string_view
behind(const SentenceText& sentence, std::uint32_t at, std::uint32_t reach, Name name)
{
    const Hit* nearest = nullptr;
    for (const auto& hit : sentence.hits) {
        const bool far = hit.first < at || hit.first - at > reach;
        if (!far && !name(*hit.entry).empty() &&
            (nearest == nullptr || hit.first < nearest->first)) {
            nearest = &hit;
        }
    }
    const bool none = nearest == nullptr || border_between(sentence, at, nearest->first) ||
                      is_named(sentence, *nearest);
    return none ? std::string_view() : name(*nearest->entry);
}

/// The same behind a cue; a vote is on the draft, where no words tell what it is on.
std::string_view
thing_behind(const SentenceText& sentence, const Hit& cue, std::uint32_t reach, Name name)
{
    constexpr std::string_view voted_on = "draft resolution";
    const auto found = behind(sentence, cue.last, leaves_open(sentence, cue) ? 0 : reach, name);
    return found.empty() && sentence.is(Spellings::voting, cue.first) ? voted_on : found;
}

/// The first thing of the clause: "the report on the work of the office".
std::string_view
before(const SentenceText& sentence, std::uint32_t at, std::uint32_t reach, Name name)
{
    for (const auto& hit : sentence.hits) {
        if (!name(*hit.entry).empty() && hit.last <= at && at - hit.last <= reach &&
            !border_between(sentence, hit.last, at) && !is_named(sentence, hit)) {
            return name(*hit.entry);
        }
    }
    return {};
}

/// The last thing before a clause: "attacks on schools, which are a disgrace".
std::string_view nearest_before(const SentenceText& sentence, std::uint32_t at)
{
    std::string_view found;
    for (const auto& hit : sentence.hits) {
        if (hit.last <= at && at - hit.last <= subject_reach && !blamed_name(*hit.entry).empty()) {
            found = blamed_name(*hit.entry);
        }
    }
    return found;
}

/// The last thing that a cue's own words name: "flagrant violations".
std::string_view within(const SentenceText& sentence, const Hit& cue, Name name)
{
    std::string_view found;
    for (const auto& hit : sentence.hits) {
        if (hit.first >= cue.first && hit.first < cue.last && !name(*hit.entry).empty()) {
            found = name(*hit.entry);
        }
    }
    return found;
}

}  // namespace

std::string_view thing_favoured(const SentenceText& sentence, const Hit& cue)
{
    const auto slot = cue.entry->slot;
    if (slot == Slot::subject || slot == Slot::either) {
        const auto* const link = link_before(sentence, cue);
        const bool describes = slot == Slot::either && link == nullptr;  // "essential goods"
        return describes || is_impersonal(sentence, cue)
                   ? std::string_view()
                   : before(sentence,
                            link == nullptr ? cue.first : link->first,
                            before_reach,
                            favoured_name);
    }
    const bool own = cue.first == 0 || holder_speaks(sentence, cue.first);
    return own && slot == Slot::object ? thing_behind(sentence, cue, behind_reach, favoured_name)
                                       : std::string_view();
}

std::string_view thing_blamed(const SentenceText& sentence, const Judgement& judgement)
{
    const auto cue = cue_of(judgement);
    const auto slot = cue.entry->slot;
    // "The rise in violence is worrying".
    const bool said_of = worries_by_itself(sentence, cue) && !is_impersonal(sentence, cue);
    if (slot == Slot::object && !said_of) {
        const bool told = cue.last < sentence.stems.size() &&
                          sentence.roles.is(Roles::that, sentence.stems[cue.last]);
        const auto reach = told ? told_reach : blamed_reach;
        // "The raid was condemned", "the raid, condemned by Ruritania".
        const bool apart = cue.first > 0 && sentence.stems[cue.first - 1].is_border();
        return is_passive(sentence, cue)
                   ? before(sentence, cue.first - (apart ? 1 : 0), subject_reach, blamed_name)
                   : thing_behind(sentence, cue, reach, blamed_name);
    }
    if (const auto* const link = link_before(sentence, cue);
        link != nullptr && !is_impersonal(sentence, cue)) {
        if (const auto found = before(sentence, link->first, subject_reach, blamed_name);
            !found.empty()) {
            return found;
        }
    }
    const bool deed = slot == Slot::doer || slot == Slot::actor;
    const auto own = within(sentence, cue, deed ? deed_name : blamed_name);
    const auto next = deed ? behind(sentence, cue.last, described_reach, deed_name)
                      : slot == Slot::either ? behind(sentence, cue.last, blamed_reach, blamed_name)
                                             : std::string_view();
    if (!next.empty() || !own.empty()) {
        return next.empty() ? own : next;
    }
    // "Those who want violence and break the truce": another one does it.
    const bool joined =
        cue.first > 0 && sentence.roles.is(Roles::joining, sentence.stems[cue.first - 1]);
    return deed ? (joined ? std::string_view() : before(sentence, cue.first, deed_reach, deed_name))
                : before(sentence, cue.first, subject_reach, blamed_name);
}

std::string_view thing_blamed_before(const SentenceText& sentence, const Judgement& judgement)
{
    return judgement.polarity < 0 ? nearest_before(sentence, judgement.first) : std::string_view();
}

}  // namespace horseshoe::stance
