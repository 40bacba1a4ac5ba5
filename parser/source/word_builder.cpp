#include "parser/source/word_builder.hpp"

#include "parser/source/utf8.hpp"

#include <algorithm>
#include <cmath>

namespace horseshoe::parser {
namespace {

/// A gap wider than this part of the font's size is a space that the file does not spell out.
constexpr float space_width = 0.15F;

bool is_space(char32_t c)
{
    return c <= 0x20 || c == 0xA0 || (c >= 0x2000 && c <= 0x200B) || c == 0x202F || c == 0x3000;
}

/// Good enough to tell what carries a style from punctuation, marks and dots.
bool is_letter_or_digit(char32_t c)
{
    if (c < 0x80) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    return c >= 0xC0 && !(c >= 0x2000 && c <= 0x2BFF) && !(c >= 0x3000 && c <= 0x303F) &&
           !(c >= 0xFF00 && c <= 0xFF0F) && c != 0xFFFD && c != 0xD7 && c != 0xF7;
}

}  // namespace

void WordBuilder::add(const Glyph& glyph)
{
    if (!std::isfinite(glyph.left + glyph.right + glyph.baseline + glyph.size)) {
        return;  // a broken matrix: nowhere on the page
    }
    if (is_space(glyph.code_point)) {
        end_word();
        space_seen_ = true;
        return;
    }
    if (in_word_ && !belongs_to_word(glyph)) {
        end_word();
    }
    if (!in_word_) {
        begin_word(glyph);
    }
    append_utf8(page_.text, glyph.code_point);
    word_.left = std::min(word_.left, glyph.left);
    word_.right = std::max(word_.right, glyph.right);
    if (!is_letter_or_digit(glyph.code_point)) {
        return;
    }
    if (word_.letters == 0) {
        word_.starts_bold = glyph.bold;
    }
    ++word_.letters;
    word_.bold = static_cast<std::uint16_t>(word_.bold + (glyph.bold ? 1 : 0));
    word_.italic = static_cast<std::uint16_t>(word_.italic + (glyph.italic ? 1 : 0));
}

void WordBuilder::end_line()
{
    end_word();
    space_seen_ = false;
}

/// Raised and lowered marks stay with the letters they touch; what jumps back begins anew.
bool WordBuilder::belongs_to_word(const Glyph& glyph) const
{
    const float size = std::max(glyph.size, word_.size);
    const float gap = glyph.left - word_.right;
    return gap < space_width * std::min(glyph.size, word_.size) && gap > -size &&
           std::abs(glyph.baseline - word_.baseline) < 0.7F * size;
}

void WordBuilder::begin_word(const Glyph& glyph)
{
    word_ = PlacedWord{};
    word_.begin = static_cast<std::uint32_t>(page_.text.size());
    word_.left = glyph.left;
    word_.right = glyph.right;
    word_.baseline = glyph.baseline;
    word_.size = glyph.size;
    word_.space_before = space_seen_;
    space_seen_ = false;
    in_word_ = true;
}

void WordBuilder::end_word()
{
    if (!in_word_) {
        return;
    }
    in_word_ = false;
    word_.end = static_cast<std::uint32_t>(page_.text.size());
    page_.words.push_back(word_);
}

}  // namespace horseshoe::parser
