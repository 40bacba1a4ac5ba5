#include "parser/source/rows.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace horseshoe::parser {
namespace {

/// Baselines this close, in parts of the font's size, are one: OCR layers jitter.
constexpr float same_baseline = 0.33F;
/// How far, in parts of the larger font's size, a small mark may be off the baseline.
constexpr float mark_offset = 0.62F;
/// A mark is set in letters at most this part of the line's size.
constexpr float mark_size = 0.8F;
/// More white than this, in parts of the font's size, is not the space between two words.
constexpr float segment_gap = 0.65F;
/// From these gaps on, in parts of the font's size, text stands in cells.
constexpr float table_gap = 3.0F;
constexpr float header_gap = 1.2F;
/// Pieces nearer than this, in parts of the font's size, are one word.
constexpr float word_gap = 0.15F;

/// The size that most letters of the words have.
float main_size(const PageWords& page, const std::vector<std::uint32_t>& words)
{
    float best = 0;
    std::uint32_t best_count = 0;
    for (const std::uint32_t candidate : words) {
        const float size = page.words[candidate].size;
        if (size == best) {
            continue;
        }
        std::uint32_t count = 0;
        for (const std::uint32_t other : words) {
            if (std::abs(page.words[other].size - size) < 0.05F) {
                count += page.words[other].end - page.words[other].begin;
            }
        }
        if (count > best_count) {
            best = size;
            best_count = count;
        }
    }
    return best;
}

/// Bold by printing twice: the same word again, a hair beside itself.
void drop_shadows(const PageWords& page, std::vector<std::uint32_t>& words)
{
    const auto is_shadow = [&](std::uint32_t a, std::uint32_t b) {
        const PlacedWord& first = page.words[a];
        const PlacedWord& second = page.words[b];
        return std::abs(first.left - second.left) < 0.1F * first.size &&
               std::abs(first.baseline - second.baseline) < 0.1F * first.size &&
               page.of(first) == page.of(second);
    };
    words.erase(std::unique(words.begin(), words.end(), is_shadow), words.end());
}

/// True if the words of `mark` all stand beside, not above, those of `row`.
bool stands_beside(const PageWords& page, const Row& mark, const Row& row)
{
    return std::none_of(mark.words.begin(), mark.words.end(), [&](std::uint32_t m) {
        const PlacedWord& word = page.words[m];
        return std::any_of(row.words.begin(), row.words.end(), [&](std::uint32_t r) {
            const PlacedWord& other = page.words[r];
            const float overlap =
                std::min(word.right, other.right) - std::max(word.left, other.left);
            return overlap > 0.3F * (word.right - word.left);
        });
    });
}

bool is_mark_of(const PageWords& page, const Row& mark, const Row& row)
{
    return mark.size < mark_size * row.size &&
           std::abs(row.baseline - mark.baseline) < mark_offset * row.size &&
           mark.left < row.right + row.size && mark.right > row.left - row.size &&
           stands_beside(page, mark, row);
}

bool is_dots(std::string_view word)
{
    return !word.empty() && word.find_first_not_of('.') == std::string_view::npos;
}

/// A dot leader leads to what follows: `....`, or dots that stand apart. Three dots in a word end
/// a sentence.
bool ends_in_leader(const PageWords& page,
                    const std::vector<std::uint32_t>& words,
                    std::size_t last)
{
    const std::string_view word = page.of(page.words[words[last]]);
    if (word.ends_with("....")) {
        return true;
    }
    return is_dots(word) && last > 0 && page.of(page.words[words[last - 1]]).ends_with('.');
}

/// True if word i of the row begins a segment of its own.
bool is_parted_before(const PageWords& page, const std::vector<std::uint32_t>& words, std::size_t i)
{
    const PlacedWord& before = page.words[words[i - 1]];
    const PlacedWord& word = page.words[words[i]];
    return word.left - before.right > segment_gap * std::max(word.size, before.size) &&
           !ends_in_leader(page, words, i - 1) && !is_dots(page.of(word));
}

void join_marks(const PageWords& page, std::vector<Row>& rows)
{
    for (std::size_t i = 0; i + 1 < rows.size();) {
        const bool raised = is_mark_of(page, rows[i], rows[i + 1]);
        if (!raised && !is_mark_of(page, rows[i + 1], rows[i])) {
            ++i;
            continue;
        }
        const float baseline = raised ? rows[i + 1].baseline : rows[i].baseline;
        std::vector<std::uint32_t> words = std::move(rows[i].words);
        words.insert(words.end(), rows[i + 1].words.begin(), rows[i + 1].words.end());
        rows[i] = make_row(page, std::move(words));
        rows[i].baseline = baseline;
        rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(i) + 1);
    }
}

}  // namespace

