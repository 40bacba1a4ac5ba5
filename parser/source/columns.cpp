#include "parser/source/columns.hpp"

#include <algorithm>
#include <cmath>

namespace horseshoe::parser {
namespace {

/// Fewer rows than these on either side make no columns.
constexpr std::size_t fewest_rows = 4;
/// Narrower white, in parts of the letters' size, is a river between words.
constexpr float least_white = 0.7F;
/// How far into the white a letter may stick.
constexpr float tolerance = 0.5F;
/// A column's longer rows fill at least this part of it; labels and names do not.
constexpr float fullest = 0.55F;

using Segments = std::vector<std::vector<Segment>>;

Segments segments_of_all(const PageWords& page, const std::vector<Row>& rows)
{
    Segments segments;
    segments.reserve(rows.size());
    for (const Row& row : rows) {
        segments.push_back(segments_of(page, row));
    }
    return segments;
}

bool crosses(const Segment& segment, float x)
{
    return segment.left < x - tolerance && segment.right > x + tolerance;
}

bool any_crosses(const std::vector<Segment>& segments, float x)
{
    return std::any_of(segments.begin(), segments.end(), [x](const Segment& segment) {
        return crosses(segment, x);
    });
}

/// Successive rows that leave x white.
struct Run {
    std::size_t first = 0;
    std::size_t last = 0;  ///< one past the end
    std::size_t left_rows = 0;
    std::size_t right_rows = 0;

    std::size_t score() const { return std::min(left_rows, right_rows); }
};

Run best_run(const Segments& segments, float x)
{
    Run best;
    Run run;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        if (any_crosses(segments[i], x)) {
            run = Run{.first = i + 1, .last = i + 1};
            continue;
        }
        run.last = i + 1;
        run.left_rows += segments[i].front().left < x ? 1U : 0U;
        run.right_rows += segments[i].back().right > x ? 1U : 0U;
        if (run.score() > best.score()) {
            best = run;
        }
    }
    return best;
}

/// Places looked at across the middle: about two points apart, and no gutter is narrower.
constexpr int places = 64;

/// Neighbouring places that are white in the same run of rows.
struct White {
    Run run;
    float from = 0;
    float to = 0;
};

/// The white with the longest run; of several, the widest.
White widest_white(const Segments& segments, const Frame& frame)
{
    White best;
    White white;
    for (int i = 0; i <= places; ++i) {
        const float part = 0.38F + 0.24F * static_cast<float>(i) / static_cast<float>(places);
        const float x = frame.left + part * frame.width();
        const Run run = best_run(segments, x);
        if (run.score() != white.run.score() || run.first != white.run.first) {
            white = White{.run = run, .from = x, .to = x};
        }
        white.to = x;
        const bool wider = white.to - white.from > best.to - best.from;
        if (run.score() > best.run.score() || (run.score() == best.run.score() && wider)) {
            best = white;
        }
    }
    return best;
}

/// How far the longer rows of the run reach on one side of x.
float usual_width(const Segments& segments, const Run& run, float x, bool left_side)
{
    std::vector<float> widths;
    for (std::size_t i = run.first; i < run.last; ++i) {
        float left = 1e9F;
        float right = -1e9F;
        for (const Segment& segment : segments[i]) {
            if ((segment.middle() < x) != left_side) {
                continue;
            }
            left = std::min(left, segment.left);
            right = std::max(right, segment.right);
        }
        if (right > left) {
            widths.push_back(right - left);
        }
    }
    if (widths.empty()) {
        return 0;
    }
    const auto at = widths.begin() + static_cast<std::ptrdiff_t>(widths.size() * 3 / 4);
    std::nth_element(widths.begin(), at, widths.end());
    return *at;
}

/// The white around x in the rows of the run.
Gutter white_around(const Segments& segments, const Run& run, float x, const Frame& frame)
{
    Gutter gutter{.left = frame.left, .right = frame.right, .rows = run.score()};
    for (std::size_t i = run.first; i < run.last; ++i) {
        for (const Segment& segment : segments[i]) {
            if (segment.middle() < x) {
                gutter.left = std::max(gutter.left, segment.right);
            }
            else {
                gutter.right = std::min(gutter.right, segment.left);
            }
        }
    }
    return gutter;
}

}  // namespace

