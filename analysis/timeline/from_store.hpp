#pragma once

#include "analysis/store/selection.hpp"
#include "analysis/store/store.hpp"
#include "analysis/timeline/evidence.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace horseshoe::timeline {

/// What make_timelines() takes.
struct Material {
    std::vector<Evidence> evidence;
    std::vector<Presence> presences;
};

/// Quotes are most of what evidence weighs; an overview has no need of them.
enum class Quotes : std::uint8_t { no, yes };

/// The stances that a selection takes, of documents each in one language (the preferred one, where it
/// is there), and where their holders were present. What stands in an annex has the annex's date, where it is dated. Stances without a holder
/// are nobody's.
Material material_of(const store::Store& store,
                     const store::Selection& selection,
                     Quotes quotes = Quotes::yes,
                     std::string_view preferred = {});

}  // namespace horseshoe::timeline
