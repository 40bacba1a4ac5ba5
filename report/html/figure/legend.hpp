#pragma once

#include "report/html/figure/palette.hpp"
#include "report/html/figure/words.hpp"

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
};

/// Collects the entries of a figure. Words are those of the keys legend.NAME.
class Legend {
public:
    explicit Legend(Ui ui) : words_(ui) {}

    void wedge();  ///< an arc, thick at who speaks
    void tones();  ///< the five areas with their signs
    void ticks();
    /// "named", "unjudged", "hinted", "silent", "both", "presidency", "own", "joint",
    /// "inherited", "reported", "few", "interval",
    /// "nothing", "courtesy", "mean", "record", "letter",
    /// "delegation", "thing", "community".
    void mark(std::string_view name);
    void reply(std::string_view kind);

    std::vector<LegendEntry> entries() { return std::move(entries_); }

private:
    void add(std::string_view key, std::string shapes);

    Words words_;
    std::vector<LegendEntry> entries_;
};

/// The entries as a list for a page.
std::string legend_html(const std::vector<LegendEntry>& entries);

}  // namespace horseshoe::figure
