#include "report/html/page/target_dots.hpp"

#include "report/html/component/figure_frame.hpp"
#include "report/html/component/parts.hpp"
#include "report/html/figure/evidence.hpp"
#include "report/html/page/document_data.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace horseshoe::html {

namespace {

/// Of many delegations those with most stances are drawn; the table has them all.
constexpr std::size_t most_rows = 40;
constexpr std::size_t most_dots = 80;

}  // namespace

void dots_section(Page& page,
                  const Site& site,
                  const Overview& overview,
                  const Subject& subject,
                  const std::map<std::string, std::vector<store::StanceRow>>& stances)
{
    const Words& words = page.words();
    auto pairs = overview.on(subject.id);
    std::erase_if(pairs, [&](const auto& pair) { return pair.first == subject.id; });
    if (std::ranges::none_of(pairs, [](const auto& pair) { return pair.second.stances() > 0; })) {
        return;
    }
    std::ranges::stable_sort(pairs, std::greater<>{}, [](const auto& pair) {
        return std::pair{pair.second.stances(), pair.second.named};
    });
    const bool cut = pairs.size() > most_rows;
    pairs.resize(std::min(pairs.size(), most_rows));
    // Who names it and takes no stand stands behind the others, in the last column.
    std::ranges::stable_sort(pairs, std::greater<>{}, [](const auto& pair) {
        return std::pair{pair.second.stances() > 0, pair.second.mean()};
    });
    figure::Dots figure{.panels = {begun(subject.name)}, .rows = {}};
    for (const auto& [holder, pair] : pairs) {
        const auto file = site.delegation_file(holder);
        figure::DotRow row{.id = holder,
                           .name = short_name(page, site, holder),
                           .bold = false,
                           .href = file.empty() ? file : page.to(file),
                           .cells = {}};
        auto& cell = row.cells.emplace_back();
        cell.mentions = pair.named;
        const auto rows = stances.find(holder);
        if (rows != stances.end()) {
            for (const auto& stance : rows->second) {
                if (is_courtesy(stance) || stance.via == stance::Via::reported ||
                    cell.dots.size() == most_dots) {
                    continue;
                }
                cell.dots.push_back(
                    {.polarity = stance.polarity,
                     .sentence = fmt::format("{}{}{} ({})",
                                             words(fmt::format("act.{}", stance::word(stance.act))),
                                             words("format.colon"),
                                             stance.cue,
                                             site.citation(stance)),
                     .href = page.to(site.place(stance))});
            }
        }
        figure.rows.push_back(std::move(row));
    }
    figure_section(page,
                   site,
                   figure,
                   {.id = "dots",
                    .file = Site::flat(page.head().file),
                    .source = words("source.all"),
                    .accuracy = (cut ? words("dots.cut", {most_rows}) + " " : std::string{}) +
                                accuracy_of_stances(words)});
}

}  // namespace horseshoe::html
