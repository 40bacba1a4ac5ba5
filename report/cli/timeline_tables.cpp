#include "report/cli/timeline_tables.hpp"

#include "report/reading/names.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace horseshoe::cli {
namespace {

using stance::Via;
using timeline::Course;
using timeline::Evidence;
using timeline::Point;
using timeline::Series;
using timeline::Timelines;

const Point* whole_of(const Series& series, Via via)
{
    const auto found = std::find_if(series.whole.begin(),
                                    series.whole.end(),
                                    [&](const Point& point) { return point.via == via; });
    return found == series.whole.end() ? nullptr : &*found;
}

std::string count_of(const Point* point)
{
    return point == nullptr || point->count == 0 ? "" : std::to_string(point->count);
}

int stances_of(const Series& series)
{
    int count = 0;
    for (const auto& point : series.whole) {
        count += point.count;
    }
    return count;
}

/// "2 strengthened, 1 turned".
std::string drifts_in_short(const Series& series)
{
    std::string text;
    for (const auto course : {Course::strengthened, Course::softened, Course::turned}) {
        const auto count = std::count_if(series.drifts.begin(),
                                         series.drifts.end(),
                                         [&](const auto& drift) { return drift.course == course; });
        if (count > 0) {
            text += fmt::format("{}{} {}", text.empty() ? "" : ", ", count, word(course));
        }
    }
    return text;
}

std::string changes_in_short(const Series& series)
{
    std::string text;
    for (const auto& [via, test] : series.tests) {
        for (const auto& change : test.changes) {
            text += fmt::format(
                "{}{} (p {:.3f})", text.empty() ? "" : ", ", change.first_after, change.p);
        }
    }
    return text;
}

std::vector<std::string> overview_row(const Timelines& timelines, const Series& series)
{
    const auto* const own = whole_of(series, Via::own);
    const auto* const joint = whole_of(series, Via::joint);
    int thanks = 0;
    for (const auto& point : series.whole) {
        thanks += point.courtesies;
    }
    return {series.holder,
            series.target,
            timelines.evidence[series.evidence.front()].date,
            timelines.evidence[series.evidence.back()].date,
            count_of(own),
            own == nullptr ? "" : mean_of(*own),
            count_of(joint),
            joint == nullptr ? "" : mean_of(*joint),
            count_of(whole_of(series, Via::inherited)),
            count_of(whole_of(series, Via::reported)),
            thanks == 0 ? "" : std::to_string(thanks),
            drifts_in_short(series),
            changes_in_short(series)};
}

}  // namespace

std::string signed_number(double value)
{
    const auto text = fmt::format("{:+.2f}", value);
    return text == "-0.00" || text == "+0.00" ? "0.00" : text;
}

std::string mean_of(const Point& point)
{
    return point.withheld ? "" : signed_number(point.mean);
}

std::string polarity_text(int polarity)
{
    return polarity == 0 ? "0" : fmt::format("{:+}", polarity);
}

Table overview_table(const Timelines& timelines)
{
    Table table{{{"by"},
                 {"of"},
                 {"from"},
                 {"to"},
                 {"own", true},
                 {"mean", true},
                 {"joint", true},
                 {"joint mean", true},
                 {"inherited", true},
                 {"reported", true},
                 {"thanks", true},
                 {"words"},
                 {"change"}},
                {}};
    std::vector<const Series*> order;
    for (const auto& series : timelines.series) {
        order.push_back(&series);
    }
    std::stable_sort(order.begin(), order.end(), [](const Series* one, const Series* other) {
        return one->holder != other->holder ? one->holder < other->holder
                                            : stances_of(*one) > stances_of(*other);
    });
    for (const auto* const series : order) {
        table.rows.push_back(overview_row(timelines, *series));
    }
    return table;
}

Table drift_table(const Timelines& timelines)
{
    Table table{{{"by"},
                 {"of"},
                 {"via"},
                 {"kind"},
                 {"course"},
                 {"uses", true},
                 {"dates", true},
                 {"first"},
                 {"first stand", true},
                 {"first id"},
                 {"last"},
                 {"last stand", true},
                 {"last id"},
                 {"first quote"},
                 {"last quote"}},
                {}};
    for (const auto& series : timelines.series) {
        for (const auto& drift : series.drifts) {
            const Evidence& first = timelines.evidence[drift.first];
            const Evidence& last = timelines.evidence[drift.last];
            table.rows.push_back({series.holder,
                                  series.target,
                                  std::string(word(drift.via)),
                                  std::string(word(drift.kind)),
                                  std::string(word(drift.course)),
                                  std::to_string(drift.uses),
                                  std::to_string(drift.dates),
                                  first.date,
                                  polarity_text(first.polarity),
                                  first.id,
                                  last.date,
                                  polarity_text(last.polarity),
                                  last.id,
                                  reading::printable(first.quote),
                                  reading::printable(last.quote)});
        }
    }
    return table;
}

Table change_table(const Timelines& timelines)
{
    Table table{{{"by"},
                 {"of"},
                 {"via"},
                 {"last before"},
                 {"first after"},
                 {"before", true},
                 {"after", true},
                 {"p", true},
                 {"p among all", true},
                 {"dates", true},
                 {"test"}},
                {}};
    for (const auto& series : timelines.series) {
        for (const auto& [via, test] : series.tests) {
            for (const auto& change : test.changes) {
                table.rows.push_back(
                    {series.holder,
                     series.target,
                     std::string(word(via)),
                     change.last_before,
                     change.first_after,
                     signed_number(change.before),
                     signed_number(change.after),
                     fmt::format("{:.4f}", change.p),
                     fmt::format("{:.4f}", timeline::among_all(change, timelines.tests)),
                     std::to_string(change.dates),
                     fmt::format("{} {} orders", change.exact ? "all" : "drawn", change.orders)});
            }
        }
    }
    return table;
}

}  // namespace horseshoe::cli
