#include "report/html/page/event_words.hpp"

#include "report/reading/names.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace horseshoe::html {

Tally tally(const store::VoteRow& vote)
{
    const auto count = [&](std::optional<int> announced, std::string_view choice) {
        return announced ? static_cast<std::size_t>(*announced)
                         : static_cast<std::size_t>(
                               std::ranges::count(vote.ballots, choice, &store::Ballot::choice));
    };
    return {count(vote.announced.favour, "favour"),
            count(vote.announced.against, "against"),
            count(vote.announced.abstaining, "abstaining")};
}

std::string subject_of(const Words& words, const store::VoteRow& vote)
{
    if (!vote.draft.empty()) {
        return vote.draft;
    }
    return vote.resolution.empty() ? words("vote.unknown-draft")
                                   : words("vote.resolution", {vote.resolution});
}

std::string outcome_in_words(const Words& words, const store::VoteRow& vote)
{
    const std::string_view outcome = reading::word(vote.outcome);
    if (vote.outcome == parser::Outcome::adopted && !vote.resolution.empty()) {
        return words("vote.adopted-as", {vote.resolution});
    }
    return words(fmt::format("vote.{}", outcome.empty() ? "unknown" : outcome));
}

namespace {

/// The vote whose outcome the President announces by these words, in the same turn or the one behind it.
const store::VoteRow* voted_before(const DocumentData& data, const store::EventRow& event)
{
    const store::VoteRow* last = nullptr;
    for (const auto& vote : data.votes) {
        if (vote.line < event.line && vote.turn + 1 >= event.turn &&
            vote.outcome == parser::Outcome::adopted) {
            last = &vote;
        }
    }
    return last;
}

}  // namespace

std::string
event_in_words(const Words& words, const DocumentData& data, const store::EventRow& event)
{
    if (event.kind == parser::EventKind::vote) {
        const auto vote = std::ranges::find(data.votes, event.id, &store::VoteRow::id);
        if (vote != data.votes.end()) {
            const auto counts = tally(*vote);
            return words("event.vote",
                         {subject_of(words, *vote),
                          counts.favour,
                          counts.against,
                          counts.abstaining,
                          outcome_in_words(words, *vote)});
        }
    }
    if (event.kind == parser::EventKind::adopted) {
        if (const auto* const vote = voted_before(data, event)) {
            return words("event.adopted-by-vote",
                         {subject_of(words, *vote), outcome_in_words(words, *vote)});
        }
    }
    const std::string key = fmt::format("event.{}", reading::word(event.kind));
    const std::string said = words.has(key) ? words(key) : std::string{};
    const std::string time = event.time.empty() ? std::string{} : words.clock(event.time);
    if (said.empty()) {
        return event.text;
    }
    return time.empty() ? said : fmt::format("{} ({})", said, time);
}

std::string_view role_key(parser::Role role)
{
    return reading::word(role);
}

}  // namespace horseshoe::html
