#include "report/html/page/delegation_quotes.hpp"

#include "report/html/component/evidence.hpp"
#include "report/html/component/links.hpp"
#include "report/html/component/parts.hpp"
#include "report/html/component/quotes.hpp"
#include "report/html/page/document_data.hpp"
#include "report/html/page/strongest.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace horseshoe::html {

namespace {

constexpr std::size_t targets_with_quotes = 5;
constexpr std::size_t quotes_of_each_side = 2;

/// Targets by number of stances that are no courtesy; those that name nobody last.
std::vector<const StancesByTarget::value_type*> by_weight(const StancesByTarget& stances)
{
    std::vector<const StancesByTarget::value_type*> order;
    for (const auto& entry : stances) {
        order.push_back(&entry);
    }
    const auto weight = [](const auto* entry) {
        return std::pair{entry->first == "unnamed" ? 0 : 1,
                         std::ranges::count_if(entry->second,
                                               [](const auto& row) { return !is_courtesy(row); })};
    };
    std::ranges::stable_sort(order,
                             [&](const auto* a, const auto* b) { return weight(a) > weight(b); });
    return order;
}

}  // namespace

void write_delegation_quotes(const Site& site,
                             const Subject& subject,
                             const StancesByTarget& stances)
{
    const Words& words = site.words();
    std::vector<EvidenceGroup> groups;
    for (const auto* const entry : by_weight(stances)) {
        EvidenceGroup group{.id = "of-" + anchor(entry->first),
                            .heading = begun(site.name(entry->first)),
                            .small = words("count.quotes", {entry->second.size()})};
        for (const auto& row : entry->second) {
            group.items.emplace_back(
                [&site, &row](Page& page) { quote_item(page, site, row, false); });
        }
        groups.push_back(std::move(group));
    }
    const std::string file = site.delegation_file(subject.id);
    write_evidence(site,
                   {.file = Site::beside(file, "-quotes"),
                    .place = "index",
                    .title = fmt::format("{} · Horseshoe", words("quotes.title", {subject.name})),
                    .over = words("quotes.over"),
                    .heading = subject.name,
                    .line = linked(words("quotes.back"), "../" + file)},
                   groups);
}

void delegation_quotes_section(Page& page, const Site& site, const StancesByTarget& stances)
{
    const Words& words = page.words();
    section(page,
            {.id = "quotes",
             .question = words("quotes.delegation"),
             .how = words("quotes.how"),
             .caveat = words("quotes.caveat") + " " + accuracy_of_stances(words)},
            [&] {
                std::size_t shown = 0;
                for (const auto* const entry : by_weight(stances)) {
                    const auto strong = strongest(entry->second, quotes_of_each_side);
                    if (strong.empty() || shown++ == targets_with_quotes) {
                        continue;
                    }
                    if (shown > targets_with_quotes) {
                        break;
                    }
                    Writer& html = page.html();
                    {
                        const auto heading = html.element("h3", {{"class", "group"}});
                        html.phrase(link_to(page, site, entry->first, true));
                        html.text(" ");
                        const auto small = html.element("small");
                        html.leaf("a",
                                  words("quotes.all", {entry->second.size()}),
                                  {{"href",
                                    page.to(Site::beside(page.head().file, "-quotes")) + "#of-" +
                                        anchor(entry->first)}});
                    }
                    const auto cards = html.element("div", {{"class", "cards"}});
                    for (const auto* const stance : strong) {
                        quote_card(page, site, *stance, false);
                    }
                }
                if (shown == 0) {
                    nothing(page, words("quotes.none"));
                }
            });
}

}  // namespace horseshoe::html
