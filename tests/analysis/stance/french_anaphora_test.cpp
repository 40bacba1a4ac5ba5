#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::french_stances;

constexpr auto cases = std::to_array<Case>({
    {"Les Fidji bombardent nos villages. La puissance occupante a expulsé 30 familles.", "FJI-1"},
    {"Les Fidji bombardent nos villages. Ce pays n’a jamais respecté ses engagements.", "FJI-1"},
    {"Les Fidji bombardent nos villages. Ses soldats ont tué 30 pêcheurs.", "FJI-1"},
    {"Les Fidji bombardent nos villages. Ce régime emprisonne des opposants.", "FJI-1"},
    {"Les Fidji bombardent nos villages. Le régime au pouvoir doit cesser ces attaques.", "FJI-1"},
    {"Les Fidji bombardent nos villages. Notre voisin de l’est continue de nier.", "FJI-1"},
    {"Les Fidji bombardent nos villages. Nous lui demandons de retirer ses troupes.", "FJI-1"},
    {"Les Fidji bombardent nos villages. L’autre partie a refusé de signer.", "FJI-1"},
    {"Les Fidji bombardent nos villages. Une telle politique ne peut qu’encourager les "
     "trafiquants.",
     "FJI-1"},
    {"Le M23 a tué 30 civils. Ce groupe doit déposer les armes.", "M23-1"},
    {"Le M23 a tué 30 civils. Ce mouvement a étendu son emprise sur la ville.", "M23-1"},
    {"La puissance occupante a expulsé 30 familles.", "unnamed-1"},
});

}  // namespace

TEST_CASE("French points back at whom the speaker accuses")
{
    check_all(cases, french_stances);
}
