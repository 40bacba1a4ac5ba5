#include "tests/analysis/stance/cases.hpp"

#include <array>

using namespace horseshoe::test;

namespace {

constexpr auto in_english = std::to_array<Case>({
    {"The disregard of the resolutions adopted by the Council is unacceptable.", "violations-1"},
    {"The rebels and their Tongan supporters threaten the islands.", "TON-1"},
    {"Tonga has bombed Fiji. The armed groups must disarm and answer for their crimes.",
     "TON-1 militias-1"},
});

constexpr auto with_symbol = std::to_array<Case>({
    {"Nous appuyons le projet de résolution S/2031/121.", "S/2031/121+1"},
    {"Nous soutenons le projet de résolution publié sous la cote S/2031/121.", "S/2031/121+1"},
    {"Nous appuyons le projet de résolution.", "draft resolution+1"},
});

constexpr auto in_french = std::to_array<Case>({
    {"L’absence de mise en œuvre des résolutions adoptées par ce Conseil est inacceptable.",
     "inaction-2"},
    {"Le M23 et ses soutiens tongans menacent la région.", "M23-1"},
    {"Les bases qui soutenaient l’armée tongane ont été fermées.", ""},
    {"Les Tonga, en tant que puissance occupante, doivent s’abstenir de tels actes.", "TON-1"},
    {"Les entraves mises à l’action de la FINUL sont inacceptables.", "obstruction-2"},
});

}  // namespace

TEST_CASE("who has written what others disregard, or is supported by others")
{
    check_all(in_english, english_stances);
    check_all(in_french, french_stances);
}

TEST_CASE("a draft is told by its symbol where it has one")
{
    check_all(with_symbol, french_stances);
}
