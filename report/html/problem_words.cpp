#include "report/html/problem_words.hpp"

#include "parser/language/tsv.hpp"
#include "report/html/words_tables.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>

namespace horseshoe::html {

namespace {

/// No row has more places to fill.
using Arguments = std::array<std::string_view, 10>;

/// What stands in `said` at the places `{0}` of a template that it has been made from.
std::optional<Arguments> arguments_of(std::string_view made_from, std::string_view said)
{
    Arguments arguments{};
    const auto place = made_from.find('{');
    if (place == std::string_view::npos) {
        return made_from == said ? std::optional{arguments} : std::nullopt;
    }
    if (!said.starts_with(made_from.substr(0, place))) {
        return std::nullopt;
    }
    const auto number = static_cast<std::size_t>(made_from[place + 1] - '0');
    const auto rest = made_from.substr(place + 3);
    const auto after = said.substr(place);
    // Up to what follows the place; of several ways to read it the shortest that fits.
    for (std::size_t length = 0; length <= after.size(); ++length) {
        if (auto others = arguments_of(rest, after.substr(length))) {
            others->at(number) = after.substr(0, length);
            return others;
        }
    }
    return std::nullopt;
}

std::string filled(std::string_view words, const Arguments& arguments)
{
    std::string out;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i] == '{' && i + 2 < words.size() && words[i + 2] == '}') {
            out += arguments.at(static_cast<std::size_t>(words[i + 1] - '0'));
            i += 2;
        }
        else {
            out += words[i];
        }
    }
    return out;
}

}  // namespace

std::optional<std::string>
problem_in_words(std::string_view code, std::string_view said, std::string_view language)
{
    static const auto rows = parser::read_tsv(problems_table());
    const std::span cells{rows.front().cells};
    const auto column = std::ranges::find(cells, language);
    if (column == cells.end()) {
        return std::nullopt;
    }
    for (const auto& row : rows) {
        const auto words = row[static_cast<std::size_t>(column - cells.begin())];
        if (row[0] != code || words.empty()) {
            continue;
        }
        if (const auto arguments = arguments_of(row[1], said)) {
            return filled(words, *arguments);
        }
    }
    return std::nullopt;
}

}  // namespace horseshoe::html
