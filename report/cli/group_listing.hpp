#pragma once

#include "analysis/store/groups.hpp"
#include "report/cli/query_options.hpp"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::cli {

/// Counts rows in groups, by a query of analysis/store/groups.hpp.
using Grouping = std::function<std::vector<store::GroupRow>(
    const store::Store& store, const Filters& filters, store::GroupBy by)>;

/// Writes what --group asks for; `counted` names what is counted: "mentions".
ExitStatus
list_groups(const QueryOptions& options, std::string_view counted, const Grouping& grouping);

}  // namespace horseshoe::cli
