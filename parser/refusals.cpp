#include "parser/refusals.hpp"

#include "parser/error.hpp"
#include "parser/language/wide.hpp"
#include "parser/meeting/other_body.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>

namespace horseshoe::parser {
namespace {

/// True where the closing tag that `tag` begins with is of one that Markdown has within a line, too.
bool is_inline_tag(std::string_view tag)
{
    constexpr std::string_view inline_tags[] = {
        "a", "b", "em", "i", "mark", "s", "small", "strong", "sub", "sup", "u"};
    const auto name = tag.substr(0, tag.find('>'));
    return std::ranges::find(inline_tags, name) != std::end(inline_tags);
}

/// By the first few thousand bytes.
bool is_web_page(const Source& source)
{
    constexpr std::size_t head_size = 6000;
    constexpr std::size_t most_tags = 12;
    const auto head = std::string_view(source.text).substr(0, head_size);
    constexpr std::size_t most_blocks = 5;
    std::size_t tags = 0;
    std::size_t blocks = 0;
    for (auto at = head.find('<'); at != std::string_view::npos; at = head.find('<', at + 1)) {
        const auto tag = head.substr(at + 1);
        const std::size_t close = tag.starts_with('/') ? 1 : tag.starts_with("\\/") ? 2 : 0;
        tags += close != 0 ? 1U : 0U;
        blocks += close != 0 && !is_inline_tag(tag.substr(close)) ? 1U : 0U;
    }
    return source.format == SourceFormat::text && tags > most_tags && blocks > most_blocks;
}

/// What of it is not read; in a folder, a text without any symbol of the United Nations is somebody's
/// notes.
[[noreturn]] void refuse_language(const Source& source, const Language& language)
{
    if (source.text.find("S/") == std::string::npos) {
        throw NotADocument(
            source.path,
            0,
            fmt::format(
                "this is neither a record nor a letter that can be read: it seems to be in {}",
                language.name()));
    }
    throw InputError(
        source.path,
        0,
        reads_records(language)
            ? fmt::format("the text is in {0}: records in {0} are read, letters are not",
                          language.name())
            : fmt::format("the text is in {0}: neither records nor letters in {0} are "
                          "read",
                          language.name()));
}

}  // namespace

void refuse_web_page(const Source& source)
{
    if (is_web_page(source)) {
        throw InputError(
            source.path, 0, "is a web page or rich text: save it as plain text or as PDF");
    }
}

const Language& language_of(const Source& source)
{
    const auto* language = detect_language(source.text);
    if (language == nullptr) {
        throw NotADocument(source.path, 0, "the text is in no language that is known here");
    }
    if (!reads_records(*language)) {
        refuse_language(source, *language);
    }
    return *language;
}

void refuse(const Source& source, const Language& language)
{
    if (const auto kind = find_other_kind(source, language); !kind.empty()) {
        throw NotADocument(source.path,
                           0,
                           fmt::format("this is a {}, not a verbatim record: it tells of what was "
                                       "said, and holds nobody’s speech",
                                       kind));
    }
    if (has_record_cover(source, language)) {
        const auto other = find_other_body(source, language);
        throw InputError(
            source.path,
            0,
            fmt::format("this has the cover of a record{}, but nobody speaks in it: is this the "
                        "whole text, with each speaker at the start of a line?",
                        other.name.empty() ? ""
                                           : fmt::format(" of another body ({})", other.name)));
    }
    if (!language.complete()) {
        refuse_language(source, language);
    }
    throw NotADocument(source.path,
                       0,
                       "this is neither a record of a meeting nor a letter: nobody speaks in it, "
                       "and it has no title of a letter");
}

}  // namespace horseshoe::parser
