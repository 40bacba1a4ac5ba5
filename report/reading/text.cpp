#include "report/reading/text.hpp"

#include <fmt/format.h>

namespace horseshoe::reading {

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

std::size_t count_words(const parser::Document& document,
                        std::span<const parser::Paragraph> paragraphs)
{
    std::size_t words = 0;
    for (const auto& paragraph : paragraphs) {
        words += count_words(document.text_of(paragraph));
    }
    return words;
}

std::string_view first_words(const parser::Document& document,
                             std::span<const parser::Paragraph> paragraphs,
                             std::size_t length)
{
    if (paragraphs.empty()) {
        return {};
    }
    const std::string_view text = document.text_of(paragraphs.front());
    if (text.size() <= length) {
        return text;
    }
    const auto blank = text.rfind(' ', length);
    std::size_t end = blank == std::string_view::npos || blank == 0 ? length : blank;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
        --end;
    }
    return text.substr(0, end);
}

std::string counted(std::size_t count, std::string_view noun)
{
    return fmt::format("{} {}{}", grouped(count), noun, count == 1 ? "" : "s");
}

std::string grouped(std::size_t number)
{
    std::string digits = std::to_string(number);
    for (std::size_t i = digits.size(); i > 3;) {
        i -= 3;
        digits.insert(i, no_break_blank);
    }
    return digits;
}

}  // namespace horseshoe::reading
