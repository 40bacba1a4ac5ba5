#include "analysis/gazetteer/words.hpp"

#include "parser/language/code_point.hpp"
#include "parser/language/fold.hpp"
#include "parser/source/byte_bits.hpp"

#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <string>

namespace horseshoe::gazetteer {
namespace {

/// What a byte or a Latin letter is to names.
enum class Sort : std::uint8_t { small, capital, digit, gap, border, stop, plus, mark, wide };

struct Letter {
    Sort sort = Sort::gap;
    std::array<char, 3> folded{};  ///< lower and bare, 0-terminated where shorter
};

constexpr std::uint32_t latin_end = 0x250;  // Latin-1 and Latin Extended A, B

std::string utf8_of(std::uint32_t c)
{
    std::string bytes;
    icu::UnicodeString(static_cast<UChar32>(c)).toUTF8String(bytes);
    return bytes;
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

using parser::Bytes;

constexpr std::size_t chunk_size = sizeof(Bytes);

/// Letters are hashed 16 at a time, zeros behind the last: few words have more.
class Hash {
public:
    void add(const Bytes& letters)
    {
        std::uint64_t low = 0;
        std::uint64_t high = 0;
        std::memcpy(&low, &letters, sizeof low);
        std::memcpy(&high, reinterpret_cast<const char*>(&letters) + sizeof low, sizeof high);
        low = (low ^ value_) * factor;
        high = (high ^ low ^ low >> 32U) * factor;
        value_ = high ^ high >> 29U;
    }

    /// Never 0, which is a border's.
    std::uint64_t value() const
    {
        const auto mixed = value_ * factor;
        return (mixed ^ mixed >> 32U) | 1U;
    }

private:
    static constexpr std::uint64_t seed = 0xcbf2'9ce4'8422'2325U;
    static constexpr std::uint64_t factor = 0x9E37'79B9'7F4A'7C15U;  // odd: the golden ratio's

    std::uint64_t value_ = seed;
};

/// Out of line: only the last bytes of a text are read so.
[[gnu::noinline]] Bytes last_chunk(std::string_view text, std::size_t at)
{
    Bytes bytes{};
    parser::copy_few(text.data() + at, text.size() - at, reinterpret_cast<char*>(&bytes));
    return bytes;
}

/// The bytes of a text from `at` on, with zeros behind its end.
Bytes chunk_at(std::string_view text, std::size_t at)
{
    if (at + chunk_size > text.size()) {
        return last_chunk(text, at);
    }
    Bytes bytes;
    std::memcpy(&bytes, text.data() + at, chunk_size);
    return bytes;
}

/// The first `size` bytes, with zeros behind them.
Bytes first_of(const Bytes& bytes, std::size_t size)
{
    static constexpr auto ones_and_zeros = [] {
        std::array<unsigned char, 2 * chunk_size> made{};
        std::fill(made.begin(), made.begin() + chunk_size, 0xFF);
        return made;
    }();
    Bytes mask;
    std::memcpy(&mask, ones_and_zeros.data() + chunk_size - size, chunk_size);
    return bytes & mask;
}

std::uint64_t hash_of(std::string_view letters)
{
    Hash hash;
    for (std::size_t at = 0; at < letters.size(); at += chunk_size) {
        hash.add(chunk_at(letters, at));
    }
    return hash.value();
}

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
    Reader(std::string_view text, std::vector<Word>& words)
        : text_(text), words_(words), letters_(letters())
    {}

    void read()
    {
        for (std::size_t i = 0; i < text_.size();) {
            const auto begin = i;
            i = take_word(begin);
            if (i < text_.size()) {
                i = text_[i] == ' ' ? i + 1 : take_gap(i, i - begin);
            }
        }
    }

private:
    /// Appends the word that begins at a byte, if one does; returns the byte behind it.
    std::size_t take_word(std::size_t begin)
    {
        const auto bytes = chunk_at(text_, begin);
        const Bytes lower = bytes | 0x20;
        const auto letters = parser::lowest_bits(((lower - 'a') < 26) | ((bytes - '0') < 10));
        const auto size = static_cast<std::size_t>(std::countr_one(letters));
        if (size == chunk_size || !ends_at(begin + size)) {
            return take_letters(begin);
        }
        if (size != 0) {
            // Digits have the bit that tells small letters as well.
            Hash hash;
            hash.add(first_of(lower, size));
            const auto all = (std::uint64_t{1} << size) - 1;
            const auto small = parser::lowest_bits((bytes - 'a') < 26) & all;
            words_.push_back({hash.value(),
                              static_cast<std::uint32_t>(begin),
                              static_cast<std::uint32_t>(begin + size),
                              (small & 1U) == 0,
                              small == 0,
                              true});
        }
        return begin + size;
    }

    /// Whether what stands at a byte is no part of the word before it, as far as one look tells:
    /// accents and "A3+" are read with more care. U+2000 to U+203F are quotation marks and the like.
    bool ends_at(std::size_t at) const
    {
        if (at == text_.size()) {
            return true;
        }
        const auto byte = static_cast<unsigned char>(text_[at]);
        return byte < 0x80 ? byte != '+'
                           : byte == 0xE2 && at + 1 < text_.size() && text_[at + 1] == '\x80';
    }

    /// The same for any word, letter by letter.
    std::size_t take_letters(std::size_t begin)
    {
        folded_.clear();
        Word word{0, static_cast<std::uint32_t>(begin), 0, false, true, false};
        auto end = begin;
        for (auto next = begin; next < text_.size(); end = next) {
            const auto sort = take_letter(next);
            if (sort > Sort::digit && sort != Sort::mark) {
                break;
            }
            if (folded_.empty()) {  // a mark that nothing stands before
                return begin;
            }
            word.capital = end == begin ? sort != Sort::small : word.capital;
            word.capitals = word.capitals && sort != Sort::small;
        }
        if (end != begin) {
            word.hash = hash_of(folded_);
            word.end = static_cast<std::uint32_t>(end);
            words_.push_back(word);
        }
        return end;
    }

    /// Reads one character of a word, and moves past it; what belongs to no word is no letter.
    Sort take_letter(std::size_t& at)
    {
        const std::uint32_t c = parser::next_code_point(text_, at);
        if (c < latin_end) {
            const auto& letter = letters_[c];
            if (letter.sort == Sort::plus && !folded_.empty()) {
                folded_ += '+';
                return Sort::mark;
            }
            if (letter.sort <= Sort::digit) {
                for (const char part : letter.folded) {
                    if (part != 0) {
                        folded_ += part;
                    }
                }
            }
            return letter.sort;
        }
        const auto sort = wide_sort(c);
        if (sort <= Sort::digit) {
            folded_ += utf8_of(static_cast<std::uint32_t>(u_tolower(static_cast<UChar32>(c))));
        }
        return sort;
    }

    /// A character that is no part of a word; `size` is that of the word right before it.
    std::size_t take_gap(std::size_t begin, std::size_t size)
    {
        auto end = begin;
        const std::uint32_t c = parser::next_code_point(text_, end);
        const auto sort = c < latin_end ? letters_[c].sort : wide_sort(c);
        // "St. Lucia", "U.S." are not at an end; "... the Council. Iraq" is.
        const bool stops =
            sort == Sort::stop && size > 3 && (end == text_.size() || text_[end] == ' ');
        if (sort == Sort::border || stops) {
            words_.push_back(
                {0, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
        }
        return end;
    }

    std::string_view text_;
    std::vector<Word>& words_;
    const std::array<Letter, latin_end>& letters_;
    std::string folded_;  // of the word being read letter by letter
};

}  // namespace

void append_words(std::string_view text, std::vector<Word>& words)
{
    Reader(text, words).read();
}

}  // namespace horseshoe::gazetteer
