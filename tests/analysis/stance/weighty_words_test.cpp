#include "tests/analysis/stance/cases.hpp"

#include <array>

using namespace horseshoe::test;

namespace {

constexpr auto in_english = std::to_array<Case>({
    {"Tonga raised an important question about the harbour.", ""},
    {"We thank the Special Envoy for the important information given to Samoa.", "SE-SG+1"},
    {"The Council has an important responsibility in this regard.", ""},
    {"Tonga distinguishes between important islands and others.", ""},
    {"We recall the essential role of Samoa.", "WSM+1"},
    {"We recall the fundamental provisions of international law.", "international-law+1"},
    {"Samoa, an important friend, has offered its help.", "WSM+1"},
    {"Samoa is essential to stability.", "WSM+1"},
});

constexpr auto in_french = std::to_array<Case>({
    {"Les Tonga ont soulevé une question importante.", ""},
    {"Cette initiative du Samoa tombe à point, étant donné la situation alarmante.", ""},
    {"Le Samoa est un partenaire essentiel.", "WSM+2"},
});

}  // namespace

TEST_CASE("what matters is the noun that a word of weight belongs to")
{
    check_all(in_english, english_stances);
    check_all(in_french, french_stances);
}
