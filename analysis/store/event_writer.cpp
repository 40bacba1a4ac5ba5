#include "analysis/store/event_writer.hpp"

#include "analysis/store/connection.hpp"
#include "parser/names.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace horseshoe::store {

EventWriter::EventWriter(SQLite::Database& database, Entities& entities)
    : entities_(entities),
      event_(database,
             "INSERT INTO event(id, document, turn, kind, line, time, rule, draft, resolution, "
             "outcome, favour, against, abstaining, start, \"end\", text) "
             "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      ballot_(database,
              "INSERT INTO ballot(event, ordinal, delegation, choice, veto) VALUES(?, ?, ?, ?, ?)")
{}

void EventWriter::write(std::int64_t id, const Content& content)
{
    std::int64_t ordinal = 0;
    for (const auto& event : content.document->record.events) {
        write_event(id, content, event, row_id(id, ordinal++));
    }
}

void EventWriter::write_event(std::int64_t id,
                              const Content& content,
                              const parser::Event& event,
                              std::int64_t row)
{
    const auto at = [&](std::uint32_t offset) { return content.code_points.at(offset); };
    const parser::Vote none;
    const auto& vote = event.vote ? *event.vote : none;
    std::optional<std::int64_t> turn;
    if (event.turn != 0) {
        turn = row_id(id, event.turn);
    }
    event_(row,
           id,
           turn,
           word(event.kind),
           event.line,
           or_null(event.time ? parser::clock(*event.time) : std::string()),
           or_null(event.rule),
           or_null(vote.draft),
           or_null(vote.resolution),
           or_null(std::string(word(vote.outcome))),
           vote.announced.favour,
           vote.announced.against,
           vote.announced.abstaining,
           at(event.span.begin),
           at(event.span.end),
           event.text);
    if (event.vote) {
        write_ballots(vote, row);
    }
}

void EventWriter::write_ballots(const parser::Vote& vote, std::int64_t event)
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
            ballot_(event, ++ordinal, entities_.of(delegation), choice, veto ? 1 : 0);
        }
    }
}

}  // namespace horseshoe::store
