#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace horseshoe::stance {

/// Small numbers for the stems of phrases, by which they are told apart from each other and from all
/// other words: 1, 2 and so on as they come.
class StemNumbers {
public:
    static constexpr std::uint32_t unknown = 0;

    std::uint32_t of(std::uint64_t hash) const
    {
        const auto mask = stems_.size() - 1;
        for (auto at = home_of(hash);; ++at) {
            const auto& stem = stems_[at & mask];
            if (stem.hash == hash || stem.number == unknown) {
                return stem.number;
            }
        }
    }

    /// The same, and one that has none yet gets the next.
    std::uint32_t found_or_made(std::uint64_t hash);

    /// The highest; as many are known.
    std::uint32_t last() const { return last_; }

private:
    struct Stem {
        std::uint64_t hash = 0;
        std::uint32_t number = unknown;  ///< unknown: a free place
    };

    void put(const Stem& stem);

    /// The lowest bit of a hash tells nothing.
    static std::size_t home_of(std::uint64_t hash) { return hash >> 1U; }

    std::vector<Stem> stems_ = std::vector<Stem>(1024);  // by hash; less than half full
    std::uint32_t last_ = 0;
};

}  // namespace horseshoe::stance
