#include "analysis/gazetteer/words.hpp"

#include "analysis/gazetteer/letters.hpp"
#include "analysis/gazetteer/word_block.hpp"
#include "analysis/gazetteer/word_hash.hpp"
#include "parser/language/code_point.hpp"
#include "parser/language/wide.hpp"

#include <algorithm>
#include <array>
#include <bit>

namespace horseshoe::gazetteer {
namespace {

/// What stands in [begin, end); a border, until it has a hash.
Word border(std::size_t begin, std::size_t end)
{
    constexpr std::uint32_t longest = 0x1FFF'FFFF;  // none is so long
    return {0,
            static_cast<std::uint32_t>(begin),
            static_cast<std::uint32_t>(std::min<std::size_t>(end - begin, longest)) & longest};
}

/// Appends the words of one text.
class Reader {
public:
    Reader(std::string_view text, std::vector<Word>& words)
        : text_(text), words_(words), known_(known_letters())
    {}

    void read()
    {
        std::size_t last = 0;  // what was read last: from here
        std::size_t end = 0;   // to here
        for (std::size_t begin = 0; begin < text_.size();) {
            const WordBlock block(text_.substr(begin));
            const auto begins = block.begins();
            for (auto left = begins | block.others(); left != 0; left &= left - 1) {
                const auto bit = static_cast<unsigned int>(std::countr_zero(left));
                const auto at = begin + bit;
                if (at < end) {
                    continue;  // within what was read letter by letter
                }
                if ((begins >> bit & 1U) != 0) {
                    end = take_word(block, at, bit);
                }
                else {
                    end = take_other(at, end == at ? at - last : 0);
                }
                last = at;
            }
            begin = std::max(begin + block.whole(), end);
        }
    }

private:
    /// Appends the word that begins at a byte, which is one of a block; returns the byte behind it.
    std::size_t take_word(const WordBlock& block, std::size_t begin, unsigned int at)
    {
        const auto size = block.size_at(at);
        if (size >= chunk_size || !block.ends_word(at + size)) {
            return take_letters(begin);
        }
        // Digits have the bit that tells small letters as well.
        WordHash hash;
        hash.add(first_of(block.from(at) | 0x20, size));
        words_.emplace_back(hash.value(),
                            static_cast<std::uint32_t>(begin),
                            static_cast<std::uint32_t>(size),
                            !block.is_small(at),
                            !block.has_small(at, size),
                            true);
        return begin + size;
    }

    /// What begins with no letter of ASCII is a word as well, or parts words; `size` is that of what
    /// stands right before it.
    std::size_t take_other(std::size_t begin, std::size_t size)
    {
        const auto end =
            static_cast<unsigned char>(text_[begin]) < 0x80 ? begin : take_letters(begin);
        return end != begin ? end : take_gap(begin, size);
    }

    /// Any word, letter by letter.
    std::size_t take_letters(std::size_t begin)
    {
        bool capital = false;
        bool capitals = true;
        FoldedLetters folded;
        auto end = begin;
        for (auto next = begin; next < text_.size(); end = next) {
            const auto c = parser::next_code_point(text_, next);
            // Where a script has no spaces each ideograph is a word, as `fold` has it.
            const bool ideograph = c >= latin_end && parser::is_ideograph(text_.substr(end));
            if (ideograph && end != begin) {
                break;
            }
            const auto letter = letter_of(c);
            if (letter.is_of_word()) {
                capital = end == begin ? letter.sort != Sort::small : capital;
                capitals = capitals && letter.sort != Sort::small;
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
            auto& word = words_.emplace_back(border(begin, end));
            word.hash = folded.hash();
            word.capital = capital;
            word.capitals = capitals;
        }
        return end;
    }

    Letter letter_of(char32_t c) const
    {
        if (c < latin_end) {
            return known_.latin[c];
        }
        return c >= signs_begin && c < signs_end ? known_.signs[c - signs_begin] : wide_letter(c);
    }

    /// A character that is no part of a word; `size` is that of the word right before it.
    std::size_t take_gap(std::size_t begin, std::size_t size)
    {
        auto end = begin;
        const auto sort = letter_of(parser::next_code_point(text_, end)).sort;
        // "St. Lucia", "U.S." are not at an end; "... the Council. Iraq" is.
        const bool stops =
            sort == Sort::stop && size > 3 && (end == text_.size() || text_[end] == ' ');
        if (sort == Sort::border || stops) {
            words_.push_back(border(begin, end));
        }
        return end;
    }

    std::string_view text_;
    std::vector<Word>& words_;
    const KnownLetters& known_;
};

}  // namespace

void append_words(std::string_view text, std::vector<Word>& words)
{
    Reader(text, words).read();
}

}  // namespace horseshoe::gazetteer
