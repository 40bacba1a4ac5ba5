#pragma once

#include "report/html/words.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace horseshoe::html {

/// On which records: those that the tables were tuned on in part (docs/accuracy.tsv), or those that nobody
/// had tuned them for (docs/accuracy-unseen.tsv).
enum class Records : bool { known, unseen };

/// How well one figure came out against annotations made by hand, over all sets.
struct AccuracyRange {
    double least = 0;
    double most = 0;
};

/// Of a measure ("mentions", "stance") and a figure ("mention_f1"); none where it was not measured.
std::optional<AccuracyRange>
accuracy(std::string_view measure, std::string_view figure, Records records = Records::known);

/// Whether stances are looked for in texts of a language: only where words of praise and blame are known.
bool has_cues(std::string_view language);

/// "0.91". Rounded down: what is nearly 1 is not 1.
std::string in_hundredths(const Words& words, double figure);

/// "0.91–0.92".
std::string in_words(const Words& words, const AccuracyRange& range);

}  // namespace horseshoe::html
