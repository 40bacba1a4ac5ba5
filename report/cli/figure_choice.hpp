#pragma once

#include "analysis/store/rows.hpp"
#include "report/cli/figure_command.hpp"
#include "report/html/figure/data/material.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::cli {

// What a figure is of that is of one record, or of one delegation.

/// The last record: its seats are those of the figure. Throws Error where there is none.
store::DocumentRow last_record(const figure::Material& material);

/// The record of a figure that is of one meeting. Throws UsageError where there are several.
store::DocumentRow only_record(const figure::Material& material, const FigureOptions& options);

/// The one name after `option`. Throws UsageError where there are more or none.
const std::string& only_one(const std::vector<std::string>& ids,
                            std::string_view option,
                            const FigureOptions& options);

}  // namespace horseshoe::cli
