#include "report/html/page/votes.hpp"

#include "report/html/component/links.hpp"
#include "report/html/component/parts.hpp"
#include "report/html/component/tone.hpp"
#include "report/html/page/event_words.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace horseshoe::html {

namespace {

/// Of what somebody says of a draft the first are shown.
constexpr std::size_t most_said = 8;

/// What somebody said of a draft, in this meeting.
struct Said {
    std::vector<const store::StanceRow*> stances;
    double mean() const
    {
        int sum = 0;
        for (const auto* const stance : stances) {
            sum += stance->polarity;
        }
        return stances.empty() ? 0 : sum / static_cast<double>(stances.size());
    }
};

Said said_of(const DocumentData& data, const store::VoteRow& vote, const std::string& delegation)
{
    Said said;
    for (const auto& stance : data.stances) {
        // Where one text alone is voted on, "the draft resolution" is that one.
        const bool of_it = (!vote.draft.empty() && stance.target == vote.draft) ||
                           (!vote.resolution.empty() &&
                            stance.target == fmt::format("resolution {}", vote.resolution)) ||
                           (data.votes.size() == 1 && stance.target == "draft resolution");
        if (of_it && stance.holder == delegation && !is_courtesy(stance)) {
            said.stances.push_back(&stance);
        }
    }
    return said;
}

/// Whether somebody speaks before a vote, after it, or both.
struct Spoke {
    bool before = false;
    bool after = false;
    bool ever() const { return before || after; }
};

Spoke spoke_of(const DocumentData& data, const store::VoteRow& vote, const std::string& delegation)
{
    Spoke spoke;
    for (const auto& paragraph : data.paragraphs) {
        if (paragraph.delegation == delegation && !paragraph.presiding) {
            (paragraph.turn > vote.turn ? spoke.after : spoke.before) = true;
        }
    }
    return spoke;
}

/// A remark where words and hands part, or where there are no words; else empty.
std::string
remark(const Words& words, const Said& said, const store::Ballot& ballot, bool spoke, bool presides)
{
    if (ballot.choice == "absent") {
        return {};
    }
    if (said.stances.empty()) {
        return spoke      ? std::string{}
               : presides ? words("vote.presided")
                          : words("vote.never-spoke");
    }
    const double mean = said.mean();
    if (mean > 0.25 && ballot.choice != "favour") {
        return words(ballot.choice == "against" ? "vote.for-but-against"
                                                : "vote.for-but-abstained");
    }
    if (mean < -0.25 && ballot.choice != "against") {
        return words(ballot.choice == "favour" ? "vote.against-but-for"
                                               : "vote.against-but-abstained");
    }
    return {};
}

void said_cell(Page& page, const Site& site, const Said& said, bool spoke)
{
    Writer& html = page.html();
    if (said.stances.empty()) {
        html.leaf("td", spoke ? page.words()("vote.nothing-said") : std::string{});
        return;
    }
    const auto cell = html.element("td", {{"class", tone_class(said.mean())}});
    const char* separator = "";
    for (std::size_t i = 0; i < std::min(said.stances.size(), most_said); ++i) {
        const auto* const stance = said.stances[i];
        html.text(separator);
        html.leaf("a",
                  fmt::format("{} {}",
                              tone_sign(stance->polarity),
                              page.words()(fmt::format("act.{}", stance::word(stance->act)))),
                  {{"href", page.to(site.place(*stance))}});
        separator = ", ";
    }
    if (std::ranges::none_of(said.stances, [](const auto* const stance) {
            return stance->via == stance::Via::own;
        })) {
        html.text(" (" + page.words()("via.inherited") + ")");
    }
    if (said.stances.size() > most_said) {
        html.text(" " + page.words()("quotes.and-others", {said.stances.size() - most_said}));
    }
}

void vote_table(Page& page,
                const Site& site,
                const DocumentData& data,
                const store::VoteRow& vote,
                const std::vector<Voice>& speakers)
{
    Writer& html = page.html();
    const Words& words = page.words();
    {
        const auto heading = html.element("h3", {{"class", "group"}});
        html.text(subject_of(words, vote));
        const auto counts = tally(vote);
        html.text(" ");
        html.leaf(
            "small",
            words(
                "vote.result",
                {counts.favour, counts.against, counts.abstaining, outcome_in_words(words, vote)}));
    }
    if (vote.ballots.empty()) {
        nothing(page, words("vote.no-lists"));
        return;
    }
    table(
        page,
        words("vote.caption", {subject_of(words, vote)}),
        {{words("column.delegation")},
         {words("column.vote")},
         {words("column.words"), true},
         {words("column.when")},
         {words("column.said-of-it")},
         {words("column.remark")}},
        true,
        [&] {
            for (const auto& ballot : vote.ballots) {
                const auto row = html.element("tr");
                html.leaf("th", link_to(page, site, ballot.delegation, false), {{"scope", "row"}});
                html.leaf("td",
                          words(fmt::format("ballot.{}", ballot.choice)) +
                              (ballot.veto ? " · " + words("ballot.veto") : std::string{}));
                const auto voice =
                    std::ranges::find(speakers, ballot.delegation, &Voice::delegation);
                const auto spoke = spoke_of(data, vote, ballot.delegation);
                number_cell(page,
                            voice == speakers.end() ? 0 : voice->words,
                            voice == speakers.end()
                                ? std::string{}
                                : site.turn_place(data.document.id, voice->first_turn));
                html.leaf("td",
                          !spoke.ever()                 ? std::string{}
                          : spoke.before && spoke.after ? words("vote.spoke-both")
                          : spoke.before                ? words("vote.spoke-before")
                                                        : words("vote.spoke-after"));
                const auto said = said_of(data, vote, ballot.delegation);
                said_cell(page, site, said, spoke.ever());
                html.leaf("td",
                          remark(words,
                                 said,
                                 ballot,
                                 spoke.ever(),
                                 ballot.delegation == data.document.presiding));
            }
        });
}

}  // namespace

void votes_section(Page& page, const Site& site, const DocumentData& data)
{
    const Words& words = page.words();
    section(page,
            {.id = "votes",
             .question = words("votes.question"),
             .how = data.votes.empty() ? std::string{} : words("votes.how"),
             .caveat = data.votes.empty() ? std::string{} : words("votes.caveat"),
             .source = data.votes.empty() ? std::string{} : data.document.name},
            [&] {
                if (data.votes.empty()) {
                    nothing(page, words("votes.none"));
                    return;
                }
                const auto speakers = voices(data);
                for (const auto& vote : data.votes) {
                    vote_table(page, site, data, vote, speakers);
                }
            });
}

}  // namespace horseshoe::html
