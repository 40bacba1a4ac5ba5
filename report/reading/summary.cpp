#include "report/reading/summary.hpp"

#include "report/reading/names.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace horseshoe::reading {

namespace {

void add_count(std::vector<std::string>& parts,
               std::optional<int> announced,
               const std::vector<std::string>& list,
               std::string_view words)
{
    if (announced || !list.empty()) {
        parts.push_back(
            fmt::format("{} {}", announced ? *announced : static_cast<int>(list.size()), words));
    }
}

void add_list(std::vector<std::string>& parts,
              const std::vector<std::string>& list,
              std::string_view words)
{
    if (!list.empty()) {
        parts.push_back(fmt::format("{} {}", words, fmt::join(list, " ")));
    }
}

std::string in_words(const parser::Vote& vote, parser::EventKind kind)
{
    std::string out;
    if (!vote.draft.empty()) {
        out.append(kind == parser::EventKind::vote ? " on " : " ").append(vote.draft);
    }
    std::vector<std::string> counts;
    add_count(counts, vote.announced.favour, vote.favour, "in favour");
    add_count(counts, vote.announced.against, vote.against, "against");
    add_count(counts, vote.announced.abstaining, vote.abstaining, "abstaining");
    if (!counts.empty()) {
        out += fmt::format(": {}", fmt::join(counts, ", "));
    }
    std::vector<std::string> lists;
    add_list(lists, vote.against, "against");
    add_list(lists, vote.abstaining, "abstaining");
    add_list(lists, vote.absent, "absent");
    if (!lists.empty()) {
        out += fmt::format(" ({})", fmt::join(lists, "; "));
    }
    if (vote.outcome != parser::Outcome::unknown && kind == parser::EventKind::vote) {
        out += fmt::format(": {}", word(vote.outcome));
    }
    if (!vote.resolution.empty()) {
        out.append(" as resolution ").append(vote.resolution);
    }
    if (!vote.vetoes.empty()) {
        out += fmt::format(" by {}", fmt::join(vote.vetoes, " "));
    }
    return out;
}

std::string in_words(const std::vector<parser::Attendee>& attendees)
{
    std::vector<std::string> names;
    for (const auto& attendee : attendees) {
        const std::string& who = attendee.speaker.empty() ? attendee.country : attendee.speaker;
        if (attendee.delegation.empty() || who.empty()) {
            names.push_back(who.empty() ? attendee.delegation : who);
        }
        else {
            names.push_back(fmt::format("{} ({})", who, attendee.delegation));
        }
    }
    return fmt::format("{}", fmt::join(names, ", "));
}

}  // namespace

std::string in_words(const parser::Event& event)
{
    std::string out{word(event.kind)};
    if (event.kind == parser::EventKind::agenda_adopted) {
        out = "agenda adopted";
    }
    if (event.time) {
        out.append(" ").append(clock(*event.time));
    }
    if (event.vote) {
        out += in_words(*event.vote, event.kind);
    }
    if (event.rule != 0) {
        out += fmt::format(" under rule {}", event.rule);
    }
    if (!event.invited.empty()) {
        out.append(": ").append(in_words(event.invited));
    }
    const bool says_all = event.vote || event.time || !event.invited.empty() ||
                          event.kind == parser::EventKind::agenda_adopted;
    if (!says_all && !event.text.empty()) {
        out.append(": ").append(event.text);
    }
    return out;
}

std::string parts_in_words(const parser::Turn& turn)
{
    if (turn.parts.size() < 2) {
        return {};
    }
    std::vector<std::string> parts;
    for (const auto& part : turn.parts) {
        parts.emplace_back(word(part.capacity));
        if (part.capacity != parser::Capacity::presidency && !part.delegation.empty()) {
            parts.back() += ' ' + part.delegation;
        }
    }
    return fmt::format("{}", fmt::join(parts, ", "));
}

std::string page_range(const parser::Turn& turn)
{
    if (turn.first_page == 0) {
        return {};
    }
    return turn.last_page <= turn.first_page
               ? std::to_string(turn.first_page)
               : fmt::format("{}-{}", turn.first_page, turn.last_page);
}

std::string pages_in_words(const parser::Turn& turn)
{
    const std::string range = page_range(turn);
    return range.empty()
               ? range
               : fmt::format("{} {}", turn.last_page <= turn.first_page ? "p." : "pp.", range);
}

std::string in_words(const std::vector<parser::Signatory>& signatories)
{
    std::vector<std::string> names;
    bool inferred = false;
    for (const auto& signatory : signatories) {
        names.push_back(signatory.delegation.empty() ? fmt::format("\"{}\"", signatory.name)
                                                     : signatory.delegation);
        inferred = inferred || signatory.found == parser::SignatoryFound::by_membership;
    }
    return fmt::format("{}{}", fmt::join(names, ", "), inferred ? " (known by membership)" : "");
}

std::string in_words(const parser::Problem& problem)
{
    std::string out;
    if (problem.line != 0) {
        out = fmt::format("line {}: ", problem.line);
    }
    out += problem.message;
    if (!problem.advice.empty()) {
        out.append("; ").append(problem.advice);
    }
    return out;
}

}  // namespace horseshoe::reading
