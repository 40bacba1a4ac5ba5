#include "report/html/page/delegation_votes.hpp"

#include "analysis/store/queries.hpp"
#include "report/html/component/parts.hpp"
#include "report/html/component/tone.hpp"
#include "report/html/page/event_words.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace horseshoe::html {

namespace {

/// Its stances on a draft or a resolution, in the meeting of the vote.
std::vector<store::StanceRow>
said_of(const Site& site, const Subject& subject, const store::VoteRow& vote)
{
    std::vector<store::StanceRow> said;
    store::Selection selection;
    selection.only_document = vote.document_id;
    selection.by = {subject.id};
    for (const auto& id : {vote.draft, "resolution " + vote.resolution}) {
        if (!id.empty() && id != "resolution ") {
            selection.of.push_back(id);
        }
    }
    if (!selection.of.empty()) {
        site.stances(selection, [&](const store::StanceRow& row) { said.push_back(row); });
    }
    return said;
}

void vote_row(Page& page, const Site& site, const Subject& subject, const store::VoteRow& vote)
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
    const auto cell = html.element("td");
    const auto said = said_of(site, subject, vote);
    if (said.empty()) {
        html.text(words("vote.nothing-said"));
    }
    const char* separator = "";
    for (const auto& stance : said) {
        html.text(separator);
        html.leaf("a",
                  fmt::format("{} {}",
                              tone_sign(stance.polarity),
                              words(fmt::format("act.{}", stance::word(stance.act)))),
                  {{"href", page.to(site.place(stance))}});
        separator = ", ";
    }
}

}  // namespace

void delegation_votes_section(Page& page, const Site& site, const Subject& subject)
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
             .caveat = votes.empty() ? std::string{} : words("votes.caveat")},
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
                              vote_row(page, site, subject, vote);
                          }
                      });
            });
}

}  // namespace horseshoe::html
