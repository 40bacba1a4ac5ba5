#include "analysis/gazetteer/words.hpp"

#include "parser/language/code_point.hpp"
#include "parser/language/fold.hpp"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <bit>
#include <string>

namespace horseshoe::gazetteer {
namespace {

/// What a byte or a Latin letter is to names.
enum class Sort : std::uint8_t { small, capital, digit, gap, border, stop, plus, mark, wide };

struct Letter {
    Sort sort = Sort::gap;
    std::array<char, 3> folded{};  ///< lower and bare, 0-terminated where shorter
};

// Words are hashed letter by letter; no multiplication waits for the one before.
constexpr std::uint64_t seed = 0xcbf2'9ce4'8422'2325U;
constexpr std::uint64_t factor = 0x9E37'79B9'7F4A'7C15U;  // odd: the golden ratio's

constexpr std::uint32_t latin_end = 0x250;  // Latin-1 and Latin Extended A, B

std::string utf8_of(std::uint32_t c)
{
    if (c < 0x80) {
        return {static_cast<char>(c)};
    }
    return {static_cast<char>(0xC0U | c >> 6U), static_cast<char>(0x80U | (c & 0x3FU))};
}

Sort sort_of(std::uint32_t c)
{
    const auto code_point = static_cast<UChar32>(c);
    if (c == '+') {
        return Sort::plus;
    }
    if (c == '.') {
        return Sort::stop;
    }
    if (u_isdigit(code_point) != 0) {
        return Sort::digit;
    }
    if (u_isalpha(code_point) != 0) {
        return u_islower(code_point) != 0 ? Sort::small : Sort::capital;
    }
    constexpr std::string_view borders = ",;:!?()[]\"\n\u00AB\u00BB";
    return borders.find(utf8_of(c)) != std::string_view::npos ? Sort::border : Sort::gap;
}

/// The letters below U+0250, by code point: what records in the languages read so far are made of.
const std::array<Letter, latin_end>& letters()
{
    static const auto table = [] {
        std::array<Letter, latin_end> made{};
        for (std::uint32_t c = 0; c < latin_end; ++c) {
            auto& letter = made[c];
            letter.sort = sort_of(c);
            if (letter.sort > Sort::digit) {
                continue;
            }
            const auto folded = parser::fold(utf8_of(c));
            for (std::size_t i = 0; i < std::min(folded.size(), letter.folded.size()); ++i) {
                letter.folded[i] = folded[i];
            }
        }
        return made;
    }();
    return table;
}

/// What an ASCII letter or digit adds to the hash of its word; 0 for any other byte.
struct Ascii {
    std::array<std::uint64_t, 256> adds{};
    std::array<std::uint8_t, 256> small{};  ///< 1 for small letters

    constexpr Ascii()
    {
        for (std::size_t i = 0; i < 26; ++i) {
            adds['a' + i] = ('a' + i) * factor;
            adds['A' + i] = ('a' + i) * factor;
            small['a' + i] = 1;
        }
        for (std::size_t i = '0'; i <= '9'; ++i) {
            adds[i] = i * factor;
        }
    }
};
constexpr Ascii ascii;

/// Beyond Latin: what ICU says of a code point.
Sort wide_sort(std::uint32_t c)
{
    const auto code_point = static_cast<UChar32>(c);
    if (u_charType(code_point) == U_NON_SPACING_MARK) {
        return Sort::mark;
    }
    if (u_isalnum(code_point) != 0) {
        return u_isupper(code_point) != 0 ? Sort::capital : Sort::small;
    }
    constexpr std::uint32_t quotes_begin =
        0x201C;  // double quotation marks; 0x2019 is an apostrophe
    constexpr std::uint32_t quotes_end = 0x201F;
    constexpr std::uint32_t em_dash = 0x2014;
    const bool border = (c >= quotes_begin && c <= quotes_end) || c == em_dash;
    return border ? Sort::border : Sort::gap;
}

class Reader {
public:
    Reader(std::string_view text, std::vector<Word>& words) : text_(text), words_(words) {}

