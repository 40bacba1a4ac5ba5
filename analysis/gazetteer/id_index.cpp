#include "analysis/gazetteer/id_index.hpp"

#include <utility>

namespace horseshoe::gazetteer {

void IdIndex::add(std::string_view id, std::uint32_t number)
{
    if (++used_ * 2 > slots_.size()) {
        for (const auto& old : std::exchange(slots_, std::vector<Slot>(slots_.size() * 2))) {
            if (old.number != none) {
                put(old);
            }
        }
    }
    put({hash_of(id), number});
}

void IdIndex::put(const Slot& slot)
{
    auto at = slot.hash & (slots_.size() - 1);
    while (slots_[at].number != none) {
        at = (at + 1) & (slots_.size() - 1);
    }
    slots_[at] = slot;
}

}  // namespace horseshoe::gazetteer
