#include "analysis/stance/spellings.hpp"

#include "analysis/gazetteer/braces.hpp"
#include "analysis/stance/embedded.hpp"
#include "parser/language/tsv.hpp"

#include <algorithm>
#include <vector>

namespace horseshoe::stance {
Spellings::Spellings()
{
    for (const auto& table : embedded()) {
        if (table.name != "spellings") {
            continue;
        }
        for (const auto& row : parser::read_tsv(table.text)) {
            const auto* const key = std::find(names.begin(), names.end(), row[0]);
            if (key == names.end()) {  // the names of the columns
                continue;
            }
            for (const auto& form : gazetteer::expand_braces(row[1])) {
                std::vector<gazetteer::Word> words;
                gazetteer::append_words(form, words);
                for (const auto& word : words) {
                    words_[static_cast<std::size_t>(key - names.begin())].insert(word.hash);
                }
            }
        }
    }
}

const Spellings& builtin_spellings()
{
    static const Spellings spellings;
    return spellings;
}

}  // namespace horseshoe::stance
