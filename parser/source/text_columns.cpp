#include "parser/source/text_columns.hpp"

#include "parser/source/text_rows.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace horseshoe::parser {
namespace {

/// Fewer rows than these on either side make no columns, unless other pages have them.
constexpr std::size_t fewest_rows = 4;
/// A column's longer rows fill at least these percent of it; labels and names do not.
constexpr std::uint32_t fullest = 55;
/// How far the columns of one text may differ from page to page.
constexpr std::uint32_t same_place = 12;
/// The right part of a header's row stands this much right of the right column's edge.
constexpr std::uint32_t header_indent = 12;
constexpr std::size_t longest_header = 3;
constexpr std::size_t most_places = 12;
constexpr std::size_t fewest_leaders = 3;

using Rows = std::span<const TextRow>;

/// Where the right column begins, and how many rows of one run show it.
struct Edge {
    std::uint32_t place = 0;
    std::size_t rows = 0;
    bool filled = false;  ///< both columns are as wide as prose makes them
};

/// True where words go over the place: no column begins there in this row.
bool crosses(const TextRow& row, std::uint32_t place)
{
    return std::any_of(row.segments.begin(), row.segments.end(), [&](const TextSegment& segment) {
        return segment.left < place && segment.right > place;
    });
}

bool on_left(const TextRow& row, std::uint32_t place)
{
    return !row.blank() && row.segments.front().left < place;
}

bool on_right(const TextRow& row, std::uint32_t place)
{
    return !row.blank() && row.segments.back().right > place;
}

/// Places where words begin behind blanks, about the middle; the commonest ones.
std::vector<std::uint32_t> places_of(Rows rows)
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
bool is_filled(Rows rows, std::uint32_t place)
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

/// The place that the longest run of rows leaves free, with words on both sides.
Edge find_edge(Rows rows)
{
    Edge best;
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

/// What one row has in one column.
struct Piece {
    SourceSpan span;
    std::uint32_t left = 0;
    std::uint32_t right = 0;
    bool alone = false;  ///< the other column is blank there
    bool gap = false;    ///< white above it
};

/// One column of a band, from top to bottom.
class TextColumn {
public:
    void add(Piece piece)
    {
        const std::size_t shared =
            piece.alone || (!pieces_.empty() && pieces_.back().alone) ? 1 : 0;
        piece.gap = !pieces_.empty() && (blanks_ || others_ > shared);
        pieces_.push_back(piece);
        others_ = 0;
        blanks_ = false;
    }
    void skip(bool blank)
    {
        blanks_ = blanks_ || blank;
        others_ += blank ? 0U : 1U;
    }
    bool empty() const { return pieces_.empty(); }

    void write(std::string_view text, std::string& out)
    {
        measure();
        bool marked = false;
        for (std::size_t i = 0; i < pieces_.size(); ++i) {
            const bool begins = begins_paragraph(i, text);
            if (pieces_[i].gap || (begins && marked)) {
                out += '\n';
            }
            out += begins ? "  " : "";
            out += pieces_[i].span.of(text);
            out += '\n';
            marked = begins;
        }
        *this = TextColumn();
    }

private:
    /// The left edge: furthest left of the places where more than the odd row begins.
    void measure()
    {
        std::vector<std::uint32_t> lefts;
        for (const auto& piece : pieces_) {
            lefts.push_back(piece.left);
            right_ = std::max(right_, piece.right);
        }
        std::sort(lefts.begin(), lefts.end());
        left_ = lefts.empty() ? 0 : lefts[lefts.size() / 10];
    }

    bool is_in(const Piece& piece) const { return piece.left >= left_ + 2; }

    bool begins_paragraph(std::size_t i, std::string_view text) const
    {
        const auto& piece = pieces_[i];
        if (!is_in(piece)) {
            return false;
        }
        if (i == 0 || piece.gap || !is_in(pieces_[i - 1]) || piece.left > pieces_[i - 1].left + 1) {
            return true;
        }
        // As far in as the one above: of a quotation, unless that one was a paragraph's last.
        const auto& above = pieces_[i - 1];
        const bool is_short = (right_ - above.right) * 10 > right_ - left_;
        const auto words = above.span.of(text);
        return is_short &&
               (std::string_view(".:?!;)\"").find(words.back()) != std::string_view::npos ||
                words.ends_with("\u201D") || words.ends_with("\u00BB"));
    }

    std::vector<Piece> pieces_;
    std::uint32_t left_ = 0;
    std::uint32_t right_ = 0;
    std::size_t others_ = 0;  ///< rows of the other column alone since the last piece
    bool blanks_ = false;
};

/// Writes a page in reading order.
class PageWriter {
public:
    PageWriter(std::string_view text, std::uint32_t place, std::string& out)
        : text_(text), place_(place), out_(out)
    {}

    void write(Rows rows)
    {
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

private:
    /// "Security Council          3501st meeting" above the columns crosses nothing.
    void mark_header(Rows rows, std::vector<bool>& full) const
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

    void add_full(const TextRow& row)
    {
        finish();
        line(row);
    }

    void line(const TextRow& row)
    {
        if (!row.blank()) {
            out_.append(text_,
                        row.segments.front().span.begin,
                        row.segments.back().span.end - row.segments.front().span.begin);
        }
        out_ += '\n';
    }

    void add_sides(const TextRow& row)
    {
        band_.push_back(&row);
        both_ += on_left(row, place_) && on_right(row, place_) ? 1U : 0U;
        any_left_ = any_left_ || on_left(row, place_);
        any_right_ = any_right_ || on_right(row, place_);
    }

    void part(const TextRow& row)
    {
        if (row.blank()) {
            left_.skip(true);
            right_.skip(true);
            return;
        }
        Piece left;
        Piece right;
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
    void finish()
    {
        const bool as_they_are = mostly_full_ && (both_ <= 2 || !any_left_ || !any_right_);
        for (const auto* row : band_) {
            as_they_are ? line(*row) : part(*row);
        }
        const bool in_columns = !as_they_are && (!left_.empty() || !right_.empty());
        out_ += in_columns && band_.front()->blank() ? "\n" : "";
        left_.write(text_, out_);
        right_.write(text_, out_);
        out_ += !as_they_are && !band_.empty() && band_.back()->blank() ? "\n" : "";
        band_.clear();
        both_ = 0;
        any_left_ = any_right_ = false;
    }

    std::string_view text_;
    std::uint32_t place_;
    std::string& out_;
    bool mostly_full_ = false;
    std::vector<const TextRow*> band_;
    std::size_t both_ = 0;
    bool any_left_ = false;
    bool any_right_ = false;
    TextColumn left_;
    TextColumn right_;
};

struct TextPage {
    std::size_t first = 0;
    std::size_t count = 0;
    Edge edge;
    bool cover = false;
};

/// Pages as form feeds part them; where there are none, as rows of furniture do.
std::vector<TextPage> pages_of(const std::vector<TextRow>& rows)
{
    const bool feeds =
        std::any_of(rows.begin(), rows.end(), [](const TextRow& row) { return row.page_start; });
    std::vector<TextPage> pages;
    bool after_furniture = false;
    std::size_t leaders = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto& row = rows[i];
        const bool starts =
            feeds ? row.page_start : after_furniture && !row.furniture && !row.blank();
        if (pages.empty() || starts) {
            pages.push_back({.first = i, .count = 0, .edge = {}, .cover = false});
            leaders = 0;
        }
        after_furniture = row.furniture || (after_furniture && row.blank());
        leaders += row.leaders ? 1U : 0U;
        pages.back().cover = leaders >= fewest_leaders;
        ++pages.back().count;
    }
    for (auto& page : pages) {
        if (!page.cover) {
            page.edge = find_edge(Rows(rows).subspan(page.first, page.count));
        }
    }
    return pages;
}

/// Keeps the edges that stand on their own, or that agree with one that does.
bool choose_edges(std::vector<TextPage>& pages)
{
    std::vector<std::uint32_t> places;
    for (const auto& page : pages) {
        if (page.edge.rows >= fewest_rows && page.edge.filled) {
            places.push_back(page.edge.place);
        }
    }
    if (places.empty()) {
        return false;
    }
    std::sort(places.begin(), places.end());
    const auto usual = places[places.size() / 2];
    for (auto& page : pages) {
        const auto& edge = page.edge;
        const auto apart = std::max(edge.place, usual) - std::min(edge.place, usual);
        if (!(edge.rows >= fewest_rows && edge.filled) && apart > same_place) {
            page.edge = {};
        }
    }
    return true;
}

}  // namespace

std::optional<std::string> part_columns(std::string_view text, const std::vector<Line>& lines)
{
    if (!has_inner_blanks(text, lines)) {
        return std::nullopt;
    }
    const auto rows = rows_of_text(text, lines);
    auto pages = pages_of(rows);
    if (!choose_edges(pages)) {
        return std::nullopt;
    }
    std::string out;
    out.reserve(text.size());
    for (const auto& page : pages) {
        out += rows[page.first].page_start ? "\f" : "";
        if (page.edge.rows == 0) {
            for (std::size_t i = page.first; i < page.first + page.count; ++i) {
                out += lines[i].span.of(text);
                out += '\n';
            }
            continue;
        }
        PageWriter(text, page.edge.place, out).write(Rows(rows).subspan(page.first, page.count));
    }
    return out;
}

}  // namespace horseshoe::parser
