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

/// Puts the expansions of `rest` behind `done`, which holds what stands before it.
void expand(std::string& done, std::string_view rest, std::vector<std::string>& names)
{
    const auto length = done.size();
    const auto open = rest.find_first_of("{}");
    if (open == std::string_view::npos) {
        names.push_back(done.append(rest));
        done.resize(length);
        return;
    }
    if (rest[open] == '}') {
        throw Error(fmt::format("a brace is not opened in '{}'", rest));
    }
    const auto close = closing(rest, open);
    done.append(rest.substr(0, open));
    const auto begun = done.size();
    for (const auto part : alternatives(rest.substr(open + 1, close - open - 1))) {
        const bool plain = part.find_first_of("{}") == std::string_view::npos;
        for (const auto& middle : plain ? std::vector{std::string(part)} : expand_braces(part)) {
            expand(done.append(middle), rest.substr(close + 1), names);
            done.resize(begun);
        }
    }
    done.resize(length);
}

}  // namespace

std::vector<std::string> expand_braces(std::string_view name)
{
    std::vector<std::string> names;
    std::string done;
    expand(done, name, names);
    return names;
}

}  // namespace horseshoe::gazetteer
