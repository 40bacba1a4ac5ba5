#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace horseshoe::mention {

/// What a document has named so far: whose an adjective, an anaphor or an acronym is depends on it.
class Memory {
public:
    explicit Memory(std::size_t entities) : last_(entities, 0), times_(entities, 0) {}

    /// An entity was named by its own name.
    void named(std::uint32_t entity)
    {
        last_[entity] = ++clock_;
        ++times_[entity];
    }

    /// An entity was spoken of, by the name of a part of it.
    void touched(std::uint32_t entity) { last_[entity] = ++clock_; }

    /// Of several entities the one named last; nothing where none was.
    std::optional<std::uint32_t> latest(std::span<const std::uint32_t> entities) const;

    /// Of several entities the one that is named most; nothing where two are named alike.
    std::optional<std::uint32_t> most(std::span<const std::uint32_t> entities) const;

    /// The text itself gave an acronym to an entity: "... of the Union (UA)".
    void define(std::uint64_t acronym, std::uint32_t entity) { acronyms_[acronym] = entity; }
    std::optional<std::uint32_t> acronym(std::uint64_t word) const;

private:
    std::vector<std::uint32_t> last_;  // when; 0: never
    std::vector<std::uint32_t> times_;
    std::uint32_t clock_ = 0;
    std::unordered_map<std::uint64_t, std::uint32_t> acronyms_;
};

}  // namespace horseshoe::mention
