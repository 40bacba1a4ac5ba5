#pragma once

#include "parser/language/language.hpp"
#include "parser/prepare/furniture.hpp"
#include "parser/prepare/source_map.hpp"
#include "parser/source/source.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::parser {

/// The running text of a document: its lines joined by single spaces, furniture left out, words
/// that a line end or a ligature broke mended, odd spaces and apostrophes made plain. In a script
/// without spaces those that only lay out a line are left out too.
class Flow {
public:
    /// A line of the source and where it begins in the text.
    struct LineStart {
        std::uint32_t begin = 0;
        std::uint32_t line = 0;
    };

    /// `markdown`: marks of bold and of links are no words of the text.
    Flow(const Source& source,
         const PageFurniture& furniture,
         const Language& language,
         bool markdown);

    const std::string& text() const { return text_; }
    const std::vector<LineStart>& lines() const { return lines_; }
    /// Where lines begin is of use only until the text is cut into blocks.
    void forget_lines() { lines_ = {}; }

    /// True where lines are joined without spaces, as the script has none.
    bool unspaced() const { return unspaced_; }
    /// Parts lines that were joined so before each of these bytes, at which lines begin; they ascend.
    void part_before(const std::vector<std::uint32_t>& begins);

    /// Ends a paragraph before `begin`: the separator there becomes a line feed.
    void break_before(std::uint32_t begin);

    /// The source byte that a byte of the text comes from.
    std::uint32_t to_source(std::uint32_t offset) const { return map_.to_source(offset); }
    /// The source bytes that [begin, end) of the text comes from, whole characters.
    SourceSpan to_source(std::uint32_t begin, std::uint32_t end) const
    {
        return map_.to_source(begin, end, source_.text);
    }

    std::string take_text() { return std::move(text_); }
    SourceMap take_map() { return std::move(map_); }

private:
    class Builder;

    const Source& source_;
    bool unspaced_;
    std::string text_;
    std::vector<LineStart> lines_;
    SourceMap map_;
};

}  // namespace horseshoe::parser
