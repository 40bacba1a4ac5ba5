#include "parser/language/delegations.hpp"
#include "parser/language/fold.hpp"
#include "parser/language/phrases.hpp"
#include "parser/meeting/attendance.hpp"
#include "parser/meeting/function.hpp"
#include "parser/meeting/names.hpp"
#include "parser/meeting/persons.hpp"
#include "parser/meeting/presiding.hpp"
#include "parser/meeting/record.hpp"

#include <algorithm>
#include <map>

namespace horseshoe::parser {
namespace {

class SpeakerFinder {
public:
    SpeakerFinder(const MeetingText& text, Document& document)
        : text_(text), record_(document.record), year_(document.date.year),
          presiding_(text, document), attendance_(document.record, text.language)
    {}

    void find_all()
    {
        for (std::size_t i = 0; i < record_.turns.size(); ++i) {
            auto& turn = record_.turns[i];
            if (turn.role == Role::presidency) {
                presiding_.preside(turn);
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
        // "(Special Representative of the Secretary-General for Iraq)".
        const bool told =
            settle(turn, delegation_of_function(country, text_.language, year_), Found::heading);
        if (told) {
            turn.function = country;
        }
        return told;
    }

    bool by_cover(Turn& turn) const
    {
        if (!turn.heading.country.empty()) {
            return false;
        }
        for (const auto* each : attendance_.named(turn.heading.name)) {
            if (each->role == Role::member) {
                return settle(turn, each->delegation, Found::cover);
            }
        }
        const auto& presidents = presiding_.presidents();
        return std::any_of(presidents.begin(), presidents.end(), [&](const President& each) {
            return names_speaker(turn.heading.name, each.speaker, text_.language) &&
                   settle(turn, each.delegation, Found::cover);
        });
    }

    bool by_invitation(Turn& turn) const
    {
        for (const auto* each : attendance_.named(turn.heading.name)) {
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

    void remember(const Turn& turn)
    {
        if (!turn.heading.name.empty() && !turn.delegation.empty()) {
            known_.emplace(fold(turn.heading.name), std::pair(turn.delegation, turn.found));
        }
    }

    Role role_of(const Turn& turn) const
    {
        if (const auto known = attendance_.role_of(turn.delegation)) {
            return *known;
        }
        if (turn.heading.country.empty() || !is_state(turn.delegation)) {
            return Role::guest;
        }
        if (turn.delegation == record_.presidency.delegation) {
            return Role::member;
        }
        return attendance_.tells_members() ? Role::invited : Role::member;
    }

    const MeetingText& text_;
    Record& record_;
    int year_;
    Presiding presiding_;
    Attendance attendance_;
    std::map<std::string, std::pair<std::string, Found>> known_;
};

}  // namespace

void find_speakers(const MeetingText& text, Document& document)
{
    SpeakerFinder(text, document).find_all();
}

}  // namespace horseshoe::parser
