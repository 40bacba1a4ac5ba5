#pragma once

#include "report/html/component/parts.hpp"
#include "report/html/page/document_data.hpp"
#include "report/html/page/meeting_figures.hpp"

#include <vector>

namespace horseshoe::html {

/// What happened in a meeting, in up to five plain sentences made of its rows: who spoke, who was
/// named most, what divides, whom approval and disapproval go to, what was decided.
std::vector<KeySentence> meeting_sentences(const Page& page,
                                           const Site& site,
                                           const DocumentData& data,
                                           const MeetingFigures& figures);

}  // namespace horseshoe::html
