#include "analysis/gazetteer/letters.hpp"

#include "parser/language/fold.hpp"

#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <string>
#include <string_view>

namespace horseshoe::gazetteer {
namespace {

std::string utf8_of(UChar32 c)
{
    std::string bytes;
    icu::UnicodeString(c).toUTF8String(bytes);
    return bytes;
}

Sort latin_sort(UChar32 c)
{
    if (c == '+') {
        return Sort::plus;
    }
    if (c == '.') {
        return Sort::stop;
    }
    if (u_isdigit(c) != 0) {
        return Sort::digit;
    }
    if (u_isalpha(c) != 0) {
        return u_islower(c) != 0 ? Sort::small : Sort::capital;
    }
    constexpr std::string_view borders = ",;:!?()[]\"\n\u00AB\u00BB";
    return borders.find(utf8_of(c)) != std::string_view::npos ? Sort::border : Sort::gap;
}

Sort wide_sort(UChar32 c)
{
    if (u_charType(c) == U_NON_SPACING_MARK) {
        return Sort::mark;
    }
    if (u_isalnum(c) != 0) {
        return u_isupper(c) != 0 ? Sort::capital : Sort::small;
    }
    constexpr UChar32 quotes_begin = 0x201C;  // double quotation marks; 0x2019 is an apostrophe
    constexpr UChar32 quotes_end = 0x201F;
    constexpr UChar32 em_dash = 0x2014;
    constexpr std::u32string_view wide_signs =
        U"\u3001\u3002\uFF01\uFF08\uFF09\uFF0C\uFF1A\uFF1B\uFF1F";
    const bool border = (c >= quotes_begin && c <= quotes_end) || c == em_dash ||
                        wide_signs.find(static_cast<char32_t>(c)) != std::u32string_view::npos;
    return border ? Sort::border : Sort::gap;
}

Letter made(Sort sort, const std::string& folded)
{
    Letter letter{.sort = sort};
    if (letter.is_of_word()) {
        letter.size = static_cast<std::uint8_t>(std::min(folded.size(), letter.folded.size()));
        std::copy_n(folded.begin(), letter.size, letter.folded.begin());
    }
    return letter;
}

}  // namespace

const KnownLetters& known_letters()
{
    static const auto table = [] {
        KnownLetters letters;
        for (UChar32 c = 0; c < static_cast<UChar32>(latin_end); ++c) {
            letters.latin[static_cast<std::size_t>(c)] =
                made(latin_sort(c), parser::fold(utf8_of(c)));
        }
        for (auto c = signs_begin; c < signs_end; ++c) {
            letters.signs[c - signs_begin] = wide_letter(c);
        }
        return letters;
    }();
    return table;
}

Letter wide_letter(char32_t c)
{
    const auto code_point = static_cast<UChar32>(c);
    const auto sort = wide_sort(code_point);
    return sort <= Sort::digit ? made(sort, utf8_of(u_tolower(code_point))) : Letter{.sort = sort};
}

}  // namespace horseshoe::gazetteer
