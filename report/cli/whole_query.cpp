#include "report/cli/whole_query.hpp"

#include "report/cli/ingestion.hpp"

namespace horseshoe::cli {

ExitStatus answer_from_whole(const QueryOptions& options,
                             const std::function<void(const store::Store&, const Filters&)>& answer)
{
    if (const auto store = open_db(options)) {
        answer(*store, resolved_filters(options, *store));
        return ExitStatus::done;
    }
    const findings::Analyser analyser(options.sources);
    const auto filters = resolved_filters(options, analyser);
    const auto [store, status] = ingest_in_memory(options.batch, analyser);
    if (status != ExitStatus::nothing_done) {
        answer(store, filters);
    }
    return status;
}

}  // namespace horseshoe::cli
