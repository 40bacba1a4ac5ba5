#pragma once

#include "analysis/network/from_store.hpp"
#include "analysis/network/view.hpp"
#include "report/html/figure/data/links.hpp"
#include "report/html/figure/network.hpp"
#include "report/html/figure/words.hpp"

#include <cstddef>

namespace horseshoe::figure {

/// A view of a network, laid out: its heaviest edges, at most `most`, and the nodes that they tie.
/// Communities and sizes are of what is drawn.
NetworkFigure network_figure_of(const network::NamedNetwork& from,
                                const network::View& view,
                                std::size_t most,
                                const Words& words,
                                const Links& links);

}  // namespace horseshoe::figure
