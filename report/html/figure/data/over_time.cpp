#include "report/html/figure/data/over_time.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <functional>
#include <map>
#include <tuple>

namespace horseshoe::figure {

namespace {

Held held_as(stance::Via via)
{
    switch (via) {
    case stance::Via::own: return Held::own;
    case stance::Via::joint: return Held::joint;
    case stance::Via::inherited: return Held::inherited;
    case stance::Via::reported: break;
    }
    return Held::reported;
}

std::string_view key_of(stance::Via via)
{
    switch (via) {
    case stance::Via::own: return "timeline.own";
    case stance::Via::joint: return "timeline.joint";
    case stance::Via::inherited: return "timeline.inherited";
    case stance::Via::reported: break;
    }
    return "timeline.reported";
}

const store::DocumentRow* document_called(const Material& material, const std::string& name)
{
    const auto found = std::ranges::find(material.documents(), name, &store::DocumentRow::name);
    return found == material.documents().end() ? nullptr : &*found;
}

/// The series with most stances first.
std::vector<const timeline::Series*>
largest(const timeline::Timelines& timelines,
        const std::function<bool(const timeline::Series&)>& takes,
        std::size_t most)
{
    std::vector<const timeline::Series*> series;
    for (const auto& each : timelines.series) {
        const bool judges = std::ranges::any_of(
            each.points, [](const timeline::Point& point) { return point.count > 0; });
        if (judges && takes(each)) {
            series.push_back(&each);
        }
    }
    std::ranges::stable_sort(
        series, std::greater<>{}, [](const auto* each) { return each->evidence.size(); });
    series.resize(std::min(series.size(), most));
    return series;
}

/// The quote from a little before its cue on: what judges is to be seen, not only how it begins.
std::string from_cue(const std::string& quote, const std::string& cue)
{
    constexpr std::size_t before = 24;
    const auto at = quote.find(cue);
    if (cue.empty() || at == std::string::npos || at <= 2 * before) {
        return quote;
    }
    const auto blank = quote.rfind(' ', at - before);
    return blank == std::string::npos || blank == 0 ? quote : "… " + quote.substr(blank + 1);
}

/// The last words, and of those of one day the strongest, own ones first.
std::optional<TimelineQuote> latest_of(const timeline::Timelines& timelines,
                                       const timeline::Series& series,
                                       const Material& material,
                                       const Links& links)
{
    const timeline::Evidence* latest = nullptr;
    const auto rank = [](const timeline::Evidence& each) {
        return std::tuple{each.date,
                          each.act != stance::Act::thank,
                          each.via == stance::Via::own,
                          std::abs(each.polarity)};
    };
    for (const auto index : series.evidence) {
        const auto& each = timelines.evidence[index];
        if (each.via != stance::Via::reported && !each.quote.empty() &&
            (latest == nullptr || rank(*latest) < rank(each))) {
            latest = &each;
        }
    }
    if (latest == nullptr) {
        return std::nullopt;
    }
    const auto& words = material.words();
    const auto* const document = document_called(material, latest->document);
    return TimelineQuote{from_cue(latest->quote, latest->cue),
                         document == nullptr ? "" : document->language,
                         words("timeline.quote",
                               {{"year", latest->date.substr(0, 4)},
                                {"held", words(key_of(latest->via))},
                                {"act", words(fmt::format("act.{}", stance::word(latest->act)))}}),
                         latest->polarity,
                         links.stance(latest->id)};
}

TimelineBand band_of(const timeline::Timelines& timelines,
                     const timeline::Series& series,
                     const std::string& id,
                     const Material& material,
                     const Links& links)
{
    TimelineBand band;
    band.id = id;
    band.name = material.name(id);
    band.href = links.words(series.holder, series.target);
    for (const auto& point : series.points) {
        TimelinePoint drawn;
        drawn.date = point.first_date;
        drawn.held = held_as(point.via);
        drawn.count = static_cast<std::size_t>(point.count);
        drawn.mean = point.mean;
        drawn.few = point.withheld;
        if (point.interval) {
            drawn.low = point.interval->low;
            drawn.high = point.interval->high;
        }
        drawn.document = fmt::format("{}", fmt::join(point.documents, ", "));
        drawn.href = point.evidence.empty()
                         ? std::string{}
                         : links.stance(timelines.evidence[point.evidence.front()].id);
        band.points.push_back(drawn);
    }
    for (const auto& presence : series.silent) {
        if (band.silent.empty() || band.silent.back() != presence.date) {
            band.silent.push_back(presence.date);
        }
    }
    return band;
}

}  // namespace

Timeline timeline_of(const timeline::Timelines& timelines,
                     const std::string& who,
                     const Material& material,
                     std::size_t most,
                     const Links& links)
{
    Timeline figure;
    figure.who = material.name(who);
    std::map<std::string, std::string> documents;  // by date
    const auto takes = [&](const timeline::Series& each) { return each.holder == who; };
    for (const auto* const series : largest(timelines, takes, most)) {
        auto band = band_of(timelines, *series, series->target, material, links);
        band.latest = latest_of(timelines, *series, material, links);
        figure.bands.push_back(std::move(band));
        for (const auto& point : series->points) {
            if (!point.documents.empty()) {
                documents.emplace(point.first_date, point.documents.front());
            }
        }
    }
    const auto& words = material.words();
    for (const auto& [date, name] : documents) {
        const auto* const row = document_called(material, name);
        figure.documents.push_back(
            {date,
             row != nullptr && links.name(*row) != name
                 ? links.name(*row)
                 : words("timeline.document", {{"date", words.date(date)}, {"name", name}}),
             row != nullptr && row->kind == parser::Kind::record,
             row == nullptr ? std::string{} : links.document(row->id)});
    }
    return figure;
}

TimelineGrid timelines_of(const timeline::Timelines& timelines,
                          const std::string& what,
                          const Material& material,
                          std::size_t most,
                          const Links& links)
{
    TimelineGrid figure;
    figure.what = material.name(what);
    const auto takes = [&](const timeline::Series& each) { return each.target == what; };
    for (const auto* const series : largest(timelines, takes, most)) {
        figure.panels.push_back(band_of(timelines, *series, series->holder, material, links));
    }
    return figure;
}

}  // namespace horseshoe::figure
