#pragma once

#include "analysis/store/rows.hpp"
#include "analysis/store/selection.hpp"
#include "analysis/store/store.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::store {

/// What findings are counted by.
enum class GroupBy : std::uint8_t { delegation, target, meeting, year, act };

/// "delegation", "target" ...
std::string_view word(GroupBy by);

// Findings of a selection, counted together. `words` are those among which they were found: of a
// delegation its own and those that it signed, of a meeting and a year all that the selection takes
// of them, of a target and an act all that it takes. Years and meetings come in their order, others
// with the most first.

std::vector<GroupRow> grouped_turns(const Store& store, const Selection& selection, GroupBy by);
std::vector<GroupRow> grouped_mentions(const Store& store, const Selection& selection, GroupBy by);
std::vector<GroupRow>
grouped_references(const Store& store, const Selection& selection, GroupBy by);
/// With the mean of polarities.
std::vector<GroupRow> grouped_stances(const Store& store, const Selection& selection, GroupBy by);
/// Paragraphs found.
std::vector<GroupRow>
grouped_hits(const Store& store, const std::string& asked, const Selection& selection, GroupBy by);

}  // namespace horseshoe::store
