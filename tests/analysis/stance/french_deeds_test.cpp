#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::french_stances;

constexpr auto force = std::to_array<Case>({
    {"Les Fidji pilonnent la côte depuis lundi.", "FJI-1"},
    {"Les forces fidjiennes ont pillé les entrepôts du port.", "FJI-1"},
    {"Les Fidji ont déporté des familles entières.", "FJI-2"},
    {"Les Fidji se sont emparées de deux îles.", "FJI-1"},
    {"Les Fidji ont pris en otage une ville entière.", "FJI-1"},
    {"Les Fidji ont délibérément visé des hôpitaux.", "FJI-1"},
    {"Les troupes fidjiennes occupent illégalement nos atolls.", "FJI-1"},
    {"Les Fidji ont lancé une offensive contre les Tonga.", "FJI-1"},
    {"Les Fidji sèment la terreur dans l’archipel.", "FJI-2"},
    {"Les Fidji soufflent sur les braises.", "FJI-1"},
    {"Les Fidji arment et financent les rebelles.", "FJI-1"},
    {"Les Fidji ont ouvert le feu sur des pêcheurs.", "FJI-1"},
    {"Les Fidji privent les habitants de vivres.", "FJI-1"},
    {"Les Fidji emploient des armes chimiques.", "FJI-1"},
    {"Les Fidji s’en prennent aux navires de pêche.", "FJI-1"},
    {"Les Fidji multiplient les incursions.", "FJI-1"},
    {"Les sanctions des Fidji punissent les plus pauvres.", "FJI-1"},
    {"Les Fidji ont du sang sur les mains.", "FJI-2"},
    {"Les Fidji font régner la terreur.", "FJI-2"},
    {"Les Fidji ont fermé plusieurs journaux.", "FJI-1"},
    {"Les Fidji retardent les secours.", "FJI-1"},
    {"Les Fidji cherchent à s’imposer par la force.", "FJI-1"},
    {"Le Conseil s’est montré incapable d’agir.", "UNSC-1"},
    {"Dix personnes ont péri dans l’attaque du port.", ""},
    {"Les bombardements ont repris hier.", ""},
    {"Le climat est dynamique aux Fidji.", ""},
    {"Le marché a été pillé dans la nuit.", ""},
    {"Les annexes du rapport des Fidji sont longues.", ""},
    {"Trois villages ont été incendiés.", ""},
});

constexpr auto law = std::to_array<Case>({
    {"Les Fidji ont violé chaque article de cet accord.", "FJI-2"},
    {"Les Fidji contreviennent à leurs propres promesses.", "FJI-1"},
    {"Les Fidji font fi de nos avertissements.", "FJI-1"},
    {"Les Fidji ont manqué à leurs obligations.", "FJI-1"},
    {"Les Fidji foulent aux pieds la volonté des habitants.", "FJI-2"},
    {"Les Fidji se soustraient à leurs obligations.", "FJI-1"},
    {"Les Fidji sabotent les pourparlers.", "FJI-1"},
    {"Les Fidji remettent en cause le tracé de la frontière.", "FJI-1"},
    {"Les Fidji portent une lourde responsabilité.", "FJI-1"},
});

constexpr auto bad_faith = std::to_array<Case>({
    {"Les Fidji s’obstinent à barrer le détroit.", "FJI-1"},
    {"Les Fidji tergiversent.", "FJI-1"},
    {"Les Fidji font la sourde oreille.", "FJI-1"},
    {"Les Fidji ferment les yeux sur ces trafics.", "FJI-1"},
    {"Les Fidji se cachent derrière des formules creuses.", "FJI-1"},
    {"Les Fidji ont passé sous silence le sort des pêcheurs.", "FJI-1"},
    {"Ce scrutin organisé par les Fidji est une mascarade.", "FJI-2"},
    {"Les Fidji prétendent lutter contre la contrebande.", "FJI-1"},
    {"Sous prétexte de manœuvres, les Fidji ferment la passe.", "FJI-1"},
    {"Les Fidji sont complices de ces trafiquants.", "FJI-2"},
    {"Les Fidji restent prisonnières d’une mentalité de guerre froide.", "FJI-1"},
    {"Le Conseil n’a pas été à la hauteur.", "UNSC-1"},
    {"Les Tonga détournent le regard.", "TON-1"},
    {"Les Fidji ne tiennent aucunement compte de nos avis.", "FJI-1"},
    {"Les Fidji défient ouvertement l’autorité du Conseil.", "FJI-1"},
    {"Les Fidji tiennent des propos belliqueux.", "FJI-1"},
    {"Les Fidji mènent une politique de chantage.", "FJI-1"},
    {"Les Fidji réécrivent l’histoire.", "FJI-1"},
    {"Le terrorisme est une abomination.", "terrorism-2"},
    {"Nous restons sceptiques quant aux intentions des Fidji.", "FJI-1"},
    {"Les biens immobiliers des Fidji ont été vendus.", ""},
    {"Nous ne pouvons rester les bras croisés.", ""},
});

constexpr auto rejection = std::to_array<Case>({
    {"Rien ne saurait justifier le terrorisme.", "terrorism-2"},
    {"Le terrorisme n’admet aucune justification.", "terrorism-2"},
    {"Le terrorisme ne saurait être toléré.", "terrorism-2"},
    {"Nous nous élevons fermement contre l’impunité.", "impunity-2"},
    {"Nous récusons catégoriquement le terrorisme.", "terrorism-2"},
    {"Nous ne saurions cautionner le terrorisme.", "terrorism-2"},
    {"Le terrorisme n’est en rien acceptable.", "terrorism-2"},
    {"L’opération vise à contrer le terrorisme.", "terrorism-1"},
    {"Nous unissons nos efforts contre le terrorisme.", "terrorism-1"},
});

}  // namespace

TEST_CASE("French tells deeds of force as facts, and blames only who is named")
{
    check_all(force, french_stances);
}

TEST_CASE("French blames breaches of law and of promises")
{
    check_all(law, french_stances);
}

TEST_CASE("French blames refusal, silence and bad faith")
{
    check_all(bad_faith, french_stances);
}

TEST_CASE("French rejects in many words")
{
    check_all(rejection, french_stances);
}
