#include "report/html/page/timelines.hpp"

#include "report/html/component/figure_frame.hpp"
#include "report/html/component/links.hpp"
#include "report/html/component/page_links.hpp"
#include "report/html/component/parts.hpp"
#include "report/html/figure/data/over_time.hpp"
#include "report/html/overview.hpp"
#include "report/html/page/document_data.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
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

void point_row(Page& page, const Site& site, const Point& point, std::size_t most)
{
    Writer& html = page.html();
    const Words& words = page.words();
    const auto row = html.element("tr");
    html.leaf("th", link_to(page, site, point.target, true), {{"scope", "row"}});
    html.leaf("td", words.date(point.date), {{"class", "d"}, {"data-v", point.date}});
    html.leaf("td", linked(site.label(point.document), page.to(site.place(*point.first))));
    html.leaf("td", words(point.own ? "via.in-own-words" : "via.in-joint-words"));
    const std::string quotes =
        Site::beside(page.head().file, "-quotes") + "#of-" + anchor(point.target);
    number_cell(page, point.pair.stances(), quotes);
    {
        const auto cell = html.element("td");
        tone_bar(page, point.pair.tones, most);
    }
    if (point.pair.stances() < Overview::least) {
        html.leaf("td", words("mean.withheld"), {{"class", "r"}});
    }
    else {
        number_cell(page, words.with_sign(point.pair.mean(), 1), point.pair.mean(), quotes);
    }
}

/// Places of stances, by their keys.
class StanceLinks : public PageLinks {
public:
    StanceLinks(const Page& page,
                const Site& site,
                const Subject& subject,
                const StancesByTarget& stances)
        : PageLinks(page, site), quotes_(Site::beside(site.delegation_file(subject.id), "-quotes"))
    {
        for (const auto& [target, rows] : stances) {
            for (const auto& row : rows) {
                places_.emplace(row.key, page.to(site.place(row)));
            }
        }
    }

    std::string stance(std::string_view key) const override
    {
        const auto found = places_.find(key);
        return found == places_.end() ? std::string{} : found->second;
    }
    std::string words(std::string_view, std::string_view of) const override
    {
        return page().to(quotes_) + "#of-" + anchor(of);
    }

private:
    std::string quotes_;
    std::map<std::string, std::string, std::less<>> places_;
};

figure::Timeline drawn_timeline(const Page& page,
                                const Site& site,
                                const Subject& subject,
                                const StancesByTarget& stances,
                                const timeline::Timelines& timelines)
{
    store::Selection nobody = site.selection();
    nobody.by = {"-"};  // names and documents are enough
    const figure::Material material{site.store(), nobody, ui_of(page.words()), site.entity_names()};
    const StanceLinks links{page, site, subject, stances};
    auto figure = figure::timeline_of(timelines, subject.id, material, most_targets + 2, links);
    std::erase_if(figure.bands,
                  [&](const auto& band) { return band.id == "unnamed" || band.id == subject.id; });
    figure.bands.resize(std::min(figure.bands.size(), most_targets));
    return figure;
}

}  // namespace

void timeline_section(Page& page,
                      const Site& site,
                      const Subject& subject,
                      const StancesByTarget& stances,
                      const timeline::Timelines& timelines)
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
    const auto drawn = drawn_timeline(page, site, subject, stances, timelines);
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
