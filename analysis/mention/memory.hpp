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

    /// When an entity was spoken of last; 0: never.
    std::uint32_t when(std::uint32_t entity) const { return last_[entity]; }

    /// A body whose name has a word in it that may stand for another: "Special Court", "the Court".
    struct Bearer {
        std::uint32_t entity = nobody;
        std::uint32_t when = 0;
        std::uint32_t text = 0;  ///< number of the text that it stands in
        std::uint32_t begin = 0;
    };
    static constexpr std::uint32_t nobody = 0xFFFF'FFFFU;  ///< of a body without an id

    void bore(std::uint64_t word, std::uint32_t entity, std::uint32_t text, std::uint32_t begin)
    {
        bearers_[word] = {entity, ++clock_, text, begin};
    }
    /// Whoever bore a word last; null where nobody did.
    const Bearer* bearer(std::uint64_t word) const
    {
        const auto found = bearers_.find(word);
        return found == bearers_.end() ? nullptr : &found->second;
    }

    /// The text itself gave an acronym to an entity: "... of the Union (UA)".
    void define(std::uint64_t acronym, std::uint32_t entity) { acronyms_[acronym] = entity; }
    std::optional<std::uint32_t> acronym(std::uint64_t word) const;

private:
    std::vector<std::uint32_t> last_;  // when; 0: never
    std::vector<std::uint32_t> times_;
    std::uint32_t clock_ = 0;
    std::unordered_map<std::uint64_t, std::uint32_t> acronyms_;
    std::unordered_map<std::uint64_t, Bearer> bearers_;  // by the word
};

}  // namespace horseshoe::mention
