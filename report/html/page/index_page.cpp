#include "report/html/page/index_page.hpp"

#include "analysis/store/queries.hpp"
#include "report/html/component/figure_frame.hpp"
#include "report/html/component/links.hpp"
#include "report/html/component/parts.hpp"
#include "report/html/figure/evidence.hpp"
#include "report/html/page/document_data.hpp"
#include "report/html/page/whole_room.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace horseshoe::html {

namespace {

struct Counts {
    std::size_t meetings = 0;
    std::size_t letters = 0;
    std::string first;
    std::string last;
};

Counts counts_of(const Site& site)
{
    Counts counts;
    for (const auto& document : site.documents()) {
        ++(document.kind == parser::Kind::record ? counts.meetings : counts.letters);
        if (document.date.empty()) {
            continue;
        }
        if (counts.first.empty() || document.date < counts.first) {
            counts.first = document.date;
        }
        counts.last = std::max(counts.last, document.date);
    }
    return counts;
}

std::vector<KeySentence> sentences(const Page& page, const Site& site, const Overview& overview)
{
    const Words& words = page.words();
    const auto counts = counts_of(site);
    std::vector<KeySentence> out;
    out.push_back({words.phrase(counts.letters == 0    ? "index.records-only"
                                : counts.meetings == 0 ? "index.letters-only"
                                                       : "index.documents",
                                {{site.documents().size(), "#documents"},
                                 {counts.meetings, "#documents"},
                                 {counts.letters, "#documents"}}),
                   "#documents",
                   words("more.documents")});
    if (!counts.first.empty()) {
        out.back().sentence.push_back(
            {words(counts.first == counts.last ? "index.on" : "index.between",
                   {words.date(counts.first), words.date(counts.last)})});
    }
    if (const auto again = static_cast<std::size_t>(std::ranges::count_if(
            site.documents(), [&](const auto& document) { return !site.counts(document.id); }));
        again > 0) {
        for (auto& run : words.phrase("index.again", {{again, "#documents"}})) {
            out.back().sentence.push_back(std::move(run));
        }
    }
    out.back().sentence.push_back({"."});
    const auto speaking = static_cast<std::size_t>(
        std::ranges::count_if(site.delegations(), [](const auto& s) { return s.turns > 0; }));
    const auto all = site.delegations().size();
    if (!site.limited()) {
        out.push_back({speaking == all
                           ? words.phrase("index.delegations-all-speak", {{all, "#delegations"}})
                           : words.phrase("index.delegations",
                                          {{speaking, "#delegations"}, {all, "#delegations"}}),
                       "#delegations",
                       words("more.delegations")});
    }
    const std::string hints = site.target_file("unnamed");
    out.push_back({words.phrase(site.limited() ? "index.found-limited" : "index.found",
                                {{overview.mentions(), "#targets"},
                                 {overview.hints(), hints.empty() ? "#targets" : page.to(hints)},
                                 {overview.stances(), "#targets"}}),
                   "method.html",
                   words("more.method")});
    struct Divided {
        std::string id;
        std::size_t up = 0;
        std::size_t down = 0;
    };
    Divided divided;
    std::vector<std::string> as_much;  // others that divide as much
    const Subject* most = nullptr;
    std::vector<std::string> as_often;
    for (const auto& target : site.targets()) {
        if (target.id == "unnamed") {
            continue;
        }
        Divided here{.id = target.id};
        for (const auto& [holder, pair] : overview.on(target.id)) {
            here.up += pair.own_leaning() > 0 ? 1U : 0U;
            here.down += pair.own_leaning() < 0 ? 1U : 0U;
        }
        const auto rank = [](const Divided& each) {
            return std::pair{std::min(each.up, each.down), each.up + each.down};
        };
        if (rank(here) > rank(divided)) {
            divided = here;
            as_much.clear();
        }
        else if (rank(here) == rank(divided)) {
            as_much.push_back(here.id);
        }
        if ((target.kind == "state" || target.kind == "organisation") && target.id != "UN" &&
            target.id != "UNSC") {
            if (most == nullptr || target.mentions > most->mentions) {
                most = &target;
                as_often.clear();
            }
            else if (target.mentions == most->mentions) {
                as_often.push_back(target.id);
            }
        }
    }
    const auto add_ties = [&](const char* key, const std::vector<std::string>& ids) {
        if (!ids.empty()) {
            for (auto& run : words.phrase(key, {listed(page, site, ids, "#targets", 3, true)})) {
                out.back().sentence.push_back(std::move(run));
            }
        }
    };
    if (most != nullptr && !site.limited() && most->mentions >= Overview::least) {
        out.push_back(
            {words.phrase(
                 "index.named",
                 {named(page, site, most->id, true),
                  {most->mentions, page.to(Site::beside(site.target_file(most->id), "-quotes"))}}),
             site.target_file(most->id),
             words("more.target")});
        add_ties("index.as-often", as_often);
    }
    if (!site.limited() && divided.up > 0 && divided.down > 0) {
        out.push_back(
            {words.phrase("index.divides",
                          {named(page, site, divided.id, true),
                           {divided.up, page.to(site.target_file(divided.id)) + "#holders"},
                           {divided.down, page.to(site.target_file(divided.id)) + "#holders"}}),
             site.target_file(divided.id),
             words("more.target")});
        add_ties("index.as-much", as_much);
    }
    return out;
}

figure::Documents dated_documents(const Page& page, const Site& site)
{
    const Words& words = page.words();
    std::map<std::int64_t, std::size_t> stances;
    Once once;
    site.stances(site.selection(), [&](const store::StanceRow& row) {
        const bool counts = !is_courtesy(row) && row.via != stance::Via::reported && once(row);
        stances[row.document_id] += counts ? 1U : 0U;
    });
    figure::Documents figure;
    for (const auto& document : site.documents()) {
        if (document.date.empty()) {
            continue;
        }
        const std::size_t count = stances[document.id];
        const std::string label = site.dated_label(document.id);
        figure.documents.push_back(
            {.date = document.date,
             .label = label,
             .sentence = words("index.document-sentence", {label, document.title, count}),
             .record = document.kind == parser::Kind::record,
             .stances = count,
             .href = page.to(site.document_file(document.id))});
    }
    return figure;
}

void documents_table(Page& page, const Site& site)
{
    const Words& words = page.words();
    Writer& html = page.html();
    const auto filter = html.element(
        "div", {{"data-filter", site.documents().size() > 8 ? words("filter.label") : ""}});
    table(
        page,
        words("index.documents-question"),
        {{words("column.date")},
         {words("column.document")},
         {words("column.subject")},
         {words("column.language")},
         {words("column.turns"), true},
         {words("column.words"), true}},
        true,
        [&] {
            for (const auto& document : site.documents()) {
                const auto row = html.element("tr");
                html.leaf(
                    "td", words.date(document.date), {{"class", "d"}, {"data-v", document.date}});
                html.leaf("th",
                          linked(site.label(document.id), page.to(site.document_file(document.id))),
                          {{"scope", "row"}});
                html.leaf(
                    "td",
                    document.title,
                    {{"class", document.title.empty() ? "" : "long"}, {"lang", document.language}});
                html.leaf("td", words.language_name(document.language));
                const std::string text = site.document_file(document.id) + "#record";
                number_cell(page, static_cast<std::size_t>(document.turns), text);
                number_cell(page, static_cast<std::size_t>(document.words), text);
            }
        });
}

void documents_section(Page& page, const Site& site)
{
    const Words& words = page.words();
    const auto drawn = dated_documents(page, site);
    if (!drawn.documents.empty()) {
        figure_section(page,
                       site,
                       drawn,
                       {.id = "axis", .file = "index", .source = page.words()("source.all")});
    }
    section(page,
            {.id = "documents",
             .question = words("index.documents-question"),
             .how = words("index.documents-how")},
            [&] { documents_table(page, site); });
}

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
            table(page, words(fmt::format("index.{}-question", id)), columns, true, [&] {
                for (const auto& subject : subjects) {
                    const auto row = html.element("tr");
                    html.leaf("th", link_to(page, site, subject.id, targets), {{"scope", "row"}});
                    const std::string file =
                        targets ? site.target_file(subject.id) : site.delegation_file(subject.id);
                    const std::string quotes = Site::beside(file, "-quotes");
                    if (targets) {
                        html.leaf("td",
                                  words(fmt::format(
                                      "kind.{}", subject.kind.empty() ? "other" : subject.kind)));
                        number_cell(page, subject.mentions, quotes);
                    }
                    else {
                        number_cell(page, subject.turns, file + "#turns");
                        number_cell(page, subject.words, file + "#turns");
                    }
                    number_cell(page, subject.stances, quotes);
                }
            });
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
         sentences(page, site, overview),
         {.text = words("sure.text"), .rows = accuracy_rows(words)});
    ways_in(page);
    documents_section(page, site);
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
