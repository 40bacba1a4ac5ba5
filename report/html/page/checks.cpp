#include "report/html/page/checks.hpp"

#include "report/html/component/links.hpp"
#include "report/html/component/parts.hpp"
#include "report/html/page/event_words.hpp"
#include "report/html/problem_words.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace horseshoe::html {

namespace {

void class_table(Page& page, const DocumentData& data)
{
    Writer& html = page.html();
    const Words& words = page.words();
    const auto all = static_cast<double>(std::max<std::int64_t>(data.document.characters, 1));
    table(page,
          words("checks.classes"),
          {{words("column.class")},
           {words("column.characters"), true},
           {words("column.share"), true}},
          true,
          [&] {
              for (const auto& total : data.classes) {
                  const auto row = html.element("tr");
                  html.leaf("th", words(fmt::format("class.{}", total.name)), {{"scope", "row"}});
                  number_cell(page, static_cast<std::size_t>(total.characters));
                  const double share = static_cast<double>(total.characters) / all;
                  number_cell(page, words.percent(share), share);
              }
          });
}

/// In the language of the page; without words for it, as the reader of the document has said it.
void said(Page& page, std::string_view code, const std::string& words)
{
    const auto shown = problem_in_words(code, words, page.words().language());
    page.html().leaf("td", shown.value_or(words), {{"class", "long"}, {"lang", shown ? "" : "en"}});
}

void problem_list(Page& page, const DocumentData& data)
{
    Writer& html = page.html();
    const Words& words = page.words();
    if (data.problems.empty()) {
        html.leaf("p", words("checks.all-right"), {{"class", "empty"}});
        return;
    }
    table(page,
          words("checks.problems"),
          {{words("column.line"), true},
           {words("column.kind")},
           {words("column.what")},
           {words("column.instead")}},
          true,
          [&] {
              for (const auto& problem : data.problems) {
                  const auto row = html.element("tr");
                  if (problem.line > 0) {
                      number_cell(page, static_cast<std::size_t>(problem.line));
                  }
                  else {
                      html.leaf("td", "", {{"class", "r"}, {"data-v", "0"}});
                  }
                  html.leaf("td", words(problem.notice ? "checks.notice" : "checks.problem"));
                  said(page, problem.code, problem.message);
                  said(page, problem.code, problem.advice);
              }
          });
}

}  // namespace

void checks_section(Page& page, const Site& site, const DocumentData& data)
{
    const Words& words = page.words();
    section(page,
            {.id = "checks",
             .question = words("checks.question"),
             .how = words("checks.how"),
             .source = words("checks.source",
                             {data.document.path.substr(data.document.path.rfind('/') + 1),
                              data.document.sha256})},
            [&] {
                problem_list(page, data);
                if (page.head().file != site.audit_file(data.document.id)) {
                    const auto more = page.html().element("p");
                    page.html().leaf("a",
                                     words("checks.more"),
                                     {{"href", page.to(site.audit_file(data.document.id))}});
                }
            });
}

void write_audit(const Site& site, const DocumentData& data)
{
    const Words& words = site.words();
    const auto& document = data.document;
    Page page{
        site,
        {.file = site.audit_file(document.id),
         .place = "method",
         .title = fmt::format("{}: {} · Horseshoe", words("audit.over"), site.label(document.id)),
         .over = words("audit.over"),
         .heading = site.label(document.id),
         .line = {{words("audit.line")}}}};
    Writer& html = page.html();
    facts(page,
          {{words("fact.document"),
            linked(site.label(document.id), page.to(site.document_file(document.id)))},
           {words("fact.date"), {{words.date(document.date)}}},
           {words("fact.language"), {{words.language_name(document.language)}}},
           {words("fact.format"), {{words(fmt::format("format.of-{}", document.format))}}},
           {words("fact.characters"),
            linked(words.number(static_cast<std::size_t>(document.characters)), "#classes")}});
    checks_section(page, site, data);
    section(page,
            {.id = "classes", .question = words("checks.classes"), .how = words("classes.how")},
            [&] { class_table(page, data); });
    section(
        page, {.id = "known", .question = words("known.question"), .how = words("known.how")}, [&] {
            table(page,
                  words("known.question"),
                  {{words("column.turn"), true},
                   {words("column.delegation")},
                   {words("column.speaker")},
                   {words("column.known-by")},
                   {words("column.line"), true}},
                  true,
                  [&] {
                      for (const auto& turn : data.turns) {
                          const auto row = html.element("tr");
                          const std::string place = site.turn_place(document.id, turn.number);
                          number_cell(page, static_cast<std::size_t>(turn.number), place);
                          html.leaf("td",
                                    turn.delegation.empty()
                                        ? Phrase{{words("delegation.unknown")}}
                                        : link_to(page, site, turn.delegation, false));
                          html.leaf("td", turn.speaker);
                          const std::string key = fmt::format("found.{}", turn.found);
                          html.leaf("td", words.has(key) ? words(key) : turn.found);
                          number_cell(page, static_cast<std::size_t>(turn.line), place);
                      }
                  });
        });
    site.folder().write(page.head().file, std::move(page).finish());
}

}  // namespace horseshoe::html
