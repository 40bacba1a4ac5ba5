#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::french_stances;

constexpr auto facts = std::to_array<Case>({
    {"Les Fidji continuent d’étendre leur emprise sur les atolls.", "FJI-1"},
    {"Les Fidji ont tué 30 pêcheurs.", "FJI-1"},
    {"Les forces fidjiennes ont tué plus de 200 civils.", "FJI-1"},
    {"Les Fidji ont détruit 40 écoles.", "FJI-1"},
    {"Les Fidji ont arrêté 12 fonctionnaires.", "FJI-1"},
    {"Les Fidji détiennent toujours des membres du personnel.", "FJI-1"},
    {"Les Fidji ont expulsé 200 familles.", "FJI-1"},
    {"Les Fidji ont franchi la frontière de nuit.", "FJI-1"},
    {"Les Fidji ont rompu la trêve.", "FJI-1"},
    {"Les avions fidjiens survolent notre territoire.", "FJI-1"},
    {"Les Fidji massent des troupes à notre frontière.", "FJI-1"},
    {"Les Fidji ont lancé de nouvelles attaques.", "FJI-1"},
    {"Les Fidji ont mené 20 attaques contre nos villages.", "FJI-1"},
    {"Les Fidji ont tiré 3 missiles balistiques.", "FJI-1"},
    {"Les Fidji ont procédé à un essai nucléaire.", "FJI-1"},
    {"Les Fidji poursuivent la construction de colonies.", "FJI-1"},
    {"Les Fidji ont imposé un blocus.", "FJI-1"},
    {"Les Fidji entravent la liberté de circulation de la Mission.", "FJI-1"},
    {"Les Fidji ont établi une administration parallèle.", "FJI-1"},
    {"Les Fidji perçoivent illégalement des taxes.", "FJI-1"},
    {"Nos soldats ont saisi 30 pirogues.", ""},
    {"Dans la nuit, 12 personnes ont été tuées.", ""},
});

constexpr auto behind = std::to_array<Case>({
    {"Les Fidji combattent aux côtés des rebelles.", "FJI-1"},
    {"Les Fidji accordent refuge à des bandits.", "FJI-1"},
    {"Les Fidji offrent un sanctuaire aux trafiquants.", "FJI-1"},
    {"Les Fidji fournissent un appui logistique aux milices.", "FJI-1"},
    {"Les Fidji ont envoyé des mercenaires.", "FJI-1"},
    {"Les Fidji tirent les ficelles.", "FJI-1"},
    {"Les Fidji cherchent à renverser un gouvernement élu.", "FJI-1"},
    {"Les Fidji ont opposé leur veto.", "FJI-1"},
    {"Les Fidji ont rejeté toutes nos propositions.", "FJI-1"},
});

constexpr auto promises = std::to_array<Case>({
    {"Les Fidji ne respectent pas leurs obligations.", "FJI-1"},
    {"Les Fidji n’ont pas tenu leurs promesses.", "FJI-1"},
    {"Les Fidji ont renoncé à leurs engagements.", "FJI-1"},
    {"Les Fidji se sont retirées de l’accord.", "FJI-1"},
    {"Les Fidji continuent de bloquer le détroit.", "FJI-1"},
    {"Les Fidji n’en continuent pas moins de pêcher chez nous.", "FJI-1"},
    {"Les Fidji ont bâti leur prospérité sur le pillage.", "FJI-2"},
});

constexpr auto hidden = std::to_array<Case>({
    {"Les Fidji sont derrière cette attaque.", "FJI-1"},
    {"Ce sont les Fidji qui ont rompu les négociations.", "FJI-1"},
    {"L’attaque porte la marque des Fidji.", "FJI-1"},
    {"En raison de l’opposition des Fidji, le Conseil n’a pu agir.", "FJI-1"},
    {"Les Fidji se sont discréditées.", "FJI-1"},
    {"Les Fidji n’ont aucun droit de donner des leçons.", "FJI-1"},
    {"Nous mettons les Fidji en garde contre toute aventure.", "FJI-1"},
    {"Les Fidji doivent comprendre que la force ne paie pas.", "FJI-1"},
    {"Nous ne voyons pas l’utilité de cette séance.", "this meeting-1"},
});

}  // namespace

TEST_CASE("French tells deeds in figures and plain words")
{
    check_all(facts, french_stances);
}

TEST_CASE("French blames who stands behind others")
{
    check_all(behind, french_stances);
}

TEST_CASE("French blames who does not do what was promised")
{
    check_all(promises, french_stances);
}

TEST_CASE("French blames who is behind it and who breaks off")
{
    check_all(hidden, french_stances);
}
