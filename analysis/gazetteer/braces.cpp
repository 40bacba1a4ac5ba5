#include "analysis/gazetteer/braces.hpp"

#include "parser/error.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace horseshoe::gazetteer {

/// (find_first_of() is slower by far.)
std::size_t Braces::first_brace(std::string_view text)
{
    const auto found =
        std::find_if(text.begin(), text.end(), [](char c) { return c == '{' || c == '}'; });
    return static_cast<std::size_t>(found - text.begin());
}

std::size_t Braces::first_between(std::string_view text, char separator)
{
    std::size_t depth = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == separator && depth == 0) {
            return i;
        }
        if (text[i] >= '{') {  // few are: letters stand before it
            depth += text[i] == '{' ? 1U : 0U;
            depth -= text[i] == '}' && depth != 0 ? 1U : 0U;
        }
    }
    return text.size();
}

/// The end of the brace that opens a text; braces may stand in braces.
std::size_t Braces::closing(std::string_view text) const
{
    if (text.front() == '}') {
        throw Error(fmt::format("a brace is not opened in '{}'", row_));
    }
    std::size_t depth = 1;
    auto close = std::size_t{0};
    for (std::size_t from = 1; depth != 0; from = close + 1) {
        close = text.find('}', from);
        if (close == std::string_view::npos) {
            throw Error(fmt::format("a brace is not closed in '{}'", row_));
        }
        const auto before = text.substr(from, close - from);
        depth += static_cast<std::size_t>(std::count(before.begin(), before.end(), '{')) - 1;
    }
    return close;
}

std::vector<std::string> expand_braces(std::string_view name)
{
    std::vector<std::string> names;
    Braces().for_each(name, [&](std::string_view one) { names.emplace_back(one); });
    return names;
}

std::vector<std::string_view> parts_at_blanks(std::string_view name)
{
    constexpr std::size_t many = 16;
    std::vector<std::string_view> parts;
    parts.reserve(many);
    for (auto end = Braces::first_between(name, ' '); end != name.size();
         end = Braces::first_between(name, ' ')) {
        parts.push_back(name.substr(0, end));
        name.remove_prefix(end + 1);
    }
    parts.push_back(name);
    return parts;
}

}  // namespace horseshoe::gazetteer
