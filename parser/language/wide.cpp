#include "parser/language/wide.hpp"

#include "parser/language/code_point.hpp"

#include <unicode/uchar.h>

#include <algorithm>

namespace horseshoe::parser {

bool is_ideograph(std::string_view text)
{
    std::size_t at = 0;
    return starts_wide(text) && u_hasBinaryProperty(static_cast<UChar32>(next_code_point(text, at)),
                                                    UCHAR_IDEOGRAPHIC) != 0;
}

bool reads_records(const Language& language)
{
    return std::ranges::all_of(language.missing(), [](std::string_view key) {
        return key == "letter-title" || key == "annex";
    });
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
