#include "analysis/timeline/series.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace horseshoe::timeline {
namespace {

constexpr int strongest = 2;

void add_document(Point& point, const std::string& document)
{
    auto& documents = point.documents;
    const auto place = std::lower_bound(documents.begin(), documents.end(), document);
    if (place == documents.end() || *place != document) {
        documents.insert(place, document);
    }
}

void add(Point& point, const Evidence& one, std::size_t index, const Settings& settings)
{
    if (point.evidence.empty()) {
        point.first_date = one.date;
    }
    point.last_date = one.date;
    point.evidence.push_back(index);
    add_document(point, one.document);
    if (passed_over(one, settings)) {
        ++point.courtesies;
        return;
    }
    ++point.counts.at(static_cast<std::size_t>(one.polarity + strongest));
    ++point.count;
}

std::vector<int> polarities_of(const Point& point)
{
    std::vector<int> polarities;
    for (int polarity = -strongest; polarity <= strongest; ++polarity) {
        const int count = point.counts.at(static_cast<std::size_t>(polarity + strongest));
        polarities.insert(polarities.end(), static_cast<std::size_t>(count), polarity);
    }
    return polarities;
}

void sum_up(Point& point, const Settings& settings)
{
    if (point.count == 0) {
        return;
    }
    const auto polarities = polarities_of(point);
    point.mean = mean_of(polarities);
    point.withheld = point.count < settings.minimum;
    if (!point.withheld && point.count > 1) {
        point.interval = interval_of_mean(polarities);
    }
}

/// The mean over all stances of a point and of its nearest neighbours of the same kind.
void smooth(std::vector<Point*>& points, int width)
{
    const int reach = width / 2;
    const int size = static_cast<int>(points.size());
    for (int i = 0; i < size; ++i) {
        double sum = 0;
        int count = 0;
        for (int j = std::max(0, i - reach); j <= std::min(size - 1, i + reach); ++j) {
            const Point& near = *points[static_cast<std::size_t>(j)];
            sum += near.mean * near.count;
            count += near.count;
        }
        if (count > 0) {
            points[static_cast<std::size_t>(i)]->smoothed = sum / count;
        }
    }
}

}  // namespace

bool passed_over(const Evidence& evidence, const Settings& settings)
{
    return evidence.act == stance::Act::thank && !settings.courtesies;
}

std::vector<Point> points_of(std::span<const Evidence> evidence,
                             std::span<const std::size_t> only,
                             const Settings& settings)
{
    std::map<std::pair<std::string, stance::Via>, Point> by_window;
    for (const auto index : only) {
        const Evidence& one = evidence[index];
        auto key = std::make_pair(window_key(one.date, settings.window), one.via);
        Point& point = by_window[key];
        point.window = std::move(key.first);
        point.via = one.via;
        add(point, one, index, settings);
    }
    std::vector<Point> points;
    points.reserve(by_window.size());
    for (auto& [key, point] : by_window) {
        sum_up(point, settings);
        points.push_back(std::move(point));
    }
    if (settings.smoothing > 1) {
        std::map<stance::Via, std::vector<Point*>> by_via;
        for (auto& point : points) {
            by_via[point.via].push_back(&point);
        }
        for (auto& [via, of_via] : by_via) {
            smooth(of_via, settings.smoothing);
        }
    }
    return points;
}

}  // namespace horseshoe::timeline
