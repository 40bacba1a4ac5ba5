#include "report/html/figure/text_width.hpp"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <array>
#include <cstdint>

namespace horseshoe::figure {

namespace {

// Hundredths of the size, for U+0020 to U+007E.
constexpr std::array<short, 95> regular{
    32, 40, 46, 84, 64, 95, 78, 27, 39,  39, 50, 84, 32, 36, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64,
    64, 64, 34, 34, 84, 84, 84, 53, 100, 68, 69, 70, 77, 63, 58, 77, 75, 29, 29, 66, 56, 86, 75, 79,
    60, 79, 69, 63, 61, 73, 68, 99, 69,  61, 69, 39, 34, 39, 84, 50, 50, 61, 63, 55, 63, 62, 35, 63,
    63, 28, 28, 58, 28, 97, 63, 61, 63,  63, 41, 52, 39, 63, 59, 82, 59, 59, 52, 64, 34, 64, 84,
};
constexpr std::array<short, 95> bold{
    35, 46,  52, 84, 70, 100, 87, 31,  46, 46, 52, 84, 38, 42,  38, 37, 70, 70,  70,
    70, 70,  70, 70, 70, 70,  70, 40,  40, 84, 84, 84, 58, 100, 77, 76, 73, 83,  68,
    68, 82,  84, 37, 37, 77,  64, 100, 84, 85, 73, 85, 77, 72,  68, 81, 77, 110, 77,
    72, 73,  46, 37, 46, 84,  50, 50,  67, 72, 59, 72, 68, 44,  72, 71, 34, 34,  67,
    34, 104, 71, 69, 72, 72,  49, 60,  48, 71, 65, 92, 65, 65,  58, 71, 37, 71,  84,
};

/// In hundredths of the size.
int width_of(UChar32 code, bool is_bold)
{
    if (code >= 0x20 && code < 0x7F) {
        return (is_bold ? bold : regular).at(static_cast<std::size_t>(code - 0x20));
    }
    const auto type = u_charType(code);
    if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR) {
        return 0;
    }
    const int wide = u_getIntPropertyValue(code, UCHAR_EAST_ASIAN_WIDTH);
    if (wide == U_EA_WIDE || wide == U_EA_FULLWIDTH || code == 0x2014 || code == 0x2026) {
        return 100;
    }
    if (u_isUWhiteSpace(code) != 0 || code == 0x2019 || code == 0xB7) {
        return 38;
    }
    const int letter = u_isupper(code) != 0 ? 79 : u_isalpha(code) != 0 ? 68 : 74;
    return is_bold ? letter + 6 : letter;
}

UChar32 next(std::string_view text, std::size_t& at)
{
    const auto* const bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    UChar32 code = 0;
    U8_NEXT(bytes, at, text.size(), code);
    return code < 0 ? 0xFFFD : code;
}

/// Where the longest beginning ends that is at most `width` wide.
std::size_t fitting(std::string_view text, Font font, double width)
{
    double sum = 0;
    std::size_t fits = 0;
    for (std::size_t at = 0; at < text.size();) {
        sum += width_of(next(text, at), font.bold) * font.size / 100;
        if (sum > width + 1e-9) {
            break;
        }
        fits = at;
    }
    return fits;
}

std::string_view without_blanks(std::string_view text)
{
    const auto first = text.find_first_not_of(' ');
    return first == std::string_view::npos
               ? std::string_view{}
               : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

/// Where the line may be broken at or before `most`; 0 where it may not.
std::size_t last_break(std::string_view text, std::size_t most)
{
    for (std::size_t at = most; at > 0; --at) {
        if (text[at] == ' ' || (text[at - 1] == '-' && at > 1)) {
            return at;
        }
    }
    return 0;
}

}  // namespace

double text_width(std::string_view text, Font font)
{
    double sum = 0;
    for (std::size_t at = 0; at < text.size();) {
        sum += width_of(next(text, at), font.bold);
    }
    return sum * font.size / 100;
}

std::string shortened(std::string_view text, Font font, double width)
{
    if (fitting(text, font, width) == text.size()) {
        return std::string{text};
    }
    const double rest = width - text_width("…", font);
    const auto kept = without_blanks(text.substr(0, rest > 0 ? fitting(text, font, rest) : 0));
    return std::string{kept} + "…";
}

std::vector<std::string> wrapped(std::string_view text, Font font, double width, std::size_t most)
{
    std::vector<std::string> lines;
    text = without_blanks(text);
    while (!text.empty()) {
        const std::size_t fits = fitting(text, font, width);
        if (fits == text.size() || lines.size() + 1 == most) {
            lines.push_back(shortened(text, font, width));
            break;
        }
        std::size_t end = last_break(text, fits);
        if (end == 0) {
            const auto blank = text.find(' ');
            end = blank == std::string_view::npos ? text.size() : blank;
        }
        lines.push_back(shortened(without_blanks(text.substr(0, end)), font, width));
        text = without_blanks(text.substr(end));
    }
    return lines;
}

}  // namespace horseshoe::figure
