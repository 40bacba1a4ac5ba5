#include "parser/meeting/persons.hpp"

#include "parser/language/phrases.hpp"
#include "parser/meeting/office_words.hpp"
#include "parser/meeting/person_names.hpp"

#include <algorithm>
#include <optional>

namespace horseshoe::parser {
namespace {

/// "the Head of the Mission, Ms. A, the Adviser, Mr. B, and the Coordinator of the network, Ms. C":
/// the first has an office before, and none is told of the last.
bool offices_stand_before(std::string_view text,
                          const std::vector<NamedPerson>& persons,
                          const Language& language)
{
    return persons.back().function.empty() &&
           !office_before(text.substr(0, persons.front().begin), language).empty();
}

/// Where, of the words between two names, those begin that tell the office of the second: "Ms. A,
/// Director of ..., and the Head of ..., Mr. B".
std::optional<std::size_t> office_of_next(std::string_view between,
                                          const NamedPerson& next,
                                          bool all_before,
                                          const Language& language)
{
    if (!without_article(trim(between)).ends_with(',')) {
        return std::nullopt;
    }
    if (const auto joint = find_last_phrase(between, language, "and")) {
        const auto before = trim(between.substr(0, joint->begin));
        const bool right_behind = before.empty() || before == ",";
        if (right_behind || (next.function.empty() && before.ends_with(','))) {
            return joint->end;
        }
    }
    return all_before ? std::optional<std::size_t>(0) : std::nullopt;
}

/// Offices that a comma parts from the name, be they before it or behind it.
void read_parted_offices(std::string_view text,
                         std::vector<NamedPerson>& persons,
                         const Language& language)
{
    const bool all_before = persons.size() > 1 && offices_stand_before(text, persons, language);
    persons.front().before = office_before(text.substr(0, persons.front().begin), language);
    if (all_before) {
        persons.front().function = persons.front().before;
    }
    for (std::size_t i = 1; i < persons.size(); ++i) {
        auto& next = persons[i];
        const auto from = persons[i - 1].end(text);
        const auto between = text.substr(from, next.begin - from);
        next.before = office_before(between, language);
        if (const auto begin = office_of_next(between, next, all_before, language)) {
            next.function = office_before(between.substr(*begin), language);
            if (!all_before) {
                persons[i - 1].function = said_behind(
                    text.substr(0, from + *begin), persons[i - 1], from + *begin, language);
            }
        }
    }
}

/// What stands before somebody of whom more is said behind is the office of whoever was named before;
/// of the first it is the own: "the Representative of Tonga, Mr. A, in his capacity as Chair".
void forget_offices_of_others(std::vector<NamedPerson>& persons)
{
    for (auto& person : persons) {
        const bool others = &person != &persons.front() && !person.function.empty();
        person.before = others ? std::string_view{} : person.before;
    }
}

/// Offices of languages in which they stand right before the name, with no comma between: what stands
/// between two names behind the last comma is the second's.
void read_bare_offices(std::string_view text,
                       std::vector<NamedPerson>& persons,
                       const Language& language)
{
    std::size_t from = 0;
    for (std::size_t i = 0; i < persons.size(); ++i) {
        auto office = behind_invitation(text.substr(from, persons[i].begin - from), language);
        from = persons[i].end(text);
        if (i == 0) {
            office.remove_suffix(office.ends_with(',') ? 1 : 0);
        }
        else if (office.ends_with(',')) {  // "Mr. A, Head of the Mission, Ms. B"
            continue;
        }
        else if (const auto last = office.rfind(','); last != std::string_view::npos) {
            persons[i - 1].function = without_lead(office.substr(0, last), language);
            office = office.substr(last);
        }
        persons[i].before = without_lead(office, language);
    }
}

}  // namespace

std::vector<NamedPerson> find_persons(std::string_view text, const Language& language)
{
    auto persons = find_person_names(text, language);
    if (persons.empty()) {
        return persons;
    }
    auto to = text.size();
    for (auto person = persons.rbegin(); person != persons.rend(); ++person) {
        person->function = said_behind(text, *person, to, language);
        to = person->begin;
    }
    if (language.all("office-order").empty()) {
        read_parted_offices(text, persons, language);
    }
    else {
        read_bare_offices(text, persons, language);
    }
    forget_offices_of_others(persons);
    return persons;
}

}  // namespace horseshoe::parser
