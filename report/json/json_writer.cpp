#include "report/json/json_writer.hpp"

#include "parser/source/byte_bits.hpp"
#include "parser/source/utf8.hpp"

#include <bit>
#include <cstdint>
#include <utility>

namespace horseshoe::json {

namespace {

using parser::Bytes;

/// A control, '"', '\\', or a part of a character beyond ASCII: that may be a line end, or no UTF-8.
bool needs_care(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 || byte >= 0x80 || c == '"' || c == '\\';
}

/// The same of 16 bytes, a bit for each.
std::uint64_t need_care(Bytes bytes)
{
    return parser::lowest_bits((bytes < 0x20) | (bytes >= 0x80) | (bytes == '"') | (bytes == '\\'));
}

/// Whether none of eight bytes does.
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

template <typename Number>
Number load(const char* from)
{
    Number number;
    std::memcpy(&number, from, sizeof number);
    return number;
}

/// The first bytes of a text and its last ones, which may overlap: copied, and given as numbers.
template <typename Number>
std::pair<Number, Number> copy_ends(std::string_view text, char* to)
{
    const auto behind = text.size() - sizeof(Number);
    const std::pair ends(load<Number>(text.data()), load<Number>(text.data() + behind));
    std::memcpy(to, &ends.first, sizeof(Number));
    std::memcpy(to + behind, &ends.second, sizeof(Number));
    return ends;
}

/// Copies a text of one to fifteen bytes; false where it is not plain.
bool copy_few_plain(std::string_view text, char* to)
{
    if (text.size() >= sizeof(std::uint64_t)) {
        const auto [first, last] = copy_ends<std::uint64_t>(text, to);
        return are_plain(first) && are_plain(last);
    }
    if (text.size() >= sizeof(std::uint32_t)) {
        const auto [first, last] = copy_ends<std::uint32_t>(text, to);
        return are_plain(std::uint64_t{first} << 32U | last);
    }
    const auto middle = text.size() / 2;
    to[0] = text.front();
    to[middle] = text[middle];
    to[text.size() - 1] = text.back();
    return !needs_care(text.front()) && !needs_care(text[middle]) && !needs_care(text.back());
}

/// Copies a text up to its first byte that needs care; gives where that is.
std::size_t copy_plain(std::string_view text, char* to)
{
    std::size_t at = 0;
    for (; at + sizeof(Bytes) <= text.size(); at += sizeof(Bytes)) {
        const auto bytes = load<Bytes>(text.data() + at);
        std::memcpy(to + at, &bytes, sizeof bytes);
        if (const auto bits = need_care(bytes); bits != 0) {
            return at + static_cast<std::size_t>(std::countr_zero(bits));
        }
    }
    if (at == text.size() || copy_few_plain(text.substr(at), to + at)) {
        return text.size();
    }
    while (!needs_care(text[at])) {
        to[at] = text[at];
        ++at;
    }
    return at;
}

/// How long the character is that begins a text if it is plainly UTF-8, as nearly all are; else 0.
std::size_t plain_length(std::string_view text)
{
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(text[at]); };
    const auto goes_on = [&](std::size_t at) { return (byte(at) & 0xC0U) == 0x80; };
    const auto first = byte(0);
    if (first >= 0xC2 && first < 0xE0) {
        return text.size() > 1 && goes_on(1) ? 2 : 0;
    }
    if (first > 0xE0 && first < 0xF0 && first != 0xED) {
        return text.size() > 2 && goes_on(1) && goes_on(2) ? 3 : 0;
    }
    return 0;
}

/// U+0085, U+2028, U+2029. The text begins with a whole character.
bool begins_with_line_end(std::string_view text)
{
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(text[at]); };
    return (byte(0) == 0xE2 && byte(1) == 0x80 && (byte(2) | 1U) == 0xA9) ||
           (byte(0) == 0xC2 && byte(1) == 0x85);
}

void append_escape(std::string& out, unsigned int code)
{
    constexpr std::string_view digits = "0123456789abcdef";
    out += "\\u";
    for (unsigned int shift = 16; shift != 0; shift -= 4) {
        out += digits[(code >> (shift - 4)) & 0xFU];
    }
}

/// Of a character of ASCII, or a line end.
std::string escape_of(std::string_view character)
{
    std::string escape;
    switch (character.front()) {
    case '"': return "\\\"";
    case '\\': return "\\\\";
    case '\n': return "\\n";
    case '\r': return "\\r";
    case '\t': return "\\t";
    default:
        append_escape(escape,
                      character.size() == 1   ? static_cast<unsigned char>(character.front())
                      : character.size() == 2 ? 0x85U
                                              : 0x2000U + (character.back() & 0x3FU));
        return escape;
    }
}

}  // namespace

Writer& Writer::key(std::string_view name)
{
    separate(1);
    *free() = '"';
    ++used_;
    append(name);
    reserve(2);
    return end_key(free());
}

Writer& Writer::open(char bracket)
{
    separate(1);
    *free() = bracket;
    ++used_;
    comma_ = false;
    ++depth_;
    return *this;
}

Writer& Writer::close(char bracket)
{
    reserve(1);
    *free() = bracket;
    ++used_;
    comma_ = true;
    --depth_;
    if (depth_ == 0) {
        flush();
    }
    return *this;
}

Writer& Writer::literal(std::string_view text)
{
    separate(0);
    append(text);
    return *this;
}

Writer& Writer::piece(std::string_view text)
{
    while (!text.empty()) {
        reserve(most_at_once);
        const auto some = text.substr(0, buffer_.size() - used_);
        const auto plain = copy_plain(some, free());
        used_ += plain;
        text.remove_prefix(plain);
        if (plain != some.size()) {
            text.remove_prefix(write_with_care(text));
        }
    }
    return *this;
}

/// Writes the character that begins a text and needs care; gives how much it has written of it.
std::size_t Writer::write_with_care(std::string_view text)
{
    auto length = static_cast<unsigned char>(text.front()) < 0x80 ? 1 : plain_length(text);
    if (length == 0) {
        const auto valid = parser::valid_utf8_prefix(text);
        if (valid == 0) {
            piece(parser::repair_utf8(text));
            return text.size();
        }
        length = static_cast<unsigned char>(text.front()) < 0xF0 ? 3 : 4;
    }
    const auto character = text.substr(0, length);
    if (length == 1 || begins_with_line_end(text)) {
        append(escape_of(character));
    }
    else {
        append(character);
    }
    return length;
}

void Writer::append(std::string_view text)
{
    if (text.size() > buffer_.size() - used_) {
        flush();
    }
    if (text.size() > buffer_.size()) {
        out_ += text;
        return;
    }
    std::memcpy(free(), text.data(), text.size());
    used_ += text.size();
}

void Writer::end_line()
{
    reserve(1);
    *free() = '\n';
    ++used_;
    comma_ = false;
    flush();
}

void Writer::flush()
{
    out_.append(buffer_.data(), used_);
    used_ = 0;
}

}  // namespace horseshoe::json
