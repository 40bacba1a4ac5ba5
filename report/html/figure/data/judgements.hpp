#pragma once

#include "report/html/figure/data/links.hpp"
#include "report/html/figure/data/material.hpp"
#include "report/html/figure/evidence.hpp"
#include "report/html/figure/matrix.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace horseshoe::figure {

// Figures of many documents, or of one; of a store.

/// What the columns of a matrix are.
enum class Columns { targets, delegations };

/// The targets that most delegations take up, at most `most`; where `of` names some, those.
Matrix matrix_of(const Material& material,
                 Columns columns,
                 const std::vector<std::string>& of,
                 std::size_t most,
                 const Links& links);

/// A panel for each target; of each delegation every stance.
Dots dots_of(const Material& material, const std::vector<std::string>& targets, const Links& links);

/// How far the others stand from one on the targets that they share, if these are `least` or more.
Distance distance_of(const Material& material,
                     const std::string& who,
                     std::size_t least,
                     const Links& links);

/// The stances on a target by delegation; on all targets where it is empty.
Bars stance_bars_of(const Material& material,
                    const std::string& target,
                    std::size_t most,
                    const Links& links);

Documents documents_of(const Material& material, const Links& links);

/// The targets by how many delegations take a stand on them, then how many name them.
std::vector<std::string> targets_by_interest(const Material& material, Columns columns);

}  // namespace horseshoe::figure
