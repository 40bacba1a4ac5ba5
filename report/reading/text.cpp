#include "report/reading/text.hpp"

#include <fmt/format.h>

namespace horseshoe::reading {

namespace {

constexpr std::string_view no_break_blank = "\xC2\xA0";

}  // namespace

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
