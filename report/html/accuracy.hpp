#pragma once

#include <optional>
#include <string_view>

namespace horseshoe::html {

/// How well one figure came out against annotations made by hand, over all sets: docs/accuracy.tsv.
struct AccuracyRange {
    double least = 0;
    double most = 0;
};

/// Of a measure ("mentions", "stance") and a figure ("mention_f1"); none where it was not measured.
std::optional<AccuracyRange> accuracy(std::string_view measure, std::string_view figure);

}  // namespace horseshoe::html
