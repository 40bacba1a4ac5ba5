#include "report/html/page/exercise.hpp"

#include "report/html/accuracy.hpp"
#include "report/html/component/parts.hpp"
#include "report/html/component/quotes.hpp"
#include "report/html/component/tone.hpp"
#include "report/html/page/strongest.hpp"
#include "report/html/page/teaching_page.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace horseshoe::html {

namespace {

constexpr std::size_t quotes_of_each_side = 6;
constexpr std::string_view blank = "_____";

/// Whether the sentence itself says on what: what is taken from a sentence before, or stands there as
/// "it", cannot be told by the words.
bool names_its_target(const store::StanceRow& stance,
                      const std::vector<store::MentionRow>& mentions)
{
    if (stance.target_end <= stance.target_begin || stance.target_begin < stance.begin ||
        stance.target_end > stance.end) {
        return false;
    }
    return std::ranges::none_of(mentions, [&](const auto& mention) {
        return mention.paragraph == stance.paragraph && mention.form == mention::Form::pronoun &&
               mention.begin < stance.target_end && mention.end > stance.target_begin;
    });
}

/// Of what is said by the one who speaks: who else holds it cannot be told by the words.
std::vector<store::StanceRow> chosen(const DocumentData& data)
{
    auto own = in_own_words(data.stances);
    std::erase_if(own,
                  [&](const auto& stance) { return !names_its_target(stance, data.mentions); });
    std::vector<store::StanceRow> quotes;
    for (const auto* const stance : strongest(own, quotes_of_each_side)) {
        quotes.push_back(*stance);
    }
    std::ranges::stable_sort(quotes, {}, &store::StanceRow::key);
    return quotes;
}

PageHead head_of(const Site& site, const DocumentData& data, bool key)
{
    const Words& words = site.words();
    const auto& document = data.document;
    return {.file = key ? exercise_key_file(site, document.id) : exercise_file(site, document.id),
            .place = "index",
            .title = fmt::format(
                "{} · Horseshoe",
                words(key ? "exercise.key-title" : "exercise.title", {site.label(document.id)})),
            .over = fmt::format("{}, {}", document.name, words.date(document.date)),
            .heading = words(key ? "exercise.key" : "exercise.sheet"),
            .line = {{words(key ? "exercise.key-line" : "exercise.line")}}};
}

/// On screens the way back, and to the other of the two; not on paper.
void ways(Page& page, const Site& site, const DocumentData& data, bool key)
{
    const Words& words = page.words();
    const auto nav =
        page.html().element("nav", {{"class", "pager"}, {"aria-label", words("exercise.ways")}});
    page.html().leaf(
        "a", words("teaching.over"), {{"href", page.to(teaching_file(site, data.document.id))}});
    page.html().leaf("a",
                     words(key ? "exercise.sheet" : "exercise.key"),
                     {{"href",
                       page.to(key ? exercise_file(site, data.document.id)
                                   : exercise_key_file(site, data.document.id))}});
}

void write_sheet(const Site& site, const DocumentData& data)
{
    const Words& words = site.words();
    Page page{site, head_of(site, data, false)};
    Writer& html = page.html();
    if (chosen(data).empty()) {
        nothing(page,
                has_cues(data.document.language)
                    ? words("quotes.none")
                    : accuracy_of_stances(words, data.document.language));
    }
    else {
        const auto list = html.element("ol", {{"class", "sheet"}});
        for (const auto& stance : chosen(data)) {
            const auto item = html.element("li");
            const auto body = html.element("div");
            html.leaf("q",
                      without_names(stance, data.mentions),
                      {{"class", "src"}, {"lang", data.document.language}});
            html.leaf("span", words("exercise.who"), {{"class", "blank"}});
            html.leaf("span", words("exercise.stands"), {{"class", "blank"}});
        }
    }
    ways(page, site, data, false);
    site.folder().write(page.head().file, std::move(page).finish());
}

void write_key(const Site& site, const DocumentData& data)
{
    const Words& words = site.words();
    Page page{site, head_of(site, data, true)};
    Writer& html = page.html();
    if (chosen(data).empty()) {
        nothing(page,
                has_cues(data.document.language)
                    ? words("quotes.none")
                    : accuracy_of_stances(words, data.document.language));
    }
    else {
        const auto list = html.element("ol", {{"class", "sheet"}});
        for (const auto& stance : chosen(data)) {
            const auto item = html.element("li", {{"data-quote", "1"}});
            const auto body = html.element("div");
            html.leaf("q", stance.quote, {{"class", "src"}, {"lang", data.document.language}});
            const auto answer = html.element("p");
            html.leaf("b", site.name(stance.holder));
            html.text(fmt::format(" · {} {} · {} · ",
                                  tone_sign(stance.polarity),
                                  words(fmt::format("act.{}", stance::word(stance.act))),
                                  site.name(stance.target)));
            html.leaf("b", stance.cue, {{"class", "src"}, {"lang", data.document.language}});
            html.text(" · ");
            html.leaf("a",
                      site.citation(stance),
                      {{"class", "cite"}, {"href", page.to(site.place(stance))}});
        }
    }
    ways(page, site, data, true);
    site.folder().write(page.head().file, std::move(page).finish());
}

}  // namespace

std::string exercise_file(const Site& site, std::int64_t document)
{
    return Site::beside(site.document_file(document), "-exercise");
}

std::string exercise_key_file(const Site& site, std::int64_t document)
{
    return Site::beside(site.document_file(document), "-exercise-key");
}

std::string without_names(const store::StanceRow& stance,
                          const std::vector<store::MentionRow>& mentions)
{
    std::string quote = stance.quote;
    for (auto mention = mentions.rbegin(); mention != mentions.rend(); ++mention) {
        const bool own = mention->paragraph == stance.paragraph &&
                         mention->entity == stance.holder && mention->begin >= stance.begin &&
                         mention->end <= stance.end && mention->form != mention::Form::pronoun;
        if (own && mention->end - stance.begin <= quote.size()) {
            quote.replace(mention->begin - stance.begin, mention->end - mention->begin, blank);
        }
    }
    return quote;
}

void write_exercise(const Site& site, const DocumentData& data)
{
    write_sheet(site, data);
    write_key(site, data);
}

}  // namespace horseshoe::html
