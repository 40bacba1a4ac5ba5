#pragma once

#include "report/export/cells.hpp"

namespace horseshoe::exporting {

// Tables of what documents are made of.

TableShape<In<store::DocumentRow>> documents_shape();
TableShape<In<store::TurnRow>> turns_shape();
TableShape<In<store::ParagraphRow>> paragraphs_shape();
TableShape<In<store::AttendanceRow>> attendance_shape();
TableShape<In<store::SignatoryRow>> signatories_shape();
TableShape<store::EntityRow> entities_shape();

}  // namespace horseshoe::exporting
