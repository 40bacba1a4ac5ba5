#pragma once

#include "report/html/figure/legend.hpp"
#include "report/html/figure/setting.hpp"
#include "report/html/figure/words.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::figure {

/// In whose words a stance is held.
enum class Held { own, joint, inherited, reported };

/// What was said of one target on one date.
struct TimelinePoint {
    std::string date;  ///< ISO 8601
    Held held = Held::own;
    std::size_t count = 0;  ///< of stances, courtesies apart; 0: courtesy only
    double mean = 0;
    bool few = false;           ///< too few for a mean to be told: drawn open
    std::optional<double> low;  ///< the interval of the mean
    std::optional<double> high;
    std::string document;
    std::string href;
};

/// Words that stand beside a band.
struct TimelineQuote {
    std::string words;
    std::string language;
    std::string note;  ///< "2022, own words"
    std::optional<double> polarity;
    std::string href;
};

/// One target of one delegation, or one delegation on one target.
struct TimelineBand {
    std::string id;
    std::string name;
    std::vector<TimelinePoint> points;
    std::vector<std::string> silent;  ///< dates on which it spoke and said nothing of the target
    std::optional<TimelineQuote> latest;
    std::string href;
};

/// A document's place in time.
struct TimelineDocument {
    std::string date;
    std::string label;  ///< "16 Feb. 2022, S/PV.8967"
    bool own = false;   ///< a record with own words, not a joint declaration
    std::string href;
};

/// Where one delegation stood, target by target.
struct Timeline {
    std::string who;  ///< the delegation's name
    std::vector<TimelineBand> bands;
    std::vector<TimelineDocument> documents;
};

/// Where several delegations stood on one target: small figures of one kind.
struct TimelineGrid {
    std::string what;  ///< the target's name
    std::vector<TimelineBand> panels;
};

Caption caption(const Timeline& figure, Ui ui);
std::string draw(const Timeline& figure, const Setting& setting);
std::vector<LegendEntry> legend(const Timeline& figure, Ui ui);
std::string csv(const Timeline& figure);

Caption caption(const TimelineGrid& figure, Ui ui);
std::string draw(const TimelineGrid& figure, const Setting& setting);
std::vector<LegendEntry> legend(const TimelineGrid& figure, Ui ui);
std::string csv(const TimelineGrid& figure);

}  // namespace horseshoe::figure
