#include "parser/source/source.hpp"

#include "parser/error.hpp"
#include "parser/source/bytes.hpp"
#include "parser/source/encoding.hpp"
#include "parser/source/layout.hpp"
#include "parser/source/pdf.hpp"
#include "parser/source/place.hpp"
#include "parser/source/sha256.hpp"
#include "parser/source/take_parted.hpp"
#include "parser/source/text_columns.hpp"
#include "parser/source/text_lines.hpp"

#include <algorithm>

namespace horseshoe::parser {
namespace {

constexpr std::size_t head_size = 2048;

bool is_blank(const Source& source)
{
    return std::all_of(source.lines.begin(), source.lines.end(), [&](const Line& line) {
        return source.of(line).find_first_not_of(" \t\v\xC2\xA0") == std::string_view::npos;
    });
}

void read_text(Source& source, std::string bytes)
{
    DecodedText decoded = decode_text(std::move(bytes));
    source.text = std::move(decoded.text);
    if (source.text.find('\0') != std::string::npos) {
        throw InputError(source.path, 0, "is neither text nor PDF: save it as one of the two");
    }
    source.lines = split_lines(source.text);
    if (!source.lines.empty() && source.lines.back().span.size() > longest_line) {
        throw InputError(source.path,
                         static_cast<std::uint32_t>(source.lines.size()),
                         "the line is longer than 4 MiB: not a record, nor a letter");
    }
    if (is_blank(source)) {
        throw InputError(source.path, 0, "is blank: nothing but white space in it");
    }
    if (!decoded.converted_from.empty()) {
        source.notices.push_back({.code = "encoding",
                                  .line = 0,
                                  .message = "the text is not in UTF-8",
                                  .advice = "read it as " + decoded.converted_from,
                                  .notice = true});
    }
    if (decoded.replaced > 0) {
        source.notices.push_back(
            {.code = "invalid-utf8",
             .line = place_of(source, static_cast<std::uint32_t>(decoded.first_replaced)).line,
             .message = std::to_string(decoded.replaced) +
                        (decoded.replaced == 1 ? " character is" : " characters are") +
                        " not valid UTF-8",
             .advice = decoded.replaced == 1 ? "put U+FFFD in its place"
                                             : "put U+FFFD in their place; this is the first",
             .notice = false});
    }
    if (auto parted = part_columns(source.text, source.lines)) {
        take_parted(source, std::move(*parted));
        source.notices.push_back(
            {.code = "columns",
             .line = 0,
             .message = "the text was laid out in columns",
             .advice = "they were put one below the other (parse --format text shows it)",
             .notice = true});
    }
}

void read_pages(Source& source, std::string_view bytes)
{
    PdfWords words = read_pdf(source.path, bytes);
    LaidOut laid_out = lay_out(words.pages);
    source.format = SourceFormat::pdf;
    source.pages = static_cast<std::uint32_t>(words.pages.size());
    source.text = std::move(laid_out.text);
    source.lines = std::move(laid_out.lines);
    source.notices = std::move(words.notices);
}

}  // namespace

Source read_source(const std::string& path)
{
    return decode_source(path, read_bytes(path));
}

Source decode_source(std::string path, std::string bytes, Sum sum)
{
    Source source;
    source.path = std::move(path);
    const auto kind = sniff(std::string_view(bytes).substr(0, head_size));
    const bool readable = kind == ContentKind::pdf || kind == ContentKind::text;
    if (sum == Sum::wanted && readable) {
        source.sha256 = sha256_hex(bytes);
    }
    switch (kind) {
    case ContentKind::empty: throw InputError(source.path, 0, "is empty");
    case ContentKind::other:
        throw InputError(source.path, 0, "is neither text nor PDF: save it as one of the two");
    case ContentKind::markup:
        throw InputError(
            source.path, 0, "is a web page or rich text: save it as plain text or as PDF");
    case ContentKind::pdf: read_pages(source, bytes); break;
    case ContentKind::text: read_text(source, std::move(bytes)); break;
    }
    return source;
}

}  // namespace horseshoe::parser
