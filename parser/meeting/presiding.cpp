#include "parser/meeting/presiding.hpp"

#include "parser/language/delegations.hpp"
#include "parser/language/phrases.hpp"
#include "parser/language/wide.hpp"
#include "parser/meeting/cover_signs.hpp"
#include "parser/meeting/function.hpp"
#include "parser/meeting/names.hpp"

#include <algorithm>
#include <string>

namespace horseshoe::parser {
namespace {

void settle(Turn& turn, std::string_view delegation, Found found)
{
    if (!delegation.empty()) {
        turn.delegation = std::string(delegation);
        turn.found = found;
    }
}

}  // namespace

Presiding::Presiding(const MeetingText& text, Document& document)
    : text_(text), record_(document.record), year_(document.date.year)
{
    if (record_.presidency.delegation.empty() && (named_in_heading() || named_by_capacity())) {
        record_.presidency.role = Role::presidency;
    }
    presidents_ = presidents_of(record_.presidency, text_.language, year_);
}

/// "The President (Ms. Holm of Sweden):": who wrote the meeting down without its cover says so.
bool Presiding::named_in_heading()
{
    for (const auto& turn : record_.turns) {
        const auto& told = turn.heading.country;
        const auto named = find_delegations(told, year_);
        if (turn.role == Role::presidency && named.size() == 1 &&
            honorific_in(told, text_.language) == 0) {
            const auto persons = find_persons(told, text_.language);
            record_.presidency.delegation = std::string(named.front().id);
            record_.presidency.speaker =
                persons.empty()
                    ? turn.speaker
                    : called(persons.front().name, persons.front().honorific, text_.language);
            found_ = Found::heading;
            return true;
        }
    }
    return false;
}

/// "I shall now make a statement in my capacity as the representative of Sweden."
bool Presiding::named_by_capacity()
{
    for (const auto& turn : record_.turns) {
        if (turn.role != Role::presidency) {
            continue;
        }
        for (const auto& paragraph : turn.paragraphs) {
            const auto words = text_of(text_, paragraph);
            const auto capacity = find_phrase(words, text_.language, "capacity");
            if (!capacity || !find_phrase(words, text_.language, "statement")) {
                continue;
            }
            const auto sentence = sentence_at(words, capacity->begin, text_.language);
            record_.presidency.delegation = delegation_of_function(sentence, text_.language, year_);
            found_ = Found::capacity;
            if (!record_.presidency.delegation.empty()) {
                record_.presidency.speaker = turn.speaker;
                return true;
            }
        }
    }
    return false;
}

bool Presiding::is_acting(const Turn& turn) const
{
    const auto offices = text_.language.all("president");
    return std::any_of(offices.begin(), offices.end(), [&](const Word& office) {
        return office.words == turn.heading.function && office.value == "acting";
    });
}

void Presiding::preside(Turn& turn) const
{
    turn.delegation = record_.presidency.delegation;
    turn.found = turn.delegation.empty() ? Found::unknown : found_;
    if (found_ == Found::cover && !record_.presidency.speaker.empty() && !is_acting(turn)) {
        turn.speaker = record_.presidency.speaker;
    }
    const Event* note = nullptr;
    bool passes = false;  // the Chair, at some time
    for (const auto& event : record_.events) {
        passes = passes || event.kind == EventKind::note;
        if (event.turn < turn.number && event.kind == EventKind::note) {
            note = &event;
        }
    }
    if (note == nullptr) {
        preside_first(turn, passes);
    }
    else if (const auto persons = find_persons(note->text, text_.language); !persons.empty()) {
        preside_named(turn, persons.front(), *note);
    }  // else "The President returned to the Chair"
}

/// The cover names several in the order in which they preside. Where they are of two States, and
/// nothing tells when the Chair passed, nobody knows for whom a turn is.
void Presiding::preside_first(Turn& turn, bool passes) const
{
    if (passes && turn.speaker == record_.presidency.speaker && !presidents_.empty()) {
        turn.speaker = std::string(presidents_.front().speaker);
    }
    if (!passes && std::any_of(presidents_.begin(), presidents_.end(), [&](const auto& each) {
            return each.delegation != record_.presidency.delegation;
        })) {
        turn.delegation.clear();
        turn.found = Found::unknown;
    }
}

/// "Mrs. Arnaud (France) took the Chair".
void Presiding::preside_named(Turn& turn, const NamedPerson& person, const Event& note) const
{
    turn.speaker = called(person.name, person.honorific, text_.language);
    const auto president =
        std::find_if(presidents_.begin(), presidents_.end(), [&](const President& each) {
            return names_speaker(person.name, each.speaker, text_.language);
        });
    const auto delegations = find_delegations(note.text, year_);
    const bool of_cover = president != presidents_.end() &&
                          (delegations.empty() || delegations.front().id == president->delegation);
    const auto member = std::find_if(
        record_.attendance.begin(), record_.attendance.end(), [&](const Attendee& each) {
            return each.role == Role::member && same_person(person.name, each.speaker);
        });
    if (of_cover) {  // the cover has the name in full
        turn.speaker = std::string(president->speaker);
        settle(turn, president->delegation, delegations.empty() ? Found::cover : Found::heading);
    }
    else if (!delegations.empty()) {
        settle(turn, delegations.front().id, Found::heading);
    }
    else if (member != record_.attendance.end()) {
        settle(turn, member->delegation, Found::cover);
    }
}

}  // namespace horseshoe::parser
