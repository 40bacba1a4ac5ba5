#include "report/html/page/target_page.hpp"

#include "analysis/store/queries.hpp"
#include "report/html/component/evidence.hpp"
#include "report/html/component/links.hpp"
#include "report/html/component/parts.hpp"
#include "report/html/component/quotes.hpp"
#include "report/html/page/document_data.hpp"
#include "report/html/page/over_time.hpp"
#include "report/html/page/pair_tables.hpp"
#include "report/html/page/strongest.hpp"
#include "report/html/page/target_dots.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace horseshoe::html {

namespace {

constexpr std::size_t quotes_of_each_side = 3;

/// What stands about a target, by whom.
struct Rows {
    std::map<std::string, std::vector<store::StanceRow>> stances;
    std::map<std::string, std::vector<store::MentionRow>>
        mentions;  ///< in sentences without a stance
    std::vector<store::StanceRow> all;
};

Rows read_rows(const Site& site, const Subject& subject)
{
    Rows rows;
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

void write_quotes(const Site& site, const Subject& subject, const Rows& rows)
{
    const Words& words = site.words();
    std::set<std::string> holders;
    for (const auto& entry : rows.stances) {
        holders.insert(entry.first);
    }
    for (const auto& entry : rows.mentions) {
        holders.insert(entry.first);
    }
    std::vector<EvidenceGroup> groups;
    for (const auto& holder : holders) {
        EvidenceGroup group{.id = "by-" + anchor(holder),
                            .heading =
                                holder.empty() ? words("delegation.unknown") : site.name(holder)};
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
                    .heading = subject.name,
                    .line = linked(words("quotes.back"), "../" + file)},
                   groups);
}

std::vector<KeySentence>
sentences(const Page& page, const Site& site, const Overview& overview, const Subject& subject)
{
    const Words& words = page.words();
    const auto pairs = overview.on(subject.id);
    std::vector<std::string> favour;
    std::vector<std::string> against;
    std::vector<std::string> balance;
    std::size_t naming = 0;
    std::size_t times = 0;
    std::size_t by_itself = 0;
    std::size_t few = 0;
    for (const auto& [holder, pair] : pairs) {
        if (holder == subject.id) {
            by_itself = pair.named;
            continue;
        }
        naming += pair.named > 0 ? 1U : 0U;
        times += pair.named;
        few += pair.stances() > 0 && pair.stances() < Overview::least ? 1U : 0U;
        if (pair.stances() > 0) {
            (pair.leaning() > 0   ? favour
             : pair.leaning() < 0 ? against
                                  : balance)
                .push_back(holder);
        }
    }
    const std::string name = words.with_article(subject.id, subject.name);
    const std::string quotes = Site::beside(page.head().file, "-quotes");
    const std::string leading = page.to(quotes);
    std::vector<KeySentence> out;
    Phrase all_times =
        times == 0 && site.limited()
            ? words.phrase("target.named-limited", {name, {subject.mentions, leading}})
        : times == 0 ? words.phrase("target.named-by-none", {name})
                     : words.phrase("target.named", {name, {times, leading}, {naming, "#holders"}});
    const auto append = [&](Phrase runs) {
        all_times.insert(all_times.end(), runs.begin(), runs.end());
    };
    const bool told = times == 0 && site.limited();
    if (by_itself > 0 && !told) {
        append(words.phrase("target.named-by-itself", {{by_itself, leading}}));
    }
    if (subject.mentions > times + by_itself && !told) {
        append(words.phrase("target.named-jointly",
                            {{subject.mentions - times - by_itself, leading}}));
    }
    append({{"."}});
    const bool unnamed = subject.kind == "unnamed" || subject.id == "unnamed";
    out.push_back({unnamed ? words.phrase("target.hinted", {{subject.mentions, leading}})
                           : std::move(all_times),
                   quotes,
                   words("more.quotes")});
    if (favour.empty() && against.empty() && balance.empty()) {
        out.push_back({words.phrase("target.no-stance"), "method.html", words("more.method")});
    }
    else {
        const std::size_t judging = favour.size() + against.size() + balance.size();
        Phrase sides = favour.size() == judging
                           ? words.phrase("target.all-for", {{judging, "#holders"}})
                       : against.size() == judging
                           ? words.phrase("target.all-against", {{judging, "#holders"}})
                       : balance.size() == judging
                           ? words.phrase("target.all-balanced", {{judging, "#holders"}})
                           : words.phrase("target.sides",
                                          {{favour.size(), "#holders"},
                                           {against.size(), "#holders"},
                                           {balance.size(), "#holders"}});
        if (few > 0) {
            for (auto& run : words.phrase(few == judging ? "target.few-all" : "target.few",
                                          {{few, "#holders"}, Overview::least})) {
                sides.push_back(std::move(run));
            }
        }
        out.push_back({std::move(sides), "#holders", words("more.holders")});
        if (!favour.empty()) {
            out.push_back({words.phrase("target.favour", {listed(page, site, favour, "#holders")}),
                           "#quotes",
                           words("more.quotes")});
        }
        if (!against.empty()) {
            out.push_back(
                {words.phrase("target.against", {listed(page, site, against, "#holders")}),
                 "#quotes",
                 words("more.quotes")});
        }
    }
    if (unnamed || site.limited() || !overview.named_by_others(subject.id)) {
        return out;
    }
    const auto silent = overview.silent_on(subject.id);
    out.push_back({silent.empty() ? words.phrase("target.nobody-silent")
                                  : words.phrase("target.silent", {{silent.size(), "#silent"}}),
                   "#silent",
                   words("more.silent")});
    return out;
}

void list_of(Page& page, const Site& site, const char* key, const std::vector<std::string>& ids)
{
    if (ids.empty()) {
        return;
    }
    const auto line = page.html().element("p");
    page.html().leaf("b", page.words()(key, {ids.size()}));
    page.html().text(" ");
    std::vector<Phrase> items;
    for (const auto& id : ids) {
        items.push_back(link_to(page, site, id, false));
    }
    page.html().phrase(page.words().list(std::move(items)));
}

void silent_section(Page& page, const Site& site, const Overview& overview, const Subject& subject)
{
    const Words& words = page.words();
    section(page,
            {.id = "silent",
             .question = words("target.silent-question"),
             .how = words("target.silent-how"),
             .caveat = words("target.silent-caveat") + " " + accuracy_of_names(words)},
            [&] {
                if (site.limited()) {
                    nothing(page, words("limit.none"));
                    return;
                }
                if (!overview.named_by_others(subject.id)) {
                    nothing(page, words("target.named-nowhere"));
                    return;
                }
                const auto silent = overview.silent_on(subject.id);
                if (silent.empty()) {
                    nothing(page, words("target.nobody-silent-long"));
                    return;
                }
                const auto prose = page.html().element("div", {{"class", "prose"}});
                list_of(page, site, "target.hinting", overview.hinting_where_named(subject.id));
                list_of(page, site, "target.not-named", silent);
            });
}

/// How many more hold the same words.
std::size_t others_holding(const std::vector<store::StanceRow>& all, const store::StanceRow& stance)
{
    return static_cast<std::size_t>(std::ranges::count_if(all, [&](const auto& other) {
        return other.paragraph == stance.paragraph && other.cue_begin == stance.cue_begin &&
               other.cue_end == stance.cue_end && other.holder != stance.holder &&
               other.via == stance::Via::joint;
    }));
}

void quotes_section(Page& page, const Site& site, const Rows& rows)
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

}  // namespace

