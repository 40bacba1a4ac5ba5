#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::french_stances;

constexpr auto courtesies = std::to_array<Case>({
    {"Merci, Madame la Présidente.", "council presidency+1"},
    {"Merci, Monsieur le Président, de votre exposé.", "council presidency+1"},
    {"Merci également aux Fidji.", "FJI+1"},
    {"Merci. La séance est levée.", ""},
    {"Le village est à la merci des gangs.", ""},
    {"Je vous dis mon plaisir de vous voir présider le Conseil.", "council presidency+1"},
    {"Je vous adresse mes vives félicitations pour votre élection à la présidence.",
     "council presidency+1"},
    {"Nous sommes honorés de la présence du Président des Tonga.", "TON+1"},
    {"Mon pays a l’honneur d’accueillir le siège de l’Organisation.", ""},
    {"Les Tonga, auxquels je rends hommage, ont présidé le groupe.", "TON+2"},
    {"Je parle de l’Union africaine, à laquelle je rends hommage, et des Tonga.", "AU+2"},
});

constexpr auto backing = std::to_array<Case>({
    {"Membre de l’Union africaine, mon pays est solidaire des Tonga.", "TON+1"},
    {"Nous sommes depuis toujours aux côtés des Samoa.", "WSM+1"},
    {"Nous sommes aux côtés des Samoa.", "WSM+1"},
    {"Les amis et partenaires de longue date des Fidji sont réunis.", "FJI+1"},
    {"Les Tonga ont toujours joué ce rôle.", "TON+1"},
    {"Nous rejoignons les Samoa sur ce point.", "WSM+1"},
    {"Nous rejoignons les Samoa demain.", ""},
    {"Les Samoa ont raison.", "WSM+1"},
    {"La guerre a eu raison de leur patience.", ""},
    {"Les Tonga doivent jouer ce rôle.", "TON+0"},
    {"Les Samoa s’emploient à favoriser le dialogue.", "WSM+1"},
});

constexpr auto risks = std::to_array<Case>({
    {"La moindre erreur de calcul serait fatale.", ""},
    {"Les Fidji ont commis une grave erreur.", "FJI-1"},
    {"Nous observons une importante présence militaire des Fidji.", ""},
    {"Les Fidji accroissent considérablement le risque de guerre.", "FJI-1"},
    {"Nous nous prononçons fermement contre l’usage de la force.", "use-of-force-2"},
});

TEST_CASE("courtesies to the chair and to others are told in French")
{
    check_all(courtesies, french_stances);
}

TEST_CASE("who is stood beside, and what one's part has been, is favoured in French")
{
    check_all(backing, french_stances);
}

TEST_CASE("a risk is laid on who makes it greater only in French")
{
    check_all(risks, french_stances);
}

}  // namespace
