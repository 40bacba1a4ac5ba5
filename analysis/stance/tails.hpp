#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace horseshoe::stance {

// A row of a lexicon may be in two parts with others between: "hold ... {accountable,to account}".

/// What stands before the dots of a row: all of most rows.
std::string_view head_of(std::string_view row);

/// And behind them; empty: the row has none.
std::string_view tail_of(std::string_view row);

/// The ways to say the second part, by the numbers of their stems.
class Tails {
public:
    /// None of the numbers is 0.
    void add(std::span<const std::uint32_t> numbers);

    bool empty() const { return tails_.empty(); }

    /// Whether one of them stands among words, and not far behind the first.
    bool follow(std::span<const std::uint32_t> numbers) const;

private:
    struct Tail {
        std::uint32_t first = 0;
        std::uint32_t rest = 0;  ///< of the numbers: where those behind the first begin
        std::uint32_t size = 0;  ///< of these
    };

    static std::uint64_t bit_of(std::uint32_t number) { return std::uint64_t{1} << (number & 63U); }
    bool begin(std::span<const std::uint32_t> numbers) const;

    std::vector<Tail> tails_;  // by their first numbers
    std::vector<std::uint32_t> numbers_;
    std::uint64_t beginnings_ = 0;  // bits of the first numbers: few words can begin one
};

}  // namespace horseshoe::stance
