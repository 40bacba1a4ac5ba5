#include "analysis/stance/spoken_before.hpp"

#include <algorithm>

namespace horseshoe::stance {
namespace {

using gazetteer::EntityKind;

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

template <typename Fits>
std::string_view SpokenBefore::last(const Fits& fits) const
{
    const Subject* last = nullptr;
    for (const auto& subject : subjects_.all()) {
        if (subject.spoken > (last == nullptr ? 0 : last->spoken) && fits(subject)) {
            last = &subject;
        }
    }
    return last == nullptr ? std::string_view() : last->id;
}

std::string_view SpokenBefore::last_with(std::string_view word) const
{
    return last([&](const Subject& subject) {
        if (subject.entity == nullptr) {
            return false;
        }
        return subject.entity->kind == EntityKind::topic
                   ? subject.id.find(word) != std::string_view::npos
                   : word_of(subject.entity->kind) == word && subject.spoken > began_;
    });
}

std::string_view SpokenBefore::last_between_bodies() const
{
    return last([](const Subject& subject) {
        return subject.id.starts_with("un-") && subject.id.ends_with("-cooperation");
    });
}

void SpokenBefore::remember(std::span<const Candidate> candidates)
{
    Listed<std::string_view> problems;
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
