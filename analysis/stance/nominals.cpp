#include "analysis/stance/nominals.hpp"

#include <algorithm>
#include <array>
#include <cctype>

namespace horseshoe::stance {
namespace {

using gazetteer::EntityKind;

constexpr std::uint32_t complement_reach = 9;  // words between "cooperation" and with whom
constexpr std::uint32_t place_reach = 3;       // words between "situation" and where

std::string lower(std::string_view id)
{
    std::string made(id);
    std::transform(made.begin(), made.end(), made.begin(), [](unsigned char c) {
        return static_cast<char>(std::tolower(c));
    });
    return made;
}

/// "consultations between the two organisations": those tell what it is.
bool names_bodies_behind(std::span<const Hit> hits, const Hit& hit)
{
    return hit.entry->means == "cooperation" &&
           std::any_of(hits.begin(), hits.end(), [&](const Hit& next) {
               return next.entry->means == "bodies" && next.first >= hit.last &&
                      next.first - hit.last <= complement_reach;
           });
}

/// What is spoken of by a common word where nothing better is named.
bool is_thing(const Entry& entry)
{
    return entry.means.starts_with('?') || entry.means.starts_with('!');
}

/// Of those that always stand for one and the same.
std::string_view fixed_id(std::string_view means)
{
    const bool fixed = means.starts_with('=') || means.starts_with('~') || means.starts_with('&');
    return fixed ? means.substr(1) : std::string_view();
}

/// "Il importe que": it stands for nobody.
bool is_part_of_cue(const Hit& hit, std::span<const Hit> hits)
{
    return std::any_of(hits.begin(), hits.end(), [&](const Hit& cue) {
        return cue.entry->use == Use::cue && cue.first == hit.first && cue.last > hit.last;
    });
}

/// "Ruritania, the occupying Power": the name tells who it is.
bool stands_beside_name(const Hit& hit, std::span<const Candidate> candidates)
{
    constexpr std::uint32_t gap = 2;  // words between: a comma, an article
    return std::any_of(candidates.begin(), candidates.end(), [&](const Candidate& one) {
        return (one.last <= hit.first && hit.first - one.last <= gap) ||
               (one.first >= hit.last && one.first - hit.last <= gap);
    });
}

/// "The occupying Power, Ruritania".
bool is_named_behind(const Candidate& party,
                     const Candidate& name,
                     std::span<const gazetteer::Word> stems)
{
    const bool ends = name.last == stems.size() || stems[name.last].is_border();
    return name.kind == EntityKind::state && name.first == party.last + 1 &&
           stems[party.last].is_border() && ends;
}

std::string_view word_of(EntityKind kind)
{
    switch (kind) {
    case EntityKind::state: return "state";
    case EntityKind::organisation: return "organisation";
    case EntityKind::document: return "document";
    case EntityKind::mission: return "mission";
    case EntityKind::group: return "group";
    default: return "";
    }
}

}  // namespace

/// "the President of Ruritania" does not preside over the Council.
bool Nominals::is_of_state(const Hit& hit,
                           std::span<const gazetteer::Word> stems,
                           std::span<const Candidate> candidates) const
{
    constexpr std::uint32_t article = 2;  // words from "of" to the name
    return hit.entry->means.starts_with('=') && hit.last < stems.size() &&
           roles_.is(Roles::of, stems[hit.last]) &&
           std::any_of(candidates.begin(), candidates.end(), [&](const Candidate& candidate) {
               return candidate.kind == EntityKind::state && candidate.first > hit.last &&
                      candidate.first <= hit.last + article;
           });
}

void Nominals::add(std::span<const Hit> hits,
                   std::span<const gazetteer::Word> stems,
                   std::string_view holder,
                   std::vector<Candidate>& candidates)
{
    for (const auto& hit : hits) {
        if (hit.entry->use != Use::nominal || is_thing(*hit.entry) ||
            names_bodies_behind(hits, hit) || is_of_state(hit, stems, candidates) ||
            (roles_.is(Roles::impersonal, stems[hit.first]) && is_part_of_cue(hit, hits))) {
            continue;
        }
        const auto named =
            std::find_if(candidates.begin(), candidates.end(), [&](const Candidate& candidate) {
                return candidate.first < hit.last && hit.first < candidate.last;
            });
        if (named != candidates.end()) {
            // The gazetteer has it among the hints.
            named->party = hit.entry->means == "party" && named->kind == EntityKind::unnamed;
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
        if (hit.entry->means == "party" && stands_beside_name(hit, candidates)) {
            continue;
        }
        for (const auto id : meant(hit, holder, candidates)) {
            made_.push_back(candidate_of(id, hit));
            const auto played = roles_.role_of(stems, {hit.first, hit.last, false, false});
            made_.back().role = played.role;
            made_.back().governor = played.governor;
            made_.back().ruler = hit.entry->means.starts_with('&');
            if (hit.entry->means == "party") {
                made_.back().party = true;
            }
            else if (made_.back().kind == EntityKind::unnamed) {
                made_.back().role = Role::subject;  // of its own clause
                made_.back().close = true;
            }
        }
    }
    // Behind those that begin with the same word.
    for (const auto& one : made_) {
        const auto at = std::upper_bound(
            candidates.begin(), candidates.end(), one, [](const Candidate& a, const Candidate& b) {
                return a.first < b.first;
            });
        candidates.insert(at, one);
    }
    made_.clear();
}

Candidate Nominals::candidate_of(std::string_view id, const Hit& hit)
{
    auto& subject = subjects_.of(id);
    Candidate candidate;
    candidate.id = subject.id;
    candidate.subject = &subject;
    candidate.kind = subject.nature == Nature::foe       ? EntityKind::group
                     : subject.entity != nullptr         ? subject.entity->kind
                     : hit.entry->means == "hint"        ? EntityKind::unnamed
                     : hit.entry->means == "party"       ? EntityKind::unnamed
                     : hit.entry->means.starts_with('=') ? EntityKind::person
                     : hit.entry->means.starts_with('&') ? EntityKind::group
                                                         : EntityKind::topic;
    candidate.nature = subject.nature;
    candidate.first = hit.first;
    candidate.last = hit.last;
    return candidate;
}

Nominals::Ids
Nominals::meant(const Hit& hit, std::string_view holder, std::span<const Candidate> candidates)
{
    const std::string_view means = hit.entry->means;
    if (means == "problem") {
        return problems_;
    }
    const auto id = !fixed_id(means).empty()              ? fixed_id(means)
                    : means == "hint" || means == "party" ? std::string_view("unnamed")
                    : means == "cooperation"              ? cooperation(hit, holder, candidates)
                    : means == "situation"                ? situation(hit, candidates)
                    : means == "subject"                  ? subject_
                    : means == "bodies"                   ? last_between_bodies()
                                                          : last_with(means);
    return id.empty() ? Ids() : Ids(1, id);
}

/// "cooperation with X": what the gazetteer has between those named, else X.
std::string_view Nominals::cooperation(const Hit& hit,
                                       std::string_view holder,
                                       std::span<const Candidate> candidates)
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
        return last_with("cooperation");
    }
    return between(bodies.front(), bodies.size() > 1 ? bodies[1] : holder);
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
    const auto name = std::string(gazetteer_.name(place->id, "en"));
    for (const auto* const ending : {"-situation", "-conflict"}) {
        if (const auto* const entity = gazetteer_.find(lower(name) + ending)) {
            return entity->id;
        }
    }
    return subjects_.of("situation in " + name).id;
}

