#include "report/html/page/meeting_page.hpp"

#include "report/html/accuracy.hpp"
#include "report/html/component/figure_frame.hpp"
#include "report/html/component/links.hpp"
#include "report/html/component/quotes.hpp"
#include "report/html/page/checks.hpp"
#include "report/html/page/meeting_figures.hpp"
#include "report/html/page/meeting_sentences.hpp"
#include "report/html/page/reader.hpp"
#include "report/html/page/strongest.hpp"
#include "report/html/page/teaching_page.hpp"
#include "report/html/page/votes.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace horseshoe::html {

namespace {

constexpr std::size_t columns_of_matrix = 12;
constexpr std::size_t quotes_of_each_side = 3;

std::string title_of(const DocumentData& data)
{
    return data.agenda.empty() ? data.document.name
                               : fmt::format("{}", fmt::join(data.agenda, " — "));
}

PageHead head_of(const Site& site, const DocumentData& data, std::size_t part)
{
    const Words& words = site.words();
    const auto& document = data.document;
    PageHead head{.file = site.part_file(document.id, part),
                  .place = "index",
                  .title = fmt::format("{} · Horseshoe", document.name),
                  .over = words("meeting.over", {document.name}),
                  .heading = title_of(data),
                  .heading_lang = data.agenda.empty() ? std::string{} : document.language};
    head.line = linked(words("teaching.link"), "../" + teaching_file(site, document.id));
    if (part == 0) {
        for (const char* const id :
             {"strip-f", "horseshoe-f", "matrix-f", "quotes", "votes", "record", "checks"}) {
            head.parts.emplace_back(id, words(fmt::format("toc.{}", id)));
        }
    }
    return head;
}

void meeting_facts(Page& page, const Site& site, const DocumentData& data)
{
    const Words& words = page.words();
    const auto& document = data.document;
    const auto speakers = voices(data);
    std::string hours = document.opened.empty() ? std::string{} : words.clock(document.opened);
    if (!document.closed.empty()) {
        hours += fmt::format("–{}", words.clock(document.closed));
    }
    std::size_t procedure = 0;
    for (const auto& turn : data.turns) {
        procedure +=
            std::ranges::none_of(data.paragraphs,
                                 [&](const auto& paragraph) {
                                     return paragraph.turn == turn.number && !paragraph.presiding;
                                 })
                ? 1U
                : 0U;
    }
    facts(page,
          {{words("fact.date"), {{words.date(document.date)}}, hours},
           {words("fact.president"),
            document.presiding.empty() ? Phrase{{document.presiding_speaker}}
                                       : link_to(page, site, document.presiding, false),
            document.presiding.empty() ? std::string{} : document.presiding_speaker},
           {words("fact.speakers"),
            linked(words.number(speakers.size()), "#strip-f"),
            words("fact.speakers-small")},
           {words("fact.turns"),
            linked(words.number(data.turns.size()), "#record"),
            words("fact.procedure", {procedure})},
           {words("fact.record"),
            linked(document.pages > 0
                       ? words("count.pages", {static_cast<std::size_t>(document.pages)})
                       : words("count.words", {static_cast<std::size_t>(document.words)}),
                   "#record"),
            words("fact.in-language", {words.language_name(document.language)})},
           {words("fact.votes"),
            data.votes.empty() ? Phrase{{words("fact.none")}}
                               : linked(words.number(data.votes.size()), "#votes")},
           {words("fact.place"), {{document.place}}}});
}

Surety surety_of(const Page& page, const Site& site, const DocumentData& data)
{
    const Words& words = page.words();
    Surety surety{.text = words("sure.text")};
    std::size_t known = 0;
    for (const auto& turn : data.turns) {
        known += turn.delegation.empty() ? 0U : 1U;
    }
    surety.rows.emplace_back(words("sure.known"),
                             linked(words("count.of", {known, data.turns.size()}),
                                    page.to(site.audit_file(data.document.id)) + "#known"));
    const auto real =
        std::ranges::count_if(data.problems, [](const auto& problem) { return !problem.notice; });
    surety.rows.emplace_back(words("sure.problems"),
                             linked(words.number(static_cast<std::size_t>(real)),
                                    page.to(site.audit_file(data.document.id))));
    if (has_cues(data.document.language)) {
        for (auto& row : accuracy_rows(words)) {
            surety.rows.push_back(std::move(row));
        }
    }
    return surety;
}

void quotes_section(Page& page, const Site& site, const DocumentData& data)
{
    const Words& words = page.words();
    section(page,
            {.id = "quotes",
             .question = words("quotes.meeting"),
             .how = words("quotes.how"),
             .caveat =
                 words("quotes.caveat") + " " + accuracy_of_stances(words, data.document.language),
             .source = site.citation(data.document.id, 0, 0, "")},
            [&] {
                const auto own = in_own_words(data.stances);
                const auto strong = strongest(own, quotes_of_each_side);
                if (strong.empty()) {
                    nothing(page,
                            has_cues(data.document.language)
                                ? words("quotes.none")
                                : accuracy_of_stances(words, data.document.language));
                    return;
                }
                const auto cards = page.html().element("div", {{"class", "cards"}});
                for (const auto* const stance : strong) {
                    quote_card(page, site, *stance, false);
                }
            });
}

void record_section(Page& page, const Site& site, const DocumentData& data, std::size_t part)
{
    section(page,
            {.id = "record",
             .question = page.words()("record.question"),
             .how = page.words()("record.how")},
            [&] { reader(page, site, data, part); });
}

}  // namespace

void write_meeting(const Site& site, const DocumentData& data)
{
    const Words& words = site.words();
    const std::string source = site.citation(data.document.id, 0, 0, "");
    const std::string& language = data.document.language;
    Page page{site, head_of(site, data, 0)};
    meeting_facts(page, site, data);
    const MeetingFigures figures{page, site, data};
    lead(page, meeting_sentences(page, site, data, figures), surety_of(page, site, data));
    const std::string stem = Site::flat(page.head().file);
    figure_section(page,
                   site,
                   figures.strip(),
                   {.id = "strip",
                    .file = stem,
                    .source = source,
                    .accuracy = accuracy_of_stances(words, language)});
    figure_section(page,
                   site,
                   figures.horseshoe(),
                   {.id = "horseshoe",
                    .file = stem,
                    .source = source,
                    .accuracy = accuracy_of_both(words, language)});
    figure_section(page,
                   site,
                   figures.matrix(columns_of_matrix),
                   {.id = "matrix",
                    .file = stem,
                    .source = source,
                    .accuracy = accuracy_of_stances(words, language)});
    quotes_section(page, site, data);
    votes_section(page, site, data);
    record_section(page, site, data, 0);
    checks_section(page, site, data);
    site.folder().write(site.part_file(data.document.id, 0), std::move(page).finish());
    for (std::size_t part = 1; part < site.parts(data.document.id); ++part) {
        Page more{site, head_of(site, data, part)};
        record_section(more, site, data, part);
        site.folder().write(site.part_file(data.document.id, part), std::move(more).finish());
    }
}

}  // namespace horseshoe::html
