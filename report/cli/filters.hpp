#pragma once

#include "analysis/gazetteer/gazetteer.hpp"
#include "analysis/store/selection.hpp"

namespace CLI {
class App;
}

namespace horseshoe::cli {

/// The words on the command line by which all query commands choose what they show.
using Filters = store::Selection;

/// Adds --by, --of, --meeting, --from, --to, --lang and --role to a subcommand.
void add_filters(CLI::App& command, Filters& filters);

/// Names on the command line become ids: "Kazakhstan" is KAZ. Throws UsageError for what is neither.
void resolve(Filters& filters, const gazetteer::Gazetteer& gazetteer);

}  // namespace horseshoe::cli
