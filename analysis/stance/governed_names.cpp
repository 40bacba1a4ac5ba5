#include "analysis/stance/governed_names.hpp"

#include "analysis/stance/lists.hpp"

#include <algorithm>

namespace horseshoe::stance {
namespace {

using gazetteer::EntityKind;

/// "The actions of Fiji, Tonga and Samoa are": all of a list; not "with the help of Fiji, Tonga and
/// Samoa have", where others begin behind the comma.
bool begins_with_deed(const Candidate& owner, std::span<const Stem> stems, const Roles& roles)
{
    if (owner.governor >= owner.first) {
        return false;
    }
    for (auto at = owner.governor; at > 0 && !stems[at - 1].is_border(); --at) {
        if (roles.is(Roles::place, stems[at - 1]) || roles.is(Roles::beside, stems[at - 1]) ||
            roles.is(Roles::by, stems[at - 1]) || roles.is(Roles::start, stems[at - 1]) ||
            roles.is(Roles::purpose, stems[at - 1]) || roles.is(Roles::oneself, stems[at - 1])) {
            return false;
        }
    }
    return true;
}

/// "In Fiji, Tonga and Samoa have ...", "was broken by Fiji, and Tonga and ...": behind the comma others do
/// something. Not "waged by Fiji, Tonga and Samoa is".
bool begins_behind(std::span<const Candidate> candidates,
                   std::size_t first,
                   std::size_t last,
                   std::span<const Stem> stems,
                   const Roles& roles)
{
    const auto& governed = candidates[first];
    const auto after = candidates[last].last;
    if (after == stems.size() || stems[after].is_border()) {
        return false;
    }
    const bool pair = last == first + 1;
    if (governed.governor == 0) {
        return !pair || governed.role == Role::agent;
    }
    if (governed.role == Role::place || governed.role == Role::beside) {
        return false;
    }
    // "After the raid by Fiji, Tonga and Samoa have", "with the help of Fiji, Tonga and Samoa have".
    auto opening = governed.governor;
    while (opening > 0 && !stems[opening - 1].is_border()) {
        --opening;
    }
    const bool participle = governed.role == Role::agent && opening + 1 == governed.governor;
    return participle || roles.is(Roles::aside, stems[opening]) ||
           roles.is(Roles::start, stems[opening]) || (pair && stems[governed.last].is_border());
}

/// "By our neighbour, Tonga", "against its neighbour, Tonga": the name of who was told of by a noun.
void name_agent(std::vector<Candidate>& candidates,
                std::size_t number,
                std::span<const Stem> stems,
                const Roles& roles)
{
    constexpr std::uint32_t noun_reach = 3;  // words from "by" to the comma
    auto& name = candidates[number];
    const bool ends = name.last == stems.size() || stems[name.last].is_border();
    if (name.role != Role::subject || name.kind != EntityKind::state || !ends || name.first < 3 ||
        !stems[name.first - 1].is_border()) {
        return;
    }
    const auto comma = name.first - 1;
    const auto first = number == 0 ? 0 : candidates[number - 1].last;
    for (auto at = comma; at > first && comma - at < noun_reach; --at) {
        const bool told = roles.is(Roles::oneself, stems[at]) ||
                          roles.is(Roles::owner_back, stems[at]) ||
                          roles.is(Roles::article, stems[at]);
        const bool by = roles.is(Roles::by, stems[at - 1]) && told;
        if ((by || roles.is(Roles::hits, stems[at - 1])) && at > 2) {
            name.role = by ? Role::agent : Role::beside;
            name.governor = at - 1;
            return;
        }
    }
}

/// Whose a thing is: before it but for adjectives, or behind its "of" or "by".
bool owns(const Candidate& one,
          const Candidate& thing,
          std::span<const Stem> stems,
          const Roles& roles)
{
    constexpr std::uint32_t adjectives = 3;  // words from "Ruritania" to "mediation"
    const bool acts = one.kind == EntityKind::state || one.kind == EntityKind::organisation ||
                      one.kind == EntityKind::group;
    if (!acts || one.role == Role::place || one.role == Role::beside) {
        return false;
    }
    if (one.first >= thing.last) {
        return one.governor == thing.last || (one.adjective && one.first == thing.last);
    }
    if (one.last > thing.first || thing.first - one.last > adjectives ||
        one.role == Role::subject || one.role == Role::agent) {
        return false;
    }
    const auto between = stems.subspan(one.last, thing.first - one.last);
    return std::none_of(between.begin(), between.end(), [&](const Stem& stem) {
        return stem.is_border() || roles.is(Roles::joining, stem) || roles.is(Roles::of, stem) ||
               roles.is(Roles::by, stem) || roles.is(Roles::place, stem) ||
               roles.is(Roles::beside, stem) || roles.is(Roles::start, stem);
    });
}

}  // namespace

void share_prepositions(std::vector<Candidate>& candidates,
                        std::span<const Stem> stems,
                        const Roles& roles)
{
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        const auto role = candidates[i].role;
        const bool whose = (role == Role::owner || role == Role::open) &&
                           begins_with_deed(candidates[i], stems, roles);
        if (role != Role::place && role != Role::beside && role != Role::agent && !whose) {
            continue;
        }
        const auto last = last_of_list(candidates, i, stems, roles);
        if (last == i || begins_behind(candidates, i, last, stems, roles)) {
            continue;
        }
        for (auto next = i + 1; next <= last; ++next) {
            const bool acts = role == Role::agent || whose;
            candidates[next].role = acts ? role : candidates[next].role;
            candidates[next].governor = candidates[i].governor;
            candidates[next].listed_aside = !acts;
        }
        i = last;
    }
}

