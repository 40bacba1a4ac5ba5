#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

namespace horseshoe::gazetteer {

/// Numbers of things by their ids, which the things keep: a table in one piece, mostly free, as what is
/// asked for each finding must not ask for one piece of memory after the other.
class IdIndex {
public:
    static constexpr auto none = static_cast<std::uint32_t>(-1);

    /// Adds an id that is not there.
    void add(std::string_view id, std::uint32_t number);

    /// The number of an id; `none` where it was not added. `id_of` tells the id of a number.
    template <typename IdOf>
    std::uint32_t find(std::string_view id, const IdOf& id_of) const
    {
        const auto hash = hash_of(id);
        for (auto at = hash & (slots_.size() - 1); slots_[at].number != none;
             at = (at + 1) & (slots_.size() - 1)) {
            if (slots_[at].hash == hash && id_of(slots_[at].number) == id) {
                return slots_[at].number;
            }
        }
        return none;
    }

private:
    struct Slot {
        std::uint32_t hash = 0;
        std::uint32_t number = none;  // `none`: free
    };

    static std::uint32_t hash_of(std::string_view id)
    {
        return static_cast<std::uint32_t>(std::hash<std::string_view>{}(id));
    }

    void put(const Slot& slot);

    std::vector<Slot> slots_ = std::vector<Slot>(64);
    std::size_t used_ = 0;
};

}  // namespace horseshoe::gazetteer
