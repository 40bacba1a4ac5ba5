#include "report/html/page/pair_tables.hpp"

#include "report/html/component/links.hpp"
#include "report/html/component/parts.hpp"

#include <algorithm>

namespace horseshoe::html {

namespace {

/// Of all that a delegation judges or names its page shows the most frequent.
constexpr std::size_t most_rows = 30;

/// A row of a table of pairs: who or what, and what there is between them.
struct PairRow {
    std::string id;
    Pair pair;
    std::string quotes;    ///< place of the quotes
    std::string mentions;  ///< place of the sentences that name it
};

std::vector<Column> columns(const Words& words, const char* first)
{
    return {{words(first)},
            {words("column.named"), true},
            {words("column.stances"), true},
            {words("column.tones")},
            {words("column.mean"), true},
            {words("column.since")}};
}

void pair_row(Page& page, const Site& site, const PairRow& row, bool target, std::size_t most)
{
    Writer& html = page.html();
    const Words& words = page.words();
    const Pair& pair = row.pair;
    const auto line = html.element("tr");
    html.leaf("th", link_to(page, site, row.id, target), {{"scope", "row"}});
    number_cell(page, pair.named, row.mentions);
    number_cell(page, pair.stances(), row.quotes);
    {
        const auto cell = html.element("td", {{"data-v", std::to_string(pair.approving())}});
        if (pair.stances() > 0) {
            tone_bar(page, pair.tones, most);
        }
    }
    if (pair.stances() >= Overview::least) {
        number_cell(page, words.with_sign(pair.mean(), 1), pair.mean(), row.quotes);
    }
    else {
        html.leaf("td", pair.stances() == 0 ? "" : words("mean.withheld"), {{"class", "r"}});
    }
    html.leaf("td",
              pair.first == pair.last ? words.date(pair.first)
                                      : words.date(pair.first) + " – " + words.date(pair.last),
              {{"class", "d span"}, {"data-v", pair.first}});
}

void pair_table(Page& page,
                const Site& site,
                const std::string& caption,
                const char* first_column,
                const std::vector<PairRow>& rows,
                bool target)
{
    std::size_t most = 1;
    for (const auto& row : rows) {
        most = std::max(most, row.pair.stances());
    }
    const auto filter = page.html().element(
        "div", {{"data-filter", rows.size() > 8 ? page.words()("filter.label") : ""}});
    table(page, caption, columns(page.words(), first_column), true, [&] {
        for (const auto& row : rows) {
            pair_row(page, site, row, target, most);
        }
    });
}

}  // namespace

void targets_section(Page& page, const Site& site, const Overview& overview, const Subject& subject)
{
    const Words& words = page.words();
    std::vector<PairRow> rows;
    const std::string quotes = Site::beside(site.delegation_file(subject.id), "-quotes");
    for (const auto& [id, pair] : overview.of_holder(subject.id)) {
        if (id != subject.id) {
            // What has no page of its own has been named once or hardly more.
            const std::string mentions = said_of(site, subject.id, id);
            rows.push_back({id,
                            pair,
                            quotes + "#of-" + anchor(id),
                            mentions.empty() ? pair.first_words : mentions});
        }
    }
    std::ranges::stable_sort(rows, [](const PairRow& a, const PairRow& b) {
        return std::pair{a.pair.stances(), a.pair.named} >
               std::pair{b.pair.stances(), b.pair.named};
    });
    const std::size_t left_out = rows.size() > most_rows ? rows.size() - most_rows : 0;
    rows.resize(rows.size() - left_out);
    section(page,
            {.id = "targets",
             .question = words("targets.question"),
             .how = words("targets.how", {Overview::least}),
             .caveat = words("targets.caveat") + " " + accuracy_of_stances(words)},
            [&] {
                if (rows.empty()) {
                    nothing(page, words("targets.none"));
                    return;
                }
                pair_table(page, site, words("targets.question"), "column.target", rows, true);
                if (left_out > 0) {
                    page.html().leaf("p",
                                     linked(words("targets.more", {left_out}), page.to(quotes)));
                }
            });
}

namespace {

std::vector<PairRow> rows_on(const Site& site, const Overview& overview, const Subject& subject)
{
    std::vector<PairRow> rows;
    for (auto& [holder, pair] : overview.on(subject.id)) {
        if (holder != subject.id) {
            auto quotes = said_of(site, holder, subject.id);
            if (quotes.empty()) {
                quotes = pair.first_words;
            }
            rows.push_back({holder, std::move(pair), quotes, quotes});
        }
    }
    std::ranges::stable_sort(rows, [](const PairRow& a, const PairRow& b) {
        const auto rank = [](const PairRow& row) {
            return std::pair{row.pair.stances() == 0, -row.pair.mean()};
        };
        return rank(a) < rank(b);
    });
    return rows;
}

}  // namespace

void named_section(Page& page, const Site& site, const Overview& overview, const Subject& subject)
{
    const Words& words = page.words();
    const auto rows = rows_on(site, overview, subject);
    section(page,
            {.id = "named",
             .question = words("named.question"),
             .how = words("targets.how", {Overview::least}),
             .caveat = words("named.caveat") + " " + accuracy_of_names(words)},
            [&] {
                if (rows.empty()) {
                    nothing(page, words(site.limited() ? "limit.none" : "named.none"));
                    return;
                }
                pair_table(page, site, words("named.question"), "column.delegation", rows, false);
            });
}

void holders_section(Page& page, const Site& site, const Overview& overview, const Subject& subject)
{
    const Words& words = page.words();
    const auto rows = rows_on(site, overview, subject);
    section(page,
            {.id = "holders",
             .question = words("holders.question"),
             .how = words("targets.how", {Overview::least}),
             .caveat = words("targets.caveat") + " " + accuracy_of_stances(words)},
            [&] {
                if (rows.empty()) {
                    nothing(page, words(site.limited() ? "limit.none" : "holders.none"));
                    return;
                }
                pair_table(page, site, words("holders.question"), "column.delegation", rows, false);
            });
}

}  // namespace horseshoe::html
