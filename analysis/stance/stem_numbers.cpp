#include "analysis/stance/stem_numbers.hpp"

#include <utility>

namespace horseshoe::stance {

std::uint32_t StemNumbers::found_or_made(std::uint64_t hash)
{
    if (const auto number = of(hash); number != unknown) {
        return number;
    }
    ++last_;
    if (2 * last_ > stems_.size()) {
        const auto before = std::exchange(stems_, std::vector<Stem>(2 * stems_.size()));
        for (const auto& stem : before) {
            if (stem.number != unknown) {
                put(stem);
            }
        }
    }
    put({hash, last_});
    return last_;
}

void StemNumbers::put(const Stem& stem)
{
    const auto mask = stems_.size() - 1;
    auto at = home_of(stem.hash) & mask;
    while (stems_[at].number != unknown) {
        at = (at + 1) & mask;
    }
    stems_[at] = stem;
}

}  // namespace horseshoe::stance
