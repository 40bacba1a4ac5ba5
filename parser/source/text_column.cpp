#include "parser/source/text_column.hpp"

#include <algorithm>

namespace horseshoe::parser {
namespace {

constexpr std::uint32_t paragraph_indent = 2;

}  // namespace

void TextColumn::add(TextPiece piece)
{
    const std::size_t shared = piece.alone || (!pieces_.empty() && pieces_.back().alone) ? 1 : 0;
    piece.gap = !pieces_.empty() && (blanks_ || others_ > shared);
    pieces_.push_back(piece);
    others_ = 0;
    blanks_ = false;
}

void TextColumn::skip(bool blank)
{
    blanks_ = blanks_ || blank;
    others_ += blank ? 0U : 1U;
}

void TextColumn::write(std::string_view text, PartedText& out)
{
    measure();
    bool marked = false;
    for (std::size_t i = 0; i < pieces_.size(); ++i) {
        const bool begins = begins_paragraph(i, text);
        if (pieces_[i].gap || (begins && marked)) {
            out.blank_line();
        }
        out.line(pieces_[i].span, begins ? paragraph_indent : 0);
        marked = begins;
    }
    pieces_.clear();
    left_ = 0;
    right_ = 0;
    others_ = 0;
    blanks_ = false;
}

/// The left edge: furthest left of the places where more than the odd row begins.
void TextColumn::measure()
{
    std::vector<std::uint32_t> lefts;
    lefts.reserve(pieces_.size());
    for (const auto& piece : pieces_) {
        lefts.push_back(piece.left);
        right_ = std::max(right_, piece.right);
    }
    if (!lefts.empty()) {
        const auto usual = lefts.begin() + static_cast<std::ptrdiff_t>(lefts.size() / 10);
        std::nth_element(lefts.begin(), usual, lefts.end());
        left_ = *usual;
    }
}

bool TextColumn::begins_paragraph(std::size_t i, std::string_view text) const
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
    return is_short && (std::string_view(".:?!;)\"").find(words.back()) != std::string_view::npos ||
                        words.ends_with("\u201D") || words.ends_with("\u00BB"));
}

}  // namespace horseshoe::parser
