#include "parser/meeting/adoptions.hpp"

#include "parser/language/phrases.hpp"
#include "parser/meeting/vote_draft.hpp"
#include "parser/meeting/vote_outcome.hpp"
#include "parser/source/place.hpp"

#include <optional>
#include <string>
#include <utility>

namespace horseshoe::parser {

std::vector<Event> find_adoptions(const MeetingText& text, const Record& record)
{
    std::vector<Event> found;
    for (const auto& turn : record.turns) {
        if (turn.role != Role::presidency) {
            continue;
        }
        for (const auto& paragraph : turn.paragraphs) {
            const auto words = text_of(text, paragraph);
            const auto adopted = find_phrase(words, text.language, "is-adopted");
            if (!adopted) {
                continue;
            }
            const auto as = find_phrase(words, text.language, "as-resolution");
            const bool without_vote = find_phrase(words, text.language, "without-vote").has_value();
            if ((!as && !without_vote) || find_phrase(words, text.language, "not-adopted")) {
                continue;
            }
            Event event;
            event.kind = EventKind::adopted;
            const auto sentence = sentence_at(words, adopted->begin, text.language);
            const auto begin =
                paragraph.begin + static_cast<std::uint32_t>(sentence.data() - words.data());
            event.span =
                text.flow.to_source(begin, begin + static_cast<std::uint32_t>(sentence.size()));
            event.line = place_of(text.source.lines, event.span.begin).line;
            event.turn = turn.number;
            event.text = std::string(sentence);
            event.vote.emplace();
            event.vote->outcome = Outcome::adopted;
            event.vote->draft = draft_before(text, record, event.span.end);
            event.vote->resolution = as ? resolution_at(words.substr(as->end)) : std::string{};
            found.push_back(std::move(event));
        }
    }
    return found;
}

}  // namespace horseshoe::parser
