#include "report/reading/names.hpp"

#include "parser/source/byte_bits.hpp"

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

/// A control of ASCII, or what those of Latin-1 begin with; most text has neither.
constexpr auto may_steer = [](parser::BytesAt at) {
    const auto byte = at[0];
    return (byte < 0x20) | (byte == 0x7F) | (byte == 0xC2);
};

/// Of a text that begins with 0xC2: one of the controls of Latin-1.
bool is_control(std::string_view rest)
{
    return rest.size() > 1 && static_cast<unsigned char>(rest[1]) >= 0x80 &&
           static_cast<unsigned char>(rest[1]) < 0xA0;
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
    parser::ByteMarks marks(text, may_steer);
    std::size_t done = 0;
    for (auto i = marks.next(0, text.size()); i < text.size(); i = marks.next(done, text.size())) {
        out += text.substr(done, i - done);
        done = i + 1;
        switch (text[i]) {
        case '\xC2':
            if (is_control(text.substr(i))) {
                out += replacement;
                ++done;
            }
            else {
                out += text[i];
            }
            break;
        case '\n':
        case '\r':
        case '\t': out += ' '; break;
        default: out += replacement;
        }
    }
    out += text.substr(done);
}

}  // namespace horseshoe::reading
