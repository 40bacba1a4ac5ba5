#pragma once

#include "parser/problem.hpp"
#include "parser/span.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::parser {

/// How a line looks. Text files know only `indented` and `page_start`; PDFs know all.
enum LineFlag : std::uint16_t {
    line_bold = 1,        ///< all letters bold
    line_bold_start = 2,  ///< starts bold and goes on otherwise, as a speaker heading does
    line_italic = 4,      ///< all letters italic
    line_indented = 8,    ///< starts right of its column's edge: the first line of a paragraph
    line_inset = 16,  ///< as its neighbours, well inside the column's edge: a quotation or a list
    line_gap_before = 32,    ///< more white above it than between the lines of a paragraph
    line_centred = 64,       ///< centred in its column or page
    line_page_start = 128,   ///< the first line of a page
    line_margin = 256,       ///< above or below the body of its page: header or footer (PDF only)
    line_column_start = 512  ///< the first line of a column, or of a page's body (PDF only)
};

/// One line of the source text, without its line end.
struct Line {
    SourceSpan span;
    std::uint16_t page = 0;   ///< 1-based, as counted in a PDF; 0: not known
    std::uint16_t flags = 0;  ///< of LineFlag

    bool is(LineFlag flag) const { return (flags & flag) != 0; }
};

enum class SourceFormat { text, pdf };

/// Where a line of a rewritten text stands in the file.
struct LineOrigin {
    std::uint32_t line = 0;   ///< its number, 1-based
    std::uint32_t begin = 0;  ///< code points before it
};

/// A file as text: what every offset of ours counts in. Users are told places in the file, which
/// FileOffsets makes of them.
struct Source {
    std::string path;    ///< as the user named it; "-" for standard input
    std::string sha256;  ///< of the file's bytes, lower-case hexadecimal; empty: nobody asked
    SourceFormat format = SourceFormat::text;
    std::string text;  ///< valid UTF-8, line ends as in the file; of a PDF: the extracted text
    std::vector<Line> lines;          ///< in reading order, ascending, covering all but line ends
    std::vector<LineOrigin> origins;  ///< of each line, where columns were put into reading order
    std::size_t characters = 0;       ///< of the file, where there are origins
    std::uint32_t pages = 0;          ///< of a PDF; 0: not known
    std::vector<Problem> notices;     ///< conversions and repairs worth telling

    std::string_view of(const SourceSpan& span) const { return span.of(text); }
    std::string_view of(const Line& line) const { return line.span.of(text); }

    /// The number that the `number`th of `lines` has in the file; both count from 1.
    std::uint32_t number_in_file(std::uint32_t number) const
    {
        return origins.empty() || number == 0 ? number : origins[number - 1].line;
    }
};

/// Reads a file, or standard input for "-", and decodes it; throws InputError with one clear line.
Source read_source(const std::string& path);

/// Whether the sum of a file's bytes is wanted, which takes longer than to decode them.
enum class Sum : std::uint8_t { wanted, spared };

/// The same for bytes at hand; `path` serves the messages only.
Source decode_source(std::string path, std::string bytes, Sum sum = Sum::wanted);

}  // namespace horseshoe::parser
