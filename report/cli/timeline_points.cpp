#include "report/cli/timeline_tables.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <iterator>

namespace horseshoe::cli {
namespace {

using timeline::Point;
using timeline::Series;
using timeline::Timelines;

std::string bound_of(const Point& point, double timeline::Interval::*bound)
{
    return point.interval ? signed_number((*point.interval).*bound) : "";
}

std::string evidence_of(const Timelines& timelines, const Point& point)
{
    std::vector<std::string_view> ids;
    for (const auto index : point.evidence) {
        ids.push_back(timelines.evidence[index].id);
    }
    return fmt::format("{}", fmt::join(ids, " "));
}

std::vector<std::string> cells_of(const Timelines& timelines, const Point& point)
{
    std::vector<std::string> cells{point.window,
                                   std::string(word(point.via)),
                                   std::to_string(point.count),
                                   mean_of(point),
                                   bound_of(point, &timeline::Interval::low),
                                   bound_of(point, &timeline::Interval::high)};
    for (const int count : point.counts) {
        cells.push_back(count == 0 ? "" : std::to_string(count));
    }
    cells.push_back(point.courtesies == 0 ? "" : std::to_string(point.courtesies));
    if (timelines.settings.smoothing > 1) {
        cells.push_back(point.smoothed ? signed_number(*point.smoothed) : "");
    }
    return cells;
}

std::vector<Column> columns_of_points(const Timelines& timelines)
{
    std::vector<Column> columns{{"window"},
                                {"via"},
                                {"stances", true},
                                {"mean", true},
                                {"low", true},
                                {"high", true},
                                {"-2", true},
                                {"-1", true},
                                {"0", true},
                                {"+1", true},
                                {"+2", true},
                                {"thanks", true}};
    if (timelines.settings.smoothing > 1) {
        columns.push_back({"smoothed", true});
    }
    return columns;
}

}  // namespace

Table point_table(const Timelines& timelines)
{
    Table table{{{"by"}, {"of"}}, {}};
    for (const auto& column : columns_of_points(timelines)) {
        table.columns.push_back(column);
    }
    table.columns.insert(table.columns.end(),
                         {{"withheld"}, {"from"}, {"to"}, {"documents"}, {"evidence"}});
    for (const auto& series : timelines.series) {
        for (const auto& point : series.points) {
            auto row = std::vector{series.holder, series.target};
            auto cells = cells_of(timelines, point);
            std::move(cells.begin(), cells.end(), std::back_inserter(row));
            row.insert(row.end(),
                       {point.withheld ? "yes" : "no",
                        point.first_date,
                        point.last_date,
                        fmt::format("{}", fmt::join(point.documents, "; ")),
                        evidence_of(timelines, point)});
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

Table point_table(const Timelines& timelines, const Series& series)
{
    constexpr std::size_t mean = 3;
    Table table{columns_of_points(timelines), {}};
    table.columns.push_back({"evidence"});
    for (const auto& point : series.points) {
        auto row = cells_of(timelines, point);
        row[mean] = point.withheld && point.count > 0 ? "few" : row[mean];
        row.push_back(evidence_of(timelines, point));
        table.rows.push_back(std::move(row));
    }
    return table;
}

}  // namespace horseshoe::cli
