#include "parser/count_words.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <string>
#include <string_view>
#include <vector>

using namespace horseshoe;

namespace {

/// One piece after the other.
std::size_t count_slowly(std::string_view text)
{
    std::size_t words = 0;
    bool inside = false;
    while (!text.empty()) {
        std::size_t blank = 0;
        for (const std::string_view one : {" ", "\t", "\n", "\v", "\f", "\r", "\u00A0", "\u202F"}) {
            blank = text.starts_with(one) ? one.size() : blank;
        }
        words += blank == 0 && !inside ? 1 : 0;
        inside = blank == 0;
        text.remove_prefix(blank == 0 ? 1 : blank);
    }
    return words;
}

}  // namespace

TEST_CASE("words stand between blanks of any kind")
{
    CHECK(parser::count_words("") == 0);
    CHECK(parser::count_words(" \n") == 0);
    CHECK(parser::count_words("one") == 1);
    CHECK(parser::count_words(" one  two\tthree\r\n") == 3);
    CHECK(parser::count_words("« la paix »") == 4);
    CHECK(parser::count_words("12\u202F000 bateaux\u00A0!") == 4);
    CHECK(parser::count_words("à été") == 2);
}

TEST_CASE("words are counted alike wherever blocks of the text end")
{
    CHECK(rc::check([] {
        const auto pieces = *rc::gen::container<std::vector<std::string>>(
            rc::gen::elementOf(std::vector<std::string>{" ",
                                                        "\u00A0",
                                                        "\u202F",
                                                        "\xC2",
                                                        "\xA0",
                                                        "\xE2",
                                                        "\x80",
                                                        "\xAF",
                                                        "\n",
                                                        "é",
                                                        "word",
                                                        std::string(61, 'x'),
                                                        std::string(1, '\0')}));
        std::string text;
        for (const auto& piece : pieces) {
            text += piece;
        }
        RC_ASSERT(parser::count_words(text) == count_slowly(text));
    }));
}