void write_target(const Site& site, const Overview& overview, const Subject& subject)
{
    const Words& words = site.words();
    const Rows rows = read_rows(site, subject);
    write_quotes(site, subject, rows);
    PageHead head{.file = site.target_file(subject.id),
                  .place = "index",
                  .title = fmt::format("{} · Horseshoe", subject.name),
                  .over = words("target.over"),
                  .heading = subject.name,
                  .line = {{words("target.line")}}};
    if (subject.kind.empty() && subject.id != "unnamed") {
        head.line.push_back({" " + words("target.word-alone")});
    }
    for (const char* const id : {"holders", "over-time", "quotes", "silent"}) {
        head.parts.emplace_back(id, words(fmt::format("toc.{}", id)));
    }
    Page page{site, std::move(head)};
    const std::string quotes = page.to(Site::beside(page.head().file, "-quotes"));
    const std::string kind_key =
        fmt::format("kind.{}", subject.kind.empty() ? "other" : subject.kind);
    facts(page,
          {{words("fact.identifier"), {{subject.id}}},
           {words("fact.kind"), {{words(kind_key)}}},
           {words("fact.named"), linked(words.number(subject.mentions), quotes)},
           {words("fact.stances"), linked(words.number(subject.stances), quotes)},
           {words("fact.delegation"),
            site.delegation_file(subject.id).empty()
                ? Phrase{}
                : linked(words("fact.its-page"), page.to(site.delegation_file(subject.id)))}});
    Surety surety{.text = words("sure.text"), .rows = accuracy_rows(words)};
    lead(page, sentences(page, site, overview, subject), surety);
    holders_section(page, site, overview, subject);
    dots_section(page, site, overview, subject, rows.stances);
    over_time_section(page, rows.all);
    quotes_section(page, site, rows);
    silent_section(page, site, overview, subject);
    site.folder().write(page.head().file, std::move(page).finish());
}

}  // namespace horseshoe::html
