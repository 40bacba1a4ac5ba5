#pragma once

#include "parser/source/parted_text.hpp"
#include "parser/span.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace horseshoe::parser {

/// What one row has in one column.
struct TextPiece {
    SourceSpan span;
    std::uint32_t left = 0;
    std::uint32_t right = 0;
    bool alone = false;  ///< the other column is blank there
    bool gap = false;    ///< white above it
};

/// One column of a band, from top to bottom.
class TextColumn {
public:
    void add(TextPiece piece);
    /// Passes over a row that has nothing here: a blank one, or one of the other column alone.
    void skip(bool blank);
    bool empty() const { return pieces_.empty(); }

    /// Adds the column's lines to `out`, and is empty again.
    void write(std::string_view text, PartedText& out);

private:
    void measure();
    bool is_in(const TextPiece& piece) const { return piece.left >= left_ + 2; }
    bool begins_paragraph(std::size_t i, std::string_view text) const;

    std::vector<TextPiece> pieces_;
    std::uint32_t left_ = 0;
    std::uint32_t right_ = 0;
    std::size_t others_ = 0;  ///< rows of the other column alone since the last piece
    bool blanks_ = false;
};

}  // namespace horseshoe::parser
