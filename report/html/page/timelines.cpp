#include "report/html/page/timelines.hpp"

#include "analysis/timeline/interval.hpp"
#include "report/html/component/figure_frame.hpp"
#include "report/html/component/links.hpp"
#include "report/html/component/parts.hpp"
#include "report/html/figure/timeline.hpp"
#include "report/html/overview.hpp"
#include "report/html/page/document_data.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <tuple>
#include <vector>

namespace horseshoe::html {

namespace {

constexpr std::size_t most_targets = 6;
constexpr std::size_t most_rows = 120;

/// One target in one document, in own or in joint words.
struct Point {
    std::string target;
    std::string date;
    std::int64_t document = 0;
    bool own = true;
    Pair pair;
    const store::StanceRow* first = nullptr;
};

using StancesByTarget = std::map<std::string, std::vector<store::StanceRow>>;

std::vector<const StancesByTarget::value_type*> most_judged(const StancesByTarget& stances,
                                                            const std::string& self)
{
    std::vector<const StancesByTarget::value_type*> order;
    for (const auto& entry : stances) {
        if (entry.first != "unnamed" && entry.first != self) {
            order.push_back(&entry);
        }
    }
    std::ranges::stable_sort(order, std::greater<>{}, [](const auto* entry) {
        return std::ranges::count_if(entry->second,
                                     [](const auto& row) { return !is_courtesy(row); });
    });
    order.resize(std::min(order.size(), most_targets));
    return order;
}

std::vector<Point> points_of(const StancesByTarget::value_type& entry)
{
    std::map<std::tuple<std::string, std::int64_t, bool>, Point> points;
    for (const auto& row : entry.second) {
        if (is_courtesy(row) || row.via == stance::Via::reported) {
            continue;
        }
        const bool own = row.via == stance::Via::own;
        auto& point = points[{row.date, row.document_id, !own}];
        point.target = entry.first;
        point.date = row.date;
        point.document = row.document_id;
        point.own = own;
        point.first = point.first == nullptr ? &row : point.first;
        ++(own ? point.pair.own : point.pair.joint);
        ++point.pair.tones.at(static_cast<std::size_t>(std::clamp(row.polarity, -2, 2) + 2));
    }
    std::vector<Point> out;
    for (auto& point : points) {
        out.push_back(std::move(point.second));
    }
    return out;
}

/// In which the mean lies, from as many stances on as give one.
std::optional<timeline::Interval> interval_of(const Pair& pair)
{
    if (pair.stances() < Overview::least) {
        return std::nullopt;
    }
    std::vector<int> polarities;
    for (std::size_t tone = 0; tone < pair.tones.size(); ++tone) {
        polarities.insert(polarities.end(), pair.tones[tone], static_cast<int>(tone) - 2);
    }
    return timeline::interval_of_mean(polarities);
}

void point_row(Page& page, const Site& site, const Point& point, std::size_t most)
{
    Writer& html = page.html();
    const Words& words = page.words();
    const auto row = html.element("tr");
    html.leaf("th", link_to(page, site, point.target, true), {{"scope", "row"}});
    html.leaf("td", words.date(point.date), {{"class", "d"}, {"data-v", point.date}});
    html.leaf("td", linked(site.label(point.document), page.to(site.place(*point.first))));
    html.leaf("td", words(point.own ? "via.in-own-words" : "via.in-joint-words"));
    number_cell(page, point.pair.stances());
    {
        const auto cell = html.element("td");
        tone_bar(page, point.pair.tones, most);
    }
    if (point.pair.stances() < Overview::least) {
        html.leaf("td", words("mean.withheld"), {{"class", "r"}});
    }
    else {
        number_cell(page, words.with_sign(point.pair.mean(), 1), point.pair.mean());
    }
}

figure::Timeline timeline_of(const Page& page,
                             const Site& site,
                             const Subject& subject,
                             const StancesByTarget& stances)
{
    figure::Timeline figure{.who = subject.name, .bands = {}, .documents = {}};
    std::map<std::int64_t, bool> documents;  // with own words
    for (const auto* const entry : most_judged(stances, subject.id)) {
        const auto file = site.target_file(entry->first);
        figure::TimelineBand band{.id = entry->first,
                                  .name = site.name(entry->first),
                                  .points = {},
                                  .silent = {},
                                  .latest = std::nullopt,
                                  .href = file.empty() ? file : page.to(file)};
        for (const auto& point : points_of(*entry)) {
            if (point.date.empty()) {
                continue;
            }
            documents[point.document] = documents[point.document] || point.own;
            const auto interval = interval_of(point.pair);
            band.points.push_back({.date = point.date,
                                   .held = point.own ? figure::Held::own : figure::Held::joint,
                                   .count = point.pair.stances(),
                                   .mean = point.pair.mean(),
                                   .few = point.pair.stances() < Overview::least,
                                   .low = interval ? std::optional(interval->low) : std::nullopt,
                                   .high = interval ? std::optional(interval->high) : std::nullopt,
                                   .document = site.document(point.document).name,
                                   .href = page.to(site.place(*point.first))});
        }
        if (!band.points.empty()) {
            figure.bands.push_back(std::move(band));
        }
    }
    for (const auto& [id, own] : documents) {
        const auto& document = site.document(id);
        figure.documents.push_back(
            {.date = document.date,
             .label = fmt::format("{}, {}", page.words().date(document.date), document.name),
             .own = own,
             .href = page.to(site.document_file(id))});
    }
    return figure;
}

}  // namespace

void timeline_section(Page& page,
                      const Site& site,
                      const Subject& subject,
                      const StancesByTarget& stances)
{
    const Words& words = page.words();
    std::vector<Point> points;
    for (const auto* const entry : most_judged(stances, subject.id)) {
        for (auto& point : points_of(*entry)) {
            points.push_back(std::move(point));
        }
    }
    const bool cut = points.size() > most_rows;
    points.resize(std::min(points.size(), most_rows));
    std::size_t most = 1;
    for (const auto& point : points) {
        most = std::max(most, point.pair.stances());
    }
    const auto drawn = timeline_of(page, site, subject, stances);
    if (drawn.bands.empty()) {
        section(page, {.id = "timeline-f", .question = words("timeline.question")}, [&] {
            nothing(page, words("targets.none"));
        });
        return;
    }
    figure_section(page,
                   site,
                   drawn,
                   {.id = "timeline",
                    .file = Site::flat(page.head().file),
                    .source = words("source.all"),
                    .accuracy = words(cut ? "timeline.caveat-cut" : "timeline.caveat") + " " +
                                accuracy_of_stances(words)},
                   [&] {
                       table(page,
                             words("timeline.question"),
                             {{words("column.target")},
                              {words("column.date")},
                              {words("column.document")},
                              {words("column.whose-words")},
                              {words("column.stances"), true},
                              {words("column.tones")},
                              {words("column.mean"), true}},
                             true,
                             [&] {
                                 for (const auto& point : points) {
                                     point_row(page, site, point, most);
                                 }
                             });
                   });
}

}  // namespace horseshoe::html
