#include "analysis/store/content.hpp"
#include "analysis/store/sheets.hpp"
#include "parser/names.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace horseshoe::store {
namespace {

void add_ballots(Sheets& sheets, const parser::Vote& vote, OwnRow event)
{
    using List = std::pair<const char*, const std::vector<std::string>*>;
    const std::array lists{List{"favour", &vote.favour},
                           List{"against", &vote.against},
                           List{"abstaining", &vote.abstaining},
                           List{"absent", &vote.absent}};
    std::int64_t ordinal = 0;
    for (const auto& [choice, delegations] : lists) {
        for (const auto& delegation : *delegations) {
            if (delegation.empty()) {
                continue;
            }
            const bool veto =
                std::find(vote.vetoes.begin(), vote.vetoes.end(), delegation) != vote.vetoes.end();
            sheets[Table::ballot].add(
                event, ++ordinal, sheets.who(delegation), choice, veto ? 1 : 0);
        }
    }
}

void add_event(Sheets& sheets, const Content& content, const parser::Event& event, OwnRow row)
{
    const auto at = [&](std::uint32_t offset) { return content.offsets.in_order(offset); };
    const parser::Vote none;
    const auto& vote = event.vote ? *event.vote : none;
    const std::string_view outcome = word(vote.outcome);
    const auto time = event.time ? sheets.keep(parser::clock(*event.time)) : std::string_view();
    const OwnRow turn{event.turn == 0 ? -1 : event.turn};
    sheets[Table::event].add(row,
                             ThisDocument{},
                             turn,
                             word(event.kind),
                             event.line,
                             or_null(time),
                             or_null(event.rule),
                             or_null(vote.draft),
                             or_null(vote.resolution),
                             or_null(outcome),
                             vote.announced.favour,
                             vote.announced.against,
                             vote.announced.abstaining,
                             at(event.span.begin),
                             at(event.span.end),
                             event.text);
    if (event.vote) {
        add_ballots(sheets, vote, row);
    }
}

}  // namespace

void add_events(Sheets& sheets, const Content& content)
{
    std::int64_t ordinal = 0;
    for (const auto& event : content.document->record.events) {
        add_event(sheets, content, event, {ordinal++});
    }
}

}  // namespace horseshoe::store
