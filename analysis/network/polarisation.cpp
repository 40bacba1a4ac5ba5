#include "analysis/network/polarisation.hpp"

#include "analysis/network/stands.hpp"

#include <algorithm>
#include <span>
#include <tuple>

namespace horseshoe::network {
namespace {

constexpr std::size_t least_holders = 3;
constexpr double largest_variance = 4;  // one half at -2, the other at +2

Divided divided(std::span<const Stand> stands)
{
    Divided result;
    result.target = stands.front().target;
    result.holders = static_cast<int>(stands.size());
    double sum = 0;
    for (const auto& stand : stands) {
        sum += stand.mean;
        result.approving += stand.mean > 0 ? 1 : 0;
        result.disapproving += stand.mean < 0 ? 1 : 0;
    }
    const auto count = static_cast<double>(stands.size());
    double squares = 0;
    for (const auto& stand : stands) {
        squares += (stand.mean - sum / count) * (stand.mean - sum / count);
    }
    result.polarisation = squares / count / largest_variance;
    return result;
}

}  // namespace

Polarisation polarisation(const Network& network, const View& view)
{
    const auto stands = stands_of(network, view);
    Polarisation result;
    double sum = 0;
    int holders = 0;
    for (std::size_t begin = 0, end = 0; begin < stands.size(); begin = end) {
        while (end < stands.size() && stands[end].target == stands[begin].target) {
            ++end;
        }
        if (end - begin < least_holders) {
            continue;
        }
        result.targets.push_back(divided(std::span(stands).subspan(begin, end - begin)));
        sum += result.targets.back().polarisation * result.targets.back().holders;
        holders += result.targets.back().holders;
    }
    if (holders > 0) {
        result.overall = sum / holders;
    }
    std::sort(
        result.targets.begin(), result.targets.end(), [&](const auto& one, const auto& other) {
            return std::tie(other.polarisation, other.holders, network.nodes[one.target].id) <
                   std::tie(one.polarisation, one.holders, network.nodes[other.target].id);
        });
    return result;
}

}  // namespace horseshoe::network
