#pragma once

#include "report/html/figure/geometry.hpp"
#include "report/html/figure/palette.hpp"
#include "report/html/figure/setting.hpp"
#include "report/html/figure/words.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::figure {

constexpr double swatch_width = 26;
constexpr double swatch_height = 16;

/// A sign and what it means, for what cannot be labelled on the drawing.
struct LegendEntry {
    std::string shapes;  ///< SVG, in a swatch of 26 to 16
    std::string words;
    std::optional<Form> only = {};  ///< one drawing of the two has the sign
};

/// Those of one drawing.
std::vector<LegendEntry> legend_for(std::vector<LegendEntry> entries, Form form);

/// Collects the entries of a figure. Words are those of the keys legend.NAME.
class Legend {
public:
    explicit Legend(Ui ui) : words_(ui) {}

    void wedge();  ///< an arc, thick at who speaks
    void tones();  ///< the five areas with their signs
    void ticks();
    /// "named", "unjudged", "hinted", "silent", "both", "presidency", "presidency-row",
    /// "points-back", "own", "joint",
    /// "inherited", "reported", "few", "interval",
    /// "nothing", "courtesy", "mean", "record", "letter",
    /// "delegation", "thing", "community".
    void mark(std::string_view name);
    void reply(std::string_view kind);
    /// What follows stands in the legend of this drawing alone.
    void only(std::optional<Form> form) { only_ = form; }

    std::vector<LegendEntry> entries() { return std::move(entries_); }

private:
    void add(std::string_view key, std::string shapes);

    Words words_;
    std::optional<Form> only_;
    std::vector<LegendEntry> entries_;
};

/// The class of what a page shows beside one drawing alone; empty for both.
std::string_view shown_on(std::optional<Form> form);

/// The arrow beside a turn that points at an earlier one, where turns stand in rows; 12 wide.
std::string points_back_path(Point at);

/// The entries as a list for a page, which shows those of the drawing that it shows.
std::string legend_html(const std::vector<LegendEntry>& entries);

}  // namespace horseshoe::figure