std::optional<Gutter>
find_gutter(const PageWords& page, const std::vector<Row>& rows, const Frame& frame)
{
    const Segments segments = segments_of_all(page, rows);
    const White white = widest_white(segments, frame);
    if (white.run.score() < fewest_rows) {
        return std::nullopt;
    }
    const float x = (white.from + white.to) / 2;
    const Gutter best = white_around(segments, white.run, x, frame);
    const float size = rows[white.run.first].size;
    if (best.right - best.left < least_white * size ||
        usual_width(segments, white.run, x, true) < fullest * (best.left - frame.left) ||
        usual_width(segments, white.run, x, false) < fullest * (frame.right - best.right)) {
        return std::nullopt;
    }
    return best;
}

namespace {

/// Takes rows from top to bottom and hands them out in reading order.
class Bands {
public:
    Bands(const PageWords& page, float gutter, bool mostly_full)
        : page_(page), gutter_(gutter), mostly_full_(mostly_full)
    {}

    void add_full(const Row& row)
    {
        finish_columns();
        full_.push_back(row);
    }

    void add_sides(const Row& row)
    {
        rows_.push_back(row);
        bool left = false;
        bool right = false;
        for (const std::uint32_t i : row.words) {
            const PlacedWord& word = page_.words[i];
            const bool is_left = (word.left + word.right) / 2 < gutter_;
            (is_left ? left_ : right_).push_back(i);
            (is_left ? left : right) = true;
        }
        both_ += left && right ? 1U : 0U;
    }

    std::vector<PageBlock> take()
    {
        finish_columns();
        finish_full();
        return std::move(blocks_);
    }

private:
    /// On a page of full-width rows, the odd short row belongs to them.
    void finish_columns()
    {
        if (rows_.empty()) {
            return;
        }
        if (mostly_full_ && (both_ <= 2 || left_.empty() || right_.empty())) {
            full_.insert(full_.end(), rows_.begin(), rows_.end());
        }
        else {
            finish_full();
            if (!left_.empty()) {
                blocks_.push_back({Column::left, rows_of(page_, std::move(left_))});
            }
            if (!right_.empty()) {
                blocks_.push_back({Column::right, rows_of(page_, std::move(right_))});
            }
        }
        rows_.clear();
        left_.clear();
        right_.clear();
        both_ = 0;
    }

    void finish_full()
    {
        if (!full_.empty()) {
            blocks_.push_back({Column::full, std::move(full_)});
        }
        full_.clear();
    }

    const PageWords& page_;
    float gutter_;
    bool mostly_full_;
    std::vector<PageBlock> blocks_;
    std::vector<Row> full_;
    std::vector<Row> rows_;
    std::vector<std::uint32_t> left_;
    std::vector<std::uint32_t> right_;
    std::size_t both_ = 0;
};

}  // namespace

std::vector<PageBlock>
blocks_of(const PageWords& page, const std::vector<Row>& rows, const std::optional<Gutter>& gutter)
{
    if (rows.empty()) {
        return {};
    }
    if (!gutter) {
        return {PageBlock{Column::full, rows}};
    }

    const float x = gutter->middle();
    const Segments segments = segments_of_all(page, rows);
    std::vector<bool> full(rows.size());
    std::size_t full_rows = 0;
    std::size_t both_sides = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        full[i] = any_crosses(segments[i], x);
        full_rows += full[i] ? 1U : 0U;
        both_sides += !full[i] && rows[i].left < x && rows[i].right > x ? 1U : 0U;
    }
    Bands bands(page, x, full_rows > both_sides);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (full[i]) {
            bands.add_full(rows[i]);
        }
        else {
            bands.add_sides(rows[i]);
        }
    }
    return bands.take();
}

}  // namespace horseshoe::parser
