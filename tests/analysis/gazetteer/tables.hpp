#pragma once

#include "analysis/gazetteer/gazetteer.hpp"
#include "analysis/gazetteer/name_index.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::gazetteer::test {

/// A gazetteer of one table; cells of a row are parted by "|", which reads better than tabs.
inline Table table(std::string_view rows, std::string path = "names.tsv")
{
    std::string text(rows);
    for (auto& c : text) {
        c = c == '|' ? '\t' : c;
    }
    return {std::move(path), std::move(text)};
}

inline Gazetteer gazetteer_of(std::string_view rows, std::string_view overriding = {})
{
    std::vector<Table> over;
    if (!overriding.empty()) {
        over.push_back(table(overriding, "own.tsv"));
    }
    return {{table(rows)}, over};
}

/// "KEN Kenya" for each name found in a text, in the order of NameIndex::find().
inline std::vector<std::string>
names_in(const Gazetteer& gazetteer, std::string_view language, std::string_view text)
{
    std::vector<Word> words;
    std::vector<Found> found;
    append_words(text, words);
    gazetteer.names(language).find(words, found);
    std::vector<std::string> names;
    for (const auto& one : found) {
        const auto& use = gazetteer.uses()[one.value];
        const auto begin = words[one.first].begin;
        names.push_back(gazetteer.entities()[use.entity].id + ' ' +
                        std::string(text.substr(begin, words[one.last - 1].end() - begin)));
    }
    return names;
}

}  // namespace horseshoe::gazetteer::test
