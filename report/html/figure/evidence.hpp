#pragma once

#include "report/html/figure/legend.hpp"
#include "report/html/figure/setting.hpp"
#include "report/html/figure/words.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace horseshoe::figure {

/// One stance as a dot.
struct Dot {
    int polarity = 0;
    std::string sentence;  ///< what a reader is told of it: act, words, citation
    std::string href;
};

/// One delegation's stances on what a panel shows.
struct DotCell {
    std::vector<Dot> dots;
    std::size_t mentions = 0;  ///< shown where there are no dots
};

struct DotRow {
    std::string id;
    std::string name;
    bool bold = false;  ///< of the target's own camp
    std::string href;
    std::vector<DotCell> cells;  ///< one for each panel
};

/// All stances, one by one, under their polarity: a panel per target.
struct Dots {
    std::vector<std::string> panels;
    std::vector<DotRow> rows;
};

/// How far another delegation stands from one.
struct DistanceRow {
    std::string id;
    std::string name;
    double distance = 0;     ///< mean difference of the stances on shared targets, in steps
    std::size_t shared = 0;  ///< targets
    bool bold = false;       ///< of the same camp
    std::string remark;      ///< on what they stand on different sides; may be empty
    std::string href;
};

/// Who stood nearest to a delegation, and who farthest.
struct Distance {
    std::string who;
    std::vector<DistanceRow> rows;  ///< from near to far
};

struct BarRow {
    std::string id;
    std::string name;
    /// By tone, from strong disapproval to strong approval; all but `plain` may be 0.
    std::array<std::size_t, 5> toned{};
    std::size_t plain = 0;  ///< what has no tone: mentions, words
    std::string href;
};

/// How much of each, for and against.
struct Bars {
    std::string question;  ///< which numbers: the caller's
    std::string unit;      ///< "stances", "mentions"
    std::vector<BarRow> rows;
};

struct DatedDocument {
    std::string date;
    std::string label;     ///< "16 Feb. 2022: S/PV.8967, meeting"
    std::string sentence;  ///< what a reader is told of it
    bool record = false;   ///< of a meeting, not a letter
    std::size_t stances = 0;
    std::string href;
};

/// Which documents there are, and from when.
struct Documents {
    std::vector<DatedDocument> documents;
};

Caption caption(const Dots& figure, Ui ui);
std::string draw(const Dots& figure, const Setting& setting);
std::vector<LegendEntry> legend(const Dots& figure, Ui ui);
std::string csv(const Dots& figure);

Caption caption(const Distance& figure, Ui ui);
std::string draw(const Distance& figure, const Setting& setting);
std::vector<LegendEntry> legend(const Distance& figure, Ui ui);
std::string csv(const Distance& figure);

Caption caption(const Bars& figure, Ui ui);
std::string draw(const Bars& figure, const Setting& setting);
std::vector<LegendEntry> legend(const Bars& figure, Ui ui);
std::string csv(const Bars& figure);

Caption caption(const Documents& figure, Ui ui);
std::string draw(const Documents& figure, const Setting& setting);
std::vector<LegendEntry> legend(const Documents& figure, Ui ui);
std::string csv(const Documents& figure);

}  // namespace horseshoe::figure
