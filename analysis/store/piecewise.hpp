#pragma once

#include "analysis/store/rows.hpp"
#include "analysis/store/selection.hpp"
#include "analysis/store/store.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace horseshoe::store {

// For who reads a store piece by piece, because it may be larger than memory.

/// The ids of documents, in their order.
std::vector<std::int64_t> document_ids(const Store& store, const Selection& selection);

/// What a record tells of drafts adopted; that there was a vote on one is a row of votes() as well.
void adoptions(const Store& store,
               const Selection& selection,
               const std::function<void(const VoteRow&)>& take);

/// As entities(), one by one.
void each_entity(const Store& store,
                 const std::string& language,
                 const std::function<void(const EntityRow&)>& take);

/// One of them; none where nothing has this id.
std::optional<EntityRow>
entity(const Store& store, const std::string& key, const std::string& language);

}  // namespace horseshoe::store