Row make_row(const PageWords& page, std::vector<std::uint32_t> words)
{
    const auto further_left = [&](std::uint32_t a, std::uint32_t b) {
        return page.words[a].left < page.words[b].left;
    };
    if (!std::is_sorted(words.begin(), words.end(), further_left)) {
        std::stable_sort(words.begin(), words.end(), further_left);
    }
    drop_shadows(page, words);
    Row row;
    row.words = std::move(words);
    row.left = page.words[row.words.front()].left;
    row.right = row.left;
    for (const std::uint32_t i : row.words) {
        row.right = std::max(row.right, page.words[i].right);
    }
    row.size = main_size(page, row.words);
    for (const std::uint32_t i : row.words) {
        row.baseline = page.words[i].baseline;
        if (page.words[i].size == row.size) {
            break;
        }
    }
    return row;
}

std::vector<Row> rows_of(const PageWords& page, std::vector<std::uint32_t> words)
{
    const auto higher = [&](std::uint32_t a, std::uint32_t b) {
        return page.words[a].baseline < page.words[b].baseline;
    };
    if (!std::is_sorted(words.begin(), words.end(), higher)) {
        std::stable_sort(words.begin(), words.end(), higher);
    }
    std::vector<Row> rows;
    std::size_t begin = 0;
    while (begin < words.size()) {
        const PlacedWord& first = page.words[words[begin]];
        std::size_t end = begin + 1;
        while (end < words.size() &&
               page.words[words[end]].baseline - first.baseline <
                   same_baseline * std::min(first.size, page.words[words[end]].size)) {
            ++end;
        }
        rows.push_back(make_row(page,
                                {words.begin() + static_cast<std::ptrdiff_t>(begin),
                                 words.begin() + static_cast<std::ptrdiff_t>(end)}));
        begin = end;
    }
    join_marks(page, rows);
    return rows;
}

std::string text_of(const PageWords& page, const Row& row, Gaps gaps)
{
    const float cell_gap = gaps == Gaps::header ? header_gap : table_gap;
    std::string text;
    const PlacedWord* before = nullptr;
    for (const std::uint32_t i : row.words) {
        const PlacedWord& word = page.words[i];
        if (before != nullptr) {
            const float gap = word.left - before->right;
            const float size = std::max(word.size, before->size);
            const bool led = is_dots(page.of(*before));
            if (gaps != Gaps::one_space && gap > cell_gap * size && !led) {
                text += "  ";
            }
            else if (word.space_before || gap > word_gap * std::min(word.size, before->size)) {
                text += ' ';
            }
        }
        text += page.of(word);
        before = &word;
    }
    return text;
}

std::vector<Segment> segments_of(const PageWords& page, const Row& row)
{
    std::vector<Segment> segments;
    for (std::size_t i = 0; i < row.words.size(); ++i) {
        const PlacedWord& word = page.words[row.words[i]];
        if (i > 0 && !is_parted_before(page, row.words, i)) {
            segments.back().right = std::max(segments.back().right, word.right);
        }
        else {
            segments.push_back({.left = word.left, .right = word.right});
        }
    }
    return segments;
}

}  // namespace horseshoe::parser
