#pragma once

#include "report/html/frame.hpp"
#include "report/html/page/document_data.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace horseshoe::html {

/// What somebody said of a text that was voted on, in the meeting of the vote; courtesies apart.
struct SaidOfText {
    std::vector<store::StanceRow> stances = {};

    bool empty() const { return stances.empty(); }
    double mean() const;
    /// Through a body that spoke for it, and not in its own words.
    bool is_inherited() const;
};

/// `alone`: no other text was voted on in that meeting, so that "the draft resolution" is this one.
SaidOfText said_of_text(std::span<const store::StanceRow> stances,
                        const store::VoteRow& vote,
                        std::string_view delegation,
                        bool alone);

/// The acts, each a link to its words. Without any: why, in a language without cues too; nothing at all
/// where it did not speak.
void said_cell(Page& page, const Site& site, const SaidOfText& said, bool spoke, bool has_cues);

}  // namespace horseshoe::html
