#include "report/html/page/delegation_votes.hpp"

#include "analysis/store/queries.hpp"
#include "report/html/accuracy.hpp"
#include "report/html/component/parts.hpp"
#include "report/html/page/event_words.hpp"
#include "report/html/page/said_of_text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace horseshoe::html {

namespace {

/// What it said in the meeting of the vote of the text that was voted on.
SaidOfText said_of(const Site& site, const Subject& subject, const store::VoteRow& vote)
{
    store::Selection meeting;
    meeting.only_document = vote.document_id;
    std::size_t votes = 0;
    store::votes(site.store(), meeting, [&](const store::VoteRow&) { ++votes; });
    meeting.by = {subject.id};
    std::vector<store::StanceRow> stances;
    site.stances(meeting, [&](const store::StanceRow& row) { stances.push_back(row); });
    return said_of_text(stances, vote, subject.id, votes == 1);
}

void vote_row(Page& page,
              const Site& site,
              const Overview& overview,
              const Subject& subject,
              const store::VoteRow& vote)
{
    Writer& html = page.html();
    const Words& words = page.words();
    const auto ballot = std::ranges::find(vote.ballots, subject.id, &store::Ballot::delegation);
    const auto row = html.element("tr");
    html.leaf("td", words.date(vote.date), {{"class", "d"}, {"data-v", vote.date}});
    html.leaf(
        "td",
        linked(subject_of(words, vote), page.to(site.document_file(vote.document_id)) + "#votes"));
    html.leaf("td",
              ballot == vote.ballots.end()
                  ? std::string{}
                  : words(fmt::format("ballot.{}", ballot->choice)) +
                        (ballot->veto ? " · " + words("ballot.veto") : std::string{}));
    html.leaf("td", outcome_in_words(words, vote));
    const auto said = said_of(site, subject, vote);
    if (said.empty() && !overview.speakers(vote.document_id).contains(subject.id)) {
        html.leaf("td", words("vote.never-spoke"));
        return;
    }
    said_cell(page, site, said, true, has_cues(site.document(vote.document_id).language));
}

}  // namespace

void delegation_votes_section(Page& page,
                              const Site& site,
                              const Overview& overview,
                              const Subject& subject)
{
    const Words& words = page.words();
    std::vector<store::VoteRow> votes;
    store::Selection selection = site.selection();
    selection.by = {subject.id};
    store::votes(site.store(), selection, [&](const store::VoteRow& row) {
        if (site.counts(row.document_id)) {
            votes.push_back(row);
        }
    });
    section(page,
            {.id = "votes",
             .question = words("votes.delegation"),
             .how = votes.empty() ? std::string{} : words("votes.delegation-how"),
             .caveat = votes.empty() ? std::string{}
                                     : words("votes.caveat") + " " + accuracy_of_stances(words)},
            [&] {
                if (votes.empty()) {
                    nothing(page, words("votes.delegation-none"));
                    return;
                }
                table(page,
                      words("votes.delegation"),
                      {{words("column.date")},
                       {words("column.draft")},
                       {words("column.vote")},
                       {words("column.outcome")},
                       {words("column.said-of-it")}},
                      true,
                      [&] {
                          for (const auto& vote : votes) {
                              vote_row(page, site, overview, subject, vote);
                          }
                      });
            });
}

}  // namespace horseshoe::html
