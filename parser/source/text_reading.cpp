#include "parser/source/text_reading.hpp"

namespace horseshoe::parser {
namespace {

/// Sentences that a full stop of an abbreviation seems to break.
constexpr std::size_t odd_breaks = 1;

/// What a row has on one side of a place.
std::string_view words_of(std::string_view text, const TextRow& row, std::uint32_t place, bool left)
{
    std::string_view words;
    for (const auto& segment : row.segments) {
        if ((segment.left < place) == left) {
            const auto next = segment.span.of(text);
            words = words.empty() ? next
                                  : std::string_view(words.data(),
                                                     static_cast<std::size_t>(
                                                         next.data() + next.size() - words.data()));
        }
    }
    return words;
}

/// A sentence ends, and yet goes on with a small letter.
bool breaks(std::string_view words, std::string_view next)
{
    return !words.empty() && !next.empty() &&
           std::string_view(".?!").find(words.back()) != std::string_view::npos &&
           next.front() >= 'a' && next.front() <= 'z';
}

}  // namespace

bool reads_down(std::string_view text, TextRows rows, std::uint32_t place)
{
    std::size_t down = 0;
    std::size_t across = 0;
    std::string_view left_above;
    std::string_view right_above;
    for (const auto& row : rows) {
        if (row.blank() || row.furniture) {
            continue;
        }
        if (crosses(row, place)) {
            left_above = right_above = {};
            continue;
        }
        const auto left = words_of(text, row, place, true);
        const auto right = words_of(text, row, place, false);
        across += breaks(left, right) ? 1U : 0U;
        down += breaks(left_above, left) ? 1U : 0U;
        down += breaks(right_above, right) ? 1U : 0U;
        left_above = left.empty() ? left_above : left;
        right_above = right.empty() ? right_above : right;
    }
    return down <= across + odd_breaks;
}

}  // namespace horseshoe::parser
