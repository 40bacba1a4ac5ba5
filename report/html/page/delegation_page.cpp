#include "report/html/page/delegation_page.hpp"

#include "analysis/store/queries.hpp"
#include "analysis/timeline/from_store.hpp"
#include "report/html/component/evidence.hpp"
#include "report/html/component/links.hpp"
#include "report/html/component/parts.hpp"
#include "report/html/component/quotes.hpp"
#include "report/html/component/tone.hpp"
#include "report/html/page/delegation_sentences.hpp"
#include "report/html/page/delegation_votes.hpp"
#include "report/html/page/document_data.hpp"
#include "report/html/page/drift.hpp"
#include "report/html/page/kin.hpp"
#include "report/html/page/pair_tables.hpp"
#include "report/html/page/strongest.hpp"
#include "report/html/page/timelines.hpp"
#include "report/reading/names.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace horseshoe::html {

namespace {

constexpr std::size_t targets_with_quotes = 5;
constexpr std::size_t quotes_of_each_side = 2;
constexpr std::size_t most_silences = 24;

using StancesByTarget = std::map<std::string, std::vector<store::StanceRow>>;

store::Selection by(const Site& site, const std::string& id)
{
    store::Selection selection = site.selection();
    selection.by = {id};
    return selection;
}

DelegationNumbers numbers_of(const Site& site,
                             const Overview& overview,
                             const Subject& subject,
                             const StancesByTarget& stances)
{
    DelegationNumbers numbers;
    std::set<std::int64_t> documents;
    std::set<std::int64_t> meetings;
    const auto seen = [&](std::int64_t document, const std::string& date) {
        documents.insert(document);
        if (numbers.first.empty() || date < numbers.first) {
            numbers.first = date;
        }
        numbers.last = std::max(numbers.last, date);
    };
    store::turns(site.store(), by(site, subject.id), [&](const store::TurnRow& row) {
        if (row.kind == store::TurnKind::turn && site.counts(row.document_id)) {
            if (overview.only_presides(row)) {
                ++numbers.presiding;
                return;
            }
            ++numbers.turns;
            numbers.words += static_cast<std::size_t>(row.words);
            seen(row.document_id, row.date);
            meetings.insert(row.document_id);
        }
    });
    for (const auto& [target, rows] : stances) {
        for (const auto& row : rows) {
            if (row.via != stance::Via::reported) {
                seen(row.document_id, row.date);
            }
            if (!is_courtesy(row)) {
                ++(row.via == stance::Via::own        ? numbers.own
                   : row.via == stance::Via::reported ? numbers.reported
                                                      : numbers.joint);
            }
        }
    }
    numbers.documents = documents.size();
    numbers.meetings = meetings.size();
    return numbers;
}

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

void write_quotes(const Site& site, const Subject& subject, const StancesByTarget& stances)
{
    const Words& words = site.words();
    std::vector<EvidenceGroup> groups;
    for (const auto* const entry : by_weight(stances)) {
        EvidenceGroup group{.id = "of-" + anchor(entry->first),
                            .heading = site.name(entry->first),
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

void quotes_section(Page& page, const Site& site, const StancesByTarget& stances)
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

void silent_section(Page& page, const Site& site, const Overview& overview, const Subject& subject)
{
    const Words& words = page.words();
    const auto silences = overview.silences_of(subject.id);
    section(page,
            {.id = "silent",
             .question = words("silent.question"),
             .how = words("silent.how", {Overview::least}),
             .caveat = words("silent.caveat") + " " + accuracy_of_names(words)},
            [&] {
                if (silences.empty() || site.limited()) {
                    nothing(page, words(site.limited() ? "limit.none" : "silent.none"));
                    return;
                }
                table(page,
                      words("silent.question"),
                      {{words("column.target")},
                       {words("column.others"), true},
                       {words("column.meetings"), true},
                       {words("column.held-jointly"), true}},
                      true,
                      [&] {
                          for (std::size_t i = 0; i < std::min(silences.size(), most_silences);
                               ++i) {
                              const auto row = page.html().element("tr");
                              page.html().leaf("th",
                                               link_to(page, site, silences[i].target, true),
                                               {{"scope", "row"}});
                              const std::string target = site.target_file(silences[i].target);
                              number_cell(page,
                                          silences[i].others,
                                          target.empty() ? target : target + "#holders");
                              number_cell(page, silences[i].meetings, page.head().file + "#turns");
                              number_cell(page,
                                          silences[i].joint,
                                          Site::beside(page.head().file, "-quotes") + "#of-" +
                                              anchor(silences[i].target));
                          }
                      });
            });
}

void turns_section(Page& page, const Site& site, const Overview& overview, const Subject& subject)
{
    const Words& words = page.words();
    std::vector<store::TurnRow> turns;
    store::turns(site.store(), by(site, subject.id), [&](const store::TurnRow& row) {
        if (row.kind == store::TurnKind::turn && site.counts(row.document_id)) {
            turns.push_back(row);
        }
    });
    std::ranges::stable_sort(turns, {}, &store::TurnRow::date);
    section(page, {.id = "turns", .question = words("turns.question")}, [&] {
        if (turns.empty()) {
            nothing(page, words("turns.none"));
            return;
        }
        table(
            page,
            words("turns.question"),
            {{words("column.date")},
             {words("column.document")},
             {words("column.turn"), true},
             {words("column.speaker")},
             {words("column.role")},
             {words("column.words"), true}},
            true,
            [&] {
                Writer& html = page.html();
                for (const auto& turn : turns) {
                    const auto row = html.element("tr");
                    html.leaf("td", words.date(turn.date), {{"class", "d"}, {"data-v", turn.date}});
                    html.leaf("td",
                              linked(site.label(turn.document_id),
                                     page.to(site.document_file(turn.document_id))));
                    const std::string place = site.turn_place(turn.document_id, turn.number);
                    number_cell(page, static_cast<std::size_t>(turn.number), place);
                    html.leaf("td", turn.speaker, {{"lang", turn.language}});
                    html.leaf("td",
                              !turn.role                     ? std::string{}
                              : overview.only_presides(turn) ? words("role.presiding")
                              : *turn.role == parser::Role::presidency
                                  ? words("role.presidency-and-national")
                                  : words(fmt::format("role.{}", reading::word(*turn.role))));
                    number_cell(page, static_cast<std::size_t>(turn.words), place);
                }
            });
    });
}

timeline::Timelines timelines_of(const Site& site, const Subject& subject)
{
    auto [evidence, presences] = timeline::material_of(
        site.store(), by(site, subject.id), timeline::Quotes::yes, site.words().language());
    return timeline::make_timelines(std::move(evidence), std::move(presences), {});
}

Surety surety_of(const Page& page, const DelegationNumbers& numbers)
{
    const Words& words = page.words();
    Surety surety{.text = words("sure.delegation")};
    const auto counted = [&](const char* key, std::size_t number) {
        const std::string shown = words.number(number);
        surety.rows.emplace_back(
            words(key),
            number == 0 ? Phrase{{shown}}
                        : linked(shown, page.to(Site::beside(page.head().file, "-quotes"))));
    };
    counted("sure.own", numbers.own);
    counted("sure.joint", numbers.joint);
    counted("sure.reported", numbers.reported);
    for (auto& row : accuracy_rows(words)) {
        surety.rows.push_back(std::move(row));
    }
    return surety;
}

}  // namespace

void write_delegation(const Site& site, const Overview& overview, const Subject& subject)
{
    const Words& words = site.words();
    StancesByTarget stances;
    site.stances(by(site, subject.id), [&](const store::StanceRow& row) {
        if (site.counts(row.document_id)) {
            stances[row.target].push_back(row);
        }
    });
    write_quotes(site, subject, stances);
    const auto numbers = numbers_of(site, overview, subject, stances);
    PageHead head{.file = site.delegation_file(subject.id),
                  .place = "index",
                  .title = fmt::format("{} · Horseshoe", subject.name),
                  .over = words("delegation.over"),
                  .heading = subject.name,
                  .line = {{words("delegation.line")}}};
    for (const char* const id : {"timeline-f",
                                 "drift",
                                 "targets",
                                 "quotes",
                                 "named",
                                 "kin-f",
                                 "votes",
                                 "silent",
                                 "turns"}) {
        head.parts.emplace_back(id, words(fmt::format("toc.{}", id)));
    }
    Page page{site, std::move(head)};
    facts(page,
          {{words("fact.identifier"), {{subject.id}}},
           {words("fact.documents"),
            linked(words.number(numbers.documents),
                   page.to(Site::beside(page.head().file, "-quotes")))},
           {words("fact.first"), {{words.date(numbers.first)}}},
           {words("fact.last"), {{words.date(numbers.last)}}},
           {words("fact.turns"), linked(words.number(numbers.turns), "#turns")},
           {words("fact.words"), linked(words.number(numbers.words), "#turns")}});
    lead(page,
         delegation_sentences(page, site, overview, subject, numbers),
         surety_of(page, numbers));
    const auto timelines = timelines_of(site, subject);
    timeline_section(page, site, subject, stances, timelines);
    drift_section(page, site, stances, timelines);
    targets_section(page, site, overview, subject);
    quotes_section(page, site, stances);
    named_section(page, site, overview, subject);
    kin_section(page, site, overview, subject);
    delegation_votes_section(page, site, subject);
    silent_section(page, site, overview, subject);
    turns_section(page, site, overview, subject);
    site.folder().write(page.head().file, std::move(page).finish());
}

}  // namespace horseshoe::html
