#include "parser/language/delegations.hpp"
#include "parser/language/phrases.hpp"
#include "parser/meeting/function.hpp"
#include "parser/meeting/record.hpp"

namespace horseshoe::parser {
namespace {

/// The capacity that a sentence announces, and for whom.
struct Announced {
    Capacity capacity = Capacity::presidency;
    std::string delegation;
};

class PartFinder {
public:
    PartFinder(const MeetingText& text, const Document& document) : text_(text), document_(document)
    {}

    std::vector<Part> parts_of(const Turn& turn) const
    {
        std::vector<Part> parts;
        const auto usual =
            turn.role == Role::presidency
                ? (speaks_for_state(turn) ? Capacity::national : Capacity::presidency)
            : is_state(turn.delegation) || turn.delegation.empty() ? Capacity::national
                                                                   : Capacity::organisation;
        parts.push_back({usual, turn.delegation, {turn.heading.span.end, turn.span.end}});
        for (const auto& paragraph : turn.paragraphs) {
            // Who speaks for a committee says so at once; the President may change at any time.
            if (turn.role != Role::presidency && &paragraph != &turn.paragraphs.front()) {
                break;
            }
            const auto words = text_of(text_, paragraph);
            if (!may_announce(turn, words)) {
                continue;
            }
            for (const auto sentence : sentences_of(words, text_.language)) {
                if (auto announced = announced_by(turn, sentence)) {
                    const auto offset = static_cast<std::uint32_t>(sentence.data() - words.data());
                    add(parts,
                        turn,
                        std::move(*announced),
                        text_.flow.to_source(paragraph.begin + offset));
                }
            }
        }
        return parts;
    }

private:
    /// "The PRESIDENT (speaking as the representative of FRANCE):".
    bool speaks_for_state(const Turn& turn) const
    {
        return find_phrase(turn.heading.country, text_.language, "representative-of").has_value();
    }

    static void
    add(std::vector<Part>& parts, const Turn& turn, Announced announced, std::uint32_t at)
    {
        auto& last = parts.back();
        if (announced.capacity == last.capacity && announced.delegation == last.delegation) {
            return;
        }
        if (at <= turn.paragraphs.front().span.begin) {  // the turn begins with it
            last.capacity = announced.capacity;
            last.delegation = std::move(announced.delegation);
            return;
        }
        last.span.end = at;
        parts.push_back({announced.capacity, std::move(announced.delegation), {at, turn.span.end}});
    }

    /// A quick look at a paragraph, before its sentences are read.
    bool may_announce(const Turn& turn, std::string_view words) const
    {
        const auto tells = [&](std::string_view key) {
            return find_phrase(words, text_.language, key).has_value();
        };
        return tells("capacity") || (turn.role == Role::presidency && tells("resumes-presidency"));
    }

    std::optional<Announced> announced_by(const Turn& turn, std::string_view sentence) const
    {
        const bool presides = turn.role == Role::presidency;
        if (presides && find_phrase(sentence, text_.language, "resumes-presidency")) {
            return Announced{Capacity::presidency, turn.delegation};
        }
        const auto capacity = find_phrase(sentence, text_.language, "capacity");
        // Only a statement that the President announces opens another part.
        if (!capacity || (presides && !find_phrase(sentence, text_.language, "statement"))) {
            return std::nullopt;
        }
        const auto tail = sentence.substr(capacity->begin);
        if (find_phrase(tail, text_.language, "committee")) {
            // "in my capacity as Chair of the Committee": of a member, not of its own delegation.
            auto committee = committee_of(tail, text_.language);
            if (committee.empty()) {
                committee = delegation_of_function(tail, text_.language, document_.date.year);
            }
            return Announced{Capacity::organisation, committee};
        }
        if (presides) {
            return Announced{Capacity::national, turn.delegation};
        }
        // "in my capacity as Chair of the Peacebuilding Commission": of a body that is known.
        auto body = delegation_of_function(tail, text_.language, document_.date.year);
        if (body.empty() || is_state(body)) {
            return std::nullopt;
        }
        return Announced{Capacity::organisation, std::move(body)};
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
