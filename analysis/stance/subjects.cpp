#include "analysis/stance/subjects.hpp"

namespace horseshoe::stance {

Subject& Subjects::of(std::string_view id)
{
    const auto letter = [&](std::size_t at) { return static_cast<unsigned char>(id[at]); };
    const auto some =
        id.empty() ? 0 : 31U * letter(0) + 7U * letter(id.size() / 2) + 3U * letter(id.size() - 1);
    auto*& recent = recent_[some % recent_.size()];
    if (recent == nullptr || recent->id != id) {
        recent = &found_or_made(id);
    }
    return *recent;
}

Subject& Subjects::found_or_made(std::string_view id)
{
    if (const auto found = by_id_.find(id); found != by_id_.end()) {
        return *found->second;
    }
    const auto* const entity = gazetteer_.find(id);
    const std::string_view kept = entity != nullptr ? entity->id : own_ids_.emplace_back(id);
    auto& made = all_.emplace_back(Subject{kept, entity, nature_of(id)});
    by_id_.emplace(kept, &made);
    return made;
}

}  // namespace horseshoe::stance
