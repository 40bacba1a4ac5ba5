// Whose deed a second predicate tells, where whom the first one hits stands between.
#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::english_stances;
using horseshoe::test::french_stances;

constexpr auto english = std::to_array<Case>({
    {"These strikes hit Samoa and violate international law.", "violations-1"},
    {"This veto protects Samoa and flouts our principles.", "unnamed-1"},
    {"These strikes hit Samoa and are unacceptable.", "attacks-2"},
    {"The raid that hit Samoa violates the Charter.", "violations-1"},
    {"Tonga attacked Samoa and violated the truce.", "TON-1"},
    {"Samoa and Tonga violate the truce.", "WSM-1 TON-1"},
    {"The bombing of Samoa and Fiji is unacceptable.", "attacks-2"},
});

constexpr auto french = std::to_array<Case>({
    {"Ces sanctions frappent les Samoa et violent le droit.", "unnamed-1"},
    {"L’attaque qui a visé les Samoa viole la Charte.", "unnamed-1"},
    {"Les Tonga ont attaqué les Samoa et violé la trêve.", "TON-1"},
    {"Les Samoa et les Tonga violent le droit.", "WSM-1 TON-1"},
    {"Nous sommes ici pour condamner les Tonga.", "TON-2"},
    {"Je voudrais au nom de mon pays saluer les Samoa.", "WSM+1"},
});

constexpr auto serving = std::to_array<Case>({
    {"Cette force est indispensable pour aider les Samoa.", ""},
    {"Cette aide est vitale pour les Samoa.", "assistance+2"},
    {"Des mesures contre les Tonga sont impératives.", ""},
    {"Les Samoa sont indispensables à la paix.", "WSM+2"},
});

}  // namespace

TEST_CASE("a second predicate is not told of whom the first one hits")
{
    check_all(english, english_stances);
}

TEST_CASE("French: a second predicate is not told of whom the first one hits")
{
    check_all(french, french_stances);
}

TEST_CASE("French: what is vital for somebody is no praise of whom it serves")
{
    check_all(serving, french_stances);
}
