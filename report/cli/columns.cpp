#include "report/cli/columns.hpp"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstdint>

namespace horseshoe::cli {

namespace {

int columns_of(UChar32 code)
{
    const auto type = u_charType(code);
    if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR) {
        return 0;
    }
    const int width = u_getIntPropertyValue(code, UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

struct Measured {
    std::size_t bytes = 0;
    int columns = 0;
};

/// The longest beginning of the text that takes no more than `width` columns.
Measured measure(std::string_view text, int width)
{
    const auto* const bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    Measured measured;
    const auto size = static_cast<std::int32_t>(std::min<std::size_t>(text.size(), 1U << 30U));
    for (std::int32_t i = 0; i < size;) {
        UChar32 code = 0;
        U8_NEXT(bytes, i, size, code);
        const int columns = code < 0 ? 1 : columns_of(code);
        if (measured.columns + columns > width) {
            break;
        }
        measured.columns += columns;
        measured.bytes = static_cast<std::size_t>(i);
    }
    return measured;
}

}  // namespace

int display_width(std::string_view text)
{
    return measure(text, 1 << 30).columns;
}

std::string cut(std::string_view text, int width)
{
    if (measure(text, width).bytes == text.size()) {
        return std::string{text};
    }
    std::string out{text.substr(0, measure(text, width - 1).bytes)};
    while (out.ends_with(' ')) {
        out.pop_back();
    }
    return out + "…";
}

std::string cut_front(std::string_view text, int width)
{
    if (measure(text, width).bytes == text.size()) {
        return std::string{text};
    }
    std::size_t begin = text.size();
    int columns = 0;
    for (std::size_t at = text.size(); at > 0;) {
        --at;
        if ((static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) {
            continue;
        }
        columns += measure(text.substr(at, begin - at), width).columns;
        if (columns > width - 1) {
            break;
        }
        begin = at;
    }
    return "…" + std::string(text.substr(begin));
}

std::string fit(std::string_view text, int width)
{
    std::string out = cut(text, width);
    out.append(static_cast<std::size_t>(std::max(width - display_width(out), 0)), ' ');
    return out;
}

std::vector<std::string> wrapped(std::string_view text, int width)
{
    std::vector<std::string> lines;
    while (measure(text, width).bytes != text.size()) {
        const std::size_t most = measure(text, width).bytes;
        const auto blank = text.rfind(' ', most);
        if (blank == std::string_view::npos || blank == 0) {
            const auto end = text.find(' ', most);
            lines.push_back(cut(text.substr(0, end), width));
            text = end == std::string_view::npos ? "" : text.substr(end + 1);
        }
        else {
            lines.emplace_back(text.substr(0, blank));
            text.remove_prefix(blank + 1);
        }
    }
    if (!text.empty()) {
        lines.emplace_back(text);
    }
    return lines;
}

}  // namespace horseshoe::cli
