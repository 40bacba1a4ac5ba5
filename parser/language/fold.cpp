#include "parser/language/fold.hpp"

#include "parser/language/code_point.hpp"
#include "parser/language/wide.hpp"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include <array>

namespace horseshoe::parser {
namespace {

constexpr UChar32 alphabets_end = 0x700;  // behind Latin, Greek, Cyrillic and Arabic

const icu::Normalizer2& decomposer()
{
    UErrorCode status = U_ZERO_ERROR;
    static const icu::Normalizer2* const instance = icu::Normalizer2::getNFKDInstance(status);
    return *instance;
}

/// The letter or digit that an ASCII character folds to; 0 for any other.
char ascii_folded(char c)
{
    const auto lower = static_cast<char>(c | 0x20);
    if (lower >= 'a' && lower <= 'z') {
        return lower;
    }
    return c >= '0' && c <= '9' ? c : '\0';
}

/// Letters of one code point, lower and bare; nothing for what is no letter.
std::string folded_by_icu(UChar32 c)
{
    icu::UnicodeString folded;
    icu::UnicodeString decomposed;
    const bool changed = decomposer().getDecomposition(c, decomposed) != 0;
    if (!changed) {
        decomposed = icu::UnicodeString(c);
    }
    for (std::int32_t i = 0; i < decomposed.length();) {
        const UChar32 part = decomposed.char32At(i);
        i += U16_LENGTH(part);
        if (u_isalnum(part) != 0) {
            folded.append(u_tolower(part));
        }
    }
    std::string out;
    folded.toUTF8String(out);
    return out;
}

/// What a code point is to a word, and its letters.
struct Piece {
    enum class Kind : std::uint8_t { letter, accent, gap };

    Kind kind = Kind::gap;
    std::string letters;
};

Piece piece_of(UChar32 c)
{
    if (u_charType(c) == U_NON_SPACING_MARK) {
        return {Piece::Kind::accent, {}};  // written on its own: part of the word it stands in
    }
    return u_isalnum(c) != 0 ? Piece{Piece::Kind::letter, folded_by_icu(c)} : Piece{};
}

/// The letters of alphabets, asked of ICU once.
const Piece& known_piece(UChar32 c)
{
    static const auto pieces = [] {
        std::array<Piece, alphabets_end> made;
        for (UChar32 each = 0; each < alphabets_end; ++each) {
            made[static_cast<std::size_t>(each)] = piece_of(each);
        }
        return made;
    }();
    return pieces[static_cast<std::size_t>(c)];
}

/// Nearly all letters are of one byte.
void append_letters(std::string_view letters, std::string& out)
{
    if (letters.size() == 1) {
        out.push_back(letters.front());
    }
    else {
        out += letters;
    }
}

/// Reads a text letter by letter: `letters` is called with what a letter that begins at a byte folds
/// to, `gap` with the byte that parts two words.
template <typename Letters, typename Gap>
void read_folded(std::string_view text, const Letters& letters, const Gap& gap)
{
    for (std::size_t i = 0; i < text.size();) {
        const auto begin = i;
        if (static_cast<unsigned char>(text[i]) < 0x80) {  // most of any name
            const char letter = ascii_folded(text[i++]);
            if (letter == 0) {
                gap(begin);
            }
            else {
                letters(begin, std::string_view(&letter, 1));
            }
            continue;
        }
        const auto c = static_cast<UChar32>(next_code_point(text, i));
        // Where a script has no spaces each ideograph is a word: names are found among others by it.
        if (c >= alphabets_end && is_ideograph(text.substr(begin))) {
            gap(begin);
            letters(begin, text.substr(begin, i - begin));
            gap(i);
            continue;
        }
        Piece wide;
        if (c >= alphabets_end) {
            wide = piece_of(c);
        }
        const auto& piece = c < alphabets_end ? known_piece(c) : wide;
        if (piece.kind == Piece::Kind::letter) {
            letters(begin, piece.letters);
        }
        else if (piece.kind == Piece::Kind::gap) {
            gap(begin);
        }
    }
}

}  // namespace

std::vector<FoldedWord> fold_words(std::string_view text)
{
    std::vector<FoldedWord> words;
    words.reserve(text.size() / 6 + 1);
    FoldedWord word;
    const auto finish = [&](std::size_t end) {
        if (!word.word.empty()) {
            word.end = static_cast<std::uint32_t>(end);
            words.push_back(std::move(word));
            word = {};
        }
    };
    read_folded(
        text,
        [&](std::size_t begin, std::string_view letters) {
            if (word.word.empty()) {
                word.begin = static_cast<std::uint32_t>(begin);
            }
            append_letters(letters, word.word);
        },
        finish);
    finish(text.size());
    return words;
}

std::string fold(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    bool parted = false;
    read_folded(
        text,
        [&](std::size_t, std::string_view letters) {
            if (letters.empty()) {
                return;
            }
            if (parted && !out.empty()) {
                out += ' ';
            }
            parted = false;
            append_letters(letters, out);
        },
        [&](std::size_t) { parted = true; });
    return out;
}

}  // namespace horseshoe::parser
