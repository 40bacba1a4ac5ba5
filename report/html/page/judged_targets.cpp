#include "report/html/page/judged_targets.hpp"

#include "report/html/component/links.hpp"
#include "report/html/component/parts.hpp"
#include "report/html/overview.hpp"
#include "report/html/page/document_data.hpp"

#include <algorithm>
#include <map>

namespace horseshoe::html {

void judged_section(Page& page, const Site& site, std::span<const store::StanceRow> stances)
{
    struct Judged {
        std::string id;
        Pair pair;
        const store::StanceRow* first = nullptr;
    };
    const Words& words = page.words();
    std::map<std::string, Judged> judged;
    std::size_t most = 1;
    for (const auto& stance : stances) {
        if (is_courtesy(stance)) {
            continue;
        }
        auto& row = judged[stance.target];
        row.id = stance.target;
        row.first = row.first == nullptr ? &stance : row.first;
        row.pair.add(stance);
        most = std::max(most, row.pair.stances());
    }
    std::vector<Judged> rows;
    for (auto& entry : judged) {
        rows.push_back(std::move(entry.second));
    }
    std::ranges::stable_sort(
        rows, std::greater<>{}, [](const Judged& row) { return row.pair.stances(); });
    section(
        page,
        {.id = "judged",
         .question = words("judged.question"),
         .how = words("judged.how"),
         .caveat = words("targets.caveat") + " " + accuracy_of_stances(words)},
        [&] {
            if (rows.empty()) {
                nothing(page, words("quotes.none"));
                return;
            }
            table(page,
                  words("judged.question"),
                  {{words("column.target")},
                   {words("column.stances"), true},
                   {words("column.tones")},
                   {words("column.first-words")}},
                  true,
                  [&] {
                      Writer& html = page.html();
                      for (const auto& judgement : rows) {
                          const auto row = html.element("tr");
                          html.leaf(
                              "th", link_to(page, site, judgement.id, true), {{"scope", "row"}});
                          number_cell(page, judgement.pair.stances(), site.place(*judgement.first));
                          {
                              const auto cell = html.element("td");
                              tone_bar(page, judgement.pair.tones, most);
                          }
                          const auto cell = html.element("td");
                          html.leaf("a",
                                    judgement.first->cue,
                                    {{"class", "src"},
                                     {"lang", site.document(judgement.first->document_id).language},
                                     {"href", page.to(site.place(*judgement.first))}});
                      }
                  });
        });
}

}  // namespace horseshoe::html
