#include "analysis/stance/natures.hpp"

#include "analysis/stance/embedded.hpp"
#include "parser/error.hpp"
#include "parser/language/tsv.hpp"

#include <functional>
#include <string>
#include <unordered_map>

namespace horseshoe::stance {
namespace {

/// Looked up by views.
struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const
    {
        return std::hash<std::string_view>{}(text);
    }
};

using Natures = std::unordered_map<std::string, Nature, Hash, std::equal_to<>>;

Nature nature_named(const parser::TsvRow& row)
{
    const std::string_view word = row[1];
    if (word == "problem") {
        return Nature::problem;
    }
    if (word == "foe") {
        return Nature::foe;
    }
    if (word == "situation") {
        return Nature::situation;
    }
    if (word == "value") {
        return Nature::value;
    }
    if (word == "tool") {
        return Nature::tool;
    }
    throw InputError("natures.tsv", row.line, "there is no such nature");
}

Natures read_natures()
{
    Natures natures;
    for (const auto& table : embedded()) {
        if (table.name != "natures") {
            continue;
        }
        for (const auto& row : parser::read_tsv(table.text)) {
            if (row[0] != "id") {
                natures.emplace(std::string(row[0]), nature_named(row));
            }
        }
    }
    return natures;
}

}  // namespace

Nature nature_of(std::string_view id)
{
    static const auto natures = read_natures();
    const auto found = natures.find(id);
    return found == natures.end() ? Nature::neutral : found->second;
}

bool agrees(Nature nature, int polarity)
{
    switch (nature) {
    case Nature::problem:
    case Nature::foe:
    case Nature::situation: return polarity <= 0;
    case Nature::value:
    case Nature::tool: return polarity >= 0;
    case Nature::neutral: return true;
    }
    return true;
}

}  // namespace horseshoe::stance
