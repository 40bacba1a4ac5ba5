#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace horseshoe::parser {

/// The middle one of the values, or `otherwise` where there are none.
inline float median(std::vector<float> values, float otherwise)
{
    if (values.empty()) {
        return otherwise;
    }
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

}  // namespace horseshoe::parser
