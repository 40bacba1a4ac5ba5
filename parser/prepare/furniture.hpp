#pragma once

#include "parser/grammar/symbol.hpp"
#include "parser/language/language.hpp"
#include "parser/source/source.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace horseshoe::parser {

/// What a line of the source is, before any grammar of speech looks at it.
enum class LineUse : std::uint8_t { blank, furniture, text };

/// The lines that belong to the page and not to the meeting, and what they say.
struct PageFurniture {
    std::vector<LineUse> uses;  ///< one a line
    MeetingSymbol symbol;       ///< the commonest one named; meeting 0: none
    Date date;                  ///< of the headers
    int pages = 0;              ///< as the footers count them; 0: they do not

    /// A place where a page begins, or where a footer says which one ends.
    struct Mark {
        std::uint32_t line = 0;   ///< the first line of the group of furniture lines
        std::uint32_t after = 0;  ///< the first line after the group
        int page = 0;             ///< as printed; 0: not printed
        bool header = false;
        bool footer_first = false;  ///< the footer of the page before precedes the header
    };
    std::vector<Mark> marks;
};

/// True where a line holds nothing but spaces of any kind.
bool is_blank_line(std::string_view line);

PageFurniture find_furniture(const Source& source, const Language& language);

/// Numbers the lines of a text file by its furniture, form feeds and lines that begin with a
/// single space, as exports leave them; lines of a PDF are numbered already.
void number_pages(Source& source, const PageFurniture& furniture);

}  // namespace horseshoe::parser
