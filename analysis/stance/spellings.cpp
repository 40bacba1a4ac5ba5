#include "analysis/stance/spellings.hpp"

#include "analysis/gazetteer/braces.hpp"
#include "analysis/stance/embedded.hpp"
#include "parser/error.hpp"
#include "parser/language/tsv.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

namespace horseshoe::stance {
namespace {

constexpr std::array<std::string_view, Spellings::keys> key_names{
    "having",    "adverb",   "coming",    "whence",    "whence-told", "content",   "member",
    "plight",    "undoing",  "their",     "stopping",  "denying",     "amounting", "duty",
    "anybody",   "any",      "somebody",  "some",      "apart",       "opening",   "committing",
    "one",       "harming",  "sent",      "speaking",  "safety",      "title",     "presiding",
    "about",     "bearing",  "hampering", "hindrance", "activity",    "dying",     "countering",
    "process",   "worries",  "where",     "quitting",  "except",      "weighty",   "apposing",
    "counting",  "relative", "faring",    "lot",       "unheeded",    "striking",  "instrument",
    "merit",     "without",  "nobody",    "you",       "us",          "fighting",  "regretting",
    "authorless"};

}  // namespace

Spellings::Spellings()
{
    for (const auto& table : embedded()) {
        if (table.name != "spellings") {
            continue;
        }
        for (const auto& row : parser::read_tsv(table.text)) {
            const auto key = std::find(key_names.begin(), key_names.end(), row[0]);
            if (key == key_names.end()) {
                if (row[0] != "key") {
                    throw InputError("spellings.tsv", row.line, "there is no such key");
                }
                continue;
            }
            for (const auto& form : gazetteer::expand_braces(row[1])) {
                std::vector<gazetteer::Word> words;
                gazetteer::append_words(form, words);
                for (const auto& word : words) {
                    words_[static_cast<std::size_t>(key - key_names.begin())].insert(word.hash);
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
