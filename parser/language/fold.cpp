#include "parser/language/fold.hpp"

#include "parser/language/code_point.hpp"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

namespace horseshoe::parser {
namespace {

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
void append_folded(std::string& out, UChar32 c)
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
    folded.toUTF8String(out);
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
    for (std::size_t i = 0; i < text.size();) {
        const auto begin = i;
        if (static_cast<unsigned char>(text[i]) < 0x80) {  // most of any name
            const char letter = ascii_folded(text[i++]);
            if (letter == 0) {
                finish(begin);
            }
            else {
                if (word.word.empty()) {
                    word.begin = static_cast<std::uint32_t>(begin);
                }
                word.word += letter;
            }
            continue;
        }
        const auto c = static_cast<UChar32>(next_code_point(text, i));
        if (u_charType(c) == U_NON_SPACING_MARK) {
            continue;  // an accent written on its own: part of the word it stands in
        }
        if (u_isalnum(c) == 0) {
            finish(begin);
            continue;
        }
        if (word.word.empty()) {
            word.begin = static_cast<std::uint32_t>(begin);
        }
        append_folded(word.word, c);
    }
    finish(text.size());
    return words;
}

std::string fold(std::string_view text)
{
    std::string out;
    for (const auto& word : fold_words(text)) {
        if (!out.empty()) {
            out += ' ';
        }
        out += word.word;
    }
    return out;
}

}  // namespace horseshoe::parser
