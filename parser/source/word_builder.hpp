#pragma once

#include "parser/source/page_words.hpp"

namespace horseshoe::parser {

/// One character as MuPDF hands it out, turned upright.
struct Glyph {
    char32_t code_point = 0;
    float left = 0;
    float right = 0;
    float baseline = 0;
    float size = 0;
    bool bold = false;
    bool italic = false;
};

/// Puts the characters of a page together to words.
class WordBuilder {
public:
    explicit WordBuilder(PageWords& page) : page_(page) {}

    /// The next character of the line; spaces end words.
    void add(const Glyph& glyph);
    /// The line is over, and with it the word.
    void end_line();

private:
    bool belongs_to_word(const Glyph& glyph) const;
    void begin_word(const Glyph& glyph);
    void end_word();

    PageWords& page_;
    PlacedWord word_;
    bool in_word_ = false;
    bool space_seen_ = false;
};

}  // namespace horseshoe::parser
