#pragma once

#include "analysis/timeline/timeline.hpp"
#include "report/html/figure/data/links.hpp"
#include "report/html/figure/data/material.hpp"
#include "report/html/figure/timeline.hpp"

#include <cstddef>
#include <string>

namespace horseshoe::figure {

// Figures of timelines. Names and documents are those of the material, which should hold the same.

/// A band for each target of one delegation: those with most stances, at most `most`.
Timeline timeline_of(const timeline::Timelines& timelines,
                     const std::string& who,
                     const Material& material,
                     std::size_t most,
                     const Links& links);

/// A small figure for each delegation that took a stand on a target: those with most stances.
TimelineGrid timelines_of(const timeline::Timelines& timelines,
                          const std::string& what,
                          const Material& material,
                          std::size_t most,
                          const Links& links);

}  // namespace horseshoe::figure
