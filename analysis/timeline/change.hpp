#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace horseshoe::timeline {

/// The mean of what was said on one date. Dates count alike, however much was said: sentences of one
/// statement are no independent witnesses.
struct Dated {
    std::string date;
    double mean = 0;
};

/// The means before and after differ by more than chance would have it.
struct Change {
    std::string last_before;  ///< the last date before it
    std::string first_after;
    double before = 0;
    double after = 0;
    double p = 1;              ///< how often chance alone does as much
    std::uint64_t orders = 0;  ///< of the dates that were tried
    bool exact = false;        ///< all that there are
    std::size_t dates = 0;     ///< that were tested
};

/// What came of a test.
struct ChangeTest {
    std::vector<Change> changes;  ///< by date
    std::size_t dates = 0;
    bool tested = false;  ///< false: too few dates for any change to stand out from chance
    double p = 1;         ///< of the best split of all dates
};

/// Fewer dates can show nothing: of the 70 ways to split eight dates into halves, 2 are extreme.
constexpr std::size_t least_dates = 8;

/// Looks for the split of the dates that parts the means most, and asks how many orders of the same
/// dates have a split as good (a permutation test of the largest standardised difference of means:
/// the choice of the split is in it). All orders up to nine dates, else 9999 drawn with a fixed seed.
/// A change is told where that is at most 5 in 100 and the means differ by half a step; both sides
/// of it are then tested with half of that level, and so on. `series` is by date, a date once.
ChangeTest find_changes(std::span<const Dated> series);

}  // namespace horseshoe::timeline
