#include "parser/meeting/cover_president.hpp"

#include "parser/language/delegations.hpp"
#include "parser/language/phrases.hpp"
#include "parser/meeting/cover_signs.hpp"
#include "parser/meeting/presidents.hpp"

#include <algorithm>
#include <utility>

namespace horseshoe::parser {

void CoverPresident::read(std::string_view text, const SourceSpan& span)
{
    const bool open_name =
        text.find(')') == std::string_view::npos && text.find('(') != std::string_view::npos;
    if (open_name || !half_.empty()) {
        half_ += (half_.empty() ? "" : " ") + std::string(text);
        if (open_name || text.find(')') == std::string_view::npos) {
            return;
        }
        const auto whole = std::exchange(half_, {});
        return read(whole, span);
    }
    auto& president = document_.record.presidency;
    president.role = Role::presidency;
    const auto close = text.rfind(')');
    const auto open = opening_of(text, close);
    std::string other;  // State, of one who presides later
    if (open != std::string_view::npos) {
        other = std::string(trim(text.substr(open + 1, close - open - 1)));
        text = trim(text.substr(0, open));
    }
    const auto year = document_.date.year;
    if (const auto comma = text.rfind(", ");
        open == std::string_view::npos && president.country.empty() &&
        comma != std::string_view::npos && find_delegation(text.substr(comma + 2), year)) {
        other = std::string(text.substr(comma + 2));  // "Mr. Dang, Viet Nam"
        text = trim(text.substr(0, comma));
    }
    if (president.country.empty()) {
        president.country = std::exchange(other, {});
        president.delegation = std::string(find_delegation(president.country, year).value_or(""));
    }
    else if (find_delegation(other, year).value_or("") == president.delegation) {
        other.clear();
    }
    const auto leader = find_leader(text);
    auto name = trim(text.substr(0, std::min(leader.begin, text.size())));
    if (name.ends_with(" .")) {  // a long name leaves room for one dot
        name = trim(name.substr(0, name.size() - 2));
    }
    if (!name.empty() && president.speaker.empty()) {
        president.speaker = std::string(name);
        president.span = span;
    }
    else if (!name.empty()) {  // several Presidents, one a line
        president.speaker += several_presidents;
        president.speaker += std::string(name) + (other.empty() ? "" : " (" + other + ')');
    }
}

}  // namespace horseshoe::parser
