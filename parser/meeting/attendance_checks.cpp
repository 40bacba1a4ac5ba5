#include "parser/meeting/attendance_checks.hpp"

#include "parser/language/delegations.hpp"
#include "parser/language/phrases.hpp"
#include "parser/meeting/names.hpp"
#include "parser/meeting/persons.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace horseshoe::parser {
namespace {

/// Whether the next turn is that of one of those to whom the floor was given.
bool follows(const Turn& next,
             const std::vector<NamedDelegation>& states,
             const std::vector<NamedPerson>& persons)
{
    const auto& name = next.heading.name.empty() ? next.heading.function : next.heading.name;
    const bool named = std::any_of(persons.begin(), persons.end(), [&](const NamedPerson& person) {
        return share_last_word(person.name, name);
    });
    const bool delegated =
        std::any_of(states.begin(), states.end(), [&](const NamedDelegation& each) {
            return each.id == next.delegation || is_secretariat(each.id);
        });
    // A function heading carries no name to hold against the one announced.
    return named || delegated || next.heading.name.empty() ||
           (persons.empty() && next.delegation.empty());
}

}  // namespace

void check_floor(const MeetingText& text, Document& document)
{
    const auto& record = document.record;
    for (std::size_t i = 0; i + 1 < record.turns.size(); ++i) {
        const auto& turn = record.turns[i];
        const auto& next = record.turns[i + 1];
        if (turn.role != Role::presidency || turn.paragraphs.empty() ||
            next.role == Role::presidency) {
            continue;
        }
        const auto words = text_of(text, turn.paragraphs.back());
        const auto floor = find_last_phrase(words, text.language, "floor");
        if (!floor || find_phrase(words, text.language, "floor-group", floor->end)) {
            continue;
        }
        const auto given = sentence_at(words.substr(floor->end), 0, text.language);
        const auto states = find_delegations(given, document.date.year);
        const auto persons = find_persons(given, text.language);
        // "I call on all parties" gives the floor to nobody.
        if ((persons.empty() && !find_phrase(given, text.language, "representative-of")) ||
            follows(next, states, persons)) {
            continue;
        }
        document.problems.push_back({"floor",
                                     next.line,
                                     fmt::format("the floor was given to \"{}\", but {} speaks",
                                                 given.substr(0, 80),
                                                 next.speaker),
                                     "the heading was believed"});
    }
}

void check_attendance(Document& document)
{
    const auto& record = document.record;
    const bool has_cover =
        std::any_of(record.attendance.begin(), record.attendance.end(), [](const Attendee& each) {
            return each.role == Role::member;
        });
    std::set<std::string> present{record.presidency.delegation};
    for (const auto& each : record.attendance) {
        present.insert(each.delegation);
    }
    std::set<std::string> speakers;
    for (const auto& turn : record.turns) {
        speakers.insert(turn.delegation);
        // A resumption's invitations stand in the meeting's first part.
        if (has_cover && record.resumption == 0 && is_state(turn.delegation) &&
            present.insert(turn.delegation).second) {
            document.problems.push_back(
                {"not-invited",
                 turn.line,
                 fmt::format("{} speaks for {}, which is neither a member nor invited",
                             turn.speaker,
                             delegation_name(turn.delegation, document.language)),
                 "taken as invited"});
        }
    }
    for (const auto& each : record.attendance) {
        if (each.role == Role::invited && !each.delegation.empty() &&
            speakers.insert(each.delegation).second) {
            document.problems.push_back(
                {"silent-guest",
                 0,
                 fmt::format("{} was invited and does not speak",
                             delegation_name(each.delegation, document.language)),
                 "nothing was changed",
                 true});
        }
    }
}

}  // namespace horseshoe::parser
