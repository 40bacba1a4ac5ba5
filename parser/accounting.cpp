#include "parser/accounting.hpp"

#include "parser/code_points.hpp"
#include "parser/source/file_offsets.hpp"

#include <algorithm>
#include <cstdint>

namespace horseshoe::parser {

Accounting account(const Document& document)
{
    const std::string_view text = document.source.text;
    Accounting accounting;
    accounting.total = count_code_points(text);
    std::size_t reached = 0;
    for (const auto& [span, text_class] : document.classes) {
        const std::size_t begin = std::min<std::size_t>(span.begin, text.size());
        const std::size_t end = std::clamp<std::size_t>(span.end, begin, text.size());
        const std::size_t first = std::clamp(reached, begin, end);
        if (begin > reached) {
            accounting.unexplained += count_code_points(text.substr(reached, begin - reached));
        }
        accounting.unexplained += count_code_points(text.substr(begin, first - begin));
        accounting.characters.at(static_cast<std::size_t>(text_class)) +=
            count_code_points(text.substr(first, end - first));
        reached = std::max(reached, end);
    }
    accounting.unexplained += count_code_points(text.substr(reached));
    // Of a text in columns, the blanks that lay it out are in the file only.
    const auto in_file = count_file_characters(document.source);
    if (in_file > accounting.total) {
        accounting.characters.at(static_cast<std::size_t>(TextClass::blank)) +=
            in_file - accounting.total;
        accounting.total = in_file;
    }
    return accounting;
}

std::array<int, text_classes + 1> shares(const Accounting& accounting)
{
    std::array<std::uint64_t, text_classes + 1> counts{};
    std::ranges::copy(accounting.characters, counts.begin());
    counts.back() = accounting.unexplained;
    std::uint64_t total = 0;
    for (const auto count : counts) {
        total += count;
    }
    std::array<int, text_classes + 1> tenths{};
    if (total == 0) {
        return tenths;
    }
    int sum = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        tenths[i] = static_cast<int>((counts[i] * 1000 + total / 2) / total);
        if (counts[i] != 0) {
            tenths[i] = std::max(tenths[i], 1);
        }
        sum += tenths[i];
    }
    // What rounding left over or took too much goes to the largest share, where it shows least.
    *std::ranges::max_element(tenths) += 1000 - sum;
    return tenths;
}

}  // namespace horseshoe::parser
