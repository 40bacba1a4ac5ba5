#include "tests/parser/meeting/record_lines.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <array>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

namespace horseshoe::parser::test {
namespace {

constexpr std::array founds{"heading", "cover", "invitation", "capacity", "floor", "unknown"};
constexpr std::array roles{"presidency", "member", "invited", "guest"};
constexpr std::array capacities{"presidency", "national", "organisation"};
constexpr std::array kinds{"opened",
                           "agenda-adopted",
                           "invited",
                           "vote",
                           "adopted",
                           "silence",
                           "suspended",
                           "resumed",
                           "adjourned",
                           "decided",
                           "seated",
                           "note"};
constexpr std::array classes{
    "cover", "furniture", "heading", "speech", "event", "vote", "note", "blank"};

std::string joined(const Lines& ids)
{
    std::string out;
    for (const auto& id : ids) {
        out += (out.empty() ? "" : " ") + id;
    }
    return out;
}

std::string shown(const std::optional<int>& count)
{
    return count ? std::to_string(*count) : "?";
}

/// "S/2033/81: TCD SWE / RUS / - / - = 2 1 ? adopted 3301 (2033)", and "by RUS" where vetoed.
std::string shown(const Vote& vote)
{
    constexpr std::array outcomes{"unknown", "adopted", "rejected", "vetoed"};
    auto out = vote.draft + ':';
    for (const auto* side : {&vote.favour, &vote.against, &vote.abstaining, &vote.absent}) {
        out += (side == &vote.favour ? " " : " / ") + (side->empty() ? "-" : joined(*side));
    }
    out += fmt::format(" = {} {} {} {}",
                       shown(vote.announced.favour),
                       shown(vote.announced.against),
                       shown(vote.announced.abstaining),
                       outcomes.at(static_cast<std::size_t>(vote.outcome)));
    out += vote.resolution.empty() ? "" : ' ' + vote.resolution;
    return out + (vote.vetoes.empty() ? "" : " by " + joined(vote.vetoes));
}

}  // namespace

Lines turns(const Document& document)
{
    Lines lines;
    for (const auto& turn : document.record.turns) {
        CHECK(turn.number == static_cast<int>(lines.size()) + 1);
        lines.push_back(fmt::format("{}|{}|{}|{}|{}",
                                    turn.speaker,
                                    turn.delegation,
                                    founds.at(static_cast<std::size_t>(turn.found)),
                                    roles.at(static_cast<std::size_t>(turn.role)),
                                    turn.spoken));
    }
    return lines;
}

Lines events(const Document& document)
{
    Lines lines;
    for (const auto& event : document.record.events) {
        lines.push_back(fmt::format(
            "{}@{}{}",
            kinds.at(static_cast<std::size_t>(event.kind)),
            event.turn,
            event.time ? fmt::format(" {:02}:{:02}", event.time->hour, event.time->minute) : ""));
    }
    return lines;
}

Lines parts(const Document& document, std::size_t turn)
{
    Lines lines;
    for (const auto& part : document.record.turns.at(turn - 1).parts) {
        std::string words(document.source.of(part.span));
        words = words.substr(words.find_first_not_of(" \n"));
        lines.push_back(fmt::format("{} {}: {}",
                                    capacities.at(static_cast<std::size_t>(part.capacity)),
                                    part.delegation,
                                    words.substr(0, words.find('\n'))));
    }
    return lines;
}

Lines paragraphs(const Document& document, std::size_t turn)
{
    Lines lines;
    for (const auto& paragraph : document.record.turns.at(turn - 1).paragraphs) {
        lines.push_back((paragraph.quotation ? "> " : "") +
                        std::string(document.text_of(paragraph)));
    }
    return lines;
}

std::string all_of(const Document& document)
{
    std::string out = fmt::format("{} {} {}-{}-{}\n",
                                  document.symbol,
                                  document.language,
                                  document.date.year,
                                  document.date.month,
                                  document.date.day) +
                      document.prepared;
    for (const auto& lines : {turns(document), events(document)}) {
        for (const auto& line : lines) {
            out += '\n' + line;
        }
    }
    for (const auto& each : document.classes) {
        out += fmt::format("\n{} {}-{}",
                           classes.at(static_cast<std::size_t>(each.text_class)),
                           each.span.begin,
                           each.span.end);
    }
    for (const auto& each : document.problems) {
        out += fmt::format(
            "\n{}:{} {} {} {}", each.line, each.code, each.message, each.advice, each.notice);
    }
    return out;
}

std::string text_of_class(const Document& document, TextClass text_class)
{
    std::string out;
    for (const auto& each : document.classes) {
        if (each.text_class == text_class) {
            out += std::string(document.source.of(each.span)) + '|';
        }
    }
    return out;
}

Lines members(const Document& document)
{
    Lines out;
    for (const auto& each : document.record.attendance) {
        if (each.role == Role::member) {
            out.push_back(each.delegation + (each.speaker.empty() ? "" : ' ' + each.speaker));
        }
    }
    return out;
}

Lines votes(const Document& document, EventKind kind)
{
    Lines found;
    for (const auto& event : document.record.events) {
        if (event.kind == kind && event.vote) {
            found.push_back(shown(*event.vote));
        }
    }
    return found;
}

const Vote& first_vote(const Document& document)
{
    for (const auto& event : document.record.events) {
        if (event.vote) {
            return *event.vote;
        }
    }
    throw std::runtime_error("there is no vote");
}

}  // namespace horseshoe::parser::test
