#include "parser/language/delegations.hpp"
#include "parser/language/fold.hpp"
#include "parser/language/phrases.hpp"
#include "parser/meeting/cover_signs.hpp"
#include "parser/meeting/function.hpp"
#include "parser/meeting/names.hpp"
#include "parser/meeting/persons.hpp"
#include "parser/meeting/presidents.hpp"
#include "parser/meeting/record.hpp"

#include <algorithm>
#include <map>

namespace horseshoe::parser {
namespace {

class SpeakerFinder {
public:
    SpeakerFinder(const MeetingText& text, Document& document)
        : text_(text), record_(document.record), year_(document.date.year)
    {}

    void find_all()
    {
        find_presidency();
        presidents_ = presidents_of(record_.presidency, text_.language, year_);
        index_attendance();
        for (std::size_t i = 0; i < record_.turns.size(); ++i) {
            auto& turn = record_.turns[i];
            if (turn.role == Role::presidency) {
                preside(turn);
                continue;
            }
            if (turn.found == Found::unknown) {
                by_heading(turn) || by_cover(turn) || by_invitation(turn) || by_capacity(turn) ||
                    by_floor(turn, i) || by_name(turn);
            }
            remember(turn);
            turn.role = role_of(turn);
        }
    }

private:
    void find_presidency()
    {
        presidency_found_ = Found::cover;
        if (!record_.presidency.delegation.empty()) {
            return;
        }
        if (name_in_heading()) {
            return;
        }
        // Without a cover the President tells it by speaking for a State.
        for (const auto& turn : record_.turns) {
            if (turn.role != Role::presidency) {
                continue;
            }
            for (const auto& paragraph : turn.paragraphs) {
                const auto words = text_of(text_, paragraph);
                const auto capacity = find_phrase(words, text_.language, "capacity");
                if (capacity && find_phrase(words, text_.language, "statement")) {
                    const auto sentence = sentence_at(words, capacity->begin, text_.language);
                    record_.presidency.delegation =
                        delegation_of_function(sentence, text_.language, year_);
                    presidency_found_ = Found::capacity;
                    if (!record_.presidency.delegation.empty()) {
                        record_.presidency.role = Role::presidency;
                        record_.presidency.speaker = turn.speaker;
                        return;
                    }
                }
            }
        }
    }

    /// "The President (Ms. Holm of Sweden):": who wrote the meeting down without its cover says so.
    bool name_in_heading()
    {
        for (const auto& turn : record_.turns) {
            const auto& told = turn.heading.country;
            const auto named = find_delegations(told, year_);
            if (turn.role == Role::presidency && named.size() == 1 &&
                honorific_in(told, text_.language) == 0) {
                const auto persons = find_persons(told, text_.language);
                record_.presidency.role = Role::presidency;
                record_.presidency.delegation = std::string(named.front().id);
                record_.presidency.speaker = persons.empty()
                                                 ? turn.speaker
                                                 : std::string(persons.front().honorific) + ' ' +
                                                       std::string(persons.front().name);
                presidency_found_ = Found::heading;
                return true;
            }
        }
        return false;
    }

