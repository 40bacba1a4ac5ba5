#include "parser/language/rows.hpp"

#include <algorithm>

namespace horseshoe::parser {

bool starts_with_row(std::string_view text, const Language& language, std::string_view key)
{
    const auto rows = language.all(key);
    return std::any_of(
        rows.begin(), rows.end(), [&](const Word& row) { return text.starts_with(row.words); });
}

}  // namespace horseshoe::parser
