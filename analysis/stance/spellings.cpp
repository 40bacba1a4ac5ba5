#include "analysis/stance/spellings.hpp"

#include "analysis/gazetteer/braces.hpp"
#include "analysis/stance/embedded.hpp"
#include "parser/language/tsv.hpp"

#include <algorithm>

namespace horseshoe::stance {

Spellings::Spellings() : keys_(1)
{
    std::unordered_map<std::uint64_t, Keys> keys_of;
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
                    keys_of[word.hash].set(static_cast<std::size_t>(key - names.begin()));
                }
            }
        }
    }
    std::unordered_map<Keys, std::uint16_t> spelling_of;
    for (const auto& [word, keys] : keys_of) {
        const auto next = static_cast<std::uint16_t>(keys_.size());
        const auto [at, fresh] = spelling_of.try_emplace(keys, next);
        if (fresh) {
            keys_.push_back(keys);
        }
        spellings_.emplace(word, at->second);
    }
}

std::uint16_t Spellings::of(const gazetteer::Word& word) const
{
    const auto found = spellings_.find(word.hash);
    return found == spellings_.end() ? 0 : found->second;
}

const Spellings& builtin_spellings()
{
    static const Spellings spellings;
    return spellings;
}

}  // namespace horseshoe::stance
