#pragma once

#include "parser/span.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::parser {

/// Lines of a text in a new order; it is told of each where it stood.
class PartedText {
public:
    explicit PartedText(std::string_view text) : text_(text) { out_.reserve(text.size()); }

    /// A line with the words of the span; what the span begins with stands behind `indent` blanks.
    void line(const SourceSpan& span, std::uint32_t indent = 0)
    {
        out_.append(indent, ' ').append(span.of(text_)) += '\n';
        begins_.push_back({span.begin, indent});
        end_ = span.end;
    }

    void blank_line() { line({end_, end_}); }
    void page() { out_ += '\f'; }

    struct Begin {
        std::uint32_t at = 0;      ///< of the words, in bytes of the text as it was
        std::uint32_t indent = 0;  ///< blanks before them
    };

    std::string& text() { return out_; }
    const std::vector<Begin>& begins() const { return begins_; }

private:
    std::string_view text_;
    std::string out_;
    std::vector<Begin> begins_;
    std::uint32_t end_ = 0;
};

}  // namespace horseshoe::parser
