#include "report/html/page/network_page.hpp"

#include "report/html/component/links.hpp"
#include "report/html/component/parts.hpp"
#include "report/html/component/tone.hpp"
#include "report/html/page/network_drawings.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace horseshoe::html {

namespace {

/// What one delegation does to another in the whole report.
struct Tie {
    std::string from;
    std::string to;
    Pair pair;
};

constexpr std::size_t most_ties = 2000;

std::vector<Tie> ties_of(const Site& site, const Overview& overview)
{
    std::set<std::string> delegations;
    for (const auto& subject : site.delegations()) {
        delegations.insert(subject.id);
    }
    std::vector<Tie> ties;
    for (const auto& subject : site.delegations()) {
        for (const auto& [target, pair] : overview.of_holder(subject.id)) {
            if (target != subject.id && delegations.contains(target)) {
                ties.push_back({subject.id, target, pair});
            }
        }
    }
    std::ranges::stable_sort(ties, [](const Tie& a, const Tie& b) {
        return std::pair{a.pair.named + a.pair.stances(), a.pair.stances()} >
               std::pair{b.pair.named + b.pair.stances(), b.pair.stances()};
    });
    return ties;
}

void limits(Page& page)
{
    Writer& html = page.html();
    const Words& words = page.words();
    const auto tools =
        html.element("div", {{"class", "tools"}, {"hidden", "hidden"}, {"data-needs-script", "1"}});
    {
        const auto label = html.element("label");
        html.text(words("network.kind"));
        const auto select = html.element("select", {{"data-limit", "kind"}});
        for (const char* const kind : {"", "approving", "disapproving", "naming"}) {
            html.leaf("option",
                      words(*kind == '\0' ? "search.any" : fmt::format("network.{}", kind)),
                      {{"value", kind}});
        }
    }
    {
        const auto label = html.element("label");
        html.text(words("network.least"));
        html.single("input",
                    {{"type", "text"},
                     {"inputmode", "numeric"},
                     {"size", "4"},
                     {"data-limit", "weight"},
                     {"data-way", "least"}});
    }
    for (const char* const way : {"from", "to"}) {
        const auto label = html.element("label");
        html.text(words(fmt::format("search.{}", way)));
        html.single("input", {{"type", "date"}, {"data-limit", "first"}, {"data-way", way}});
    }
}

void ties_section(Page& page, const Site& site, const std::vector<Tie>& ties)
{
    const Words& words = page.words();
    section(page,
            {.id = "ties",
             .question = words("network.question"),
             .how = words("network.how", {Overview::least}),
             .caveat = words(ties.size() > most_ties ? "network.caveat-cut" : "network.caveat") +
                       " " + accuracy_of_stances(words)},
            [&] {
                if (ties.empty()) {
                    nothing(page, words(site.limited() ? "limit.none" : "network.none"));
                    return;
                }
                Writer& html = page.html();
                table(
                    page,
                    words("network.question"),
                    {{words("column.from")},
                     {words("column.to")},
                     {words("column.named"), true},
                     {words("column.stances"), true},
                     {words("column.tones")},
                     {words("column.mean"), true}},
                    true,
                    [&] {
                        std::size_t most = 1;
                        for (const auto& tie : ties) {
                            most = std::max(most, tie.pair.stances());
                        }
                        for (std::size_t i = 0; i < std::min(ties.size(), most_ties); ++i) {
                            const auto& [from, to, pair] = ties[i];
                            std::string kind = pair.named > 0 ? "naming" : "";
                            kind += pair.approving() > 0 ? " approving" : "";
                            kind += pair.disapproving() > 0 ? " disapproving" : "";
                            const std::string said = said_of(site, from, to);
                            const std::string quotes = said.empty() ? pair.first_words : said;
                            const auto row = html.element(
                                "tr",
                                {{"data-kind", kind},
                                 {"data-from", from},
                                 {"data-to", to},
                                 {"data-weight", fmt::format("{}", pair.named + pair.stances())},
                                 {"data-first", pair.first},
                                 {"data-last", pair.last}});
                            html.leaf("th", link_to(page, site, from, false), {{"scope", "row"}});
                            html.leaf("td", link_to(page, site, to, true));
                            number_cell(page, pair.named, quotes);
                            number_cell(page, pair.stances(), quotes);
                            {
                                const auto cell = html.element("td");
                                if (pair.stances() > 0) {
                                    tone_bar(page, pair.tones, most);
                                }
                            }
                            if (pair.stances() < Overview::least) {
                                html.leaf("td",
                                          pair.stances() == 0 ? "" : words("mean.withheld"),
                                          {{"class", "r"}});
                            }
                            else {
                                number_cell(
                                    page, words.with_sign(pair.mean(), 1), pair.mean(), quotes);
                            }
                        }
                    },
                    Folds::yes);
            });
}

}  // namespace

void write_network(const Site& site, const Overview& overview)
{
    const Words& words = site.words();
    PageHead head{.file = "network.html",
                  .place = "network",
                  .title = words("network.title"),
                  .over = words("network.over"),
                  .heading = words("network.heading")};
    const NetworkDrawings drawings{site, overview};
    for (const auto& id : drawings.parts()) {
        head.parts.emplace_back(id, words(fmt::format("toc.{}", id)));
    }
    for (const char* const id : {"measures", "ties"}) {
        head.parts.emplace_back(id, words(fmt::format("toc.{}", id)));
    }
    Page page{site, std::move(head)};
    const auto ties = ties_of(site, overview);
    {
        const auto limited = page.html().element("div", {{"data-limits", "1"}});
        limits(page);
        drawings.write(page);
        ties_section(page, site, ties);
    }
    site.folder().write("network.html", std::move(page).finish());
}

}  // namespace horseshoe::html
