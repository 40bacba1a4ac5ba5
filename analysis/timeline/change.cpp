#include "analysis/timeline/change.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <optional>
#include <random>

namespace horseshoe::timeline {
namespace {

constexpr double level = 0.05;
constexpr double least_difference = 0.5;
constexpr std::size_t least_side = 2;
constexpr std::size_t most_for_all_orders = 9;
constexpr std::uint64_t drawn_orders = 9999;
constexpr double rounding = 1e-9;

struct Split {
    std::size_t at = 0;  // the first index after it
    double parting = -1;
};

double sum_of(std::span<const double> values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

/// How far the best split parts the means, in units that make splits of any place comparable.
Split best_split(std::span<const double> values)
{
    const auto size = static_cast<double>(values.size());
    const double total = sum_of(values);
    Split best;
    double left = 0;
    for (std::size_t i = 1; i + least_side <= values.size(); ++i) {
        left += values[i - 1];
        if (i < least_side) {
            continue;
        }
        const auto before = static_cast<double>(i);
        const double difference = std::abs(left / before - (total - left) / (size - before));
        const double parting = difference * std::sqrt(before * (size - before) / size);
        if (parting > best.parting + rounding) {
            best = {i, parting};
        }
    }
    return best;
}

struct Chance {
    double p = 1;
    std::uint64_t orders = 0;
    bool exact = false;
};

/// Equal values make equal orders, each order as many of them: one of each will do.
Chance chance_in_all_orders(std::vector<double> values, double parting)
{
    std::sort(values.begin(), values.end());
    std::uint64_t orders = 0;
    std::uint64_t as_good = 0;
    do {
        ++orders;
        as_good += best_split(values).parting + rounding >= parting ? 1U : 0U;
    } while (std::next_permutation(values.begin(), values.end()));
    return {static_cast<double>(as_good) / static_cast<double>(orders), orders, true};
}

/// The same on every machine, which std::shuffle is not.
void shuffle(std::vector<double>& values, std::mt19937_64& random)
{
    for (std::size_t i = values.size(); i > 1; --i) {
        std::swap(values[i - 1], values[random() % i]);
    }
}

Chance chance_in_drawn_orders(std::vector<double> values, double parting)
{
    constexpr std::uint64_t seed = 15;
    std::mt19937_64 random(seed);  // NOLINT(cert-msc51-cpp): the same result each time is wanted
    std::uint64_t as_good = 1;     // the order that there is
    for (std::uint64_t i = 0; i < drawn_orders; ++i) {
        shuffle(values, random);
        as_good += best_split(values).parting + rounding >= parting ? 1U : 0U;
    }
    return {
        static_cast<double>(as_good) / static_cast<double>(drawn_orders + 1), drawn_orders, false};
}

Chance chance_of(std::span<const double> values, double parting)
{
    std::vector<double> copy(values.begin(), values.end());
    return values.size() <= most_for_all_orders ? chance_in_all_orders(std::move(copy), parting)
                                                : chance_in_drawn_orders(std::move(copy), parting);
}

/// The p of the best split; none: too few values, or all alike.
std::optional<double>
search(std::span<const Dated> series, double at_most, std::vector<Change>& changes)
{
    if (series.size() < least_dates) {
        return std::nullopt;
    }
    std::vector<double> values;
    values.reserve(series.size());
    for (const auto& one : series) {
        values.push_back(one.mean);
    }
    const Split split = best_split(values);
    if (split.parting < rounding) {
        return 1.0;
    }
    const Chance chance = chance_of(values, split.parting);
    const auto all = std::span<const double>(values);
    const double before = sum_of(all.first(split.at)) / static_cast<double>(split.at);
    const double after =
        sum_of(all.subspan(split.at)) / static_cast<double>(values.size() - split.at);
    if (chance.p > at_most || std::abs(after - before) < least_difference) {
        return chance.p;
    }
    search(series.first(split.at), at_most / 2, changes);
    changes.push_back({series[split.at - 1].date,
                       series[split.at].date,
                       before,
                       after,
                       chance.p,
                       chance.orders,
                       chance.exact,
                       series.size()});
    search(series.subspan(split.at), at_most / 2, changes);
    return chance.p;
}

}  // namespace

ChangeTest find_changes(std::span<const Dated> series)
{
    ChangeTest test;
    test.dates = series.size();
    const auto p = search(series, level, test.changes);
    test.tested = p.has_value();
    test.p = p.value_or(1.0);
    return test;
}

}  // namespace horseshoe::timeline
