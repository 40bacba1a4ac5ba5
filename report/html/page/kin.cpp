#include "report/html/page/kin.hpp"

#include "report/html/component/figure_frame.hpp"
#include "report/html/component/links.hpp"
#include "report/html/component/parts.hpp"
#include "report/html/figure/evidence.hpp"

#include <algorithm>
#include <cmath>

namespace horseshoe::html {

std::string kin_id(std::string_view other)
{
    return "kin-" + anchor(other);
}

namespace {

/// A drawing of more has no message; the table has them all.
constexpr std::size_t most_drawn = 24;

figure::Distance
distance_of(const Page& page, const Site& site, const Subject& subject, std::vector<Kinship> kin)
{
    if (kin.size() > most_drawn) {
        kin.erase(kin.begin() + most_drawn / 2, kin.end() - most_drawn / 2);
    }
    figure::Distance figure{.who = subject.name, .rows = {}};
    for (const auto& kinship : kin) {
        const auto file = site.delegation_file(kinship.other);
        // Worth a remark where they stand on different sides.
        const bool apart = kinship.difference > 1 || kinship.difference < -1;
        figure.rows.push_back(
            {.id = kinship.other,
             .name = short_name(page, site, kinship.other),
             .distance = kinship.distance,
             .shared = kinship.shared,
             .bold = false,
             .remark = apart ? page.words()("kin.remark",
                                            {site.name(kinship.furthest),
                                             page.words().decimal(std::abs(kinship.difference), 1)})
                             : std::string{},
             .href = file.empty() ? file : page.to(file)});
    }
    return figure;
}

void kin_table(Page& page, const Site& site, const std::vector<Kinship>& kin)
{
    const Words& words = page.words();
    table(page,
          words("kin.question"),
          {{words("column.delegation")},
           {words("column.distance"), true},
           {words("column.shared"), true},
           {words("column.together"), true},
           {words("column.furthest")},
           {words("column.difference"), true}},
          true,
          [&] {
              Writer& html = page.html();
              for (const auto& kinship : kin) {
                  const auto row = html.element("tr", {{"id", kin_id(kinship.other)}});
                  html.leaf("th", link_to(page, site, kinship.other, false), {{"scope", "row"}});
                  const bool told = kinship.shared >= Overview::least;
                  const std::string theirs = site.delegation_file(kinship.other);
                  const std::string quotes =
                      theirs.empty() ? theirs : Site::beside(theirs, "-quotes");
                  if (told) {
                      number_cell(
                          page, words.decimal(kinship.distance, 2), kinship.distance, quotes);
                  }
                  else {
                      html.leaf("td", words("mean.withheld"), {{"class", "r"}});
                  }
                  number_cell(page, kinship.shared, theirs.empty() ? theirs : theirs + "#targets");
                  number_cell(page, kinship.together, quotes);
                  html.leaf("td",
                            kinship.furthest.empty() || !told
                                ? Phrase{{"–"}}
                                : link_to(page, site, kinship.furthest, true));
                  if (told) {
                      number_cell(page,
                                  words.with_sign(kinship.difference, 1),
                                  kinship.difference,
                                  said_of(site, kinship.other, kinship.furthest));
                  }
                  else {
                      html.leaf("td", "", {{"class", "r"}});
                  }
              }
          });
}

}  // namespace

void kin_section(Page& page, const Site& site, const Overview& overview, const Subject& subject)
{
    const Words& words = page.words();
    const auto kin = overview.kin_of(subject.id);
    if (kin.empty()) {
        section(page, {.id = "kin-f", .question = words("kin.question")}, [&] {
            nothing(page,
                    site.limited() ? words("limit.none") : words("kin.none", {Overview::least}));
        });
        return;
    }
    auto comparable = kin;
    std::erase_if(comparable, [](const Kinship& each) { return each.shared < Overview::least; });
    const auto drawn = distance_of(page, site, subject, comparable);
    if (drawn.rows.empty()) {
        section(page,
                {.id = "kin-f", .question = words("kin.question"), .caveat = words("kin.caveat")},
                [&] { kin_table(page, site, kin); });
        return;
    }
    figure_section(
        page,
        site,
        drawn,
        {.id = "kin",
         .file = Site::flat(page.head().file),
         .source = words("source.all"),
         .accuracy = words("kin.caveat") + " " +
                     (comparable.size() > most_drawn ? words("kin.cut", {most_drawn / 2}) + " "
                                                     : std::string{}) +
                     accuracy_of_stances(words)},
        [&] { kin_table(page, site, kin); });
}

}  // namespace horseshoe::html
