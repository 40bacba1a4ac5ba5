#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace horseshoe::gazetteer {

/// What names begin with, by a few bits for each, in a table small enough for the processor's cache:
/// nearly all words of a text that begin no name miss one of theirs. (One common word that does not
/// costs as much as all names of a text.)
class BeginningFilter {
public:
    /// What some words may be: a name, and what a longer name begins with.
    struct Answer {
        bool name = false;
        bool goes_on = false;
    };

    explicit BeginningFilter(std::size_t names = 0)
        : cells_(std::bit_ceil(names / names_a_cell + 1))
    {}

    /// Words are known by a key, the lowest bit of which tells nothing.
    void insert_name(std::uint64_t key) { cells_[cell_of(key)] |= bits_of(key); }
    void insert_beginning(std::uint64_t key) { cells_[cell_of(key)] |= bits_of(key) << width; }

    Answer look_at(std::uint64_t key) const
    {
        const auto bits = bits_of(key);
        const auto missing = ~cells_[cell_of(key)];
        return {(missing & bits) == 0, (missing >> width & bits) == 0};
    }

private:
    static constexpr std::size_t names_a_cell = 8;
    static constexpr unsigned int width = 32;  // half of a cell for names, half for beginnings

    std::size_t cell_of(std::uint64_t key) const { return key >> 9U & (cells_.size() - 1); }

    /// Three of the bits of half a cell; a look into a small table is quicker than three shifts.
    static std::uint64_t bits_of(std::uint64_t key) { return patterns[key >> 1U & 255U]; }
    static constexpr std::array<std::uint64_t, 256> patterns = [] {
        std::array<std::uint64_t, 256> made{};
        for (std::size_t i = 0; i < made.size(); ++i) {
            const auto mixed = (i + 1) * 0x9E37'79B9'7F4A'7C15U;
            for (const auto shift : {59U, 49U, 39U}) {
                made[i] |= std::uint64_t{1} << (mixed >> shift) % width;
            }
        }
        return made;
    }();

    std::vector<std::uint64_t> cells_;
};

}  // namespace horseshoe::gazetteer
