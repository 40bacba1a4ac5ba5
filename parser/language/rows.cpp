#include "parser/language/rows.hpp"

#include <algorithm>

namespace horseshoe::parser {

bool starts_with_row(std::string_view text, const Language& language, std::string_view key)
{
    const auto rows = text.empty() ? std::span<const Word>{} : language.all(key);
    return std::any_of(rows.begin(), rows.end(), [&](const Word& row) {
        return text.front() == row.words.front() && text.starts_with(row.words);
    });
}

}  // namespace horseshoe::parser
