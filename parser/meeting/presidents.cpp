#include "parser/meeting/presidents.hpp"

#include "parser/grammar/words.hpp"
#include "parser/language/delegations.hpp"
#include "parser/language/phrases.hpp"

#include <algorithm>

namespace horseshoe::parser {
namespace {

/// The stroke behind which the next name begins, with its honorific; npos: there is none.
std::size_t stroke_in(std::string_view names, const Language& language)
{
    const auto& words = grammar::words_of(language);
    for (auto at = names.find('/'); at != std::string_view::npos; at = names.find('/', at + 1)) {
        const auto next = trim(names.substr(at + 1));
        const char* first = next.data();
        if (words.match(grammar::Key::honorific, first, next.data() + next.size()) != nullptr) {
            return at;
        }
    }
    return std::string_view::npos;
}

/// "(Hungary)" behind a name, which is taken off; empty where none stands there.
std::string_view take_state(std::string_view& speaker)
{
    const auto opening = speaker.find(" (");
    if (opening == std::string_view::npos || !speaker.ends_with(')')) {
        return {};
    }
    const auto state = speaker.substr(opening + 2, speaker.size() - opening - 3);
    speaker = speaker.substr(0, opening);
    return state;
}

}  // namespace

std::vector<President> presidents_of(const Attendee& presidency, const Language& language, int year)
{
    std::vector<President> presidents;
    std::string_view rest = presidency.speaker;
    while (!rest.empty()) {
        const auto stroke = stroke_in(rest, language);
        President president{trim(rest.substr(0, stroke)), presidency.delegation};
        rest =
            stroke == std::string_view::npos ? std::string_view{} : trim(rest.substr(stroke + 1));
        if (const auto state = take_state(president.speaker); !state.empty()) {
            president.delegation = std::string(find_delegation(state, year).value_or(""));
        }
        presidents.push_back(std::move(president));
    }
    return presidents;
}

}  // namespace horseshoe::parser
