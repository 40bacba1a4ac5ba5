#include "analysis/gazetteer/words.hpp"

#include "analysis/gazetteer/letters.hpp"
#include "parser/language/code_point.hpp"
#include "parser/language/wide.hpp"
#include "parser/source/byte_bits.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <utility>

namespace horseshoe::gazetteer {
namespace {

using parser::block_size;
using parser::Bytes;

constexpr std::size_t chunk_size = sizeof(Bytes);
constexpr std::size_t longest = 0x1FFF'FFFF;  // word; none is

/// Letters are hashed 16 at a time, zeros behind the last: few words have more.
class Hash {
public:
    void add(const Bytes& letters)
    {
        std::uint64_t low = 0;
        std::uint64_t high = 0;
        std::memcpy(&low, &letters, sizeof low);
        std::memcpy(&high, reinterpret_cast<const char*>(&letters) + sizeof low, sizeof high);
        __extension__ using Product = unsigned __int128;
        const auto product = Product{low ^ value_} * (high ^ factor);
        value_ = static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64U);
    }

    /// Never 0, which is a border's.
    std::uint64_t value() const { return value_ | 1U; }

private:
    static constexpr std::uint64_t factor = 0x9E37'79B9'7F4A'7C15U;  // odd: the golden ratio's

    std::uint64_t value_ = 0xcbf2'9ce4'8422'2325U;
};

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

/// The letters of a word read one by one, and their hash.
class Folded {
public:
    void add(const Letter& letter)
    {
        std::memcpy(letters_.data() + size_, letter.folded.data(), letter.folded.size());
        size_ += letter.size;
        if (size_ > chunk_size) {
            hash_.add(first_of(chunk(), chunk_size));
            size_ -= chunk_size;
            std::memmove(letters_.data(), letters_.data() + chunk_size, letter.folded.size());
        }
    }

    std::uint64_t hash()
    {
        hash_.add(first_of(chunk(), size_));
        return hash_.value();
    }

private:
    Bytes chunk() const
    {
        Bytes bytes;
        std::memcpy(&bytes, letters_.data(), sizeof bytes);
        return bytes;
    }

    std::array<char, chunk_size + 2 * sizeof Letter::folded> letters_{};
    std::size_t size_ = 0;
    Hash hash_;
};

class Reader {
public:
    Reader(std::string_view text, std::vector<Word>& words)
        : text_(text), readable_(text.size()), words_(words), latin_(latin_letters())
    {
        if (text.size() < block_size) {
            copy_.fill(' ');
            parser::copy_few(text.data(), text.size(), copy_.data());
            text_ = {copy_.data(), text.size()};
            readable_ = copy_.size();
        }
    }

    /// Where words begin and end is told for 64 bytes at once: to look for each where the one before
    /// it ends would be to wait for each.
    void read()
    {
        std::size_t last = 0;  // what was read last: from here
        std::size_t end = 0;   // to here
        auto next = kinds_at(0);
        std::uint64_t goes_on = 0;  // 1: the block before ends in a word
        for (std::size_t begin = 0; begin < text_.size(); begin += block_size) {
            const auto kinds = std::exchange(next, kinds_at(begin + block_size));
            const auto begins = kinds.letters & ~(kinds.letters << 1U | goes_on);
            goes_on = kinds.letters >> (block_size - 1);
            for (auto left = begins | kinds.others; left != 0; left &= left - 1) {
                const auto bit = static_cast<unsigned int>(std::countr_zero(left));
                const auto at = begin + bit;
                if (at < end) {
                    continue;  // within what was read letter by letter
                }
                if ((begins >> bit & 1U) != 0) {
                    end = take_word(at,
                                    bits_from(bit, kinds.letters, next.letters),
                                    bits_from(bit, kinds.small, next.small));
                }
                else {
                    end = take_other(at, end == at ? at - last : 0);
                }
                last = at;
            }
        }
    }

private:
    /// A bit for each of 64 bytes.
    struct Kinds {
        std::uint64_t letters = 0;  ///< and digits, of ASCII
        std::uint64_t small = 0;
        std::uint64_t others = 0;  ///< neither these nor what may stand between the words of a name
    };

    Kinds kinds_at(std::size_t begin) const
    {
        Kinds kinds;
        if (begin >= text_.size()) {
            return kinds;
        }
        std::array<char, block_size> padded;
        const char* block = text_.data() + begin;
        if (begin + block_size > readable_) {
            padded.fill(' ');
            parser::copy_few(block, text_.size() - begin, padded.data());
            block = padded.data();
        }
        for (std::size_t i = 0; i < block_size; i += chunk_size) {
            const auto bytes = parser::BytesAt(block + i)[0];
            const auto letters = ((bytes | 0x20) - 'a' < 26) | (bytes - '0' < 10);
            const auto between = (bytes == ' ') | (bytes == '-') | (bytes == '\'');
            kinds.letters |= parser::lowest_bits(letters) << i;
            kinds.small |= parser::lowest_bits(bytes - 'a' < 26) << i;
            kinds.others |= parser::lowest_bits(~(letters | between)) << i;
        }
        return kinds;
    }

