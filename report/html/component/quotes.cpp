#include "report/html/component/quotes.hpp"

#include "report/html/component/links.hpp"
#include "report/html/component/tone.hpp"

#include <fmt/format.h>

namespace horseshoe::html {

namespace {

/// The quote with its cue marked. Places of the cue count from the paragraph's begin, as the quote's.
void marked(Writer& html, const store::StanceRow& stance)
{
    const std::string_view quote = stance.quote;
    const bool inside = stance.cue_begin >= stance.begin && stance.cue_end <= stance.end &&
                        stance.cue_begin < stance.cue_end &&
                        stance.cue_end - stance.begin <= quote.size();
    if (!inside) {
        html.text(quote);
        return;
    }
    const std::size_t begin = stance.cue_begin - stance.begin;
    const std::size_t end = stance.cue_end - stance.begin;
    html.text(quote.substr(0, begin));
    html.leaf("mark", quote.substr(begin, end - begin));
    html.text(quote.substr(end));
}

void cite(Page& page, const Site& site, const store::StanceRow& stance)
{
    const auto cited = page.html().element("cite");
    page.html().leaf(
        "a", site.citation(stance), {{"class", "cite"}, {"href", page.to(site.place(stance))}});
}

std::string shown_language(const store::DocumentRow& document)
{
    return document.language;
}

}  // namespace

std::string via_in_words(const Words& words, const store::StanceRow& stance)
{
    return stance.via == stance::Via::own ? std::string{}
                                          : words(fmt::format("via.{}", stance::word(stance.via)));
}

void badge(Page& page, const store::StanceRow& stance)
{
    page.html().leaf("span",
                     fmt::format("{} {}",
                                 tone_sign(stance.polarity),
                                 page.words()(fmt::format("act.{}", stance::word(stance.act)))),
                     {{"class", "badge"}});
}

void quote_card(Page& page,
                const Site& site,
                const store::StanceRow& stance,
                bool with_target,
                std::size_t others)
{
    Writer& html = page.html();
    const auto card = html.element(
        "article", {{"class", "card " + tone_class(stance.polarity)}, {"data-quote", "1"}});
    {
        const auto header = html.element("header");
        html.leaf("b",
                  link_to(page, site, with_target ? stance.target : stance.holder, with_target));
        if (others > 0) {
            html.leaf("small", page.words()("quotes.and-others", {others}));
        }
        badge(page, stance);
    }
    {
        const auto quote = html.element(
            "blockquote", {{"lang", shown_language(site.document(stance.document_id))}});
        marked(html, stance);
    }
    const auto footer = html.element("footer");
    cite(page, site, stance);
    if (stance.via != stance::Via::joint) {  // the citation says it
        html.leaf("span", via_in_words(page.words(), stance), {{"class", "via"}});
    }
}

void quote_item(Page& page, const Site& site, const store::StanceRow& stance, bool with_target)
{
    Writer& html = page.html();
    const auto item = html.element(
        "li",
        {{"class", "e " + tone_class(stance.polarity)}, {"data-quote", "1"}, {"data-item", "1"}});
    html.leaf("span", tone_sign(stance.polarity), {{"class", "s"}});
    {
        const auto quote =
            html.element("q", {{"lang", shown_language(site.document(stance.document_id))}});
        marked(html, stance);
    }
    const auto at = html.element("div", {{"class", "at"}});
    html.leaf("b", page.words()(fmt::format("act.{}", stance::word(stance.act))));
    html.text(" · ");
    if (with_target) {
        html.phrase(link_to(page, site, stance.target, true));
        html.text(" · ");
    }
    cite(page, site, stance);
    if (const auto via = via_in_words(page.words(), stance);
        !via.empty() && stance.via != stance::Via::joint) {
        html.text(" · " + via);
    }
}

void mention_item(Page& page, const Site& site, const store::MentionRow& mention)
{
    Writer& html = page.html();
    const auto item = html.element("li", {{"class", "e"}, {"data-quote", "1"}, {"data-item", "1"}});
    html.leaf("span", mention.form == mention::Form::hint ? "?" : "·", {{"class", "s"}});
    {
        const auto quote =
            html.element("q", {{"lang", site.document(mention.document_id).language}});
        html.text(mention.sentence.empty() ? mention.words : mention.sentence);
    }
    const auto at = html.element("div", {{"class", "at"}});
    html.leaf("b",
              page.words()(mention.form == mention::Form::hint ? "taking.hinted" : "taking.named"));
    html.text(" · ");
    const auto cited = html.element("cite");
    html.leaf("a",
              site.citation(mention.document_id, mention.turn, mention.page, mention.by),
              {{"class", "cite"}, {"href", page.to(site.place(mention))}});
}

}  // namespace horseshoe::html
