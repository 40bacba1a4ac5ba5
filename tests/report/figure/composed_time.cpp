#include "tests/report/figure/composed.hpp"
#include "tests/report/figure/composed_parts.hpp"

#include <algorithm>
#include <string>

namespace horseshoe::tests {

namespace {

figure::TimelineBand composed_band(const char* name, Scattered& scattered)
{
    constexpr std::array dates{
        "2009-06-14", "2017-11-30", "2020-12-02", "2021-02-23", "2022-02-16", "2022-02"};
    figure::TimelineBand band;
    band.id = name;
    band.name = name;
    band.href = "#band";
    for (const auto* const date : dates) {
        const std::size_t what = scattered.below(6);
        if (what == 0) {
            band.silent.push_back(date);
            continue;
        }
        figure::TimelinePoint point;
        point.date = date;
        point.document = "S/PV.1";
        point.held = static_cast<figure::Held>(scattered.below(4));
        point.count = what == 1 ? 0 : 1 + scattered.below(9);
        point.mean = point.count == 0 ? 0 : static_cast<double>(scattered.below(17)) / 4 - 2;
        point.few = point.count < 3;
        if (!point.few) {
            point.low = point.mean - 0.6;
            point.high = point.mean + 0.6;
        }
        band.points.push_back(point);
    }
    return band;
}

}  // namespace

figure::Timeline composed_timeline(std::size_t bands)
{
    constexpr std::array names{"CSTO",
                               "UN and its Charter",
                               "NATO",
                               "United States",
                               "Terrorism and violent extremism conducive to it",
                               "Afghanistan",
                               "Drug trafficking"};
    figure::Timeline timeline;
    Scattered scattered;
    timeline.who = "Kazakhstan";
    for (std::size_t i = 0; i < bands; ++i) {
        auto band = composed_band(names.at(i % names.size()), scattered);
        if (i % 3 != 1) {
            band.latest = figure::TimelineQuote{"une organisation qui rend bien des services à ses "
                                                "membres et à leurs voisins, où qu’ils soient",
                                                "fr",
                                                "2022, own words · support",
                                                static_cast<double>(i % 5) - 2,
                                                "#quote"};
        }
        timeline.bands.push_back(band);
    }
    timeline.documents = {{"2009-06-14", "14 June 2009, Moscow", false, ""},
                          {"2017-11-30", "30 Nov. 2017, Minsk", false, "#d"},
                          {"2020-12-02", "2 Dec. 2020, Council of the CSTO", false, ""},
                          {"2021-02-23", "23 Feb. 2021, New York", false, ""},
                          {"2022-02-16", "16 Feb. 2022, S/PV.1", true, "#d"}};
    return timeline;
}

figure::TimelineGrid composed_timelines(std::size_t panels)
{
    figure::TimelineGrid grid;
    Scattered scattered;
    grid.what = "NATO";
    for (std::size_t i = 0; i < panels; ++i) {
        grid.panels.push_back(
            composed_band(delegations.at(i % delegations.size()).name, scattered));
    }
    return grid;
}

figure::Documents composed_documents(std::size_t documents)
{
    figure::Documents timeline;
    Scattered scattered;
    for (std::size_t i = 0; i < documents; ++i) {
        const std::string date =
            std::to_string(2009 + i * 13 / documents) + "-0" + std::to_string(1 + i % 9) + "-14";
        timeline.documents.push_back({date,
                                      date + ": declaration of the Heads of State",
                                      "Declaration of the Heads of State, " + date,
                                      i % 3 == 2,
                                      scattered.below(700),
                                      "#d"});
    }
    return timeline;
}

}  // namespace horseshoe::tests
