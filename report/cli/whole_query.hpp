#pragma once

#include "analysis/store/store.hpp"
#include "report/cli/exit_status.hpp"
#include "report/cli/query_options.hpp"

#include <functional>

namespace horseshoe::cli {

/// Answers a query that needs all documents at once: calls with the file of --db, or with what INPUT
/// holds, read into memory; the filters are resolved.
ExitStatus
answer_from_whole(const QueryOptions& options,
                  const std::function<void(const store::Store&, const Filters&)>& answer);

}  // namespace horseshoe::cli
