#include "parser/language/phrases.hpp"
#include "parser/meeting/adoptions.hpp"
#include "parser/meeting/record.hpp"
#include "parser/meeting/tallies.hpp"
#include "parser/meeting/vote_draft.hpp"
#include "parser/meeting/vote_lists.hpp"
#include "parser/meeting/vote_outcome.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace horseshoe::parser {
namespace {

/// What the record tells beside the lists, else what the President says right after them.
void read_result(const MeetingText& text, const Document& document, Event& event)
{
    const auto& language = text.language;
    auto& vote = *event.vote;
    if (read_outcome(event.text, language, document.date, vote)) {
        read_tallies(event.text, language, vote);
        return;
    }
    const auto& turns = document.record.turns;
    auto turn = std::partition_point(turns.begin(), turns.end(), [&](const Turn& each) {
        return each.span.end <= event.span.end;
    });
    turn = std::find_if(
        turn, turns.end(), [](const Turn& each) { return each.role == Role::presidency; });
    if (turn == turns.end()) {
        return;
    }
    for (const auto& paragraph : turn->paragraphs) {
        if (paragraph.span.begin < event.span.end) {
            continue;
        }
        const auto words = text_of(text, paragraph);
        read_tallies(words, language, vote);
        if (find_phrase(words, language, "no-part")) {
            name_absent_members(document, vote);
        }
        if (read_outcome(words, language, document.date, vote)) {
            return;
        }
    }
}

}  // namespace

void read_votes(const MeetingText& text, Document& document)
{
    auto& events = document.record.events;
    for (auto& event : events) {
        if (event.vote) {
            read_vote_lists(text, document, event);
            event.vote->draft = draft_before(text, document.record, event.span.begin);
            read_result(text, document, event);
        }
    }
    auto adoptions = find_adoptions(text, document.record);
    std::move(adoptions.begin(), adoptions.end(), std::back_inserter(events));
    std::stable_sort(events.begin(), events.end(), [](const Event& a, const Event& b) {
        return a.span.begin < b.span.begin;
    });
}

}  // namespace horseshoe::parser
