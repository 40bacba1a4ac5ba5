#include "analysis/timeline/timeline.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <span>
#include <tuple>
#include <utility>

namespace horseshoe::timeline {
namespace {

using stance::Via;

/// One value a date, of what is held in one way.
std::vector<Dated>
by_date(std::span<const Evidence> evidence, const Series& series, Via via, const Settings& settings)
{
    std::map<std::string, std::pair<double, int>> sums;
    for (const auto index : series.evidence) {
        const Evidence& one = evidence[index];
        if (one.via == via && !passed_over(one, settings)) {
            auto& [sum, count] = sums[one.date];
            sum += one.polarity;
            ++count;
        }
    }
    std::vector<Dated> values;
    values.reserve(sums.size());
    for (const auto& [date, sum] : sums) {
        values.push_back({date, sum.first / sum.second});
    }
    return values;
}

/// One point for each way of holding, over all the time.
std::vector<Point> sum_up(std::span<const Evidence> evidence,
                          const std::vector<std::size_t>& only,
                          const Settings& settings)
{
    std::vector<Evidence> timeless;
    std::vector<std::size_t> all;
    for (const auto index : only) {
        all.push_back(timeless.size());
        timeless.push_back(evidence[index]);
        timeless.back().date.clear();
    }
    Settings plain = settings;
    plain.smoothing = 0;  // there is only one point of each kind
    auto points = points_of(timeless, all, plain);
    for (auto& point : points) {
        for (auto& index : point.evidence) {
            index = only[index];
        }
        point.first_date = evidence[point.evidence.front()].date;
        point.last_date = evidence[point.evidence.back()].date;
    }
    return points;
}

/// Documents in which the holder is there and has no evidence, not even a courtesy.
std::vector<Presence> silences(std::span<const Evidence> evidence,
                               const Series& series,
                               std::span<const Presence> presences)
{
    std::set<std::string_view> spoken_in;
    for (const auto index : series.evidence) {
        if (evidence[index].via != Via::reported) {
            spoken_in.insert(evidence[index].document);
        }
    }
    std::vector<Presence> silent;
    for (const auto& presence : presences) {
        if (!spoken_in.contains(presence.document)) {
            silent.push_back(presence);
        }
    }
    return silent;
}

/// Each holder's presences, by date.
std::map<std::string, std::vector<Presence>> by_holder(std::vector<Presence> presences)
{
    std::erase_if(presences, [](const Presence& presence) { return presence.date.empty(); });
    const auto key = [](const Presence& presence) {
        return std::tie(presence.holder, presence.date, presence.document);
    };
    std::sort(presences.begin(), presences.end(), [&](const auto& one, const auto& other) {
        return key(one) < key(other);
    });
    presences.erase(
        std::unique(presences.begin(),
                    presences.end(),
                    [&](const auto& one, const auto& other) { return key(one) == key(other); }),
        presences.end());
    std::map<std::string, std::vector<Presence>> holders;
    for (auto& presence : presences) {
        holders[presence.holder].push_back(std::move(presence));
    }
    return holders;
}

void look_for_changes(Timelines& timelines, Series& series)
{
    for (const auto via : {Via::own, Via::joint}) {
        const auto values = by_date(timelines.evidence, series, via, timelines.settings);
        if (values.empty()) {
            continue;
        }
        series.tests.push_back({via, find_changes(values)});
        timelines.tests += series.tests.back().test.tested ? 1U : 0U;
    }
}

}  // namespace

Timelines make_timelines(std::vector<Evidence> evidence,
                         std::vector<Presence> presences,
                         const Settings& settings)
{
    Timelines timelines;
    timelines.settings = settings;
    timelines.undated =
        std::erase_if(evidence, [](const Evidence& one) { return one.date.empty(); });
    std::stable_sort(evidence.begin(), evidence.end(), [](const auto& one, const auto& other) {
        return std::tie(one.date, one.document) < std::tie(other.date, other.document);
    });
    timelines.evidence = std::move(evidence);

    std::map<std::pair<std::string, std::string>, std::vector<std::size_t>> pairs;
    for (std::size_t i = 0; i < timelines.evidence.size(); ++i) {
        pairs[{timelines.evidence[i].holder, timelines.evidence[i].target}].push_back(i);
    }
    const auto holders = by_holder(std::move(presences));
    for (auto& [pair, indices] : pairs) {
        Series series;
        series.holder = pair.first;
        series.target = pair.second;
        series.evidence = std::move(indices);
        series.points = points_of(timelines.evidence, series.evidence, settings);
        series.whole = sum_up(timelines.evidence, series.evidence, settings);
        series.drifts = find_drifts(timelines.evidence, series.evidence);
        look_for_changes(timelines, series);
        if (const auto found = holders.find(series.holder); found != holders.end()) {
            series.silent = silences(timelines.evidence, series, found->second);
        }
        timelines.series.push_back(std::move(series));
    }
    return timelines;
}

double among_all(const Change& change, std::size_t tests)
{
    return std::min(1.0, change.p * static_cast<double>(std::max<std::size_t>(tests, 1)));
}

}  // namespace horseshoe::timeline
