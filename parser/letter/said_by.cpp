#include "parser/letter/said_by.hpp"

#include "parser/language/fold.hpp"
#include "parser/language/phrases.hpp"

#include <algorithm>
#include <vector>

namespace horseshoe::parser {
namespace {

/// The folded words of rows are few; so are those that a title is compared with.
constexpr std::size_t longest_lead = 160;

/// Where the longest row of `key` ends that the words stand for, from the first one on; 0: none.
const Word* longest_row(const std::vector<FoldedWord>& title,
                        const Language& language,
                        std::string_view key,
                        std::size_t& words)
{
    const Word* best = nullptr;
    words = 0;
    for (const auto& row : language.all(key)) {
        const auto of_row = fold_words(row.words);
        const bool fits = of_row.size() > words && of_row.size() <= title.size() &&
                          std::equal(of_row.begin(),
                                     of_row.end(),
                                     title.begin(),
                                     [](const FoldedWord& one, const FoldedWord& other) {
                                         return one.word == other.word;
                                     });
        if (fits) {
            best = &row;
            words = of_row.size();
        }
    }
    return best;
}

}  // namespace

SaidBy said_by(std::string_view title, const Language& language)
{
    const auto words = fold_words(title.substr(0, longest_lead));
    // "Cairo final communiqué of", "Ministerial declaration of": a word may stand before it, but
    // for one that tells that several speak.
    std::size_t count = 0;
    const bool joint = longest_row(words, language, "joint-title", count) != nullptr;
    for (std::size_t from = 0; from < std::min<std::size_t>(words.size(), joint ? 1 : 2); ++from) {
        const std::vector<FoldedWord> lead(words.begin() + static_cast<std::ptrdiff_t>(from),
                                           words.end());
        if (const auto* row = longest_row(lead, language, "said-by", count)) {
            // "Note de cadrage": no author follows.
            return row->value == "own" ? SaidBy{} : SaidBy{lead[count - 1].end, row->value == "by"};
        }
    }
    if (longest_row(words, language, "issued-title", count) == nullptr) {
        return {};
    }
    for (auto from = words.begin() + static_cast<std::ptrdiff_t>(count); from != words.end();
         ++from) {
        std::size_t size = 0;
        if (const auto* row = longest_row({from, words.end()}, language, "adopted-by", size)) {
            return {(from + static_cast<std::ptrdiff_t>(size) - 1)->end, row->value == "by"};
        }
    }
    return {};
}

bool is_issued(std::string_view title, const Language& language)
{
    std::size_t count = 0;
    return longest_row(
               fold_words(title.substr(0, longest_lead)), language, "issued-title", count) !=
           nullptr;
}

}  // namespace horseshoe::parser
