#include "report/html/page/method_page.hpp"

#include "parser/language/tsv.hpp"
#include "report/html/accuracy.hpp"
#include "report/html/component/parts.hpp"
#include "report/html/words_tables.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace horseshoe::html {

namespace {

void prose(Page& page, const char* id, int paragraphs)
{
    const Words& words = page.words();
    section(page, {.id = id, .question = words(fmt::format("method.{}", id))}, [&] {
        const auto text = page.html().element("div", {{"class", "prose"}});
        for (int i = 1; i <= paragraphs; ++i) {
            page.html().leaf("p", words.phrase(fmt::format("method.{}-{}", id, i)));
        }
    });
}

/// "sentence_negative_f1" part by part; a part without words of its own stays as it is.
std::string in_words(const Words& words, std::string_view figure)
{
    std::string out;
    for (std::size_t at = 0; at < figure.size();) {
        const auto end = std::min(figure.find('_', at), figure.size());
        const std::string part{figure.substr(at, end - at)};
        const std::string key = "measured." + part;
        out += (out.empty() ? "" : " · ") + (words.has(key) ? words(key) : part);
        at = end + 1;
    }
    return out;
}

/// As the language writes numbers; what is none stays as it is.
void value_cell(Page& page, std::string_view value)
{
    double number = 0;
    const auto read = std::from_chars(value.data(), value.data() + value.size(), number);
    if (read.ec != std::errc{} || read.ptr != value.data() + value.size()) {
        page.html().leaf("td", value, {{"class", "r"}});
    }
    else if (value.find('.') == std::string_view::npos) {
        number_cell(page, static_cast<std::size_t>(number));
    }
    else {
        number_cell(page, in_hundredths(page.words(), number), number);
    }
}

void accuracy_section(Page& page)
{
    const Words& words = page.words();
    section(page,
            {.id = "accuracy",
             .question = words("method.accuracy"),
             .how = words("method.accuracy-how"),
             .caveat = words("method.accuracy-caveat")},
            [&] {
                table(page,
                      words("method.accuracy"),
                      {{words("column.measure")},
                       {words("column.set")},
                       {words("column.figure")},
                       {words("column.value"), true}},
                      true,
                      [&] {
                          bool head = true;
                          for (const auto& row : parser::read_tsv(accuracy_table())) {
                              if (head) {
                                  head = false;
                                  continue;
                              }
                              const auto line = page.html().element("tr");
                              page.html().leaf("td", in_words(words, row[0]));
                              page.html().leaf("td", row[1]);
                              page.html().leaf("td", in_words(words, row[2]));
                              value_cell(page, row[3]);
                          }
                      });
            });
}

/// What a reader should expect of a record of which nobody has thought before.
void unseen_section(Page& page)
{
    const Words& words = page.words();
    section(page, {.id = "unseen", .question = words("method.unseen-title")}, [&] {
        {
            const auto text = page.html().element("div", {{"class", "prose"}});
            page.html().leaf("p", words.phrase("method.unseen"));
        }
        table(
            page,
            words("method.unseen-title"),
            {{words("column.language")},
             {words("column.figure")},
             {words("column.tuned"), true},
             {words("column.unseen"), true}},
            true,
            [&] {
                bool head = true;
                for (const auto& row : parser::read_tsv(unseen_accuracy_table())) {
                    if (head) {
                        head = false;
                        continue;
                    }
                    const auto line = page.html().element("tr");
                    page.html().leaf("td", words.language_name(row[1]));
                    page.html().leaf("td", in_words(words, row[2]));
                    const auto tuned = accuracy(row[0], row[2]);
                    page.html().leaf("td", tuned ? in_words(words, *tuned) : "", {{"class", "r"}});
                    value_cell(page, row[3]);
                }
            });
    });
}

void documents_section(Page& page, const Site& site)
{
    const Words& words = page.words();
    section(page,
            {.id = "audit", .question = words("method.audit"), .how = words("method.audit-how")},
            [&] {
                table(page,
                      words("method.audit"),
                      {{words("column.document")},
                       {words("column.language")},
                       {words("column.sha256")}},
                      true,
                      [&] {
                          for (const auto& document : site.documents()) {
                              const auto row = page.html().element("tr");
                              page.html().leaf("th",
                                               linked(site.label(document.id),
                                                      page.to(site.audit_file(document.id))),
                                               {{"scope", "row"}});
                              page.html().leaf("td", words.language_name(document.language));
                              page.html().leaf("td", document.sha256, {{"class", "hash"}});
                          }
                      });
            });
}

}  // namespace

void write_method(const Site& site)
{
    const Words& words = site.words();
    PageHead head{.file = "method.html",
                  .place = "method",
                  .title = words("method.title"),
                  .over = words("method.over"),
                  .heading = words("method.heading")};
    for (const char* const id : {"read", "found", "conclude", "accuracy", "unseen", "audit"}) {
        head.parts.emplace_back(id, words(fmt::format("toc.{}", id)));
    }
    Page page{site, std::move(head)};
    prose(page, "read", 3);
    prose(page, "found", 4);
    prose(page, "conclude", 5);
    accuracy_section(page);
    unseen_section(page);
    documents_section(page, site);
    site.folder().write("method.html", std::move(page).finish());
}

}  // namespace horseshoe::html
