#include "analysis/mention/memory.hpp"

namespace horseshoe::mention {

std::optional<std::uint32_t> Memory::latest(std::span<const std::uint32_t> entities) const
{
    std::optional<std::uint32_t> found;
    for (const auto entity : entities) {
        if (last_[entity] != 0 && (!found || last_[entity] > last_[*found])) {
            found = entity;
        }
    }
    return found;
}

std::optional<std::uint32_t> Memory::most(std::span<const std::uint32_t> entities) const
{
    std::optional<std::uint32_t> found;
    std::uint32_t times = 0;
    for (const auto entity : entities) {
        if (times_[entity] > times) {
            times = times_[entity];
            found = entity;
        }
        else if (times_[entity] == times) {
            found.reset();
        }
    }
    return found;
}

std::optional<std::uint32_t> Memory::acronym(std::uint64_t word) const
{
    const auto found = acronyms_.find(word);
    return found == acronyms_.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace horseshoe::mention
