#pragma once

#include "analysis/stance/stance.hpp"
#include "analysis/store/selection.hpp"
#include "analysis/store/store.hpp"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace horseshoe::store {

// Who does what to whom, without the words: what networks of many documents are made from. Entities
// are numbers, as entities() tells them; 0: not known. Of a selection, all but `by` and `of` count.
// Rows come in the order of the documents and of their text.

struct TieRow {
    std::int64_t document = 0;
    int turn = 0;
    std::uint32_t line = 0;
    std::int64_t from = 0;
    std::int64_t to = 0;
    int polarity = 0;  ///< of a stance
    stance::Act act = stance::Act::note;
    std::string_view key;  ///< of a stance; valid until the next row comes
    stance::Via via = stance::Via::own;
};

using TakeTie = std::function<void(const TieRow&)>;

/// Of speech and letters, without what a President says in conducting the meeting. What several
/// sign has no `from`.
void mention_ties(const Store& store, const Selection& selection, const TakeTie& take);
/// Those that lead to another turn.
void reference_ties(const Store& store, const Selection& selection, const TakeTie& take);
void stance_ties(const Store& store, const Selection& selection, const TakeTie& take);

/// Somebody speaks in a document other than in conducting the meeting, or holds an annex of it. Who
/// only transmits a letter does neither.
struct PresenceRow {
    std::int64_t document = 0;
    int annex = 0;  ///< number; 0: speaks
    std::int64_t delegation = 0;
    std::string_view dated;  ///< an annex; valid until the next row comes
};

void presences(const Store& store,
               const Selection& selection,
               const std::function<void(const PresenceRow&)>& take);

}  // namespace horseshoe::store
