#include "parser/meeting/running_formulas.hpp"

#include "parser/grammar/heading.hpp"

#include <algorithm>

namespace horseshoe::parser {

bool fills_its_line(EventText::Kind formula)
{
    using Formula = EventText::Kind;
    return formula == Formula::opened || formula == Formula::resumed ||
           formula == Formula::suspended || formula == Formula::adjourned ||
           formula == Formula::agenda_title || formula == Formula::agenda_adopted ||
           formula == Formula::vote_taken;
}

bool begins_with_speaker(std::string_view text, const Language& language)
{
    const auto heading = read_heading(text.substr(0, longest_running_heading), language);
    return heading && heading->colon && !heading->presidency;
}

std::string_view behind_spaces(std::string_view text)
{
    return text.substr(std::min(text.find_first_not_of(' '), text.size()));
}

}  // namespace horseshoe::parser
