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
    std::uint32_t at = 0;  ///< where the sentence begins that announces it
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
            if (announced->at <= parts.back().span.begin + 2) {  // the turn begins with it
                parts.back().capacity = announced->capacity;
                parts.back().delegation = announced->delegation;
                continue;
            }
            parts.back().span.end = announced->at;
            parts.push_back({announced->capacity, announced->delegation, {announced->at, turn.span.end}});
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
        const auto begins = [&](std::string_view sentence) {
            const auto offset = static_cast<std::uint32_t>(sentence.data() - words.data());
            return text_.flow.to_source(paragraph.begin + offset);
        };
        if (turn.role == Role::presidency) {
            if (const auto resumes = find_phrase(words, text_.language, "resumes-presidency")) {
                return Announced{Capacity::presidency, turn.delegation,
                                 begins(sentence_at(words, resumes->begin, text_.language))};
            }
        }
        const auto capacity = find_phrase(words, text_.language, "capacity");
        if (!capacity) {
            return std::nullopt;
        }
        const auto sentence = sentence_at(words, capacity->begin, text_.language);
        // Only a statement that the President announces opens another part.
        if (turn.role == Role::presidency && !find_phrase(sentence, text_.language, "statement")) {
            return std::nullopt;
        }
        const auto sentence_end = static_cast<std::size_t>(sentence.data() - words.data()) + sentence.size();
        const auto tail = words.substr(capacity->begin, sentence_end - capacity->begin);
        if (find_phrase(tail, text_.language, "committee")) {
            // "in my capacity as Chair of the Committee": of a member, not of its own delegation.
            auto committee = committee_of(tail, text_.language);
            if (committee.empty()) {
                committee = delegation_of_function(tail, text_.language, document_.date.year);
            }
            return Announced{Capacity::organisation, committee, begins(sentence)};
        }
        if (turn.role != Role::presidency) {
            return std::nullopt;
        }
        return Announced{Capacity::national, turn.delegation, begins(sentence)};
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
