#pragma once

#include "analysis/store/rows.hpp"
#include "analysis/store/selection.hpp"
#include "analysis/store/store.hpp"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace horseshoe::store {

/// How much of what is found is wanted, and in which order.
struct SearchOptions {
    bool best_first = false;  ///< else in the order of the documents
    std::int64_t limit = 0;   ///< 0: all
};

/// Paragraphs of speech and letters that `asked` finds; search_query.hpp says how to ask. Of a
/// selection, `of` chooses paragraphs that name one of these. Throws UsageError.
void search(const Store& store,
            const std::string& asked,
            const Selection& selection,
            const SearchOptions& options,
            const std::function<void(const HitRow&)>& take);

}  // namespace horseshoe::store
