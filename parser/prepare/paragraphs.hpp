#pragma once

#include "parser/prepare/flow.hpp"
#include "parser/source/source.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace horseshoe::parser {

/// Tells by layout alone where paragraphs begin.
class ParagraphBreaks {
public:
    ParagraphBreaks(const Flow& flow, const Source& source);

    /// True where the index-th line of the flow begins a paragraph.
    bool before(std::size_t index) const;
    /// True where the text before the index-th line ends as sentences end.
    bool after_sentence(std::size_t index) const { return index == 0 || ends_[index - 1]; }
    /// The index-th line of the flow.
    std::string_view line(std::size_t index) const;
    const Line& source_line(std::size_t index) const;

private:
    bool in_pdf(std::size_t index) const;
    bool in_text(std::size_t index) const;
    bool furniture_between(std::size_t index) const;
    bool is_full(std::size_t index, std::string_view next) const;

    const Flow& flow_;
    const Source& source_;
    std::vector<bool> ends_;    ///< a line each: whether a sentence ends with it
    std::size_t width_ = 0;     ///< of a full line, in bytes; 0: lines are paragraphs
    bool uses_blanks_ = false;  ///< paragraphs are parted by blank lines
    bool has_titles_ = false;   ///< in Markdown's way; may be true where there are none
};

/// True where a text ends as a sentence does: full stop, colon, closing quotation mark ...
bool ends_sentence(std::string_view text);

/// True where a text starts with a lower-case letter.
bool starts_lower(std::string_view text);

}  // namespace horseshoe::parser
