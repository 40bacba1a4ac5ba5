#pragma once

#include "report/html/frame.hpp"
#include "report/html/overview.hpp"
#include "report/html/site.hpp"

namespace horseshoe::html {

/// Who speaks about whom in the whole report, in the seats of its last meeting. Nothing where there
/// is no meeting.
void whole_room_section(Page& page, const Site& site, const Overview& overview);

}  // namespace horseshoe::html
