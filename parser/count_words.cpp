#include "parser/count_words.hpp"

namespace horseshoe::parser {

namespace {

constexpr std::string_view no_break_blank = "\xC2\xA0";
constexpr std::string_view narrow_blank = "\xE2\x80\xAF";

/// Bytes of the blank at `i`; 0 where there is none.
std::size_t blank_length(std::string_view text, std::size_t i)
{
    const char byte = text[i];
    if (byte == ' ' || (byte >= '\t' && byte <= '\r')) {
        return 1;
    }
    if (text.substr(i, 2) == no_break_blank) {
        return 2;
    }
    return text.substr(i, 3) == narrow_blank ? 3 : 0;
}

}  // namespace

std::size_t count_words(std::string_view text)
{
    std::size_t words = 0;
    bool inside = false;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t blank = blank_length(text, i);
        words += blank == 0 && !inside ? 1 : 0;
        inside = blank == 0;
        i += blank == 0 ? 1 : blank;
    }
    return words;
}

std::size_t count_words(const Document& document, std::span<const Paragraph> paragraphs)
{
    std::size_t words = 0;
    for (const auto& paragraph : paragraphs) {
        words += count_words(document.text_of(paragraph));
    }
    return words;
}

}  // namespace horseshoe::parser
