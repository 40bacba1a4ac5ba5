#include "parser/prepare/mending.hpp"

#include "parser/digit.hpp"
#include "parser/language/code_point.hpp"
#include "parser/language/wide.hpp"
#include "parser/prepare/look_alikes.hpp"

namespace horseshoe::parser {
namespace {

/// "f lux": an export broke the word after its ligature; a lone f is no word.
bool is_broken_ligature(std::string_view text, std::size_t space)
{
    if (space == 0 || space + 2 >= text.size() || (text[space - 1] | 0x20) != 'f') {
        return false;
    }
    const bool alone = space == 1 || !is_letter_byte(text[space - 2]) ||
                       (space >= 4 && text.substr(space - 4, 3) == "\u2019");
    const char next = text[space + 1];
    return alone && (next == 'l' || next == 'i' || next == 'f') && is_letter_byte(text[space + 2]);
}

/// What the sign of three bytes that begins with E2 becomes, where it is no space.
Mending mend_sign(std::string_view rest)
{
    if (rest.size() < 3) {
        return {};
    }
    const auto last = static_cast<unsigned char>(rest[2]);
    if (rest[1] == '\x80') {
        if (last == 0x90 || last == 0x91) {  // hyphens
            return {"-", 3};
        }
        const bool unseen = (last >= 0x8B && last <= 0x8F) || (last >= 0xAA && last <= 0xAE);
        return unseen ? Mending{"", 3} : Mending{};  // zero width, directions
    }
    const bool unseen = rest[1] == '\x81' && (last == 0xA0 || (last >= 0xA6 && last <= 0xA9));
    return unseen ? Mending{"", 3} : Mending{};
}

}  // namespace

std::uint32_t space_size(std::string_view text)
{
    if (text.empty()) {
        return 0;
    }
    switch (static_cast<unsigned char>(text.front())) {
    case ' ':
    case '\t':
    case '\f':
    case '\v': return 1;
    case 0xC2: return text.starts_with("\u00A0") ? 2 : 0;
    case 0xE2: {  // U+2000 to U+200A, line and paragraph separators, U+202F
        if (text.size() < 3 || text[1] != '\x80') {
            return 0;
        }
        const auto last = static_cast<unsigned char>(text[2]);
        return last <= 0x8A || last == 0xA8 || last == 0xA9 || last == 0xAF ? 3 : 0;
    }
    case 0xE3: return text.starts_with("\u3000") ? 3 : 0;
    default: return 0;
    }
}

std::uint32_t trailing_space_size(std::string_view text)
{
    for (const std::uint32_t size : {1U, 2U, 3U}) {
        if (text.size() >= size && space_size(text.substr(text.size() - size)) == size) {
            return size;
        }
    }
    return 0;
}

std::string_view without_spaces(std::string_view text)
{
    const auto is_plain = [](char c) { return c > ' ' && c < 0x7F; };
    while (!text.empty() && !is_plain(text.front())) {
        const auto size = space_size(text);
        if (size == 0) {
            break;
        }
        text.remove_prefix(size);
    }
    while (!text.empty() && !is_plain(text.back())) {
        const auto size = trailing_space_size(text);
        if (size == 0) {
            break;
        }
        text.remove_suffix(size);
    }
    return text;
}

Mending mend_wide(std::string_view text, std::size_t at)
{
    const auto rest = text.substr(at);
    if (const auto size = space_size(rest); size != 0) {
        auto after = rest.substr(size);
        while (const auto more = space_size(after)) {
            after.remove_prefix(more);
        }
        auto before = text.substr(0, at);
        while (const auto more = trailing_space_size(before)) {
            before.remove_suffix(more);
        }
        return ends_wide(before) || starts_wide(after) ? Mending{"", size} : Mending{};
    }
    // U+FF10 to U+FF5A, without the signs among them.
    static constexpr std::string_view plain =
        "0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz";
    std::size_t end = 0;
    const auto code = rest.front() == '\xEF' ? next_code_point(rest, end) : U'\0';
    constexpr char32_t first = 0xFF10;
    if (code < first || code >= first + plain.size()) {
        return {};
    }
    const auto letter = plain.substr(code - first, 1);
    const bool sign = !is_digit(letter.front()) && !is_letter_byte(letter.front());
    return sign ? Mending{} : Mending{letter, 3};
}

Mending mend(std::string_view text, std::size_t at)
{
    const auto rest = text.substr(at);
    if (const auto size = space_size(rest); size != 0) {
        const bool another = space_size(rest.substr(size)) != 0;
        if (another || is_broken_ligature(text, at)) {
            return {"", size};
        }
        return rest.front() == ' ' ? Mending{} : Mending{" ", size};
    }
    const auto byte = static_cast<unsigned char>(rest.front());
    switch (byte) {
    case '\'':  // between letters: an apostrophe, as the curly one
        if (at != 0 && rest.size() > 1 && is_letter_byte(text[at - 1]) && is_letter_byte(rest[1])) {
            return {"\u2019", 1};
        }
        return {};
    case 0xC2: return rest.starts_with("\u00AD") ? Mending{"", 2} : Mending{};
    case 0xE2: return mend_sign(rest);
    case 0xEF: {
        if (rest.starts_with("\uFEFF")) {
            return {"", 3};
        }
        const auto letters = ligature_letters(rest);
        return letters.empty() ? Mending{} : Mending{letters, 3};
    }
    case 0xCE:
    case 0xCF:
    case 0xD0:
    case 0xD1: {
        const auto letter = look_alike(text, at);
        return letter.empty() ? Mending{} : Mending{letter, 2};
    }
    default: return byte < 0x20 || byte == 0x7F ? Mending{"", 1} : Mending{};
    }
}

}  // namespace horseshoe::parser
