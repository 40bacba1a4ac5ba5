#pragma once

#include "analysis/gazetteer/gazetteer.hpp"
#include "analysis/store/selection.hpp"

#include <functional>
#include <set>
#include <string>

namespace CLI {
class App;
}

namespace horseshoe::cli {

/// The words on the command line by which all query commands choose what they show.
using Filters = store::Selection;

/// Adds --by, --of, --meeting, --from, --to, --lang and --role to a subcommand.
void add_filters(CLI::App& command, Filters& filters);

/// Gives the ids of what has no name, but may be a holder or a target of stances.
using ThingIds = std::function<std::set<std::string>()>;

/// Names on the command line become ids: "Kazakhstan" is KAZ. Throws UsageError for what is neither.
/// `things` is asked only for what the gazetteer does not know.
void resolve(Filters& filters, const gazetteer::Gazetteer& gazetteer, const ThingIds& things = {});

}  // namespace horseshoe::cli
