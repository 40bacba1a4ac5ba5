#include "report/html/page/target_quotes.hpp"

#include "analysis/store/queries.hpp"
#include "report/html/component/evidence.hpp"
#include "report/html/component/parts.hpp"
#include "report/html/component/quotes.hpp"
#include "report/html/page/strongest.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <tuple>

namespace horseshoe::html {

namespace {

constexpr std::size_t quotes_of_each_side = 3;

/// How many more hold the same words.
std::size_t others_holding(const std::vector<store::StanceRow>& all, const store::StanceRow& stance)
{
    return static_cast<std::size_t>(std::ranges::count_if(all, [&](const auto& other) {
        return other.paragraph == stance.paragraph && other.cue_begin == stance.cue_begin &&
               other.cue_end == stance.cue_end && other.holder != stance.holder &&
               other.via == stance::Via::joint;
    }));
}

}  // namespace

TargetRows read_target(const Site& site, const Subject& subject)
{
    TargetRows rows;
    store::Selection selection = site.selection();
    selection.of = {subject.id};
    std::set<std::tuple<std::int64_t, std::string, std::string>> judged;  // paragraph, by, quote
    site.stances(selection, [&](const store::StanceRow& row) {
        if (!site.counts(row.document_id)) {
            return;
        }
        rows.stances[row.holder].push_back(row);
        rows.all.push_back(row);
        judged.emplace(row.paragraph, row.holder, row.quote);
    });
    store::mentions(
        site.store(), selection, store::Everywhere::no, [&](const store::MentionRow& row) {
            const bool said = !row.presiding && row.where != mention::Where::vote;
            if (said && site.counts(row.document_id) &&
                judged.emplace(row.paragraph, row.by, row.sentence).second) {
                rows.mentions[row.by].push_back(row);
            }
        });
    return rows;
}

void write_target_quotes(const Site& site, const Subject& subject, const TargetRows& rows)
{
    const Words& words = site.words();
    std::set<std::string> holders;
    for (const auto& entry : rows.stances) {
        holders.insert(entry.first);
    }
    for (const auto& entry : rows.mentions) {
        holders.insert(entry.first);
    }
    // What nobody says alone stands behind what somebody says.
    std::vector<std::string> order(holders.begin(), holders.end());
    std::ranges::stable_partition(order, [](const auto& holder) { return !holder.empty(); });
    std::vector<EvidenceGroup> groups;
    for (const auto& holder : order) {
        EvidenceGroup group{.id = "by-" + anchor(holder),
                            .heading =
                                holder.empty() ? words("quotes.nobody-alone") : site.name(holder)};
        if (const auto found = rows.stances.find(holder); found != rows.stances.end()) {
            for (const auto& row : found->second) {
                group.items.emplace_back(
                    [&site, &row](Page& page) { quote_item(page, site, row, false); });
            }
        }
        if (const auto found = rows.mentions.find(holder); found != rows.mentions.end()) {
            for (const auto& row : found->second) {
                group.items.emplace_back(
                    [&site, &row](Page& page) { mention_item(page, site, row); });
            }
        }
        group.small = words("count.quotes", {group.items.size()});
        groups.push_back(std::move(group));
    }
    const std::string file = site.target_file(subject.id);
    write_evidence(site,
                   {.file = Site::beside(file, "-quotes"),
                    .place = "index",
                    .title = fmt::format("{} · Horseshoe", words("quotes.title", {subject.name})),
                    .over = words("quotes.over"),
                    .heading = begun(subject.name),
                    .line = linked(words("quotes.back"), "../" + file)},
                   groups);
}

void target_quotes_section(Page& page, const Site& site, const TargetRows& rows)
{
    const Words& words = page.words();
    const auto strong = strongest(rows.all, quotes_of_each_side);
    section(page,
            {.id = "quotes",
             .question = words("quotes.target"),
             .how = words("quotes.how"),
             .caveat = words("quotes.caveat") + " " + accuracy_of_stances(words)},
            [&] {
                if (strong.empty()) {
                    nothing(page, words("quotes.none"));
                }
                else {
                    const auto cards = page.html().element("div", {{"class", "cards"}});
                    for (const auto* const stance : strong) {
                        quote_card(page, site, *stance, false, others_holding(rows.all, *stance));
                    }
                }
                const auto more = page.html().element("p");
                page.html().leaf("a",
                                 words("quotes.all-of-target"),
                                 {{"href", page.to(Site::beside(page.head().file, "-quotes"))}});
            });
}

}  // namespace horseshoe::html
