#pragma once

#include "analysis/network/network.hpp"
#include "analysis/network/view.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace horseshoe::network {

/// Where a delegation stands on a target, over all documents of a view.
struct Stand {
    std::uint32_t target = 0;
    std::uint32_t holder = 0;
    std::uint32_t count = 0;
    double mean = 0;              ///< polarity, -2 to +2
    std::string_view first_date;  ///< into the network
    std::string_view last_date;
};

/// By target, then by holder. Delegations only; nobody's stand on itself.
std::vector<Stand> stands_of(const Network& network, const View& view);

}  // namespace horseshoe::network
