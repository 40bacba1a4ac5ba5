#pragma once

#include "report/html/frame.hpp"
#include "report/html/page/document_data.hpp"

namespace horseshoe::html {

/// The line over a turn of the reader: who speaks for whom, in which role, how long; the ways to the turns
/// before and after.
void turn_header(Page& page,
                 const Site& site,
                 const DocumentData& data,
                 const store::TurnRow& turn);

}  // namespace horseshoe::html
