#include "report/reading/names.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <utility>

namespace horseshoe::reading {

namespace {

constexpr std::array<std::pair<std::string_view, std::string_view>, 6> languages{{
    {"ar", "Arabic"},
    {"en", "English"},
    {"es", "Spanish"},
    {"fr", "French"},
    {"ru", "Russian"},
    {"zh", "Chinese"},
}};

}  // namespace

std::string_view language_name(std::string_view code)
{
    const auto* const row =
        std::ranges::find_if(languages, [code](const auto& entry) { return entry.first == code; });
    return row == languages.end() ? code : row->second;
}

std::string diagnostic(std::string_view path,
                       std::uint32_t line,
                       std::string_view message,
                       std::string_view advice)
{
    std::string out = printable(path);
    if (line != 0) {
        fmt::format_to(std::back_inserter(out), ":{}", line);
    }
    out += ": ";
    out += printable(message);
    if (!advice.empty()) {
        out += "; ";
        out += printable(advice);
    }
    return out;
}

std::string printable(std::string_view text)
{
    constexpr std::string_view replacement = "\xEF\xBF\xBD";
    // What may have to be replaced is a control, or begins with 0xC2; most text has neither.
    // To count them takes many bytes at once, to find the first one would not.
    const auto suspicious = [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 || byte == 0x7F || byte == 0xC2;
    };
    if (std::count_if(text.begin(), text.end(), suspicious) == 0) {
        return std::string(text);
    }
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const bool c1 = byte == 0xC2 && i + 1 < text.size() &&
                        static_cast<unsigned char>(text[i + 1]) < 0xA0 &&
                        static_cast<unsigned char>(text[i + 1]) >= 0x80;
        if (byte == '\n' || byte == '\r' || byte == '\t') {
            out += ' ';
        }
        else if (byte < 0x20 || byte == 0x7F || c1) {
            out += replacement;
            i += c1 ? 1 : 0;
        }
        else {
            out += text[i];
        }
    }
    return out;
}

}  // namespace horseshoe::reading
