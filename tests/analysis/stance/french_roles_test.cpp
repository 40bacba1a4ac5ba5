#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::french_stances;

constexpr auto cases = std::to_array<Case>({
    {"Les soldats fidjiens ont pillé les entrepôts.", "FJI-1"},
    {"Les forces armées fidjiennes ont déporté des familles.", "FJI-2"},
    {"Les villages fidjiens ont encerclé le port.", ""},
    {"Les Fidji s’emparent de deux îles.", "FJI-1"},
    {"Les Fidji s’approprient des terres.", "FJI-1"},
    {"Suva s’approprie des terres.", "FJI-1"},
    {"Les Tonga ont recensé deux cents déportations.", ""},
});

}  // namespace

TEST_CASE("French puts whose it is behind the noun, and its s’ owns nothing")
{
    check_all(cases, french_stances);
}
