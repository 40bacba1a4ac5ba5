#include "report/json/json_writer.hpp"

#include "parser/source/byte_bits.hpp"
#include "parser/source/utf8.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace horseshoe::json {

namespace {

/// Whether the byte, or the line end that it is the last byte of, needs an escape: a control, '"',
/// '\\', and U+0085, U+2028 and U+2029, which JSON would let pass.
constexpr auto needs_escape = [](parser::BytesAt last) {
    const auto byte = last[0];
    return (byte < 0x20) | (byte == '"') | (byte == '\\') | ((byte == 0x85) & (last[-1] == 0xC2)) |
           (((byte | 1) == 0xA9) & (last[-1] == 0x80) & (last[-2] == 0xE2));
};

/// Eight ASCII characters, none of which needs an escape.
bool are_plain(std::uint64_t bytes)
{
    constexpr std::uint64_t ones = 0x0101'0101'0101'0101U;
    constexpr std::uint64_t highs = 0x80 * ones;
    // Of bytes below 0x80 each: whether one is below another that is the same in all, or equals it.
    const auto below = [](std::uint64_t these, std::uint64_t limit) {
        return ~(these + (0x80 - limit) * ones);
    };
    const auto equals = [&](std::uint64_t value) { return below(bytes ^ value * ones, 1); };
    return ((bytes | below(bytes, 0x20) | equals('"') | equals('\\')) & highs) == 0;
}

/// Ids, acts, dates: a few ASCII characters, for which a block is too long.
bool is_short_and_plain(std::string_view text)
{
    constexpr std::size_t longest = 24;
    constexpr std::uint64_t blanks = 0x2020'2020'2020'2020U;
    if (text.size() > longest) {
        return false;
    }
    std::uint64_t bytes = blanks;
    if (text.size() < sizeof bytes) {
        parser::copy_few(text.data(), text.size(), reinterpret_cast<char*>(&bytes));
        return are_plain(bytes);
    }
    for (std::size_t at = 0; at + sizeof bytes <= text.size(); at += sizeof bytes) {
        std::memcpy(&bytes, text.data() + at, sizeof bytes);
        if (!are_plain(bytes)) {
            return false;
        }
    }
    std::memcpy(&bytes, text.data() + text.size() - sizeof bytes, sizeof bytes);
    return are_plain(bytes);
}

/// True of nearly all text: it needs no escape and is plainly UTF-8. Where the last character is not
/// ASCII, it might be cut off.
bool is_plain(std::string_view text)
{
    constexpr auto needs_care = [](parser::BytesAt at) {
        return needs_escape(at) | parser::is_doubtful(at);
    };
    return text.empty() ||
           (static_cast<unsigned char>(text.back()) < 0x80 &&
            parser::ByteMarks(text, needs_care).next(0, text.size()) == text.size());
}

void append_escape(std::string& out, unsigned int code)
{
    constexpr std::string_view digits = "0123456789abcdef";
    out += "\\u";
    for (unsigned int shift = 16; shift != 0; shift -= 4) {
        out += digits[(code >> (shift - 4)) & 0xFU];
    }
}

void append_ascii(std::string& out, unsigned char byte)
{
    switch (byte) {
    case '"': out += "\\\""; return;
    case '\\': out += "\\\\"; return;
    case '\n': out += "\\n"; return;
    case '\r': out += "\\r"; return;
    case '\t': out += "\\t"; return;
    default: append_escape(out, byte);
    }
}

/// The text must be valid UTF-8.
void append_escaped(std::string& out, std::string_view text)
{
    parser::ByteMarks marks(text, needs_escape);
    std::size_t run = 0;  // where the text begins that is not copied yet
    for (auto last = marks.next(0, text.size()); last != text.size();
         last = marks.next(run, text.size())) {
        const auto byte = static_cast<unsigned char>(text[last]);
        const std::size_t length = byte < 0x80 ? 1 : byte == 0x85 ? 2 : 3;
        out.append(text, run, last + 1 - length - run);
        switch (length) {
        case 1: append_ascii(out, byte); break;
        case 2: append_escape(out, byte); break;
        default: append_escape(out, 0x2000U + (byte & 0x3FU));
        }
        run = last + 1;
    }
    out.append(text, run, text.size() - run);
}

}  // namespace

Writer& Writer::key(std::string_view name)
{
    // Keys are words of ours: they need no escapes, and most of them fit.
    std::array<char, 32> all{',', '"'};
    const std::size_t first = comma_ ? 0 : 1;
    comma_ = false;
    if (name.size() + 4 > all.size()) {
        out_.append(all.data() + first, 2 - first).append(name).append("\":");
        return *this;
    }
    std::memcpy(all.data() + 2, name.data(), name.size());
    std::memcpy(all.data() + 2 + name.size(), "\":", 2);
    out_.append(all.data() + first, name.size() + 4 - first);
    return *this;
}

Writer& Writer::value(std::string_view text)
{
    return begin_string().piece(text).end_string();
}

Writer& Writer::begin_string()
{
    separate();
    out_ += '"';
    return *this;
}

Writer& Writer::piece(std::string_view text)
{
    if (is_short_and_plain(text) || is_plain(text)) {
        out_ += text;
    }
    else if (parser::valid_utf8_prefix(text) == text.size()) {
        append_escaped(out_, text);
    }
    else {
        append_escaped(out_, parser::repair_utf8(text));
    }
    return *this;
}

Writer& Writer::end_string()
{
    out_ += '"';
    comma_ = true;
    return *this;
}

Writer& Writer::known(std::string_view name, std::string_view content)
{
    key(name);
    return content.empty() ? null() : value(content);
}

void Writer::end_line()
{
    out_ += '\n';
    comma_ = false;
}

Writer& Writer::open(char bracket)
{
    separate();
    out_ += bracket;
    comma_ = false;
    return *this;
}

Writer& Writer::close(char bracket)
{
    out_ += bracket;
    comma_ = true;
    return *this;
}

Writer& Writer::literal(std::string_view text)
{
    separate();
    out_ += text;
    comma_ = true;
    return *this;
}

void Writer::separate()
{
    if (comma_) {
        out_ += ',';
    }
}

}  // namespace horseshoe::json
