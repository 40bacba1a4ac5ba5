#include "analysis/gazetteer/braces.hpp"

#include "parser/error.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace horseshoe::gazetteer {
namespace {

/// The end of the brace that opens at `open`; braces may stand in braces.
std::size_t closing(std::string_view name, std::size_t open)
{
    std::size_t depth = 0;
    for (auto i = open; i < name.size(); ++i) {
        if (name[i] == '{') {
            ++depth;
        }
        else if (name[i] == '}' && --depth == 0) {
            return i;
        }
    }
    throw Error(fmt::format("a brace is not closed in '{}'", name));
}

/// The parts between the commas of one brace.
std::vector<std::string_view> alternatives(std::string_view inside)
{
    std::vector<std::string_view> parts;
    std::size_t depth = 0;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < inside.size(); ++i) {
        depth += inside[i] == '{' ? 1U : 0U;
        depth -= inside[i] == '}' ? 1U : 0U;
        if (inside[i] == ',' && depth == 0) {
            parts.push_back(inside.substr(begin, i - begin));
            begin = i + 1;
        }
    }
    parts.push_back(inside.substr(begin));
    return parts;
}

}  // namespace

std::vector<std::string> expand_braces(std::string_view name)
{
    const auto open = name.find_first_of("{}");
    if (open == std::string_view::npos) {
        return {std::string(name)};
    }
    if (name[open] == '}') {
        throw Error(fmt::format("a brace is not opened in '{}'", name));
    }
    const auto close = closing(name, open);
    std::vector<std::string> names;
    for (const auto part : alternatives(name.substr(open + 1, close - open - 1))) {
        for (const auto& middle : expand_braces(part)) {
            for (const auto& rest : expand_braces(name.substr(close + 1))) {
                names.push_back(std::string(name.substr(0, open)) + middle + rest);
            }
        }
    }
    return names;
}

}  // namespace horseshoe::gazetteer
