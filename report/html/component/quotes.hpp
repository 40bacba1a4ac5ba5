#pragma once

#include "analysis/store/rows.hpp"
#include "report/html/frame.hpp"
#include "report/html/site.hpp"

namespace horseshoe::html {

/// A stance on a card: who, sign and act, the quote with its cue, the citation that leads to the
/// words. The target is named where a page is about the holder; `others` hold the same words.
void quote_card(Page& page,
                const Site& site,
                const store::StanceRow& stance,
                bool with_target,
                std::size_t others = 0);

/// The same on two lines of a list; within `<ul class="ev">`.
void quote_item(Page& page, const Site& site, const store::StanceRow& stance, bool with_target);

/// A sentence that names somebody, without a stance.
void mention_item(Page& page, const Site& site, const store::MentionRow& mention);

/// "worries about", as the act and the sign have it, in a badge.
void badge(Page& page, const store::StanceRow& stance);

/// How the holder comes to hold it, where it is not by own words: "joint declaration".
std::string via_in_words(const Words& words, const store::StanceRow& stance);

}  // namespace horseshoe::html