    void read()
    {
        const auto& table = letters();
        for (std::size_t i = 0; i < text_.size();) {
            const auto begin = i;
            i = take_ascii(i);
            if (i != begin) {
                continue;
            }
            if (text_[i] == ' ') {
                finish(i++);
                continue;
            }
            std::uint32_t c = static_cast<unsigned char>(text_[i]);
            if (c < 0x80) {
                ++i;
            }
            else {
                c = parser::next_code_point(text_, i);
            }
            if (c < latin_end) {
                take(table[c], begin, i);
            }
            else {
                take_wide(c, begin, i);
            }
        }
        finish(text_.size());
    }

private:
    /// Nearly all of a text, at a few instructions a letter; returns where something else stands.
    std::size_t take_ascii(std::size_t i)
    {
        auto byte = static_cast<unsigned char>(text_[i]);
        auto adds = ascii.adds[byte];
        if (adds == 0) {
            return i;
        }
        open(i, ascii.small[byte] != 0 ? Sort::small : Sort::capital);
        auto hash = hash_;
        std::uint8_t small = 0;
        do {
            hash = std::rotl(hash, 5) ^ adds;
            small |= ascii.small[byte];
            byte = ++i < text_.size() ? static_cast<unsigned char>(text_[i]) : '\0';
            adds = ascii.adds[byte];
        } while (adds != 0);
        hash_ = hash;
        word_.capitals = word_.capitals && small == 0;
        return i;
    }

    void take(const Letter& letter, std::size_t begin, std::size_t end)
    {
        switch (letter.sort) {
        case Sort::small:
        case Sort::capital:
        case Sort::digit:
            open(begin, letter.sort);
            for (const char part : letter.folded) {
                if (part != 0) {
                    add(static_cast<unsigned char>(part));
                }
            }
            break;
        case Sort::plus:
            if (reading_) {
                add('+');
                break;
            }
            [[fallthrough]];
        case Sort::gap: finish(begin); break;
        case Sort::stop:
            // "St. Lucia", "U.S." are not at an end; "... the Council. Iraq" is.
            if (reading_ && begin - word_.begin > 3 && (end == text_.size() || text_[end] == ' ')) {
                border(begin, end);
            }
            finish(begin);
            break;
        default: border(begin, end); break;
        }
    }

    void take_wide(std::uint32_t c, std::size_t begin, std::size_t end)
    {
        const auto sort = wide_sort(c);
        switch (sort) {
        case Sort::small:
        case Sort::capital:
            open(begin, sort);
            add(static_cast<std::uint32_t>(u_tolower(static_cast<UChar32>(c))));
            break;
        case Sort::mark: break;
        case Sort::border: border(begin, end); break;
        default: finish(begin); break;
        }
    }

    void open(std::size_t begin, Sort sort)
    {
        if (!reading_) {
            reading_ = true;
            hash_ = seed;
            word_.begin = static_cast<std::uint32_t>(begin);
            word_.capital = sort != Sort::small;
            word_.capitals = true;
        }
        word_.capitals = word_.capitals && sort != Sort::small;
    }

    void add(std::uint32_t part) { hash_ = std::rotl(hash_, 5) ^ part * factor; }

    void finish(std::size_t end)
    {
        if (!reading_) {
            return;
        }
        const auto hash = (hash_ ^ hash_ >> 29U) * factor;
        word_.hash = (hash ^ hash >> 32U) | 1U;  // 0 is a border's
        word_.end = static_cast<std::uint32_t>(end);
        words_.push_back(word_);
        reading_ = false;
    }

    void border(std::size_t begin, std::size_t end)
    {
        finish(begin);
        words_.push_back(
            {0, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end), false, false});
    }

    std::string_view text_;
    std::vector<Word>& words_;
    Word word_;
    std::uint64_t hash_ = 0;  // of the word being read
    bool reading_ = false;
};

}  // namespace

void append_words(std::string_view text, std::vector<Word>& words)
{
    Reader(text, words).read();
}

}  // namespace horseshoe::gazetteer