/// The topic of what two bodies do together; with the United Nations another body is a regional one.
std::string_view Nominals::between(std::string_view one, std::string_view other) const
{
    const auto joined = lower(one) + "-" + lower(other) + "-cooperation";
    const auto turned = lower(other) + "-" + lower(one) + "-cooperation";
    for (const auto& id : {joined, turned}) {
        if (const auto* const entity = gazetteer_.find(id)) {
            return entity->id;
        }
    }
    for (const auto& body : {one, other}) {
        if (const auto* const entity = gazetteer_.find("un-" + lower(body) + "-cooperation")) {
            return entity->id;
        }
    }
    const auto* const first = gazetteer_.find(one);
    const auto* const second = gazetteer_.find(other);
    const bool bodies = first != nullptr && second != nullptr &&
                        first->kind == EntityKind::organisation &&
                        second->kind == EntityKind::organisation;
    const bool with_un = one == "UN" || other == "UN" || one == "UNSC" || other == "UNSC";
    return bodies && with_un && one != other ? "regional-cooperation" : "";
}

template <typename Fits>
std::string_view Nominals::last_spoken(const Fits& fits)
{
    const Subject* last = nullptr;
    for (const auto& subject : subjects_.all()) {
        if (subject.spoken > (last == nullptr ? 0 : last->spoken) && fits(subject)) {
            last = &subject;
        }
    }
    return last == nullptr ? std::string_view() : last->id;
}

std::string_view Nominals::last_between_bodies()
{
    return last_spoken([](const Subject& subject) {
        return subject.id.starts_with("un-") && subject.id.ends_with("-cooperation");
    });
}

std::string_view Nominals::narrowed(std::string_view id, std::span<const Candidate> before)
{
    if (id != "humanitarian-crisis") {
        return id;
    }
    const auto here = std::find_if(before.rbegin(), before.rend(), [](const Candidate& one) {
        return one.kind == EntityKind::state;
    });
    const auto state = here == before.rend() ? last_with("state") : here->id;
    const auto* const narrow =
        gazetteer_.find("humanitarian-situation-" + lower(gazetteer_.name(state, "en")));
    return narrow == nullptr ? id : narrow->id;
}

std::string_view Nominals::last_with(std::string_view word)
{
    return last_spoken([&](const Subject& subject) {
        if (subject.entity == nullptr) {
            return false;
        }
        return subject.entity->kind == EntityKind::topic
                   ? subject.id.find(word) != std::string_view::npos
                   : word_of(subject.entity->kind) == word;
    });
}

void Nominals::remember(std::span<const Candidate> candidates)
{
    Ids problems;
    for (const auto& candidate : candidates) {
        candidate.subject->spoken = ++now_;
        const bool problem = candidate.nature == Nature::problem || candidate.nature == Nature::foe;
        if (problem && problems.size() < most_targets &&
            std::find(problems.begin(), problems.end(), candidate.id) == problems.end()) {
            problems.push_back(candidate.id);
        }
    }
    if (!problems.empty()) {
        problems_ = problems;
    }
    const auto named =
        std::find_if(candidates.begin(), candidates.end(), [](const Candidate& candidate) {
            const bool nameless =
                candidate.kind != EntityKind::topic && candidate.subject->entity == nullptr;
            return candidate.kind != EntityKind::unnamed && !nameless;
        });
    if (named != candidates.end()) {
        subject_ = named->id;
    }
}

}  // namespace horseshoe::stance
