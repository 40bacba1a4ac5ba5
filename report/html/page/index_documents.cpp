#include "report/html/page/index_documents.hpp"

#include "report/html/component/figure_frame.hpp"
#include "report/html/component/parts.hpp"
#include "report/html/figure/evidence.hpp"
#include "report/html/page/document_data.hpp"

#include <map>

namespace horseshoe::html {

namespace {

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

}  // namespace

void index_documents_section(Page& page, const Site& site)
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

}  // namespace horseshoe::html
