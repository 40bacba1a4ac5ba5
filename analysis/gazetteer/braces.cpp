#include "analysis/gazetteer/braces.hpp"

#include "parser/error.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace horseshoe::gazetteer {
namespace {

/// Where the first brace stands; the end where there is none. (find_first_of() is slower by far.)
std::size_t first_brace(std::string_view name)
{
    const auto found =
        std::find_if(name.begin(), name.end(), [](char c) { return c == '{' || c == '}'; });
    return static_cast<std::size_t>(found - name.begin());
}

/// The end of the brace that opens what is left of a name; braces may stand in braces.
std::size_t closing(std::string_view name, std::string_view whole)
{
    std::size_t depth = 0;
    for (std::size_t i = 0; i < name.size(); ++i) {
        if (name[i] == '{') {
            ++depth;
        }
        else if (name[i] == '}' && --depth == 0) {
            return i;
        }
    }
    throw Error(fmt::format("a brace is not closed in '{}'", whole));
}

/// The parts between the places where a character stands that no brace holds.
std::vector<std::string_view> parts_between(std::string_view name, char separator)
{
    std::vector<std::string_view> parts;
    std::size_t depth = 0;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < name.size(); ++i) {
        depth += name[i] == '{' ? 1U : 0U;
        depth -= name[i] == '}' && depth != 0 ? 1U : 0U;
        if (name[i] == separator && depth == 0) {
            parts.push_back(name.substr(begin, i - begin));
            begin = i + 1;
        }
    }
    parts.push_back(name.substr(begin));
    return parts;
}

/// Each beginning with each ending behind it.
std::vector<std::string> joined(const std::vector<std::string>& beginnings,
                                const std::vector<std::string>& endings)
{
    std::vector<std::string> names;
    names.reserve(beginnings.size() * endings.size());
    for (const auto& beginning : beginnings) {
        for (const auto& ending : endings) {
            names.emplace_back().reserve(beginning.size() + ending.size());
            names.back().append(beginning).append(ending);
        }
    }
    return names;
}

}  // namespace

std::vector<std::string> expand_braces(std::string_view name)
{
    const auto whole = name;
    auto open = first_brace(name);
    std::vector<std::string> names{std::string(name.substr(0, open))};
    while (open != name.size()) {
        name.remove_prefix(open);
        if (name.front() == '}') {
            throw Error(fmt::format("a brace is not opened in '{}'", whole));
        }
        const auto close = closing(name, whole);
        const auto inside = name.substr(1, close - 1);
        name.remove_prefix(close + 1);
        open = first_brace(name);
        // What stands behind the brace ends its alternatives, which spares a round.
        const auto behind = name.substr(0, open);
        std::vector<std::string> endings;
        for (const auto part : parts_between(inside, ',')) {
            for (auto& ending : expand_braces(part)) {
                endings.push_back(std::move(ending.append(behind)));
            }
        }
        names = joined(names, endings);
    }
    return names;
}

std::vector<std::string_view> parts_at_blanks(std::string_view name)
{
    return parts_between(name, ' ');
}

}  // namespace horseshoe::gazetteer
