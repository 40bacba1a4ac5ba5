#pragma once

#include "analysis/gazetteer/gazetteer.hpp"
#include "analysis/mention/reading.hpp"
#include "analysis/reference/reference.hpp"
#include "parser/document.hpp"

#include <vector>

namespace horseshoe::reference {

/// What the turns of a record refer to, in the order of the text: other turns, and documents. A
/// document that is cited leads to itself only once the whole batch is known: Lead::not_in_batch
/// until then. The presidency's giving of the floor is no reference; its thanks are.
std::vector<Reference> find_references(const parser::Document& document,
                                       const mention::Reading& reading,
                                       const gazetteer::Gazetteer& gazetteer);

}  // namespace horseshoe::reference
