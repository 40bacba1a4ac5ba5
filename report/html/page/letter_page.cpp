#include "report/html/page/letter_page.hpp"

#include "report/html/component/links.hpp"
#include "report/html/component/parts.hpp"
#include "report/html/component/quotes.hpp"
#include "report/html/page/checks.hpp"
#include "report/html/page/judged_targets.hpp"
#include "report/html/page/reader.hpp"
#include "report/html/page/strongest.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace horseshoe::html {

namespace {

constexpr std::size_t quotes_of_each_side = 3;

std::vector<std::string> signatories_of(const DocumentData& data)
{
    std::vector<std::string> ids;
    for (const auto& [annex, rows] : data.signatories) {
        for (const auto& row : rows) {
            if (!row.delegation.empty() && std::ranges::find(ids, row.delegation) == ids.end()) {
                ids.push_back(row.delegation);
            }
        }
    }
    return ids;
}

std::vector<KeySentence> sentences(const Page& page, const Site& site, const DocumentData& data)
{
    const Words& words = page.words();
    const auto annexes = static_cast<std::size_t>(
        std::ranges::count(data.turns, store::TurnKind::annex, &store::TurnRow::kind));
    const auto signatories = signatories_of(data);
    std::vector<KeySentence> out;
    out.push_back({data.document.sender_delegation.empty()
                       ? words.phrase("letter.carries", {{annexes, "#record"}})
                       : words.phrase("letter.carries-of",
                                      {named(page, site, data.document.sender_delegation, false),
                                       {annexes, "#record"}}),
                   "#record",
                   words("more.record")});
    out.push_back({signatories.empty()
                       ? words.phrase("letter.no-signatories")
                       : words.phrase("letter.held-by",
                                      {{signatories.size(), "#signatories"},
                                       listed(page, site, signatories, "#signatories", 12)}),
                   "#signatories",
                   words("more.signatories")});
    std::size_t all = 0;
    std::size_t up = 0;
    std::size_t down = 0;
    Once once;
    for (const auto& stance : data.stances) {
        if (!is_courtesy(stance) && stance.via != stance::Via::reported && once(stance)) {
            ++all;
            up += stance.polarity > 0 ? 1U : 0U;
            down += stance.polarity < 0 ? 1U : 0U;
        }
    }
    out.push_back({all == 0 ? words.phrase("meeting.no-stance")
                            : words.phrase("letter.judges",
                                           {{all, "#judged"},
                                            {up, "#judged"},
                                            {down, "#judged"},
                                            {all - up - down, "#judged"}}),
                   "#judged",
                   words("more.targets")});
    return out;
}

void signatories_section(Page& page, const Site& site, const DocumentData& data)
{
    const Words& words = page.words();
    section(page,
            {.id = "signatories",
             .question = words("signatories.question"),
             .how = words("signatories.how")},
            [&] {
                const bool none = std::ranges::all_of(
                    data.signatories, [](const auto& entry) { return entry.second.empty(); });
                if (none) {
                    nothing(page, words("signatories.none"));
                    return;
                }
                table(page,
                      words("signatories.question"),
                      {{words("column.annex")},
                       {words("column.delegation")},
                       {words("column.as-written")},
                       {words("column.known-by")}},
                      true,
                      [&] {
                          Writer& html = page.html();
                          for (const auto& [annex, rows] : data.signatories) {
                              for (const auto& signatory : rows) {
                                  const auto row = html.element("tr");
                                  html.leaf("td",
                                            annex == 0 ? words("letter.itself")
                                                       : fmt::format("{}", annex));
                                  html.leaf("td",
                                            signatory.delegation.empty()
                                                ? Phrase{{words("delegation.unknown")}}
                                                : link_to(page, site, signatory.delegation, false));
                                  html.leaf("td",
                                            signatory.name,
                                            {{"class", "src"}, {"lang", data.document.language}});
                                  const std::string key =
                                      fmt::format("signatory.{}", signatory.found);
                                  html.leaf("td", words.has(key) ? words(key) : signatory.found);
                              }
                          }
                      });
            });
}

/// Of a declaration that several hold, each stance once; what is only reported is nobody's.
std::vector<store::StanceRow> each_once(const DocumentData& data)
{
    std::vector<store::StanceRow> rows;
    Once once;
    for (const auto& stance : data.stances) {
        if (stance.via != stance::Via::reported && once(stance)) {
            rows.push_back(stance);
        }
    }
    return rows;
}

void quotes_section(Page& page, const Site& site, const DocumentData& data)
{
    const Words& words = page.words();
    section(page,
            {.id = "quotes",
             .question = words("quotes.letter"),
             .how = words("quotes.how"),
             .caveat = words("quotes.caveat") + " " + accuracy_of_stances(words)},
            [&] {
                const auto rows = each_once(data);
                const auto strong = strongest(rows, quotes_of_each_side);
                if (strong.empty()) {
                    nothing(page, words("quotes.none"));
                    return;
                }
                const auto cards = page.html().element("div", {{"class", "cards"}});
                for (const auto* const stance : strong) {
                    quote_card(page, site, *stance, true);
                }
            });
}

PageHead head_of(const Site& site, const DocumentData& data, std::size_t part)
{
    const Words& words = site.words();
    const auto& document = data.document;
    PageHead head{.file = site.part_file(document.id, part),
                  .place = "index",
                  .title = fmt::format("{} · Horseshoe", site.label(document.id)),
                  .over = document.symbol.empty() ? words("letter.over-nameless")
                                                  : words("letter.over", {document.symbol}),
                  .heading = document.title.empty() ? site.label(document.id) : document.title,
                  .heading_lang = document.title.empty() ? std::string{} : document.language};
    if (!document.agenda_item.empty()) {
        head.line = {Run{.text = document.agenda_item, .lang = document.language}};
    }
    if (part == 0) {
        for (const char* const id : {"judged", "quotes", "signatories", "record", "checks"}) {
            head.parts.emplace_back(id, words(fmt::format("toc.{}", id)));
        }
    }
    return head;
}

void record_section(Page& page, const Site& site, const DocumentData& data, std::size_t part)
{
    section(page,
            {.id = "record",
             .question = page.words()("letter.question"),
             .how = page.words()("record.how")},
            [&] { reader(page, site, data, part); });
}

/// Who signs is told large, and the office small.
Fact sender_fact(const Site& site, const store::DocumentRow& document)
{
    // The office is as the title has it: several may sign before it, "Paul Sorel, Amadou Keita, ...".
    auto comma = document.sender.find(", ");
    while (comma != std::string::npos &&
           document.title.find(std::string_view(document.sender).substr(comma + 2)) ==
               std::string::npos) {
        comma = document.sender.find(", ", comma + 2);
    }
    const auto name = document.sender.substr(0, comma);
    std::string note = comma != std::string::npos           ? document.sender.substr(comma + 2)
                       : document.sender_delegation.empty() ? std::string{}
                                                            : site.name(document.sender_delegation);
    return {site.words()("fact.sender"), {{name}}, std::move(note)};
}

}  // namespace

void write_letter(const Site& site, const DocumentData& data)
{
    const Words& words = site.words();
    const auto& document = data.document;
    Page page{site, head_of(site, data, 0)};
    facts(page,
          {{words("fact.date"), {{words.date(document.date)}}},
           {words("fact.distributed"), {{words.date(document.distributed)}}},
           sender_fact(site, document),
           {words("fact.language"), {{words.language_name(document.language)}}},
           {words("fact.words"),
            linked(words.number(static_cast<std::size_t>(document.words)), "#record")}});
    Surety surety{.text = words("sure.letter"), .rows = accuracy_rows(words)};
    lead(page, sentences(page, site, data), surety);
    judged_section(page, site, each_once(data));
    quotes_section(page, site, data);
    signatories_section(page, site, data);
    record_section(page, site, data, 0);
    checks_section(page, site, data);
    site.folder().write(page.head().file, std::move(page).finish());
    for (std::size_t part = 1; part < site.parts(document.id); ++part) {
        Page more{site, head_of(site, data, part)};
        record_section(more, site, data, part);
        site.folder().write(site.part_file(document.id, part), std::move(more).finish());
    }
}

}  // namespace horseshoe::html
