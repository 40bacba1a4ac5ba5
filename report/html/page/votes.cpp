#include "report/html/page/votes.hpp"

#include "report/html/accuracy.hpp"
#include "report/html/component/links.hpp"
#include "report/html/component/parts.hpp"
#include "report/html/page/event_words.hpp"
#include "report/html/page/said_of_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <string_view>
#include <vector>

namespace horseshoe::html {

namespace {

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

/// Whether somebody else took the floor for it too.
bool is_spoken_for(const DocumentData& data, std::string_view delegation)
{
    return std::ranges::any_of(data.stances, [&](const store::StanceRow& stance) {
        return stance.holder == delegation && stance.via == stance::Via::inherited;
    });
}

/// One delegation before one vote.
struct Voter {
    store::Ballot ballot;  ///< its choice is "none" where no list has the delegation
    Spoke spoke = {};
    SaidOfText said = {};
};

/// Those whom the lists have; and, as having no vote there, who else took a stand on the text.
std::vector<Voter> voters_of(const DocumentData& data, const store::VoteRow& vote)
{
    const bool alone = data.votes.size() == 1;
    std::vector<Voter> voters;
    const auto add = [&](store::Ballot ballot) {
        voters.push_back({.ballot = ballot,
                          .spoke = spoke_of(data, vote, ballot.delegation),
                          .said = said_of_text(data.stances, vote, ballot.delegation, alone)});
    };
    std::set<std::string> listed;
    for (const auto& ballot : vote.ballots) {
        listed.insert(ballot.delegation);
        add(ballot);
    }
    std::set<std::string> others;
    for (const auto& stance : data.stances) {
        if (stance.via == stance::Via::own && !listed.contains(stance.holder) &&
            !said_of_text({&stance, 1}, vote, stance.holder, alone).empty()) {
            others.insert(stance.holder);
        }
    }
    for (const auto& delegation : others) {
        add({.delegation = delegation, .choice = "none"});
    }
    return voters;
}

/// Where words and hands part.
std::string parting(const Words& words, double mean, std::string_view choice)
{
    if (mean > 0.25 && choice != "favour") {
        return words(choice == "against" ? "vote.for-but-against" : "vote.for-but-abstained");
    }
    if (mean < -0.25 && choice != "against") {
        return words(choice == "favour" ? "vote.against-but-for" : "vote.against-but-abstained");
    }
    return {};
}

/// Where words and hands part, or there are no words; else empty.
std::string remark(const Words& words, const DocumentData& data, const Voter& voter)
{
    const auto& [delegation, choice, veto] = voter.ballot;
    if (choice == "absent" || choice == "none") {
        return {};
    }
    if (!voter.said.empty()) {
        return parting(words, voter.said.mean(), choice);
    }
    if (voter.spoke.ever()) {
        return {};
    }
    return words(is_spoken_for(data, delegation)         ? "vote.spoken-for"
                 : delegation == data.document.presiding ? "vote.presided"
                                                         : "vote.never-spoke");
}

void voter_row(Page& page,
               const Site& site,
               const DocumentData& data,
               const Voter& voter,
               const std::vector<Voice>& speakers)
{
    Writer& html = page.html();
    const Words& words = page.words();
    const auto& ballot = voter.ballot;
    const auto& spoke = voter.spoke;
    const auto row = html.element("tr");
    html.leaf("th", link_to(page, site, ballot.delegation, false), {{"scope", "row"}});
    html.leaf("td",
              words(fmt::format("ballot.{}", ballot.choice)) +
                  (ballot.veto ? " · " + words("ballot.veto") : std::string{}));
    const auto voice = std::ranges::find(speakers, ballot.delegation, &Voice::delegation);
    number_cell(page,
                voice == speakers.end() ? 0 : voice->words,
                voice == speakers.end() ? std::string{}
                                        : site.turn_place(data.document.id, voice->first_turn));
    html.leaf("td",
              !spoke.ever()                 ? std::string{}
              : spoke.before && spoke.after ? words("vote.spoke-both")
              : spoke.before                ? words("vote.spoke-before")
                                            : words("vote.spoke-after"));
    said_cell(page, site, voter.said, spoke.ever(), has_cues(data.document.language));
    html.leaf("td", remark(words, data, voter));
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
    }
    const auto voters = voters_of(data, vote);
    if (voters.empty()) {
        return;
    }
    table(page,
          words("vote.caption", {subject_of(words, vote)}),
          {{words("column.delegation")},
           {words("column.vote")},
           {words("column.words"), true},
           {words("column.when")},
           {words("column.said-of-it")},
           {words("column.remark")}},
          true,
          [&] {
              for (const auto& voter : voters) {
                  voter_row(page, site, data, voter, speakers);
              }
          });
}

/// What the comparison cannot see in this meeting.
std::string caveat_of(const Words& words, const DocumentData& data)
{
    std::string caveat = words("votes.caveat");
    if (data.votes.size() > 1) {
        caveat += " " + words("votes.caveat-several");
    }
    return caveat + " " + accuracy_of_stances(words, data.document.language);
}

}  // namespace

void votes_section(Page& page, const Site& site, const DocumentData& data)
{
    const Words& words = page.words();
    section(page,
            {.id = "votes",
             .question = words("votes.question"),
             .how = data.votes.empty() ? std::string{} : words("votes.how"),
             .caveat = data.votes.empty() ? std::string{} : caveat_of(words, data),
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
