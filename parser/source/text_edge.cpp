#include "parser/source/text_edge.hpp"

#include "parser/source/text_reading.hpp"

#include <algorithm>
#include <array>
#include <memory_resource>
#include <unordered_set>
#include <utility>
#include <vector>

namespace horseshoe::parser {
namespace {

/// A column's longer rows fill at least these percent of it; labels and names do not.
constexpr std::uint32_t fullest = 55;
constexpr std::size_t most_places = 12;
/// Fewer rows than these on either side are no columns of their own.
constexpr std::size_t fewest_rows = 5;
/// From so many rows on, a place that is free in nearly all of them is no chance.
constexpr std::size_t many_rows = 12;
/// How far the columns of one text may differ from page to page.
constexpr std::uint32_t same_place = 12;

/// The rows of a page that can tell of columns: a line that comes back tells once.
std::vector<TextRow> telling_rows(std::string_view text, TextRows rows)
{
    std::vector<TextRow> telling;
    telling.reserve(rows.size());
    // A piece of memory for each row would cost more than all else.
    std::pmr::monotonic_buffer_resource memory;
    std::pmr::unordered_set<std::string_view> seen(rows.size(), &memory);
    for (const auto& row : rows) {
        if (row.blank() || row.furniture) {
            continue;
        }
        const auto begin = row.segments.front().span.begin;
        if (seen.insert(text.substr(begin, row.segments.back().span.end - begin)).second) {
            telling.push_back(row);
        }
    }
    return telling;
}

struct Places {
    std::uint32_t first = 0;
    std::uint32_t end = 0;
};

/// About the middle of a page.
Places middle(TextRows rows)
{
    std::uint32_t width = 0;
    for (const auto& row : rows) {
        width = std::max(width, row.segments.back().right);
    }
    return {width * 3 / 10, width * 7 / 10};
}

/// Places where words begin behind blanks; the commonest ones.
std::vector<std::uint32_t> common_places(TextRows rows, Places within)
{
    std::array<std::uint32_t, widest_row + 1> begins{};
    for (const auto& row : rows) {
        for (const auto& segment : row.segments) {
            ++begins[std::min(segment.left, widest_row)];
        }
    }
    std::vector<std::uint32_t> places;
    for (auto place = within.first; place < std::min(within.end, widest_row); ++place) {
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
        if (crosses(row, place)) {
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

/// What the rows of a page have at a place.
struct Gutter {
    std::size_t free = 0;     ///< rows with words on both sides and blanks between
    std::size_t widest = 0;   ///< of these, rows with no blanks elsewhere that are as wide
    std::size_t against = 0;  ///< rows that go over the place and have blanks elsewhere

    bool is_clear() const { return free * 10 >= (free + against) * 9; }
    bool is_widest() const { return widest * 4 >= free * 3 && free >= against; }
};

bool is_widest(const TextRow& row, std::uint32_t place)
{
    std::uint32_t here = 0;
    std::uint32_t elsewhere = 0;
    for (std::size_t i = 1; i < row.segments.size(); ++i) {
        const auto left = row.segments[i - 1].right;
        const auto right = row.segments[i].left;
        auto& widest = left <= place && place <= right ? here : elsewhere;
        widest = std::max(widest, right - left);
    }
    return here > elsewhere;
}

Gutter gutter_at(TextRows rows, std::uint32_t place)
{
    Gutter gutter;
    for (const auto& row : rows) {
        if (crosses(row, place)) {
            gutter.against += row.segments.size() > 1 ? 1U : 0U;
        }
        else if (on_left(row, place) && on_right(row, place)) {
            ++gutter.free;
            gutter.widest += is_widest(row, place) ? 1U : 0U;
        }
    }
    return gutter;
}

/// The rows of the longest run that leaves a place free: as many as the side with fewer has.
std::size_t longest_run(TextRows rows, std::uint32_t place)
{
    std::size_t longest = 0;
    std::size_t left = 0;
    std::size_t right = 0;
    for (const auto& row : rows) {
        if (crosses(row, place)) {
            left = right = 0;
            continue;
        }
        left += on_left(row, place) ? 1U : 0U;
        right += on_right(row, place) ? 1U : 0U;
        longest = std::max(longest, std::min(left, right));
    }
    return longest;
}

template <typename Accept>
TextEdge best_edge(TextRows rows, Places within, const Accept& accepts)
{
    TextEdge best;
    for (const auto place : common_places(rows, within)) {
        const auto run = longest_run(rows, place);
        const bool better = run > best.rows || (run == best.rows && place < best.place);
        if (run > 0 && better && accepts(gutter_at(rows, place))) {
            best = {.place = place, .rows = run, .sure = false};
        }
    }
    return best;
}

}  // namespace

bool crosses(const TextRow& row, std::uint32_t place)
{
    return std::any_of(row.segments.begin(), row.segments.end(), [&](const TextSegment& segment) {
        return segment.left < place && segment.right > place;
    });
}

TextEdge find_text_edge(std::string_view text, TextRows rows)
{
    const auto telling = telling_rows(text, rows);
    auto edge = best_edge(telling, middle(telling), [](const Gutter& gutter) {
        return gutter.is_widest() || (gutter.is_clear() && gutter.free >= many_rows);
    });
    edge.sure = edge.rows >= fewest_rows && is_filled(telling, edge.place) &&
                reads_down(text, rows, edge.place);
    return edge;
}

TextEdge find_text_edge_near(std::string_view text, TextRows rows, std::uint32_t usual)
{
    const Places near{usual - std::min(usual, same_place), usual + same_place + 1};
    return best_edge(telling_rows(text, rows), near, [](const Gutter& gutter) {
        return gutter.is_widest() || gutter.is_clear();
    });
}

}  // namespace horseshoe::parser
