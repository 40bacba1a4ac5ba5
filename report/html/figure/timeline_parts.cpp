#include "report/html/figure/timeline_parts.hpp"

#include "report/reading/csv.hpp"

#include <array>
#include <set>
#include <utility>

namespace horseshoe::figure {

void draw_scale(Canvas& canvas, double x, double zero, double step)
{
    for (const auto& [tone, at] : {std::pair{Tone::p2, 2.0}, {Tone::z, 0.0}, {Tone::n2, -2.0}}) {
        const double half = 2.8;
        const Point centre{x - half_width_of_sign(tone, half), zero - at * step};
        canvas.sign(tone, centre, half, toned("s-", tone), 1.4);
    }
}

std::string count_line(const TimelineBand& band, const Words& words)
{
    std::size_t stances = 0;
    std::set<std::string_view> documents;
    for (const auto& point : band.points) {
        stances += point.count;
        documents.insert(point.document);
    }
    return words("timeline.count",
                 {words.value("stances", stances), words.value("documents", documents.size())});
}

std::vector<LegendEntry> legend_of(std::span<const TimelineBand> bands, Ui ui)
{
    Legend legend{ui};
    std::set<std::string_view> names;
    static constexpr std::array<std::string_view, 4> held{"own", "joint", "inherited", "reported"};
    for (const auto& band : bands) {
        for (const auto& point : band.points) {
            names.insert(held.at(static_cast<std::size_t>(point.held)));
            names.insert(point.count == 0 ? "courtesy" : point.few ? "few" : "interval");
        }
        if (!band.silent.empty()) {
            names.insert("nothing");
        }
    }
    for (const auto* const name :
         {"own", "joint", "inherited", "reported", "interval", "few", "nothing", "courtesy"}) {
        if (names.contains(name)) {
            legend.mark(name);
        }
    }
    return legend.entries();
}

std::string csv_of(std::string_view who, std::span<const TimelineBand> bands)
{
    std::string out;
    static constexpr std::array<std::string_view, 4> held{"own", "joint", "inherited", "reported"};
    reading::add_csv_line(out,
                          {"figure_of",
                           "band",
                           "date",
                           "document",
                           "held",
                           "stances",
                           "mean_polarity",
                           "low",
                           "high",
                           "too_few"});
    for (const auto& band : bands) {
        for (const auto& point : band.points) {
            reading::add_csv_line(out,
                                  {who,
                                   band.id.empty() ? band.name : band.id,
                                   point.date,
                                   point.document,
                                   held.at(static_cast<std::size_t>(point.held)),
                                   std::to_string(point.count),
                                   point.count > 0 ? number(point.mean) : "",
                                   point.low ? number(*point.low) : "",
                                   point.high ? number(*point.high) : "",
                                   point.few ? "yes" : "no"});
        }
    }
    return out;
}

}  // namespace horseshoe::figure
