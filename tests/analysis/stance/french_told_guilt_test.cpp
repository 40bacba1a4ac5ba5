#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::french_stances;

constexpr auto vetoes = std::to_array<Case>({
    {"Les Fidji viennent d’opposer un deuxième veto à ce texte.", "FJI-1"},
    {"Les Tonga ont mis leur veto à ce projet.", "TON-1"},
    {"Les Fidji ont une fois de plus utilisé leur droit de veto.", "FJI-1"},
    {"Le veto des Fidji a empêché l’adoption du texte.", "FJI-1"},
    {"Le projet a été bloqué par le veto des Tonga.", "TON-1"},
    {"Les Fidji ont renoncé à leur veto.", ""},
    {"Les Samoa ont mis leur droit de veto au service de la paix.", "WSM+1"},
    {"Les Fidji souhaitent encadrer le recours au veto.", ""},
});

constexpr auto deeds = std::to_array<Case>({
    {"L’assaut mené par les Fidji contre la ville se poursuit.", "FJI-1"},
    {"Le rapport décrit la destruction de l’hôpital par les Fidji.", "FJI-1"},
    {"La destruction des armes chimiques par les Fidji est terminée.", ""},
    {"Les Fidji ont tiré une salve de missiles sur la ville.", "FJI-1"},
    {"Malgré le mal que nous ont fait les Fidji, nous restons ouverts.", "FJI-1"},
    {"Les Samoa ont décidé de nous abandonner.", "WSM-1"},
    {"Les Fidji nous ont trahis.", "FJI-1"},
    {"Les Fidji entendent annexer par la force des terres des Tonga.", "FJI-1"},
    {"L’économie des Tonga, fragilisée par la guerre, a besoin de temps.", ""},
    {"Mon pays a connu plusieurs invasions au cours de son histoire.", ""},
    {"Ce projet ne fait que favoriser la violence.", "unnamed-1"},
});

constexpr auto by_whom = std::to_array<Case>({
    {"L’appui apporté par les Fidji aux rebelles continue.", "FJI-1"},
    {"L’appui apporté par les Tonga aux réfugiés est précieux.", "TON+2"},
    {"La livraison d’armes par les Fidji aux milices continue.", "FJI-1"},
    {"La livraison d’aide par les Tonga aux réfugiés continue.", ""},
    {"L’arrestation des opposants par les Fidji est connue.", "FJI-1"},
    {"La fermeture des points de passage par les Fidji dure depuis un mois.", "FJI-1"},
    {"Le blocage de l’aide par les Fidji continue.", "FJI-1"},
    {"Le non-respect par les Fidji de leurs obligations est établi.", "FJI-1"},
    {"Les Fidji ont pris nos civils pour cible.", "FJI-1"},
    {"Les Tonga ont pris des mesures qui ont pour cible le trafic.", ""},
    {"Des crimes ont été commis par les Fidji.", "FJI-1"},
    {"Les Fidji ont empêché l’adoption de ce texte.", "FJI-1"},
    {"Les Fidji devraient reconsidérer leur décision.", "FJI-1"},
    {"Les Fidji sont instamment invitées à coopérer.", "FJI+0"},
    {"Les Tonga sont invitées à prendre place à la table.", ""},
    {"Aucune cause ne justifie les actes des Fidji.", "FJI-2"},
});

constexpr auto guilt = std::to_array<Case>({
    {"L’implication des Fidji dans ce crime ne fait aucun doute.", "FJI-1"},
    {"La responsabilité des Fidji n’est plus à démontrer.", "FJI-1"},
    {"Le rapport établit les responsabilités accablantes des Fidji.", "FJI-1"},
    {"La responsabilité de protéger les civils ne fait aucun doute.", ""},
    {"La responsabilité du Conseil est établie par la Charte.", ""},
    {"L’implication de l’Union africaine dans la médiation est indéniable.", ""},
    {"La participation des Tonga à la paix n’est plus à démontrer.", "TON+1"},
    {"L’utilité de la FINUL n’est plus à démontrer.", "UNIFIL+1"},
    {"Il n’y a aucune excuse pour les Fidji.", "FJI-2"},
    {"Il n’y a pas de justification au terrorisme.", "terrorism-2"},
});

constexpr auto support = std::to_array<Case>({
    {"Les Tonga peuvent compter sur tout notre appui.", "TON+1"},
    {"Les Samoa auront notre soutien.", "WSM+1"},
    {"Les Tonga sont assurées de notre concours.", "TON+1"},
    {"Nous remercions M. Ging et Mme Doe de leurs exposés.", "briefers+1"},
    {"Nous avons écouté leurs exposés.", ""},
    {"Toutes les parties doivent observer la plus grande retenue.", "the parties+0"},
    {"Nous condamnons les événements survenus aux Tonga.", "situation in Tonga-2"},
    {"Nous condamnons les violences aux Tonga.", "situation in Tonga-2"},
});

}  // namespace

TEST_CASE("a veto told of blames whose it is in French")
{
    check_all(vetoes, french_stances);
}

TEST_CASE("a deed with its agent blames who has done it in French")
{
    check_all(deeds, french_stances);
    check_all(by_whom, french_stances);
}

TEST_CASE("guilt told as a fact blames in French, and merit praises")
{
    check_all(guilt, french_stances);
}

TEST_CASE("support, thanks and calls are read in more French wordings")
{
    check_all(support, french_stances);
}
