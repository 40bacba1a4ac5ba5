#include "parser/source/utf8.hpp"

#include <algorithm>
#include <utility>

namespace horseshoe::parser {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

bool is_tail(unsigned char byte)
{
    return (byte & 0xC0U) == 0x80U;
}

/// Length of the valid sequence at `at`, which is not ASCII; 0 if there is none.
std::size_t sequence_length(const unsigned char* at, const unsigned char* end)
{
    const auto left = static_cast<std::size_t>(end - at);
    const unsigned lead = at[0];
    if (lead < 0xC2 || lead > 0xF4) {
        return 0;
    }
    if (lead < 0xE0) {
        return left >= 2 && is_tail(at[1]) ? 2 : 0;
    }
    if (lead < 0xF0) {
        if (left < 3 || !is_tail(at[1]) || !is_tail(at[2])) {
            return 0;
        }
        const bool overlong = lead == 0xE0 && at[1] < 0xA0;
        const bool surrogate = lead == 0xED && at[1] >= 0xA0;
        return overlong || surrogate ? 0 : 3;
    }
    if (left < 4 || !is_tail(at[1]) || !is_tail(at[2]) || !is_tail(at[3])) {
        return 0;
    }
    const bool overlong = lead == 0xF0 && at[1] < 0x90;
    const bool beyond = lead == 0xF4 && at[1] >= 0x90;
    return overlong || beyond ? 0 : 4;
}

/// Length of the bytes that one U+FFFD stands for: the longest start of a valid sequence (Unicode 3.9).
std::size_t bad_length(const unsigned char* at, const unsigned char* end)
{
    const unsigned lead = at[0];
    if (lead < 0xC2 || lead > 0xF4) {
        return 1;
    }
    const std::size_t wanted = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    const unsigned low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const unsigned high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    std::size_t length = 1;
    while (length < wanted && at + length < end) {
        const unsigned byte = at[length];
        if (length == 1 ? byte < low || byte > high : byte < 0x80 || byte > 0xBF) {
            break;
        }
        ++length;
    }
    return length;
}

const unsigned char* bytes_of(const char* text)
{
    return reinterpret_cast<const unsigned char*>(text);
}

}  // namespace

std::size_t valid_utf8_prefix(std::string_view text)
{
    const unsigned char* const bytes = bytes_of(text.data());
    std::size_t at = 0;
    // The characters that begin in the three bytes before `from`, or behind, up to `to`.
    const auto look_closely = [&](std::size_t from, std::size_t to) {
        at = from - std::min<std::size_t>(from, 3);
        while (at < from && is_tail(bytes[at])) {
            ++at;
        }
        for (std::size_t length = 1; at < to && length != 0; at += length) {
            length = bytes[at] < 0x80 ? 1 : sequence_length(bytes + at, bytes + text.size());
        }
        return at >= to;
    };
    bool plain = true;  // the block before holds nothing but ASCII
    for (std::size_t begin = 0; begin < text.size(); begin += block_size) {
        const bool after_plain = std::exchange(plain, byte_bits(text, begin, is_no_ascii) == 0);
        if (!(plain && after_plain) && byte_bits(text, begin, is_doubtful) != 0 &&
            !look_closely(begin, std::min(begin + block_size, text.size()))) {
            return at;
        }
    }
    look_closely(text.size(), text.size());  // the last character may be cut off
    return at;
}

Utf8Check check_utf8(std::string_view text)
{
    Utf8Check check;
    check.first_bad = valid_utf8_prefix(text);
    if (check.first_bad == text.size()) {
        return check;
    }
    const unsigned char* at = bytes_of(text.data());
    const unsigned char* const end = at + text.size();
    while (at != end) {
        if (*at < 0x80) {
            ++at;
            continue;
        }
        const std::size_t length = sequence_length(at, end);
        (length == 0 ? check.bad : check.good) += 1;
        at += length == 0 ? bad_length(at, end) : length;
    }
    return check;
}

std::string repair_utf8(std::string_view text)
{
    std::string repaired;
    repaired.reserve(text.size() + text.size() / 16);
    while (!text.empty()) {
        const std::size_t valid = valid_utf8_prefix(text);
        repaired += text.substr(0, valid);
        text.remove_prefix(valid);
        if (text.empty()) {
            break;
        }
        const unsigned char* const at = bytes_of(text.data());
        text.remove_prefix(bad_length(at, at + text.size()));
        repaired += replacement;
    }
    return repaired;
}

void append_utf8(std::string& text, char32_t code_point)
{
    const auto put = [&text](char32_t byte) { text += static_cast<char>(byte); };
    if (code_point < 0x80) {
        put(code_point);
    }
    else if (code_point < 0x800) {
        put(0xC0 | code_point >> 6U);
        put(0x80 | (code_point & 0x3FU));
    }
    else if ((code_point >= 0xD800 && code_point < 0xE000) || code_point > 0x10FFFF) {
        text += replacement;
    }
    else if (code_point < 0x10000) {
        put(0xE0 | code_point >> 12U);
        put(0x80 | (code_point >> 6U & 0x3FU));
        put(0x80 | (code_point & 0x3FU));
    }
    else {
        put(0xF0 | code_point >> 18U);
        put(0x80 | (code_point >> 12U & 0x3FU));
        put(0x80 | (code_point >> 6U & 0x3FU));
        put(0x80 | (code_point & 0x3FU));
    }
}

}  // namespace horseshoe::parser
