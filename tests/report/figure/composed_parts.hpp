#pragma once

#include <array>
#include <cstddef>

namespace horseshoe::tests {

struct Named {
    const char* id;
    const char* name;
};

/// Short names and the longest ones, in no order.
extern const std::array<Named, 62> delegations;

/// Numbers that look scattered and are the same every time.
class Scattered {
public:
    std::size_t below(std::size_t limit)
    {
        state_ = state_ * 6364136223846793005U + 1442695040888963407U;
        return static_cast<std::size_t>(state_ >> 33U) % limit;
    }

private:
    unsigned long long state_ = 7;
};

}  // namespace horseshoe::tests
