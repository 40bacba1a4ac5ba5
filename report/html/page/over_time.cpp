#include "report/html/page/over_time.hpp"

#include "report/html/component/parts.hpp"
#include "report/html/component/tone.hpp"
#include "report/html/overview.hpp"
#include "report/html/page/document_data.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace horseshoe::html {

namespace {

struct Year {
    Pair pair;
    std::set<std::string> holders;
    std::set<std::int64_t> documents;
};

}  // namespace

void over_time_section(Page& page, std::span<const store::StanceRow> stances)
{
    const Words& words = page.words();
    std::map<std::string, Year> years;
    Once once;
    for (const auto& stance : stances) {
        if (is_courtesy(stance) || stance.date.size() < 4 || stance.via == stance::Via::reported) {
            continue;
        }
        auto& year = years[stance.date.substr(0, 4)];
        if (once(stance)) {
            year.pair.add(stance);
        }
        year.holders.insert(stance.holder);
        year.documents.insert(stance.document_id);
    }
    const std::string quotes = Site::beside(page.head().file, "-quotes");
    std::size_t most = 1;
    for (const auto& entry : years) {
        most = std::max(most, entry.second.pair.stances());
    }
    section(page,
            {.id = "over-time",
             .question = words("over-time.question"),
             .how = words("over-time.how", {Overview::least}),
             .caveat = words("over-time.caveat") + " " + accuracy_of_stances(words)},
            [&] {
                if (years.empty()) {
                    nothing(page, words("over-time.none"));
                    return;
                }
                table(page,
                      words("over-time.question"),
                      {{words("column.year")},
                       {words("column.documents"), true},
                       {words("column.holders"), true},
                       {words("column.stances"), true},
                       {words("column.tones")},
                       {words("column.mean"), true}},
                      true,
                      [&] {
                          for (const auto& [name, year] : years) {
                              const auto row = page.html().element("tr");
                              page.html().leaf("th", name, {{"scope", "row"}});
                              number_cell(page, year.documents.size(), quotes);
                              number_cell(page, year.holders.size(), page.head().file + "#holders");
                              number_cell(page, year.pair.stances(), quotes);
                              {
                                  const auto cell = page.html().element("td");
                                  tone_bar(page, year.pair.tones, most);
                              }
                              if (year.pair.stances() < Overview::least) {
                                  page.html().leaf("td", words("mean.withheld"), {{"class", "r"}});
                              }
                              else {
                                  number_cell(page,
                                              words.with_sign(year.pair.mean(), 1),
                                              year.pair.mean(),
                                              quotes);
                              }
                          }
                      });
            });
}

}  // namespace horseshoe::html
