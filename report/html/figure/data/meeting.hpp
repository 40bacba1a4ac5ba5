#pragma once

#include "report/html/figure/data/links.hpp"
#include "report/html/figure/data/material.hpp"
#include "report/html/figure/room.hpp"
#include "report/html/figure/small_room.hpp"
#include "report/html/figure/strip.hpp"

#include <vector>

namespace horseshoe::figure {

// Figures of one meeting; of a store.

/// Who was there, in the order of the attendance: the presidency, members, the Secretary-General,
/// then guests by name. Members that only their turns tell of follow by their English names.
std::vector<Seat>
seats_of(const Material& material, const store::DocumentRow& record, const Links& links);

/// Seats of the record; arcs of all that the material holds between them.
Horseshoe
horseshoe_of(const Material& material, const store::DocumentRow& record, const Links& links);

/// The same with arcs where one turn points at another.
Horseshoe horseshoe_of_references(const Material& material,
                                  const store::DocumentRow& record,
                                  const Links& links);

SmallRoom small_room_of(const Material& material,
                        const store::DocumentRow& record,
                        const std::string& target,
                        const Links& links);

Strip strip_of(const Material& material, const store::DocumentRow& record, const Links& links);

/// What a delegation says of a target, as a cell.
Cell cell_of(const Material& material,
             const std::string& by,
             const std::string& of,
             const Links& links);

}  // namespace horseshoe::figure
