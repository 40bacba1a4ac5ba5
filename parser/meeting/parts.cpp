#include "parser/meeting/record.hpp"

#include "parser/language/delegations.hpp"
#include "parser/meeting/function.hpp"
#include "parser/meeting/phrases.hpp"

namespace horseshoe::parser {
namespace {

/// The capacity that a paragraph announces, and for whom.
struct Announced {
    Capacity capacity = Capacity::presidency;
    std::string delegation;
};

class PartFinder {
public:
    PartFinder(const MeetingText& text, const Document& document)
        : text_(text), document_(document)
    {
    }

    std::vector<Part> parts_of(const Turn& turn) const
    {
        std::vector<Part> parts;
        const auto usual = turn.role == Role::presidency ? Capacity::presidency
                           : is_state(turn.delegation) || turn.delegation.empty() ? Capacity::national
                                                                                  : Capacity::organisation;
        parts.push_back({usual, turn.delegation, {turn.heading.span.end, turn.span.end}});
        for (const auto& paragraph : turn.paragraphs) {
            const auto announced = announced_by(turn, paragraph);
            if (!announced || (announced->capacity == parts.back().capacity &&
                               announced->delegation == parts.back().delegation)) {
                continue;
            }
            if (paragraph.span.begin <= parts.back().span.begin + 2) {  // the turn begins with it
                parts.back().capacity = announced->capacity;
                parts.back().delegation = announced->delegation;
                continue;
            }
            parts.back().span.end = paragraph.span.begin;
            parts.push_back({announced->capacity, announced->delegation, {paragraph.span.begin, turn.span.end}});
        }
        return parts;
    }

private:
    std::optional<Announced> announced_by(const Turn& turn, const Paragraph& paragraph) const
    {
        if (turn.role != Role::presidency && &paragraph != &turn.paragraphs.front()) {
            return std::nullopt;  // who speaks for a committee says so at once
        }
        const auto words = text_of(text_, paragraph);
        if (turn.role == Role::presidency && find_phrase(words, text_.language, "resumes-presidency")) {
            return Announced{Capacity::presidency, turn.delegation};
        }
        const auto capacity = find_phrase(words, text_.language, "capacity");
        if (!capacity) {
            return std::nullopt;
        }
        const auto sentence = sentence_at(words, capacity->begin, text_.language);
        const auto sentence_end = static_cast<std::size_t>(sentence.data() - words.data()) + sentence.size();
        const auto tail = words.substr(capacity->begin, sentence_end - capacity->begin);
        if (turn.role == Role::presidency) {
            // Only a statement announced by the President opens a national part.
            if (!find_phrase(sentence, text_.language, "statement")) {
                return std::nullopt;
            }
            return Announced{Capacity::national, turn.delegation};
        }
        // "in my capacity as Chair of the Committee": of a member, but not of its own delegation.
        if (!find_phrase(tail, text_.language, "committee")) {
            return std::nullopt;
        }
        auto committee = committee_of(tail, text_.language);
        if (committee.empty()) {
            committee = delegation_of_function(tail, text_.language, document_.date.year);
        }
        return Announced{Capacity::organisation, committee};
    }

    const MeetingText& text_;
    const Document& document_;
};

}  // namespace

void find_parts(const MeetingText& text, Document& document)
{
    const PartFinder finder(text, document);
    for (auto& turn : document.record.turns) {
        turn.parts = finder.parts_of(turn);
    }
}

}  // namespace horseshoe::parser
