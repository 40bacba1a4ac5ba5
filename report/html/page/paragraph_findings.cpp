#include "report/html/page/paragraph_findings.hpp"

#include "report/html/component/links.hpp"
#include "report/html/component/tone.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>

namespace horseshoe::html {

namespace {

/// A stance, and who else holds it in these words.
struct Held {
    const store::StanceRow* stance = nullptr;
    std::vector<std::string> more = {};
};

/// What several hold in the same words stands there once.
std::vector<Held> each_once(const std::vector<const store::StanceRow*>& stances)
{
    std::vector<Held> held;
    for (const auto* const stance : stances) {
        const auto same = std::ranges::find_if(held, [&](const Held& other) {
            const auto& one = *other.stance;
            return one.via != stance::Via::reported && stance->via != stance::Via::reported &&
                   one.cue_begin == stance->cue_begin && one.cue_end == stance->cue_end &&
                   one.target == stance->target && one.polarity == stance->polarity;
        });
        if (same == held.end()) {
            held.push_back({stance});
        }
        else if (stance->holder != same->stance->holder) {
            same->more.push_back(stance->holder);
        }
    }
    return held;
}

}  // namespace

ParagraphFindings::ParagraphFindings(const DocumentData& data) : data_(data)
{
    for (const auto& stance : data.stances) {
        stances_[stance.paragraph].push_back(&stance);
    }
    for (const auto& mention : data.mentions) {
        mentions_[mention.paragraph].push_back(&mention);
    }
}

std::vector<Highlight> ParagraphFindings::highlights(const store::ParagraphRow& paragraph) const
{
    std::vector<Highlight> highlights;
    if (const auto found = mentions_.find(paragraph.id); found != mentions_.end()) {
        for (const auto* const mention : found->second) {
            highlights.push_back({mention->begin,
                                  mention->end,
                                  mention->form == mention::Form::hint ? "h" : "m",
                                  anchor_of(*mention)});
        }
    }
    for (const auto& reference : data_.references) {
        const bool here = reference.paragraph == paragraph.id;
        const auto at = here ? paragraph.text.find(reference.words) : std::string::npos;
        if (at != std::string::npos) {
            highlights.push_back({static_cast<std::uint32_t>(at),
                                  static_cast<std::uint32_t>(at + reference.words.size()),
                                  "r"});
        }
    }
    if (const auto found = stances_.find(paragraph.id); found != stances_.end()) {
        for (const auto* const stance : found->second) {
            highlights.push_back({stance->cue_begin,
                                  stance->cue_end,
                                  "c " + tone_class(stance->polarity),
                                  anchor_of(*stance)});
        }
    }
    return highlights;
}

void ParagraphFindings::notes(Page& page, const Site& site, std::int64_t paragraph) const
{
    Writer& html = page.html();
    const Words& words = page.words();
    const auto found = stances_.find(paragraph);
    if (found == stances_.end()) {
        return;
    }
    const auto list = html.element("ul", {{"class", "notes"}});
    for (const auto& [stance, more] : each_once(found->second)) {
        const auto note = html.element("li", {{"class", tone_class(stance->polarity)}});
        html.leaf("b", tone_sign(stance->polarity));
        const auto text = html.element("span");
        html.text(words(fmt::format("act.{}", stance::word(stance->act))) + " · ");
        html.phrase(link_to(page, site, stance->target, true));
        if (stance->via == stance::Via::reported) {
            html.text(" · ");
            html.text(words("reader.view-of", {site.name(stance->holder)}));
        }
        else if (!more.empty()) {
            html.text(" · ");
            html.phrase(stance->via == stance::Via::own
                            ? words.phrase("reader.also-for", {listed(page, site, more, {})})
                            : words.phrase("reader.held-by", {more.size() + 1}));
        }
    }
}

}  // namespace horseshoe::html
