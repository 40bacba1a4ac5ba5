#include "report/html/page/delegation_page.hpp"

#include "analysis/timeline/from_store.hpp"
#include "report/html/component/links.hpp"
#include "report/html/component/parts.hpp"
#include "report/html/page/delegation_quotes.hpp"
#include "report/html/page/delegation_sentences.hpp"
#include "report/html/page/delegation_turns.hpp"
#include "report/html/page/delegation_votes.hpp"
#include "report/html/page/drift.hpp"
#include "report/html/page/kin.hpp"
#include "report/html/page/pair_tables.hpp"
#include "report/html/page/timelines.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace horseshoe::html {

namespace {

constexpr std::size_t most_silences = 24;

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

timeline::Timelines timelines_of(const Site& site, const Subject& subject)
{
    auto [evidence, presences] = timeline::material_of(site.store(),
                                                       selection_by(site, subject.id),
                                                       timeline::Quotes::yes,
                                                       site.words().language());
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
    site.stances(selection_by(site, subject.id), [&](const store::StanceRow& row) {
        if (site.counts(row.document_id)) {
            stances[row.target].push_back(row);
        }
    });
    write_delegation_quotes(site, subject, stances);
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
    delegation_quotes_section(page, site, stances);
    named_section(page, site, overview, subject);
    kin_section(page, site, overview, subject);
    delegation_votes_section(page, site, overview, subject);
    silent_section(page, site, overview, subject);
    delegation_turns_section(page, site, overview, subject);
    site.folder().write(page.head().file, std::move(page).finish());
}

}  // namespace horseshoe::html
