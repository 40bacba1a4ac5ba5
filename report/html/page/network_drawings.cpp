#include "report/html/page/network_drawings.hpp"

#include "analysis/network/measures.hpp"
#include "report/html/component/figure_frame.hpp"
#include "report/html/component/links.hpp"
#include "report/html/component/page_links.hpp"
#include "report/html/figure/data/ties.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <functional>
#include <numeric>
#include <utility>
#include <vector>

namespace horseshoe::html {

namespace {

/// More edges than these hide one another; the table of ties and the CSV of the command have them.
constexpr std::size_t most_edges = 150;

/// Quotes of a tie, where one delegation alone says something of the other; else the other's page.
class TieLinks : public PageLinks {
public:
    TieLinks(const Page& page, const Site& site, const Overview& overview)
        : PageLinks(page, site), overview_(overview)
    {}

    std::string words(std::string_view by, std::string_view of) const override
    {
        return overview_.of_holder(std::string{by}).contains(of) ? PageLinks::words(by, of)
                                                                 : target(of);
    }

private:
    const Overview& overview_;
};

network::View view_of(network::EdgeKind kind)
{
    network::View view;
    view.kinds = {kind};
    // Who signs the same declaration agrees by that alone, and names by it whom nobody chose to name.
    view.own_only = network::is_mutual(kind) || kind == network::EdgeKind::mention;
    return view;
}

void drawing(Page& page,
             const Site& site,
             const Overview& overview,
             const network::NamedNetwork& network,
             network::EdgeKind kind)
{
    const Words& words = page.words();
    const TieLinks links{page, site, overview};
    const auto drawn = figure::network_figure_of(
        network, view_of(kind), most_edges, figure::Words{ui_of(words)}, links);
    const bool cut = network::look(network.network, view_of(kind)).edges.size() > most_edges;
    const bool names = kind == network::EdgeKind::mention || kind == network::EdgeKind::reference;
    figure_section(page,
                   site,
                   drawn,
                   {.id = std::string{network::word(kind)},
                    .file = "network",
                    .source = words("source.all"),
                    .accuracy = (cut ? words("network.heaviest", {most_edges}) + " " : "") +
                                (names ? accuracy_of_names(words) : accuracy_of_stances(words))});
}

/// One plain sentence for each measure.
void explanations(Page& page)
{
    static constexpr std::array<std::string_view, 6> shown{
        "degree", "strength", "pagerank", "betweenness", "core", "community"};
    Writer& html = page.html();
    const auto list = html.element("ul", {{"class", "prose"}});
    for (const auto& each : network::explanations(page.words().language())) {
        if (std::ranges::find(shown, each.measure) != shown.end()) {
            const auto item = html.element("li");
            // Those that are told in two columns each stand under their names.
            const std::string columns = fmt::format("measures.{}", each.measure);
            html.leaf("b",
                      page.words().has(columns) ? page.words()(columns) : std::string{each.name});
            html.text(page.words()("format.colon"));
            html.text(each.sentence);
        }
    }
}

/// By how many they are named, then how often.
std::vector<std::size_t> most_named_first(const network::Measures& measures)
{
    std::vector<std::size_t> order(measures.nodes.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::greater<>{}, [&](std::size_t i) {
        return std::pair{measures.nodes[i].degree_in, measures.nodes[i].strength_in};
    });
    return order;
}

void measures_section(Page& page, const Site& site, const network::NamedNetwork& network)
{
    const Words& words = page.words();
    const auto graph = network::look(network.network, view_of(network::EdgeKind::mention));
    section(
        page,
        {.id = "measures",
         .question = words("measures.question"),
         .how = words("measures.how"),
         .caveat = words("measures.caveat") + " " + accuracy_of_names(words),
         .source = words("source.all")},
        [&] {
            if (graph.nodes.empty()) {
                nothing(page, words(site.limited() ? "limit.none" : "network.none"));
                return;
            }
            const auto measures = network::measure(graph);
            explanations(page);
            table(
                page,
                words("measures.question"),
                {{words("column.delegation")},
                 {words("column.named-by"), true},
                 {words("column.times-named"), true},
                 {words("column.names"), true},
                 {words("column.times-naming"), true},
                 {"PageRank", true},
                 {words("column.betweenness"), true},
                 {words("column.core"), true},
                 {words("column.community"), true}},
                true,
                [&] {
                    for (const auto i : most_named_first(measures)) {
                        const auto& measure = measures.nodes[i];
                        const auto row = page.html().element("tr");
                        const auto& id = network.network.nodes[graph.nodes[i].node].id;
                        page.html().leaf("th", link_to(page, site, id, false), {{"scope", "row"}});
                        const std::string target = site.target_file(id);
                        const std::string by = site.delegation_file(id);
                        // What makes these up are all ties around it.
                        const std::string drawn = page.head().file + "#mention-f";
                        const std::string holders = target.empty() ? drawn : target + "#holders";
                        const std::string targets = by.empty() ? drawn : by + "#targets";
                        number_cell(page, static_cast<std::size_t>(measure.degree_in), holders);
                        number_cell(page, static_cast<std::size_t>(measure.strength_in), holders);
                        number_cell(page, static_cast<std::size_t>(measure.degree_out), targets);
                        number_cell(page, static_cast<std::size_t>(measure.strength_out), targets);
                        number_cell(
                            page, words.decimal(measure.pagerank, 3), measure.pagerank, holders);
                        number_cell(page,
                                    words.decimal(measure.betweenness, 3),
                                    measure.betweenness,
                                    drawn);
                        number_cell(page, static_cast<std::size_t>(measure.core), drawn);
                        number_cell(page, measure.community + std::size_t{1}, drawn);
                    }
                },
                Folds::yes);
        });
}

}  // namespace

NetworkDrawings::NetworkDrawings(const Site& site, const Overview& overview)
    : site_(site), overview_(overview),
      network_(network::network_of(site.store(), site.selection(), site.words().language()))
{
    for (const auto kind : {network::EdgeKind::mention,
                            network::EdgeKind::stance,
                            network::EdgeKind::agreement,
                            network::EdgeKind::vote}) {
        if (!network::look(network_.network, view_of(kind)).edges.empty()) {
            kinds_.push_back(kind);
        }
    }
}

std::vector<std::string> NetworkDrawings::parts() const
{
    std::vector<std::string> ids;
    for (const auto kind : kinds_) {
        ids.push_back(fmt::format("{}-f", network::word(kind)));
    }
    return ids;
}

void NetworkDrawings::write(Page& page) const
{
    for (const auto kind : kinds_) {
        drawing(page, site_, overview_, network_, kind);
    }
    measures_section(page, site_, network_);
}

}  // namespace horseshoe::html
