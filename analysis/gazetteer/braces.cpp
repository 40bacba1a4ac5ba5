#include "analysis/gazetteer/braces.hpp"

#include "parser/error.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace horseshoe::gazetteer {
namespace {

/// Where the first brace stands; the end where there is none. (find_first_of() is slower by far.)
std::size_t first_brace(std::string_view name)
{
    const auto found =
        std::find_if(name.begin(), name.end(), [](char c) { return c == '{' || c == '}'; });
    return static_cast<std::size_t>(found - name.begin());
}

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
    const auto open = first_brace(rest);
    if (open == rest.size()) {
        auto& name = names.emplace_back();
        name.reserve(length + rest.size());
        name.append(done).append(rest);
        return;
    }
    if (rest[open] == '}') {
        throw Error(fmt::format("a brace is not opened in '{}'", rest));
    }
    const auto close = closing(rest, open);
    done.append(rest.substr(0, open));
    const auto begun = done.size();
    const auto put = [&](std::string_view middle) {
        expand(done.append(middle), rest.substr(close + 1), names);
        done.resize(begun);
    };
    for (const auto part : alternatives(rest.substr(open + 1, close - open - 1))) {
        if (first_brace(part) == part.size()) {
            put(part);
            continue;
        }
        for (const auto& middle : expand_braces(part)) {
            put(middle);
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
