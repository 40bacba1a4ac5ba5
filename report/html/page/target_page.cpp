#include "report/html/page/target_page.hpp"

#include "report/html/component/links.hpp"
#include "report/html/component/parts.hpp"
#include "report/html/page/over_time.hpp"
#include "report/html/page/pair_tables.hpp"
#include "report/html/page/target_dots.hpp"
#include "report/html/page/target_quotes.hpp"
#include "report/html/page/target_sentences.hpp"

#include <fmt/format.h>

namespace horseshoe::html {

namespace {

void list_of(Page& page, const Site& site, const char* key, const std::vector<std::string>& ids)
{
    if (ids.empty()) {
        return;
    }
    const auto line = page.html().element("p");
    page.html().leaf("b", page.words()(key, {ids.size()}));
    page.html().text(" ");
    std::vector<Phrase> items;
    for (const auto& id : ids) {
        items.push_back(link_to(page, site, id, false));
    }
    page.html().phrase(page.words().list(std::move(items)));
}

void silent_section(Page& page, const Site& site, const Overview& overview, const Subject& subject)
{
    const Words& words = page.words();
    section(page,
            {.id = "silent",
             .question = words("target.silent-question"),
             .how = words("target.silent-how"),
             .caveat = words("target.silent-caveat") + " " + accuracy_of_names(words)},
            [&] {
                if (site.limited()) {
                    nothing(page, words("limit.none"));
                    return;
                }
                if (!overview.named_by_others(subject.id)) {
                    nothing(page, words("target.named-nowhere"));
                    return;
                }
                const auto silent = overview.silent_on(subject.id);
                if (silent.empty()) {
                    nothing(page, words("target.nobody-silent-long"));
                    return;
                }
                const auto prose = page.html().element("div", {{"class", "prose"}});
                list_of(page, site, "target.hinting", overview.hinting_where_named(subject.id));
                list_of(page, site, "target.not-named", silent);
            });
}

}  // namespace

void write_target(const Site& site, const Overview& overview, const Subject& subject)
{
    const Words& words = site.words();
    const TargetRows rows = read_target(site, subject);
    write_target_quotes(site, subject, rows);
    PageHead head{.file = site.target_file(subject.id),
                  .place = "index",
                  .title = fmt::format("{} · Horseshoe", subject.name),
                  .over = words("target.over"),
                  .heading = begun(subject.name),
                  .line = {{words("target.line")}}};
    if (subject.kind.empty() && subject.id != "unnamed") {
        head.line.push_back({" " + words("target.word-alone")});
    }
    for (const char* const id : {"holders", "over-time", "quotes", "silent"}) {
        head.parts.emplace_back(id, words(fmt::format("toc.{}", id)));
    }
    Page page{site, std::move(head)};
    const std::string quotes = page.to(Site::beside(page.head().file, "-quotes"));
    const std::string kind_key =
        fmt::format("kind.{}", subject.kind.empty() ? "other" : subject.kind);
    facts(page,
          {{words("fact.identifier"), {{subject.id}}},
           {words("fact.kind"), {{words(kind_key)}}},
           {words(subject.id == "unnamed" ? "fact.hints" : "fact.named"),
            subject.kind.empty() && subject.mentions == 0
                ? Phrase{}
                : linked(words.number(subject.mentions), quotes)},
           {words("fact.stances"), linked(words.number(subject.stances), quotes)},
           {words("fact.delegation"),
            site.delegation_file(subject.id).empty()
                ? Phrase{}
                : linked(words("fact.its-page"), page.to(site.delegation_file(subject.id)))}});
    Surety surety{.text = words("sure.text"), .rows = accuracy_rows(words)};
    lead(page, target_sentences(page, site, overview, subject), surety);
    holders_section(page, site, overview, subject);
    dots_section(page, site, overview, subject, rows.stances);
    over_time_section(page, rows.all);
    target_quotes_section(page, site, rows);
    silent_section(page, site, overview, subject);
    site.folder().write(page.head().file, std::move(page).finish());
}

}  // namespace horseshoe::html
