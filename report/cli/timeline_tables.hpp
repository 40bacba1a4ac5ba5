#pragma once

#include "analysis/timeline/timeline.hpp"
#include "report/cli/table.hpp"
#include "report/cli/terminal.hpp"

#include <string>

namespace horseshoe::cli {

/// A row a series: who on whom, since when, how it stands, what changed. A holder's targets come in
/// the order of how much there is on them.
Table overview_table(const timeline::Timelines& timelines);

/// A row a point, with the ids of its evidence.
Table point_table(const timeline::Timelines& timelines);

/// The same of one series, without what is the same in all rows; withheld means are "few".
Table point_table(const timeline::Timelines& timelines, const timeline::Series& series);

/// A row a drift, with both quotes.
Table drift_table(const timeline::Timelines& timelines);

/// A row a change.
Table change_table(const timeline::Timelines& timelines);

/// "+2", "0", "-1".
std::string polarity_text(int polarity);
/// "+0.50"; "0.00" has no sign.
std::string signed_number(double value);
/// Empty where it is withheld.
std::string mean_of(const timeline::Point& point);

/// For a person: of each series the points, the drift of its words, changes and silences.
std::string timelines_in_words(const timeline::Timelines& timelines, const Layout& layout);

}  // namespace horseshoe::cli
