#include "parser/meeting/vote_checks.hpp"

#include "parser/meeting/council.hpp"

#include <fmt/format.h>

#include <optional>
#include <string_view>

namespace horseshoe::parser {
namespace {

void check_vote(const Event& event, Document& document)
{
    const auto& vote = *event.vote;
    const auto compare = [&](std::string_view side,
                             const std::optional<int>& told,
                             std::size_t listed) {
        if (told && static_cast<std::size_t>(*told) != listed) {
            document.problems.push_back(
                {"vote-tally",
                 event.line,
                 fmt::format("the President announces {} {}, the list has {}", *told, side, listed),
                 "both are kept"});
        }
    };
    const auto total =
        vote.favour.size() + vote.against.size() + vote.abstaining.size() + vote.absent.size();
    if (total == 0) {
        if (event.text.size() < 200 && vote.announced.favour) {
            document.problems.push_back({"vote-lists",
                                         event.line,
                                         "the vote comes without lists of who voted how",
                                         "only its tallies are kept",
                                         true});
        }
        return;
    }
    compare("in favour", vote.announced.favour, vote.favour.size());
    compare("against", vote.announced.against, vote.against.size());
    compare("abstaining", vote.announced.abstaining, vote.abstaining.size());
    const auto seats = council_seats(document.date);
    if (total != seats) {
        document.problems.push_back(
            {"vote-total",
             event.line,
             fmt::format("{} delegations are listed in a vote of the {} members", total, seats),
             "the lists are kept as they are"});
    }
    if (vote.outcome == Outcome::unknown) {
        document.problems.push_back({"vote-outcome",
                                     event.line,
                                     "nothing here tells how the vote ended",
                                     "its outcome is left open"});
    }
}

}  // namespace

void check_votes(Document& document)
{
    for (const auto& event : document.record.events) {
        if (event.kind == EventKind::vote) {
            check_vote(event, document);
        }
    }
}

}  // namespace horseshoe::parser
