#include "parser/meeting/opening_lines.hpp"

#include "parser/grammar/event.hpp"
#include "parser/language/phrases.hpp"
#include "parser/meeting/running_formulas.hpp"
#include "parser/prepare/paragraphs.hpp"

#include <algorithm>
#include <array>

namespace horseshoe::parser {

OpeningLines look_at_opening(const Source& source, const Language& language)
{
    using Formula = EventText::Kind;
    constexpr std::size_t most_lines = 150;
    constexpr std::size_t most_after = 12;
    OpeningLines opening;
    // A report's table of contents may name one of them again and again.
    std::array<bool, 3> broken{};
    bool timed = false;
    std::size_t seen = 0;
    for (const auto& each : source.lines) {
        const auto line = trim(source.of(each));
        if (line.empty()) {
            continue;
        }
        if (++seen > most_lines) {
            break;
        }
        if (!may_open_meeting(line, language)) {
            continue;
        }
        const auto event = read_event(line.substr(0, longest_running_event), language);
        if (!event) {
            continue;
        }
        const auto after = behind_spaces(line.substr(event->size));
        if (event->kind == Formula::opened || event->kind == Formula::agenda_title) {
            const auto next = read_event(after, language);
            opening.runs_on = opening.runs_on || (next && (next->kind == Formula::agenda_title ||
                                                           next->kind == Formula::agenda_adopted));
        }
        timed = timed || (event->kind == Formula::opened && event->time);
        broken[0] = broken[0] || (event->kind == Formula::agenda_title && starts_lower(after));
        broken[1] =
            broken[1] || (event->kind == Formula::opened && begins_with_speaker(after, language));
        broken[2] =
            broken[2] || (event->kind == Formula::agenda_adopted && after.size() > most_after &&
                          starts_lower(after.substr(after.find(' ') + 1)));
    }
    opening.mixed = timed && std::count(broken.begin(), broken.end(), true) >= 2;
    return opening;
}

}  // namespace horseshoe::parser
