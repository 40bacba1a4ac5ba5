#include "report/html/accuracy.hpp"

#include "analysis/stance/lexicons.hpp"
#include "parser/language/tsv.hpp"
#include "report/html/words_tables.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <string>

namespace horseshoe::html {

std::optional<AccuracyRange>
accuracy(std::string_view measure, std::string_view figure, Records records)
{
    std::optional<AccuracyRange> range;
    for (const auto& row :
         parser::read_tsv(records == Records::known ? accuracy_table() : unseen_accuracy_table())) {
        if (row[0] != measure || row[2] != figure) {
            continue;
        }
        const double value = std::strtod(std::string{row[3]}.c_str(), nullptr);
        if (!range) {
            range = AccuracyRange{value, value};
        }
        range->least = std::min(range->least, value);
        range->most = std::max(range->most, value);
    }
    return range;
}

bool has_cues(std::string_view language)
{
    return std::ranges::find(stance::lexicon_languages, language) !=
           stance::lexicon_languages.end();
}

std::string in_hundredths(const Words& words, double figure)
{
    constexpr double of_doubles = 1e-9;  // 100 times 0.57 is a little less than 57
    return words.decimal(std::floor(figure * 100 + of_doubles) / 100, 2);
}

std::string in_words(const Words& words, const AccuracyRange& range)
{
    const std::string least = in_hundredths(words, range.least);
    const std::string most = in_hundredths(words, range.most);
    return least == most ? least : fmt::format("{}–{}", least, most);
}

}  // namespace horseshoe::html