    /// The President of the cover, or who took the Chair since: the heading names the office only.
    /// Who acts in the President's place is somebody else of the same delegation.
    void preside(Turn& turn) const
    {
        turn.delegation = record_.presidency.delegation;
        turn.found = turn.delegation.empty() ? Found::unknown : presidency_found_;
        const auto offices = text_.language.all("president");
        const bool acting = std::any_of(offices.begin(), offices.end(), [&](const Word& office) {
            return office.words == turn.heading.function && office.value == "acting";
        });
        if (presidency_found_ == Found::cover && !record_.presidency.speaker.empty() && !acting) {
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
    void preside_first(Turn& turn, bool passes) const
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
    void preside_named(Turn& turn, const NamedPerson& person, const Event& note) const
    {
        turn.speaker = std::string(person.honorific) + ' ' + std::string(person.name);
        const auto president =
            std::find_if(presidents_.begin(), presidents_.end(), [&](const President& each) {
                return same_person(person.name, without_honorific(each.speaker, text_.language));
            });
        const auto delegations = find_delegations(note.text, year_);
        const bool of_cover =
            president != presidents_.end() &&
            (delegations.empty() || delegations.front().id == president->delegation);
        const auto member = std::find_if(
            record_.attendance.begin(), record_.attendance.end(), [&](const Attendee& each) {
                return each.role == Role::member && same_person(person.name, each.speaker);
            });
        if (of_cover) {  // the cover has the name in full
            turn.speaker = std::string(president->speaker);
            settle(
                turn, president->delegation, delegations.empty() ? Found::cover : Found::heading);
        }
        else if (!delegations.empty()) {
            settle(turn, delegations.front().id, Found::heading);
        }
        else if (member != record_.attendance.end()) {
            settle(turn, member->delegation, Found::cover);
        }
    }

    /// Who is present, by the last word of the name and by delegation.
    void index_attendance()
    {
        for (const auto& each : record_.attendance) {
            has_cover_ = has_cover_ || each.role == Role::member;
            if (each.role != Role::guest && !each.delegation.empty()) {
                roles_.emplace(each.delegation, each.role);
            }
            if (auto last = last_stem(each.speaker); !last.empty()) {
                present_.emplace(std::move(last), &each);
            }
        }
    }

    /// Those present whose names may be that of the heading, in the order of attendance.
    std::vector<const Attendee*> present_as(const Turn& turn) const
    {
        std::vector<const Attendee*> found;
        const auto name = last_stem(turn.heading.name);
        if (name.empty()) {
            return found;
        }
        const auto [first, last] = present_.equal_range(name);
        for (auto it = first; it != last; ++it) {
            if (names(turn, it->second->speaker)) {
                found.push_back(it->second);
            }
        }
        return found;
    }

    static bool settle(Turn& turn, std::string_view delegation, Found found)
    {
        if (delegation.empty()) {
            return false;
        }
        turn.delegation = std::string(delegation);
        turn.found = found;
        return true;
    }

    bool by_heading(Turn& turn) const
    {
        const auto& country = turn.heading.country;
        if (country.empty()) {
            return settle(turn,
                          delegation_of_function(turn.heading.function, text_.language, year_),
                          Found::heading);
        }
        if (const auto id = find_delegation(country, year_)) {
            return settle(turn, *id, Found::heading);
        }
        // "(Niger, on behalf of the African members)": who speaks stands first.
        if (const auto id = find_delegation(country.substr(0, country.find(',')), year_)) {
            return settle(turn, *id, Found::heading);
        }
        return settle(turn, delegation_of_function(country, text_.language, year_), Found::heading);
    }

    bool by_cover(Turn& turn) const
    {
        if (!turn.heading.country.empty()) {
            return false;
        }
        for (const auto* each : present_as(turn)) {
            if (each->role == Role::member) {
                return settle(turn, each->delegation, Found::cover);
            }
        }
        return std::any_of(presidents_.begin(), presidents_.end(), [&](const President& each) {
            return names(turn, each.speaker) && settle(turn, each.delegation, Found::cover);
        });
    }

    bool by_invitation(Turn& turn) const
    {
        for (const auto* each : present_as(turn)) {
            if (each->role != Role::member) {
                turn.function = each->function;
                if (settle(turn, each->delegation, Found::invitation)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// "in my capacity as Chair of the Committee established pursuant to resolution ...".
    bool by_capacity(Turn& turn) const
    {
        for (std::size_t i = 0; i < std::min<std::size_t>(turn.paragraphs.size(), 3); ++i) {
            const auto words = text_of(text_, turn.paragraphs[i]);
            if (const auto capacity = find_phrase(words, text_.language, "capacity")) {
                const auto sentence = sentence_at(words, capacity->begin, text_.language);
                return settle(
                    turn, delegation_of_function(sentence, text_.language, year_), Found::capacity);
            }
        }
        return false;
    }

    /// What the President said on giving the floor.
    bool by_floor(Turn& turn, std::size_t index) const
    {
        if (index == 0 || record_.turns[index - 1].role != Role::presidency) {
            return false;
        }
        const auto& paragraphs = record_.turns[index - 1].paragraphs;
        for (auto paragraph = paragraphs.rbegin(); paragraph != paragraphs.rend(); ++paragraph) {
            const auto words = text_of(text_, *paragraph);
            if (const auto floor = find_last_phrase(words, text_.language, "floor")) {
                const auto given = words.substr(
                    floor->begin, std::min<std::size_t>(300, words.size() - floor->begin));
                const auto sentence = sentence_at(given, 0, text_.language);
                if (turn.function.empty()) {
                    for (const auto& person : find_persons(sentence, text_.language)) {
                        turn.function = office_of(person, text_.language, year_).function;
                    }
                }
                return settle(
                    turn, delegation_of_function(sentence, text_.language, year_), Found::floor);
            }
        }
        return false;
    }

    /// The same name, known from an earlier turn.
    bool by_name(Turn& turn) const
    {
        const auto known = known_.find(fold(turn.heading.name));
        return !turn.heading.name.empty() && known != known_.end() &&
               settle(turn, known->second.first, known->second.second);
    }

    bool names(const Turn& turn, std::string_view speaker) const
    {
        return !turn.heading.name.empty() &&
               same_person(turn.heading.name, without_honorific(speaker, text_.language));
    }

    void remember(const Turn& turn)
    {
        if (!turn.heading.name.empty() && !turn.delegation.empty()) {
            known_.emplace(fold(turn.heading.name), std::pair(turn.delegation, turn.found));
        }
    }

    Role role_of(const Turn& turn) const
    {
        if (const auto known = roles_.find(turn.delegation); known != roles_.end()) {
            return known->second;
        }
        if (turn.heading.country.empty() || !is_state(turn.delegation)) {
            return Role::guest;
        }
        if (turn.delegation == record_.presidency.delegation) {
            return Role::member;
        }
        return has_cover_ ? Role::invited : Role::member;
    }

    const MeetingText& text_;
    Record& record_;
    int year_;
    std::vector<President> presidents_;  ///< of the cover
    Found presidency_found_ = Found::unknown;
    bool has_cover_ = false;
    std::map<std::string, std::pair<std::string, Found>> known_;
    std::map<std::string, Role> roles_;
    std::multimap<std::string, const Attendee*> present_;
};

}  // namespace

void find_speakers(const MeetingText& text, Document& document)
{
    SpeakerFinder(text, document).find_all();
}

}  // namespace horseshoe::parser
