#include "report/html/common_words.hpp"

#include "parser/language/embedded.hpp"
#include "parser/language/fold.hpp"
#include "parser/language/tsv.hpp"

#include <map>

namespace horseshoe::html {

namespace {

using CommonWords = std::set<std::string, std::less<>>;

std::map<std::string, CommonWords, std::less<>> read()
{
    std::map<std::string, CommonWords, std::less<>> all;
    for (const auto& table : parser::embedded_tables()) {
        for (const auto& row : parser::read_tsv(table.text)) {
            if (row[0] == "common") {
                for (auto& word : parser::fold_words(row[1])) {
                    all[std::string{table.name}].insert(std::move(word.word));
                }
            }
        }
    }
    return all;
}

}  // namespace

const CommonWords& common_words(std::string_view language)
{
    static const auto all = read();
    static const CommonWords none;
    const auto found = all.find(language);
    return found == all.end() ? none : found->second;
}

}  // namespace horseshoe::html
