#pragma once

#include "analysis/stance/stance.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::stance {

/// A stance as a person judges it, without its document.
struct AuditItem {
    std::string rule;
    std::string act;
    std::string language;
    int polarity = 0;
    std::string holder;
    std::string target;
    std::string via;
    std::string document;
    int turn = 0;
    std::uint32_t line = 0;
    std::string id;
    std::string cue;
    std::string quote;
};

/// Draws at most `size` items. They are put in order by language, act and rule, and within those as
/// the seed has it; then they are taken at even steps. So each stratum has its share, every item has
/// the same chance, and precision over all needs no weights. The order that they come in and items
/// with the same id make no difference.
std::vector<AuditItem>
draw_sample(std::vector<AuditItem> items, std::size_t size, std::uint64_t seed);

/// The sample as a table with an empty verdict in each row; `head` stands on top as a comment.
std::string sample_table(const std::vector<AuditItem>& items, std::string_view head);

/// Does a table have a verdict already?
bool has_verdicts(std::string_view table);

/// An interval of confidence.
struct Interval {
    double low = 0;
    double high = 1;
};

/// Wilson's interval of 95 % for a share; of nothing it is everything.
Interval wilson(std::size_t right, std::size_t judged);

/// Precision of one rule, act or language.
struct Precision {
    std::string group;  ///< "all", "language", "act", "rule"
    std::string name;
    std::size_t right = 0;
    std::size_t judged = 0;
};

/// From a table with verdicts: all, by language, by act, by rule. A verdict is "right", "wrong",
/// "unsure" or empty, of which the last two do not count. Throws InputError for any other.
std::vector<Precision> audit_report(const std::string& path, std::string_view table);

}  // namespace horseshoe::stance