    /// The bytes from one on, whatever stands behind the last.
    Bytes chunk_at(std::size_t at) const
    {
        if (at + chunk_size > readable_) {
            return last_chunk(at);
        }
        Bytes bytes;
        std::memcpy(&bytes, text_.data() + at, chunk_size);
        return bytes;
    }

    /// Out of line: only the last bytes of a long text are read so.
    [[gnu::noinline]] Bytes last_chunk(std::size_t at) const
    {
        Bytes bytes{};
        parser::copy_few(text_.data() + at, text_.size() - at, reinterpret_cast<char*>(&bytes));
        return bytes;
    }

    /// Those of the bytes from one of a block on.
    static std::uint64_t bits_from(unsigned int bit, std::uint64_t block, std::uint64_t next)
    {
        return block >> bit | next << 1U << (block_size - 1 - bit);
    }

    /// Appends the word that begins at a byte; returns the byte behind it. `letters` and `small` tell
    /// of the bytes from there on.
    std::size_t take_word(std::size_t begin, std::uint64_t letters, std::uint64_t small)
    {
        const auto size = static_cast<std::size_t>(std::countr_one(letters));
        const auto end = begin + size;
        if (size >= chunk_size || !ends_at(end)) {
            return take_letters(begin);
        }
        // Digits have the bit that tells small letters as well.
        Hash hash;
        hash.add(first_of(chunk_at(begin) | 0x20, size));
        const auto capitals = small << (block_size - size) == 0;
        words_.emplace_back(hash.value(),
                            static_cast<std::uint32_t>(begin),
                            static_cast<std::uint32_t>(size),
                            (small & 1U) == 0,
                            capitals,
                            true);
        return end;
    }

    /// What begins with no letter of ASCII is a word as well, or parts words; `size` is that of what
    /// stands right before it.
    std::size_t take_other(std::size_t begin, std::size_t size)
    {
        const auto end =
            static_cast<unsigned char>(text_[begin]) < 0x80 ? begin : take_letters(begin);
        return end != begin ? end : take_gap(begin, size);
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
        Word word{0, static_cast<std::uint32_t>(begin), 0, false, true, false};
        Folded folded;
        auto end = begin;
        for (auto next = begin; next < text_.size(); end = next) {
            // Where a script has no spaces each ideograph is a word, as `fold` has it.
            const bool ideograph = parser::is_ideograph(text_.substr(next));
            if (ideograph && end != begin) {
                break;
            }
            const auto letter = letter_at(next);
            if (letter.is_of_word()) {
                word.capital = end == begin ? letter.sort != Sort::small : word.capital;
                word.capitals = word.capitals && letter.sort != Sort::small;
                folded.add(letter);
            }
            else if (end != begin && letter.sort == Sort::plus) {
                folded.add({{'+'}, 1});
            }
            else if (end == begin || letter.sort != Sort::mark) {
                break;
            }
            if (ideograph) {
                end = next;
                break;
            }
        }
        if (end != begin) {
            word.hash = folded.hash();
            word.size = static_cast<std::uint32_t>(std::min(end - begin, longest)) & longest;
            words_.push_back(word);
        }
        return end;
    }

    /// Reads one character, and moves past it.
    Letter letter_at(std::size_t& at) const
    {
        const auto c = parser::next_code_point(text_, at);
        return c < latin_end ? latin_[c] : wide_letter(c);
    }

    /// A character that is no part of a word; `size` is that of the word right before it.
    std::size_t take_gap(std::size_t begin, std::size_t size)
    {
        auto end = begin;
        const auto sort = letter_at(end).sort;
        // "St. Lucia", "U.S." are not at an end; "... the Council. Iraq" is.
        const bool stops =
            sort == Sort::stop && size > 3 && (end == text_.size() || text_[end] == ' ');
        if (sort == Sort::border || stops) {
            words_.push_back(
                {0, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end - begin)});
        }
        return end;
    }

    std::string_view text_;
    std::size_t readable_;                            // bytes of it, and behind it
    std::array<char, block_size + chunk_size> copy_;  // of a short text: names are many
    std::vector<Word>& words_;
    const std::array<Letter, latin_end>& latin_;
};

}  // namespace

void append_words(std::string_view text, std::vector<Word>& words)
{
    if (!text.empty()) {
        Reader(text, words).read();
    }
}

}  // namespace horseshoe::gazetteer
