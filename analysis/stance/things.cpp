#include "analysis/stance/things.hpp"

#include "analysis/stance/grammar.hpp"
#include "analysis/stance/modifiers.hpp"

#include <algorithm>

namespace horseshoe::stance {
namespace {

constexpr std::uint32_t before_reach = 8;  // words between "report" and "is"
constexpr std::uint32_t behind_reach = 6;  // words between "welcome" and "report"

bool is_thing(const Hit& hit)
{
    return hit.entry->use == Use::nominal && hit.entry->means.starts_with('?');
}

std::string_view name_of(const Hit& thing)
{
    return std::string_view(thing.entry->means).substr(1);
}

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

/// Another verb between may have the thing for its own: the nearest one is meant.
std::string_view behind(const SentenceText& sentence, const Hit& cue)
{
    const Hit* nearest = nullptr;
    for (const auto& hit : sentence.hits) {
        const bool far = hit.first < cue.last || hit.first - cue.last > behind_reach;
        if (is_thing(hit) && !far && (nearest == nullptr || hit.first < nearest->first)) {
            nearest = &hit;
        }
    }
    return nearest == nullptr || border_between(sentence, cue.last, nearest->first)
               ? std::string_view()
               : name_of(*nearest);
}

/// The first thing of the clause: "the report on the work of the office".
std::string_view before(const SentenceText& sentence, std::uint32_t at)
{
    for (const auto& hit : sentence.hits) {
        if (is_thing(hit) && hit.last <= at && at - hit.last <= before_reach &&
            !border_between(sentence, hit.last, at)) {
            return name_of(hit);
        }
    }
    return {};
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
                   : before(sentence, link == nullptr ? cue.first : link->first);
    }
    const bool own = cue.first == 0 || holder_speaks(sentence, cue.first);
    return own && slot == Slot::object ? behind(sentence, cue) : std::string_view();
}

}  // namespace horseshoe::stance
