#include "report/html/page/index_page.hpp"

#include "report/html/component/links.hpp"
#include "report/html/component/parts.hpp"
#include "report/html/page/index_documents.hpp"
#include "report/html/page/index_sentences.hpp"
#include "report/html/page/whole_room.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace horseshoe::html {

namespace {

void subjects_section(Page& page,
                      const Site& site,
                      const char* id,
                      const std::vector<Subject>& subjects,
                      bool targets)
{
    const Words& words = page.words();
    section(
        page,
        {.id = id,
         .question = words(fmt::format("index.{}-question", id)),
         .how = words(fmt::format("index.{}-how", id))},
        [&] {
            Writer& html = page.html();
            if (subjects.empty()) {
                nothing(page, words(fmt::format("index.no-{}", id)));
                return;
            }
            const auto filter = html.element(
                "div", {{"data-filter", subjects.size() > 8 ? words("filter.label") : ""}});
            std::vector<Column> columns{{words(targets ? "column.target" : "column.delegation")}};
            if (targets) {
                columns.push_back({words("column.kind")});
                columns.push_back({words("column.named"), true});
            }
            else {
                columns.push_back({words("column.turns"), true});
                columns.push_back({words("column.words"), true});
            }
            columns.push_back({words("column.stances"), true});
            table(
                page,
                words(fmt::format("index.{}-question", id)),
                columns,
                true,
                [&] {
                    for (const auto& subject : subjects) {
                        const auto row = html.element("tr");
                        html.leaf(
                            "th", link_to(page, site, subject.id, targets), {{"scope", "row"}});
                        const std::string file = targets ? site.target_file(subject.id)
                                                         : site.delegation_file(subject.id);
                        const std::string quotes = Site::beside(file, "-quotes");
                        if (targets) {
                            html.leaf(
                                "td",
                                words(fmt::format("kind.{}",
                                                  subject.kind.empty() ? "other" : subject.kind)));
                            number_cell(page, subject.mentions, quotes);
                        }
                        else {
                            number_cell(page, subject.turns, file + "#turns");
                            number_cell(page, subject.words, file + "#turns");
                        }
                        number_cell(page, subject.stances, quotes);
                    }
                },
                targets ? Folds::yes : Folds::no);
        });
}

void ways_in(Page& page)
{
    const Words& words = page.words();
    Writer& html = page.html();
    const auto part = html.element("section", {{"class", "prose"}, {"aria-labelledby", "ways"}});
    html.leaf("h2", words("index.ways"), {{"id", "ways"}, {"class", "h2"}});
    const auto list = html.element("ul");
    for (const char* const who : {"analyst", "journalist", "teacher"}) {
        html.leaf("li", words.phrase(fmt::format("index.way-{}", who)));
    }
}

}  // namespace

void write_index(const Site& site, const Overview& overview)
{
    const Words& words = site.words();
    PageHead head{.file = "index.html",
                  .place = "index",
                  .title = words("index.title"),
                  .over = words("index.over"),
                  .heading = words("index.heading")};
    for (const char* const id : {"documents", "delegations", "targets"}) {
        head.parts.emplace_back(id, words(fmt::format("toc.{}", id)));
    }
    Page page{site, std::move(head)};
    lead(page,
         index_sentences(page, site, overview),
         {.text = words("sure.text"), .rows = accuracy_rows(words)});
    ways_in(page);
    index_documents_section(page, site);
    whole_room_section(page, site, overview);
    subjects_section(page, site, "delegations", site.delegations(), false);
    auto targets = site.targets();
    std::ranges::stable_sort(targets, [](const Subject& a, const Subject& b) {
        return std::pair{a.stances, a.mentions} > std::pair{b.stances, b.mentions};
    });
    subjects_section(page, site, "targets", targets, true);
    site.folder().write("index.html", std::move(page).finish());
}

}  // namespace horseshoe::html
