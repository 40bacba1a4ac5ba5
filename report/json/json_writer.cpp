#include "report/json/json_writer.hpp"

#include "parser/source/utf8.hpp"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace horseshoe::json {

namespace {

unsigned char byte_at(std::string_view text, std::size_t i)
{
    return static_cast<unsigned char>(text[i]);
}

constexpr std::uint64_t ones = 0x0101010101010101U;

/// Bit 7 of each byte that is zero; above the lowest zero, others may be marked too.
constexpr std::uint64_t zero_bytes(std::uint64_t word)
{
    return (word - ones) & ~word & (ones << 7U);
}

/// Whether what begins with this byte may need an escape: a control, '"', '\\', or the first byte of
/// U+0085, U+2028 and U+2029, which differ in one bit.
constexpr bool may_need_escape(unsigned char byte)
{
    return byte < 0x20 || byte == '"' || byte == '\\' || (byte & 0xDFU) == 0xC2U;
}

/// Index of the first byte from `i` on that may need an escape.
std::size_t skip_plain(std::string_view text, std::size_t i)
{
    for (; i + 8 <= text.size(); i += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + i, 8);
        const std::uint64_t controls = (word - ones * 0x20U) & ~word & (ones << 7U);
        const std::uint64_t marks = controls | zero_bytes(word ^ (ones * '"')) |
                                    zero_bytes(word ^ (ones * '\\')) |
                                    zero_bytes((word & (ones * 0xDFU)) ^ (ones * 0xC2U));
        if (marks != 0) {
            if constexpr (std::endian::native == std::endian::little) {
                return i + static_cast<std::size_t>(std::countr_zero(marks)) / 8;
            }
            break;
        }
    }
    while (i < text.size() && !may_need_escape(byte_at(text, i))) {
        ++i;
    }
    return i;
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

/// Bytes of the line end that begins at `i` and that JSON would let pass: U+0085, U+2028, U+2029.
std::size_t line_end_length(std::string_view text, std::size_t i)
{
    if (text.substr(i, 2) == "\xC2\x85") {
        return 2;
    }
    const std::string_view three = text.substr(i, 3);
    return three == "\xE2\x80\xA8" || three == "\xE2\x80\xA9" ? 3 : 0;
}

/// The text must be valid UTF-8.
void append_escaped(std::string& out, std::string_view text)
{
    std::size_t run = 0;  // where the text begins that is not copied yet
    std::size_t i = 0;
    while ((i = skip_plain(text, i)) < text.size()) {
        const unsigned char byte = byte_at(text, i);
        const std::size_t length = byte < 0x80 ? 1 : line_end_length(text, i);
        if (length == 0) {
            ++i;
            continue;
        }
        out.append(text, run, i - run);
        if (length == 1) {
            append_ascii(out, byte);
        }
        else {
            append_escape(out, length == 2 ? 0x85U : 0x2000U + (byte_at(text, i + 2) & 0x3FU));
        }
        i += length;
        run = i;
    }
    out.append(text, run, text.size() - run);
}

}  // namespace

Writer& Writer::key(std::string_view name)
{
    separate();  // keys are words of ours: they need no escapes
    out_ += '"';
    out_ += name;
    out_ += "\":";
    comma_ = false;
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
    if (parser::valid_utf8_prefix(text) == text.size()) {
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
