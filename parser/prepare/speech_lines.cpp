#include "parser/prepare/speech_lines.hpp"

#include "parser/grammar/event.hpp"
#include "parser/grammar/heading.hpp"
#include "parser/language/delegations.hpp"
#include "parser/language/phrases.hpp"

#include <algorithm>

namespace horseshoe::parser {
namespace {

std::string_view without_blanks(std::string_view line)
{
    const auto first = line.find_first_not_of(" \t*_#>");
    return first == std::string_view::npos ? std::string_view{} : line.substr(first);
}

}  // namespace

bool is_said(std::string_view line, const Language& language)
{
    const auto words = without_blanks(line);
    if (words.ends_with('.') || words.ends_with('?') || words.ends_with('!')) {
        // A name may end in a full stop ("Corp."), and no sentence is a word or two long.
        const bool sentence = std::count(words.begin(), words.end(), ' ') >= 2;
        if (sentence && words.find("....") == std::string_view::npos) {
            return true;
        }
    }
    return read_heading(words, language) || read_event(words, language) ||
           contains_row(words, language, "floor");
}

bool is_vote_line(std::string_view line, const Language& language)
{
    const auto words = without_blanks(line);
    if (const auto event = read_event(words, language)) {
        return event->kind == EventText::Kind::vote_side;
    }
    std::size_t named = 0;
    for (const auto& each : find_delegations(words)) {
        named += each.end - each.begin;
    }
    return named != 0 && named * 10 >= words.size() * 6;
}

}  // namespace horseshoe::parser
