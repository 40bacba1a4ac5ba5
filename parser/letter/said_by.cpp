#include "parser/letter/said_by.hpp"

#include "parser/digit.hpp"
#include "parser/grammar/date.hpp"
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

/// True where nothing but a date stands between a title's word and who made the text: in
/// "Memorandum rejecting the charges made by ..." others made the charges.
bool is_date_alone(std::string_view between, const Language& language)
{
    constexpr std::size_t longest_date = 32;
    return trim(between).empty() ||
           (between.size() <= longest_date && find_date(between, language).has_value());
}

/// "Communiqué of the ninth meeting, adopted by ...": what follows the word for who issued a text;
/// nothing where the title has told before what the text is about, or has named another text.
SaidBy issued_behind(std::string_view title,
                     const std::vector<FoldedWord>& words,
                     std::size_t lead,
                     const Language& language)
{
    for (auto from = lead; from < words.size(); ++from) {
        const std::vector<FoldedWord> rest(words.begin() + static_cast<std::ptrdiff_t>(from),
                                           words.end());
        std::size_t size = 0;
        if (const auto* row = longest_row(rest, language, "adopted-by", size)) {
            const auto end = words[lead - 1].end;
            const bool by = row->value == "by";
            return by && !is_date_alone(title.substr(end, rest.front().begin - end), language)
                       ? SaidBy{}
                       : SaidBy{rest[size - 1].end, by};
        }
        const bool dated = rest.size() > 1 && is_digit(rest[1].word.front());
        if ((!dated && longest_row(rest, language, "topic-of", size) != nullptr) ||
            longest_row(rest, language, "issued-title", size) != nullptr) {
            break;
        }
    }
    return {};
}

}  // namespace

SaidBy said_by(std::string_view title, const Language& language)
{
    const auto words = fold_words(title.substr(0, longest_lead));
    // "Cairo final communiqué of", "Ministerial declaration of": a word may stand before it, but
    // for one that tells that several speak, or that the text is about another: "Regarding".
    std::size_t count = 0;
    const bool whole = longest_row(words, language, "joint-title", count) != nullptr ||
                       longest_row(words, language, "topic-of", count) != nullptr;
    for (std::size_t from = 0; from < std::min<std::size_t>(words.size(), whole ? 1 : 2); ++from) {
        const std::vector<FoldedWord> lead(words.begin() + static_cast<std::ptrdiff_t>(from),
                                           words.end());
        if (const auto* row = longest_row(lead, language, "said-by", count)) {
            // "Note de cadrage": no author follows.
            return row->value == "own" ? SaidBy{} : SaidBy{lead[count - 1].end, row->value == "by"};
        }
    }
    return longest_row(words, language, "issued-title", count) == nullptr
               ? SaidBy{}
               : issued_behind(title, words, count, language);
}

bool is_issued(std::string_view title, const Language& language)
{
    std::size_t count = 0;
    return longest_row(
               fold_words(title.substr(0, longest_lead)), language, "issued-title", count) !=
           nullptr;
}

}  // namespace horseshoe::parser
