#include "parser/source/line_flags.hpp"

#include "parser/source/source.hpp"

#include <algorithm>
#include <cmath>

namespace horseshoe::parser {
namespace {

/// All in parts of the size of the letters.
constexpr float same_edge = 0.35F;
constexpr float least_indent = 0.7F;
constexpr float centring = 1.0F;
constexpr float centred_margin = 1.5F;
constexpr float ragged = 2.5F;
/// In parts of the usual pitch.
constexpr float gap = 1.28F;

/// A column with what its rows are asked about.
class Lines {
public:
    Lines(const std::vector<Row>& rows, const ColumnMeasure& column) : rows_(rows), column_(column)
    {}

    bool has_gap_before(std::size_t i) const
    {
        if (i == 0 || column_.pitch <= 0) {
            return false;
        }
        const float size =
            std::max(rows_[i].size, rows_[i - 1].size) / std::max(column_.size, 1.0F);
        return rows_[i].baseline - rows_[i - 1].baseline >
               gap * column_.pitch * std::max(1.0F, size);
    }

    float indent(std::size_t i) const { return rows_[i].left - column_.edges.left; }
    bool is_in(std::size_t i) const { return indent(i) > least_indent * column_.size; }

    /// In the middle, and so are the lines that it goes on from and to.
    bool is_centred(std::size_t i) const
    {
        return stands_in_middle(i) && (i == 0 || has_gap_before(i) || stands_in_middle(i - 1)) &&
               (!goes_on(i) || stands_in_middle(i + 1));
    }

    bool has_usual_indent(std::size_t i) const
    {
        return column_.indent > 0 &&
               std::abs(indent(i) - column_.indent) < same_edge * column_.size;
    }

    bool reaches_right(std::size_t i) const
    {
        return column_.edges.right - rows_[i].right < ragged * column_.size;
    }

    /// True if row i + 1 goes on where row i left off: no gap between.
    bool goes_on(std::size_t i) const { return i + 1 < rows_.size() && !has_gap_before(i + 1); }

    bool same_left(std::size_t a, std::size_t b) const
    {
        return std::abs(rows_[a].left - rows_[b].left) < same_edge * column_.size;
    }
    bool further_left(std::size_t a, std::size_t b) const
    {
        return rows_[a].left < rows_[b].left - same_edge * column_.size;
    }

    /// Part of a run of rows that all stand in. A run none of whose rows is filled, but its last,
    /// is one paragraph a line instead.
    bool is_inset(std::size_t i) const
    {
        const bool with_next = goes_on(i) && is_in(i + 1) &&
                               (same_left(i, i + 1) || further_left(i + 1, i)) && fills(i, i + 1);
        const bool with_previous = i > 0 && !has_gap_before(i) && is_in(i - 1) &&
                                   (same_left(i, i - 1) || further_left(i, i - 1)) &&
                                   fills(i - 1, i);
        return with_next || with_previous;
    }

    /// Starts a paragraph: the next row stands further left, or it stands alone.
    bool starts_paragraph(std::size_t i) const
    {
        if (!is_in(i)) {
            return false;
        }
        const bool after = i > 0 && !has_gap_before(i) && same_left(i - 1, i);
        if (goes_on(i) && further_left(i + 1, i)) {
            return !after || !is_inset(i);
        }
        return !is_inset(i);
    }

private:
    bool stands_in_middle(std::size_t i) const
    {
        if (has_usual_indent(i) || (i > 0 && !has_gap_before(i) && same_left(i - 1, i)) ||
            (goes_on(i) && same_left(i, i + 1))) {
            return false;
        }
        const float right = column_.edges.right - rows_[i].right;
        return indent(i) > centred_margin * column_.size && right > centred_margin * column_.size &&
               std::abs(indent(i) - right) < centring * column_.size;
    }

    /// Row `a` is broken because it is full: its own end lies right, or the next word did not fit.
    bool fills(std::size_t a, std::size_t b) const
    {
        return reaches_right(a) ||
               column_.edges.right - rows_[a].right < 0.35F * column_.edges.width() ||
               rows_[a].right >= rows_[b].right - column_.size;
    }

    const std::vector<Row>& rows_;
    const ColumnMeasure& column_;
};

}  // namespace

std::uint16_t style_flags(const PageWords& page, const Row& row)
{
    std::uint32_t letters = 0;
    std::uint32_t bold = 0;
    std::uint32_t italic = 0;
    const PlacedWord* first = nullptr;
    for (const std::uint32_t i : row.words) {
        const PlacedWord& word = page.words[i];
        if (word.letters > 0 && first == nullptr) {
            first = &word;
        }
        letters += word.letters;
        bold += word.bold;
        italic += word.italic;
    }
    if (first == nullptr) {
        return 0;
    }
    unsigned flags = italic == letters ? unsigned{line_italic} : 0U;
    if (bold == letters) {
        flags |= line_bold;
    }
    else if (first->starts_bold) {
        flags |= line_bold_start;
    }
    return static_cast<std::uint16_t>(flags);
}

float usual_pitch(const std::vector<Row>& rows)
{
    std::vector<float> steps;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        if (rows[i].baseline > rows[i - 1].baseline) {
            steps.push_back(rows[i].baseline - rows[i - 1].baseline);
        }
    }
    if (steps.size() < 5) {
        return 0;
    }
    // Not the median: where paragraphs are short, half of the steps lie between them.
    const auto at = steps.begin() + static_cast<std::ptrdiff_t>(steps.size() * 3 / 10);
    std::nth_element(steps.begin(), at, steps.end());
    return *at;
}

std::vector<float> indents_of(const std::vector<Row>& rows, const ColumnMeasure& column)
{
    const Lines lines(rows, column);
    std::vector<float> indents;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (lines.is_in(i) && lines.goes_on(i) && !lines.is_in(i + 1)) {
            indents.push_back(lines.indent(i));
        }
    }
    return indents;
}

std::vector<std::uint16_t> place_flags(const std::vector<Row>& rows, const ColumnMeasure& column)
{
    const Lines lines(rows, column);
    std::vector<std::uint16_t> flags(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        unsigned found = lines.has_gap_before(i) ? unsigned{line_gap_before} : 0U;
        if (lines.is_centred(i)) {
            found |= line_centred;
        }
        else if (lines.is_in(i)) {
            found |= lines.is_inset(i) ? unsigned{line_inset} : 0U;
            found |= lines.starts_paragraph(i) ? unsigned{line_indented} : 0U;
        }
        flags[i] = static_cast<std::uint16_t>(found);
    }
    return flags;
}

}  // namespace horseshoe::parser
