#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace horseshoe::stance {

/// Sequences of numbers, each known by its own number: 0, 1, 2 and so on as they come. All stand in one
/// piece of memory, one behind the other.
class Sequences {
public:
    /// The number of a sequence, which is added where it is not there.
    std::uint32_t found_or_added(std::span<const std::uint64_t> sequence);

    std::size_t size() const { return ends_.size() - 1; }

    /// Good until one is added.
    std::span<const std::uint64_t> operator[](std::size_t number) const
    {
        return std::span(all_).subspan(ends_[number], ends_[number + 1] - ends_[number]);
    }

private:
    struct Slot {
        std::uint32_t hash = 0;
        std::uint32_t number = free;
    };

    static constexpr std::uint32_t free = 0xFFFF'FFFF;

    void grow();

    std::vector<std::uint64_t> all_;
    std::vector<std::size_t> ends_{0};  // where each begins, and the end of all
    std::vector<Slot> slots_ = std::vector<Slot>(1U << 10U);  // by hash; less than half full
};

}  // namespace horseshoe::stance
