#include "analysis/stance/nominals.hpp"

#include "analysis/stance/compound_topics.hpp"
#include "analysis/stance/governed_names.hpp"

#include <algorithm>
#include <string>

namespace horseshoe::stance {
namespace {

using gazetteer::EntityKind;

constexpr std::uint32_t complement_reach = 9;  // words between "cooperation" and with whom
constexpr std::uint32_t place_reach = 3;       // words between "situation" and where

/// "consultations between the two organisations": those tell what it is.
bool names_bodies_behind(std::span<const Hit> hits, const Hit& hit)
{
    return hit.entry->means == Means::cooperation &&
           std::any_of(hits.begin(), hits.end(), [&](const Hit& next) {
               return next.entry->means == Means::bodies && next.first >= hit.last &&
                      next.first - hit.last <= complement_reach;
           });
}

/// "Il importe que": it stands for nobody.
bool is_part_of_cue(const Hit& hit, std::span<const Hit> hits)
{
    return std::any_of(hits.begin(), hits.end(), [&](const Hit& cue) {
        return cue.entry->use == Use::cue && cue.first == hit.first && cue.last > hit.last;
    });
}

/// "Ruritania, the occupying Power": the name tells who it is.
bool stands_beside_name(const Hit& hit,
                        std::span<const Stem> stems,
                        std::span<const Candidate> candidates)
{
    constexpr std::uint32_t gap = 2;    // words between: a comma, an article
    constexpr std::uint32_t aside = 4;  // a comma, "en tant que"
    return std::any_of(candidates.begin(), candidates.end(), [&](const Candidate& one) {
        const bool comma = one.last < hit.first && stems[one.last].is_border();
        return (one.last <= hit.first && hit.first - one.last <= (comma ? aside : gap)) ||
               (one.first >= hit.last && one.first - hit.last <= gap);
    });
}

/// "Ruritania, as the occupying Power, must": another name for whoever stands before the comma.
bool stands_behind_name(const Candidate& party,
                        std::span<const Stem> stems,
                        std::span<const Candidate> candidates)
{
    constexpr std::uint32_t aside = 4;  // a comma, "en tant que"
    return std::any_of(candidates.begin(), candidates.end(), [&](const Candidate& one) {
        return one.kind == EntityKind::state && one.role == Role::subject &&
               one.last < party.first && party.first - one.last <= aside &&
               stems[one.last].is_border();
    });
}

/// "The occupying Power, Ruritania".
bool is_named_behind(const Candidate& party, const Candidate& name, std::span<const Stem> stems)
{
    const bool ends = name.last == stems.size() || stems[name.last].is_border();
    return name.kind == EntityKind::state && name.first == party.last + 1 &&
           stems[party.last].is_border() && ends;
}

/// "the President of Ruritania" does not preside over the Council.
bool is_of_state(const Hit& hit,
                 std::span<const Stem> stems,
                 const Roles& roles,
                 std::span<const Candidate> candidates)
{
    constexpr std::uint32_t article = 2;  // words from "of" to the name
    return hit.entry->means == Means::office && hit.last < stems.size() &&
           roles.is(Roles::of, stems[hit.last]) &&
           std::any_of(candidates.begin(), candidates.end(), [&](const Candidate& candidate) {
               return candidate.kind == EntityKind::state && candidate.first > hit.last &&
                      candidate.first <= hit.last + article;
           });
}

/// "The countries have": no State that was spoken of.
bool names_several(const Hit& hit, std::span<const Stem> stems)
{
    return hit.entry->means == Means::last &&
           builtin_spellings().is(Spellings::several, stems[hit.last - 1]);
}

/// "The draft resolution contained in document S/2031/121": its symbol tells which.
bool has_symbol_behind(const Hit& hit,
                       std::span<const Stem> stems,
                       std::span<const Candidate> candidates)
{
    constexpr std::uint32_t reach = 6;  // words from "resolution" to a symbol
    return hit.entry->means == Means::always && fixed_id(*hit.entry) == "draft resolution" &&
           std::any_of(candidates.begin(), candidates.end(), [&](const Candidate& one) {
               return one.kind == EntityKind::document && one.id.starts_with("S/") &&
                      one.first >= hit.last && one.first - hit.last <= reach &&
                      std::none_of(stems.begin() + hit.last,
                                   stems.begin() + one.first,
                                   [](const Stem& stem) { return stem.is_border(); });
           });
}

EntityKind kind_of(const Subject& subject, Means means)
{
    if (subject.nature == Nature::foe) {
        return EntityKind::group;
    }
    if (subject.entity != nullptr) {
        return subject.entity->kind;
    }
    switch (means) {
    case Means::hint:
    case Means::party: return EntityKind::unnamed;
    case Means::office: return EntityKind::person;
    case Means::actors: return EntityKind::group;
    default: return EntityKind::topic;
    }
}

}  // namespace

void Nominals::add(std::span<const Hit> hits,
                   std::span<const Stem> stems,
                   std::string_view holder,
                   std::vector<Candidate>& candidates)
{
    for (const auto& hit : hits) {
        if (hit.entry->use != Use::nominal || is_told_otherwise(hit, hits, stems, candidates)) {
            continue;
        }
        const bool party = hit.entry->means == Means::party;
        const auto named =
            std::find_if(candidates.begin(), candidates.end(), [&](const Candidate& candidate) {
                return candidate.first < hit.last && hit.first < candidate.last;
            });
        if (named != candidates.end()) {
            // The gazetteer has it among the hints.
            named->party = party && named->kind == EntityKind::unnamed;
            if (named->party && stands_behind_name(*named, stems, candidates)) {
                candidates.erase(named);
                continue;
            }
            const auto name = std::find_if(candidates.begin(), candidates.end(), [&](auto& one) {
                return named->party && is_named_behind(*named, one, stems);
            });
            if (name != candidates.end()) {
                name->role = named->role;
                name->governor = named->governor == named->first ? name->first : named->governor;
                candidates.erase(named);
            }
            continue;
        }
        if (party && stands_beside_name(hit, stems, candidates)) {
            continue;
        }
        for (const auto id : meant(hit, holder, candidates)) {
            made_.push_back(candidate_of(id, hit, stems));
        }
    }
    std::erase_if(candidates, [&](const Candidate& one) {
        return one.kind == EntityKind::unnamed && !one.close &&
               stands_behind_name(one, stems, candidates);
    });
    // Behind those that begin with the same word.
    for (const auto& one : made_) {
        const auto at = std::upper_bound(
            candidates.begin(), candidates.end(), one, [](const Candidate& a, const Candidate& b) {
                return a.first < b.first;
            });
        candidates.insert(at, one);
    }
    made_.clear();
    give_to_names(candidates);
}

/// By its row, or by what stands around it, it stands for nothing here.
bool Nominals::is_told_otherwise(const Hit& hit,
                                 std::span<const Hit> hits,
                                 std::span<const Stem> stems,
                                 std::span<const Candidate> candidates) const
{
    return hit.entry->means == Means::thing || names_bodies_behind(hits, hit) ||
           is_of_state(hit, stems, roles_, candidates) || names_several(hit, stems) ||
           has_symbol_behind(hit, stems, candidates) ||
           (roles_.is(Roles::impersonal, stems[hit.first]) && is_part_of_cue(hit, hits));
}

Candidate Nominals::candidate_of(std::string_view id, const Hit& hit, std::span<const Stem> stems)
{
    const auto means = hit.entry->means;
    const auto played = roles_.role_of(stems, {hit.first, hit.last, false, false});
    auto& subject = subjects_.of(id);
    Candidate candidate;
    candidate.id = subject.id;
    candidate.subject = &subject;
    candidate.kind = kind_of(subject, means);
    candidate.nature = subject.nature;
    candidate.first = hit.first;
    candidate.last = hit.last;
    candidate.role = played.role;
    candidate.governor = played.governor;
    candidate.ruler = means == Means::actors;
    candidate.party = means == Means::party;
    // "The country is in crisis": whoever it is, it was not named as who did it.
    candidate.done_to = means == Means::last && roles_.is(Roles::article, stems[hit.first]);
    if (candidate.kind == EntityKind::unnamed && !candidate.party) {
        candidate.role = Role::subject;  // of its own clause
        candidate.close = true;
    }
    return candidate;
}

Nominals::Ids
Nominals::meant(const Hit& hit, std::string_view holder, std::span<const Candidate> candidates)
{
    const auto only = [](std::string_view id) { return id.empty() ? Ids() : Ids(1, id); };
    switch (hit.entry->means) {
    case Means::problem: return spoken_.problems();
    case Means::subject: return only(spoken_.subject());
    case Means::bodies: return only(spoken_.last_between_bodies());
    case Means::cooperation: return only(cooperation(hit, holder, candidates));
    case Means::situation: return only(situation(hit, candidates));
    case Means::hint:
    case Means::party: return only("unnamed");
    case Means::office:
    case Means::always:
    case Means::actors: return only(fixed_id(*hit.entry));
    case Means::last: return only(spoken_.last_with(hit.entry->row->means));
    case Means::thing: return {};
    }
    return {};
}

/// "cooperation with X": what the gazetteer has between those named, else X.
std::string_view Nominals::cooperation(const Hit& hit,
                                       std::string_view holder,
                                       std::span<const Candidate> candidates) const
{
    Listed<std::string_view> bodies;
    for (const auto& candidate : candidates) {
        if (candidate.first < hit.last || candidate.first - hit.last > complement_reach) {
            continue;
        }
        if (candidate.id == "regional-organisations") {
            return "regional-cooperation";
        }
        if (bodies.size() < 2 &&
            (candidate.kind == EntityKind::organisation || candidate.kind == EntityKind::state)) {
            bodies.push_back(candidate.id);
        }
    }
    if (bodies.empty()) {
        return spoken_.last_with("cooperation");
    }
    return cooperation_between(gazetteer_, bodies.front(), bodies.size() > 1 ? bodies[1] : holder);
}

/// "the situation in X", which is not X.
std::string_view Nominals::situation(const Hit& hit, std::span<const Candidate> candidates)
{
    const auto place =
        std::find_if(candidates.begin(), candidates.end(), [&](const Candidate& one) {
            return one.kind == EntityKind::state && one.first >= hit.last &&
                   one.first - hit.last <= place_reach;
        });
    if (place == candidates.end()) {
        return {};
    }
    const auto topic = situation_in(gazetteer_, place->id);
    return topic.empty()
               ? subjects_.of("situation in " + std::string(gazetteer_.name(place->id, "en"))).id
               : topic;
}

std::string_view Nominals::narrowed(std::string_view id, std::span<const Candidate> before) const
{
    if (id != "humanitarian-crisis") {
        return id;
    }
    const auto here = std::find_if(before.rbegin(), before.rend(), [](const Candidate& one) {
        return one.kind == EntityKind::state;
    });
    const auto state = here == before.rend() ? spoken_.last_with("state") : here->id;
    const auto narrow = humanitarian_situation_in(gazetteer_, state);
    return narrow.empty() ? id : narrow;
}

}  // namespace horseshoe::stance
