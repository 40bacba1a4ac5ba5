#include "parser/source/text_reading.hpp"

namespace horseshoe::parser {
namespace {

/// Sentences that a full stop of an abbreviation seems to break.
constexpr std::size_t odd_breaks = 1;

/// What a row has from the first to the last of its segments.
std::string_view words_of(std::string_view text, std::span<const TextSegment> segments)
{
    return segments.empty()
               ? std::string_view{}
               : SourceSpan{segments.front().span.begin, segments.back().span.end}.of(text);
}

/// A sentence ends, and yet goes on with a small letter.
bool breaks(std::string_view words, std::string_view next)
{
    if (words.empty() || next.empty() || next.front() < 'a' || next.front() > 'z') {
        return false;
    }
    return words.back() == '.' || words.back() == '?' || words.back() == '!';
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
        std::size_t lefts = 0;
        while (lefts < row.segments.size() && row.segments[lefts].left < place) {
            ++lefts;
        }
        const auto left = words_of(text, row.segments.first(lefts));
        const auto right = words_of(text, row.segments.subspan(lefts));
        across += breaks(left, right) ? 1U : 0U;
        down += breaks(left_above, left) ? 1U : 0U;
        down += breaks(right_above, right) ? 1U : 0U;
        left_above = left.empty() ? left_above : left;
        right_above = right.empty() ? right_above : right;
    }
    return down <= across + odd_breaks;
}

}  // namespace horseshoe::parser
