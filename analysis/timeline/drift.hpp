#pragma once

#include "analysis/timeline/evidence.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace horseshoe::timeline {

/// Where the words went between their first and their last use.
enum class Course : std::uint8_t { steady, strengthened, softened, turned };

enum class DriftKind : std::uint8_t {
    formula,     ///< the same cue, on the first and on the last date that has it
    approval,    ///< the strongest approving words of the first date and of the last
    disapproval  ///< likewise
};

/// First and last use of a formula, by one holder of one target, in one way of holding it.
struct Drift {
    DriftKind kind = DriftKind::formula;
    stance::Via via = stance::Via::own;
    std::size_t first = 0;  ///< index of the evidence
    std::size_t last = 0;
    int uses = 0;
    int dates = 0;  ///< on which it was used
    Course course = Course::steady;
    bool taken_up = false;  ///< at least two earlier dates do without it
    bool dropped = false;   ///< at least two later dates do without it
};

/// Formulas used on two dates or more, the most used first, then the strongest words of the first and
/// the last date. Reported views are nobody's formulas. Of one series; `evidence` is by date.
std::vector<Drift> find_drifts(std::span<const Evidence> evidence,
                               std::span<const std::size_t> only);

std::string_view word(Course course);
std::string_view word(DriftKind kind);

}  // namespace horseshoe::timeline
