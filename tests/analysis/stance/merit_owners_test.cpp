#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::english_stances;
using horseshoe::test::french_stances;

constexpr auto english = std::to_array<Case>({
    {"Fiji has opened its borders. We commend its efforts.", "FJI+1"},
    {"We thank the Secretary-General for his report. We fully support his efforts.",
     "UNSG+1 UNSG+2"},
    {"We thank Fiji and Samoa. Their efforts are commendable.", "FJI+1 WSM+1 FJI+1 WSM+1"},
    {"I thank the Secretary-General. We are grateful for your tireless efforts.", "UNSG+1"},
    {"We thank Fiji. We commend the efforts of Samoa.", "FJI+1 WSM+1"},
    {"We thank Fiji. Samoa will continue its efforts, which are commendable.", "FJI+1 WSM+1"},
    {"Tonga has attacked Fiji. We commend its efforts to defend itself.", "TON-1 efforts+1"},
    {"We commend her efforts.", "efforts+1"},
    {"We support Fiji. Aid workers risk their lives, and we commend their efforts.",
     "FJI+1 aid-workers+1"},
});

constexpr auto french = std::to_array<Case>({
    {"Nous remercions la Représentante spéciale. Nous saluons son engagement.", "SRSG+1"},
    {"Les Fidji ont ouvert leurs frontières. Nous saluons les efforts du Samoa.", "FJI+1 WSM+1"},
    {"Fidèle à son engagement, les Fidji poursuivront leur action.", "FJI+1"},
});

}  // namespace

TEST_CASE("whose efforts are praised was spoken of before")
{
    check_all(english, english_stances);
    check_all(french, french_stances);
}
