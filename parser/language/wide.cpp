#include "parser/language/wide.hpp"

#include <algorithm>

namespace horseshoe::parser {

bool reads_records(const Language& language)
{
    const auto missing = language.missing();
    return std::ranges::all_of(
        missing, [](std::string_view key) { return key == "letter-title" || key == "annex"; });
}

std::string called(std::string_view name, std::string_view honorific, const Language& language)
{
    std::string both(honorific_follows(language) ? name : honorific);
    const auto second = honorific_follows(language) ? honorific : name;
    if (!both.empty() && !second.empty() && !ends_wide(both) && !starts_wide(second)) {
        both += ' ';
    }
    return both += second;
}

}  // namespace horseshoe::parser
