#pragma once

#include "analysis/mention/reading.hpp"
#include "analysis/stance/find_stances.hpp"
#include "tests/analysis/documents.hpp"

#include <fmt/format.h>

#include <string>
#include <vector>

namespace horseshoe::test {

/// The stances of a document, with a lexicon of one's own or the one compiled in.
inline std::vector<stance::Stance> stances_of(const parser::Document& document,
                                              const stance::Lexicon& lexicon)
{
    const auto& gazetteer = gazetteer::builtin_gazetteer();
    return stance::find_stances(
        document, mention::read_mentions(document, gazetteer), gazetteer, lexicon);
}

inline std::vector<stance::Stance> stances_of(const parser::Document& document)
{
    return stances_of(document, stance::builtin_lexicon(document.language));
}

/// "CHN>KEN+1": a stance in short, with "!" where a person had a hand in it.
inline std::vector<std::string> shown(const std::vector<stance::Stance>& stances)
{
    std::vector<std::string> lines;
    for (const auto& one : stances) {
        lines.push_back(fmt::format(
            "{}>{}{:+}{}", one.holder, one.target, one.polarity, one.by_hand ? "!" : ""));
    }
    return lines;
}

}  // namespace horseshoe::test
