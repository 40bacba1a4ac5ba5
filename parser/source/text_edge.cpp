#include "parser/source/text_edge.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace horseshoe::parser {
namespace {

/// A column's longer rows fill at least these percent of it; labels and names do not.
constexpr std::uint32_t fullest = 55;
constexpr std::size_t most_places = 12;

/// Places where words begin behind blanks, about the middle; the commonest ones.
std::vector<std::uint32_t> places_of(TextRows rows)
{
    std::array<std::uint32_t, widest_row + 1> begins{};
    std::uint32_t width = 0;
    for (const auto& row : rows) {
        for (const auto& segment : row.segments) {
            ++begins[std::min(segment.left, widest_row)];
            width = row.furniture ? width : std::max(width, segment.right);
        }
    }
    std::vector<std::uint32_t> places;
    for (auto place = width * 3 / 10; place < width * 7 / 10; ++place) {
        if (begins[place] > 0) {
            places.push_back(place);
        }
    }
    const auto commoner = [&](std::uint32_t a, std::uint32_t b) {
        return begins[a] > begins[b] || (begins[a] == begins[b] && a < b);
    };
    std::sort(places.begin(), places.end(), commoner);
    places.resize(std::min(places.size(), most_places));
    return places;
}

/// The width that a quarter of the rows on one side reach or pass.
bool is_filled(TextRows rows, std::uint32_t place)
{
    std::vector<std::uint32_t> left;
    std::vector<std::uint32_t> right;
    for (const auto& row : rows) {
        if (row.blank() || row.furniture || crosses(row, place)) {
            continue;
        }
        for (const auto& segment : row.segments) {
            if (segment.right > place) {
                right.push_back(row.segments.back().right - place);
                break;
            }
        }
        if (on_left(row, place)) {
            const auto last =
                std::find_if(row.segments.rbegin(), row.segments.rend(), [&](const auto& segment) {
                    return segment.left < place;
                });
            left.push_back(last->right - row.segments.front().left);
        }
    }
    const auto quarter = [](std::vector<std::uint32_t>& sizes) {
        const auto at = sizes.begin() + static_cast<std::ptrdiff_t>(sizes.size() * 3 / 4);
        std::nth_element(sizes.begin(), at, sizes.end());
        return *at;
    };
    if (left.empty() || right.empty()) {
        return false;
    }
    const auto widest = *std::max_element(right.begin(), right.end());
    return quarter(left) * 100 >= fullest * place &&
           quarter(right) * 100 >= fullest * std::min(widest, place);
}

}  // namespace

bool crosses(const TextRow& row, std::uint32_t place)
{
    return std::any_of(row.segments.begin(), row.segments.end(), [&](const TextSegment& segment) {
        return segment.left < place && segment.right > place;
    });
}

TextEdge find_text_edge(TextRows rows)
{
    TextEdge best;
    for (const auto place : places_of(rows)) {
        std::size_t left = 0;
        std::size_t right = 0;
        for (const auto& row : rows) {
            if (row.furniture) {
                continue;
            }
            if (crosses(row, place)) {
                left = right = 0;
                continue;
            }
            left += on_left(row, place) ? 1U : 0U;
            right += on_right(row, place) ? 1U : 0U;
            const auto score = std::min(left, right);
            if (score > best.rows || (score == best.rows && place < best.place)) {
                best = {.place = place, .rows = score, .filled = false};
            }
        }
    }
    best.filled = best.rows > 0 && is_filled(rows, best.place);
    return best;
}

}  // namespace horseshoe::parser