bool is_behind_governed(const Candidate& one,
                        const Candidate& next,
                        std::span<const Stem> stems,
                        const Roles& roles)
{
    if (one.governor == one.first || next.governor != one.governor || next.first <= one.last) {
        return false;
    }
    const auto between = stems.subspan(one.last, next.first - one.last);
    // Another preposition may stand behind the verb.
    const auto parts = [&](const Stem& word) {
        return word.is_border() || word.possessive || roles.is(Roles::joining, word) ||
               roles.is(Roles::start, word) || roles.is(Roles::of, word) ||
               roles.is(Roles::by, word) || roles.is(Roles::place, word) ||
               roles.is(Roles::beside, word);
    };
    return !between.empty() && !roles.is(Roles::article, between.front()) &&
           std::none_of(between.begin(), between.end(), parts);
}

void name_agents(std::vector<Candidate>& candidates,
                 std::span<const Stem> stems,
                 const Roles& roles)
{
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        name_agent(candidates, i, stems, roles);
    }
}

void give_to_names(std::vector<Candidate>& candidates)
{
    constexpr std::uint32_t list_gap = 2;  // words between two of them: "and the"
    const auto is_noun = [](const Candidate& one) {
        const auto* const entity = one.subject->entity;
        return one.kind == EntityKind::group &&
               (entity == nullptr || entity->kind == EntityKind::topic);
    };
    for (auto noun = candidates.begin(); noun != candidates.end();) {
        auto name = noun + 1;
        const bool named = is_noun(*noun) && name != candidates.end() &&
                           name->first == noun->last && name->kind == EntityKind::group &&
                           !is_noun(*name);
        if (!named) {
            ++noun;
            continue;
        }
        for (auto end = name->first; name != candidates.end() && name->kind == EntityKind::group &&
                                     name->first - end <= list_gap;
             ++name) {
            name->role = noun->role;
            name->governor = noun->governor == noun->first ? name->first : noun->governor;
            end = name->last;
        }
        noun = candidates.erase(noun);
    }
}

void leave_to_owners(std::vector<Candidate>& candidates,
                     std::span<const Stem> stems,
                     const Roles& roles)
{
    for (std::size_t i = candidates.size(); i-- > 0;) {
        const auto& thing = candidates[i];
        if (thing.nature != Nature::tool ||
            !builtin_spellings().is(Spellings::rendered, stems[thing.last - 1])) {
            continue;
        }
        const bool before = i > 0 && owns(candidates[i - 1], thing, stems, roles);
        if (before || (i + 1 < candidates.size() && owns(candidates[i + 1], thing, stems, roles))) {
            candidates.erase(candidates.begin() + static_cast<std::ptrdiff_t>(i));
        }
    }
}

void place_behind_towns(std::vector<Candidate>& candidates,
                        std::span<const Stem> stems,
                        const Roles& roles)
{
    constexpr std::uint32_t longest_town = 3;  // words: "Port-au-Prince" is three
    const auto is = [&](Roles::Key key, std::uint32_t at) { return roles.is(key, stems[at]); };
    for (auto& one : candidates) {
        if (one.kind != EntityKind::state || one.role != Role::subject || one.first < 3 ||
            !stems[one.first - 1].is_border()) {
            continue;
        }
        auto town = one.first - 1;
        while (town > 1 && one.first - town <= longest_town && !stems[town - 1].is_border() &&
               (stems[town - 1].capital || town + 1 < one.first) && !is(Roles::place, town - 1) &&
               !is(Roles::beside, town - 1)) {
            --town;
        }
        const auto preposition = town - 1;
        const bool ends = one.last == stems.size() || stems[one.last].is_border();
        const bool goes_on = !ends && preposition > 0 &&
                             (is(Roles::place, one.last) || is(Roles::beside, one.last) ||
                              is(Roles::joining, one.last) || is(Roles::by, one.last) ||
                              is(Roles::purpose, one.last));
        if (town + 1 < one.first && stems[town].capital && is(Roles::place, preposition) &&
            (ends || goes_on)) {
            one.role = Role::place;
            one.governor = preposition;
        }
    }
}

}  // namespace horseshoe::stance
