#include "analysis/stance/sequences.hpp"

#include <algorithm>
#include <utility>

namespace horseshoe::stance {
namespace {

std::uint32_t hash_of(std::span<const std::uint64_t> sequence)
{
    constexpr std::uint64_t odd = 0x9E37'79B9'7F4A'7C15U;  // the golden ratio's
    std::uint64_t hash = sequence.size();
    for (const auto number : sequence) {
        hash = (hash ^ number) * odd;
        hash ^= hash >> 29U;
    }
    return static_cast<std::uint32_t>(hash);
}

}  // namespace

std::uint32_t Sequences::found_or_added(std::span<const std::uint64_t> sequence)
{
    if (2 * ends_.size() > slots_.size()) {
        grow();
    }
    const auto hash = hash_of(sequence);
    for (std::size_t at = hash;; ++at) {
        auto& slot = slots_[at & (slots_.size() - 1)];
        if (slot.number == free) {
            slot = {hash, static_cast<std::uint32_t>(size())};
            all_.insert(all_.end(), sequence.begin(), sequence.end());
            ends_.push_back(all_.size());
            return slot.number;
        }
        if (slot.hash == hash && std::ranges::equal((*this)[slot.number], sequence)) {
            return slot.number;
        }
    }
}

void Sequences::grow()
{
    const auto before = std::exchange(slots_, std::vector<Slot>(2 * slots_.size()));
    for (const auto& slot : before) {
        if (slot.number != free) {
            std::size_t at = slot.hash & (slots_.size() - 1);
            while (slots_[at].number != free) {
                at = (at + 1) & (slots_.size() - 1);
            }
            slots_[at] = slot;
        }
    }
}

}  // namespace horseshoe::stance
