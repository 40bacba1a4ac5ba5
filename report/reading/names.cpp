#include "report/reading/names.hpp"

#include "parser/source/byte_bits.hpp"
#include "report/reading/last_bytes.hpp"

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

constexpr std::string_view replacement = "\xEF\xBF\xBD";

/// A control of ASCII; what a control of Latin-1 begins with.
constexpr auto begins_control = [](parser::BytesAt at) {
    const auto byte = at[0];
    return (byte < 0x20) | (byte == 0x7F) | ((byte == 0xC2) & (at[1] - 0x80 < 0x20));
};

void append_without_controls(std::string& out, std::string_view text)
{
    parser::ByteMarks marks(text, begins_control);
    std::size_t done = 0;
    for (auto i = marks.next(0, text.size()); i < text.size(); i = marks.next(done, text.size())) {
        out += text.substr(done, i - done);
        done = i + (text[i] == '\xC2' ? 2 : 1);
        const bool blank = text[i] == '\n' || text[i] == '\r' || text[i] == '\t';
        out += blank ? " " : replacement;
    }
    out += text.substr(done);
}

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
    std::string out;
    append_printable(out, text);
    return out;
}

void append_printable(std::string& out, std::string_view text)
{
    out += text;
    if (holds_of_last(out, text.size(), begins_control)) {
        out.resize(out.size() - text.size());
        append_without_controls(out, text);
    }
}

}  // namespace horseshoe::reading
