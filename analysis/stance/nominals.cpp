#include "analysis/stance/nominals.hpp"

#include <algorithm>
#include <array>
#include <cctype>

namespace horseshoe::stance {
namespace {

using gazetteer::EntityKind;

constexpr std::uint32_t complement_reach = 9;  // words between "cooperation" and with whom
constexpr std::uint32_t place_reach = 3;       // words between "situation" and where
constexpr std::size_t most_problems = 6;

std::string lower(std::string_view id)
{
    std::string made(id);
    std::transform(made.begin(), made.end(), made.begin(), [](unsigned char c) {
        return static_cast<char>(std::tolower(c));
    });
    return made;
}

std::vector<std::string> listed(std::string id)
{
    return id.empty() ? std::vector<std::string>() : std::vector<std::string>{std::move(id)};
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

void Nominals::add(std::span<const Hit> hits,
                   std::span<const gazetteer::Word> stems,
                   std::string_view holder,
                   std::vector<Candidate>& candidates) const
{
    std::vector<Candidate> made;
    for (const auto& hit : hits) {
        const bool named =
            std::any_of(candidates.begin(), candidates.end(), [&](const Candidate& candidate) {
                return candidate.first < hit.last && hit.first < candidate.last;
            });
        if (hit.entry->use != Use::nominal || named || names_bodies_behind(hits, hit)) {
            continue;
        }
        for (auto& id : meant(hit, holder, candidates)) {
            made.push_back(candidate_of(std::move(id), hit));
            const auto played = roles_.role_of(stems, {hit.first, hit.last, false});
            made.back().role = played.role;
            made.back().governor = played.governor;
        }
    }
    candidates.insert(candidates.end(), made.begin(), made.end());
    std::stable_sort(candidates.begin(),
                     candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return a.first < b.first; });
}

Candidate Nominals::candidate_of(std::string id, const Hit& hit) const
{
    Candidate candidate;
    const auto* const entity = gazetteer_.find(id);
    candidate.kind = entity != nullptr                   ? entity->kind
                     : hit.entry->means.starts_with('=') ? EntityKind::person
                                                         : EntityKind::topic;
    candidate.nature = nature_of(id);
    candidate.first = hit.first;
    candidate.last = hit.last;
    candidate.id = std::move(id);
    return candidate;
}

std::vector<std::string> Nominals::meant(const Hit& hit,
                                         std::string_view holder,
                                         std::span<const Candidate> candidates) const
{
    const auto& means = hit.entry->means;
    if (means.starts_with('=') || means.starts_with('~')) {
        return {means.substr(1)};
    }
    if (means == "problem") {
        return problems_;
    }
    if (means == "cooperation") {
        return cooperation(hit, holder, candidates);
    }
    if (means == "situation") {
        return situation(hit, candidates);
    }
    if (means == "document" && last_with(means).empty()) {
        return {"draft resolution"};
    }
    return listed(means == "subject"  ? subject_
                  : means == "bodies" ? last_between_bodies()
                                      : last_with(means));
}

/// "cooperation with X": what the gazetteer has between those named, else X.
std::vector<std::string> Nominals::cooperation(const Hit& hit,
                                               std::string_view holder,
                                               std::span<const Candidate> candidates) const
{
    std::vector<std::string_view> bodies;
    for (const auto& candidate : candidates) {
        if (candidate.first < hit.last || candidate.first - hit.last > complement_reach) {
            continue;
        }
        if (candidate.id == "regional-organisations") {
            return {"regional-cooperation"};
        }
        if (candidate.kind == EntityKind::organisation || candidate.kind == EntityKind::state) {
            bodies.push_back(candidate.id);
        }
    }
    if (bodies.empty()) {
        return listed(last_with("cooperation"));
    }
    return listed(between(bodies.front(), bodies.size() > 1 ? bodies[1] : holder));
}

/// "the situation in X", which is not X.
std::vector<std::string> Nominals::situation(const Hit& hit,
                                             std::span<const Candidate> candidates) const
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
        const auto id = lower(name) + ending;
        if (gazetteer_.find(id) != nullptr) {
            return {id};
        }
    }
    return {"situation in " + name};
}

/// The topic of what two bodies do together; with the United Nations another body is a regional one.
std::string Nominals::between(std::string_view one, std::string_view other) const
{
    const auto joined = lower(one) + "-" + lower(other) + "-cooperation";
    const auto turned = lower(other) + "-" + lower(one) + "-cooperation";
    for (const auto& id : {joined, turned}) {
        if (gazetteer_.find(id) != nullptr) {
            return id;
        }
    }
    for (const auto& body : {one, other}) {
        auto with_un = "un-" + lower(body) + "-cooperation";
        if (gazetteer_.find(with_un) != nullptr) {
            return with_un;
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

std::string Nominals::last_between_bodies() const
{
    const auto found = std::find_if(spoken_.rbegin(), spoken_.rend(), [](const std::string& id) {
        return id.starts_with("un-") && id.ends_with("-cooperation");
    });
    return found == spoken_.rend() ? std::string() : *found;
}

std::string Nominals::narrowed(std::string id, std::span<const Candidate> before) const
{
    if (id != "humanitarian-crisis") {
        return id;
    }
    const auto here = std::find_if(before.rbegin(), before.rend(), [](const Candidate& one) {
        return one.kind == EntityKind::state;
    });
    const auto state = here == before.rend() ? last_with("state") : here->id;
    const auto narrow = "humanitarian-situation-" + lower(gazetteer_.name(state, "en"));
    return gazetteer_.find(narrow) == nullptr ? id : narrow;
}

std::string Nominals::last_with(std::string_view word) const
{
    for (auto id = spoken_.rbegin(); id != spoken_.rend(); ++id) {
        const auto* const entity = gazetteer_.find(*id);
        if (entity == nullptr) {
            continue;
        }
        const bool fits = entity->kind == EntityKind::topic ? id->find(word) != std::string::npos
                                                            : word_of(entity->kind) == word;
        if (fits) {
            return *id;
        }
    }
    return {};
}

void Nominals::remember(std::span<const Candidate> candidates)
{
    std::vector<std::string> problems;
    for (const auto& candidate : candidates) {
        const auto known = std::find(spoken_.begin(), spoken_.end(), candidate.id);
        if (known == spoken_.end()) {
            spoken_.push_back(candidate.id);
        }
        else {
            std::rotate(known, known + 1, spoken_.end());
        }
        if (candidate.nature == Nature::problem && problems.size() < most_problems &&
            std::find(problems.begin(), problems.end(), candidate.id) == problems.end()) {
            problems.push_back(candidate.id);
        }
    }
    if (!problems.empty()) {
        problems_ = std::move(problems);
    }
    if (!candidates.empty()) {
        subject_ = candidates.front().id;
    }
}

}  // namespace horseshoe::stance
