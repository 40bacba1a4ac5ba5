#include "parser/meeting/seated.hpp"

#include "parser/language/delegations.hpp"
#include "parser/meeting/function.hpp"
#include "parser/meeting/invited.hpp"
#include "parser/meeting/persons.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

namespace horseshoe::parser {
namespace {

/// "(Israel)" behind a name.
std::string state_behind(std::string_view after)
{
    if (after.starts_with(" (")) {
        return std::string(after.substr(2, std::min(after.find(')'), after.size()) - 2));
    }
    constexpr std::string_view wide_opening = "\uFF08";
    if (!after.starts_with(wide_opening)) {
        return {};
    }
    after.remove_prefix(wide_opening.size());
    return std::string(after.substr(0, std::min(after.find("\uFF09"), after.find(')'))));
}

}  // namespace

std::vector<Attendee>
seated_by(const Event& event, const Document& document, const Language& language)
{
    const auto words = std::string_view(event.text);
    const int year = document.date.year;
    std::vector<Attendee> seated;
    for (const auto& person : find_persons(words, language)) {
        Attendee attendee;
        const auto after = words.substr(person.end(words));
        if (auto state = state_behind(after); !state.empty()) {
            attendee.country = std::move(state);
            attendee.delegation = std::string(find_delegation(attendee.country, year).value_or(""));
        }
        else {
            auto office = office_of(person, language, year);
            attendee.function = std::move(office.function);
            attendee.delegation = std::move(office.delegation);
        }
        if ((attendee.country.empty() && attendee.delegation.empty()) ||
            is_member(document, attendee.delegation)) {
            continue;
        }
        attendee.role = attendee.country.empty() && !is_state(attendee.delegation) ? Role::guest
                                                                                   : Role::invited;
        attendee.speaker = full_name(person, language);
        attendee.span = event.span;
        seated.push_back(std::move(attendee));
    }
    return seated;
}

}  // namespace horseshoe::parser
