#pragma once

#include "report/html/figure/data/material.hpp"
#include "report/html/figure/matrix.hpp"
#include "report/html/figure/room.hpp"
#include "report/html/figure/strip.hpp"
#include "report/html/frame.hpp"
#include "report/html/page/document_data.hpp"
#include "report/html/page/meeting_links.hpp"

#include <cstddef>
#include <string>

namespace horseshoe::html {

/// The figures of one meeting, as a page of it shows them.
class MeetingFigures {
public:
    MeetingFigures(const Page& page, const Site& site, const DocumentData& data);

    figure::Strip strip() const;
    const figure::Horseshoe& horseshoe() const { return room_; }
    /// The targets that most delegations took up, at most `columns`; the United Nations and the
    /// Council, of which everybody speaks here, apart.
    figure::Matrix matrix(std::size_t columns) const;
    /// The room in the colours of its stances on a target, as small as a word.
    std::string glyph(const std::string& target, const std::string& id) const;

private:
    const Page& page_;
    const Site& site_;
    const DocumentData& data_;
    MeetingLinks links_;
    figure::Material material_;
    figure::Horseshoe room_;
};

}  // namespace horseshoe::html
