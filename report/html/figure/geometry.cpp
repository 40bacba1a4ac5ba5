#include "report/html/figure/geometry.hpp"

namespace horseshoe::figure {

std::vector<double> round_steps(double low, double high, int wanted)
{
    if (!(high > low) || wanted < 1) {
        return {low};
    }
    const double rough = (high - low) / wanted;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    const double lead = rough / power;
    const double step = (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10) * power;
    std::vector<double> steps;
    const auto first = std::ceil(low / step - 1e-9);
    const auto last = std::floor(high / step + 1e-9);
    for (double i = first; i <= last; ++i) {
        steps.push_back(i * step);
    }
    return steps;
}

}  // namespace horseshoe::figure
