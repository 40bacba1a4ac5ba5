#include "parser/source/text_page_writer.hpp"

#include <algorithm>

namespace horseshoe::parser {
namespace {

/// The right part of a header's row stands this much right of the right column's edge.
constexpr std::uint32_t header_indent = 12;
constexpr std::size_t longest_header = 3;

}  // namespace

void TextPageWriter::write(TextRows rows, std::uint32_t place)
{
    place_ = place;
    std::vector<bool> full(rows.size());
    std::size_t full_rows = 0;
    std::size_t both_sides = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto& row = rows[i];
        full[i] = row.furniture || crosses(row, place_);
        full_rows += full[i] && !row.furniture ? 1U : 0U;
        both_sides += !full[i] && on_left(row, place_) && on_right(row, place_) ? 1U : 0U;
    }
    mark_header(rows, full);
    mostly_full_ = full_rows > both_sides;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        full[i] ? add_full(rows[i]) : add_sides(rows[i]);
    }
    finish();
}

/// "Security Council          3501st meeting" above the columns crosses nothing.
void TextPageWriter::mark_header(TextRows rows, std::vector<bool>& full) const
{
    std::size_t first = 0;
    while (first < rows.size() && (rows[first].blank() || rows[first].furniture)) {
        ++first;
    }
    auto last = first;
    bool header = false;
    while (last < rows.size() && !rows[last].blank()) {
        const auto& row = rows[last];
        const bool far =
            row.segments.back().left > place_ + header_indent &&
            (row.segments.size() == 1 || row.segments[row.segments.size() - 2].right < place_);
        header = header || full[last] || far;
        ++last;
    }
    if (header && last < rows.size() && last - first <= longest_header) {
        std::fill(full.begin() + static_cast<std::ptrdiff_t>(first),
                  full.begin() + static_cast<std::ptrdiff_t>(last),
                  true);
    }
}

void TextPageWriter::add_full(const TextRow& row)
{
    finish();
    line(row);
}

void TextPageWriter::line(const TextRow& row)
{
    if (row.blank()) {
        out_.blank_line();
        return;
    }
    out_.line({row.segments.front().span.begin, row.segments.back().span.end});
}

void TextPageWriter::add_sides(const TextRow& row)
{
    band_.push_back(&row);
    both_ += on_left(row, place_) && on_right(row, place_) ? 1U : 0U;
    any_left_ = any_left_ || on_left(row, place_);
    any_right_ = any_right_ || on_right(row, place_);
}

void TextPageWriter::part(const TextRow& row)
{
    if (row.blank()) {
        left_.skip(true);
        right_.skip(true);
        return;
    }
    TextPiece left;
    TextPiece right;
    for (const auto& segment : row.segments) {
        auto& piece = segment.left < place_ ? left : right;
        if (piece.span.end == 0) {
            piece.span.begin = segment.span.begin;
            piece.left = segment.left;
        }
        piece.span.end = segment.span.end;
        piece.right = segment.right;
    }
    left.alone = right.span.end == 0;
    right.alone = left.span.end == 0;
    right.alone ? left_.skip(false) : left_.add(left);
    left.alone ? right_.skip(false) : right_.add(right);
}

/// On a page of full rows, the odd short row belongs to them.
void TextPageWriter::finish()
{
    const bool as_they_are = mostly_full_ && (both_ <= 2 || !any_left_ || !any_right_);
    for (const auto* row : band_) {
        as_they_are ? line(*row) : part(*row);
    }
    const bool in_columns = !as_they_are && (!left_.empty() || !right_.empty());
    if (in_columns && band_.front()->blank()) {
        out_.blank_line();
    }
    left_.write(text_, out_);
    right_.write(text_, out_);
    if (!as_they_are && !band_.empty() && band_.back()->blank()) {
        out_.blank_line();
    }
    band_.clear();
    both_ = 0;
    any_left_ = any_right_ = false;
}

}  // namespace horseshoe::parser
