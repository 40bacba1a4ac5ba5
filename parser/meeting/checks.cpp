#include "parser/meeting/attendance_checks.hpp"
#include "parser/meeting/record.hpp"
#include "parser/meeting/turn_checks.hpp"
#include "parser/meeting/vote_checks.hpp"
#include "parser/prepare/paragraphs.hpp"
#include "parser/source/place.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace horseshoe::parser {
namespace {

void check_end(const MeetingText& text, Document& document)
{
    const auto& record = document.record;
    const auto said = [&](EventKind kind) {
        return std::any_of(record.events.begin(), record.events.end(), [&](const Event& event) {
            return event.kind == kind;
        });
    };
    const bool begins = said(EventKind::opened) || said(EventKind::resumed);
    const bool ends = said(EventKind::adjourned) || said(EventKind::suspended);
    if (!ends && !record.turns.empty() && !record.turns.back().paragraphs.empty()) {
        const auto& last = record.turns.back();
        if (!ends_sentence(text_of(text, last.paragraphs.back()))) {
            document.problems.push_back(
                {"cut-off",
                 place_of(text.source.lines, last.span.end).line,
                 "the record ends in the middle of " + last.speaker + "’s speech",
                 "what there is was kept"});
            return;
        }
    }
    if (begins && !ends) {
        document.problems.push_back({"no-end",
                                     0,
                                     "the meeting is called to order, but does not rise",
                                     "what there is was kept; the file may be cut off"});
    }
    else if (!begins && !ends) {
        document.problems.push_back({"excerpt",
                                     0,
                                     "neither the beginning nor the end of the meeting is here",
                                     "read as an excerpt",
                                     true});
    }
    if (record.opened && record.closed && record.opened->hour > record.closed->hour &&
        record.closed->hour > 5 && !said(EventKind::suspended)) {
        document.problems.push_back(
            {"hours", 0, "the meeting ends before it begins", "both hours are kept"});
    }
}

void check_cover(const PageFurniture& furniture, Document& document)
{
    const auto& record = document.record;
    if (furniture.symbol.meeting != 0 && record.meeting != 0 &&
        furniture.symbol.meeting != record.meeting) {
        document.problems.push_back({"symbol",
                                     0,
                                     fmt::format("the pages name {}, the cover {}",
                                                 furniture.symbol.text(),
                                                 document.symbol),
                                     "the cover was believed"});
    }
    if (furniture.date.known() && document.date.known() && furniture.date != document.date) {
        document.problems.push_back({"date",
                                     0,
                                     "the pages and the cover give different dates",
                                     "the cover was believed",
                                     true});
    }
    if (document.symbol.empty()) {
        document.problems.push_back({"no-symbol",
                                     0,
                                     "nothing here names the record’s symbol",
                                     "the file’s name serves instead",
                                     true});
    }
}

}  // namespace

void check_meeting(const MeetingText& text, Document& document)
{
    check_turns(document);
    check_floor(text, document);
    check_attendance(document);
    check_votes(document);
    check_end(text, document);
    check_cover(text.furniture, document);
}

}  // namespace horseshoe::parser
