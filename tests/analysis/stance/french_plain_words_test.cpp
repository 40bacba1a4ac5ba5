#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::french_stances;

constexpr auto blame = std::to_array<Case>({
    {"Les Fidji ont planifié et exécuté cette attaque.", "FJI-1"},
    {"Les Fidji ont provoqué cette crise.", "FJI-1"},
    {"Les Fidji convoitent nos îles.", "FJI-1"},
    {"Les Fidji cherchent la guerre.", "FJI-1"},
    {"Les Fidji veulent la guerre.", "FJI-1"},
    {"Les Fidji ne veulent pas la paix.", "FJI-1"},
    {"Les Fidji n’ont aucun intérêt à la paix.", "FJI-1"},
    {"Les Fidji se rient de nos résolutions.", "FJI-1"},
    {"Les Fidji tournent en dérision le Conseil.", "FJI-1"},
    {"Les Fidji nous ont menti.", "FJI-2"},
    {"Les Fidji induisent le Conseil en erreur.", "FJI-1"},
    {"Les Fidji pratiquent une politique de discrimination.", "FJI-1"},
    {"Les Fidji maintiennent un régime d’apartheid.", "FJI-1"},
    {"Les Fidji exercent des pressions sur nous.", "FJI-1"},
    {"Les Fidji font pression sur nos voisins.", "FJI-1"},
    {"Les Fidji abusent de leur position.", "FJI-1"},
    {"Les Fidji agissent comme si la Charte n’existait pas.", "FJI-1"},
    {"Les Fidji n’écoutent personne.", "FJI-1"},
    {"Les Fidji tuent tout espoir de paix.", "FJI-1"},
    {"Les Fidji mettent la paix en péril.", "FJI-1"},
    {"Les Fidji ont claqué la porte.", "FJI-1"},
    {"L’argument des Fidji est spécieux.", "FJI-1"},
    {"Cet argument des Fidji ne convainc personne.", "FJI-1"},
    {"Les propos des Fidji sont outranciers.", "FJI-1"},
    {"Le représentant des Fidji a cru bon d’insulter mon pays.", "FJI-1"},
    {"Le représentant des Fidji a tort.", "FJI-1"},
    {"Le représentant des Fidji a insulté mon pays.", "FJI-1"},
    {"Le représentant des Fidji feint d’ignorer les faits.", "FJI-1"},
    {"Le Conseil a failli.", "UNSC-1"},
    {"Le Conseil n’a pas agi.", "UNSC-1"},
    {"Le Conseil est resté silencieux.", "UNSC-1"},
    {"Le Conseil se discrédite.", "UNSC-1"},
    {"Les Fidji ne veulent pas la guerre.", ""},
    {"Les Tonga exercent des pressions sur les rebelles.", ""},
    {"Le Conseil ne peut rester inerte face à cette crise.", "UNSC+0"},
    {"Les Tonga sont accusées à tort.", ""},
});

constexpr auto agreement = std::to_array<Case>({
    {"Nous donnons raison aux Tonga.", "TON+1"},
    {"Nous abondons dans le sens des Tonga.", "TON+1"},
    {"Nous mesurons les efforts des Tonga.", "TON+1"},
    {"Nous respectons la décision des Tonga.", "TON+1"},
    {"Nous défendons la cause des Tonga.", "TON+1"},
    {"La position des Tonga est conforme à la Charte.", "TON+1"},
    {"Les Tonga défendent une juste cause.", "TON+1"},
    {"Les Tonga ont été un modèle pour la région.", "TON+1"},
    {"Les Tonga sont un pays pacifique.", "TON+1"},
    {"Les Tonga sont un pays épris de paix.", "TON+1"},
    {"Les Tonga ont accompli leur devoir.", "TON+1"},
    {"Les Tonga ont relevé le défi.", "TON+1"},
    {"Les Tonga ont surmonté la crise.", "TON+1"},
    {"Les Tonga ont apporté une aide généreuse.", "TON+1"},
    {"Les Tonga ont offert leur médiation.", "TON+1"},
    {"Les Tonga ont mené à bien la transition.", "TON+1"},
    {"Les Tonga ont organisé des élections libres.", "TON+1"},
    {"Les Tonga ont permis la signature de l’accord.", "TON+1"},
    {"Les Tonga ont facilité le dialogue.", "TON+1"},
    {"La médiation des Tonga a été décisive.", "TON+1"},
    {"La médiation des Tonga a permis un accord.", "TON+1"},
    {"La mission s’acquitte bien de sa tâche.", "mission+1"},
});

constexpr auto borne = std::to_array<Case>({
    {"La Charte est violée par les Fidji.", "FJI-1"},
    {"La trêve a été rompue par les Fidji.", "FJI-1"},
    {"Notre île est occupée par les Fidji.", "FJI-1"},
    {"Nous ne céderons pas aux menaces des Fidji.", "FJI-1"},
    {"Nous ne nous laisserons pas intimider par les Fidji.", "FJI-1"},
    {"Nous résisterons aux Fidji.", "FJI-1"},
    {"Nous avertissons les Fidji.", "FJI-1"},
    {"Les Fidji devraient avoir honte.", "FJI-1"},
    {"Les Fidji n’ont pas à nous donner de leçons.", "FJI-1"},
    {"Nous n’avons pas de leçons à recevoir des Fidji.", "FJI-1"},
    {"Les Fidji disent une chose et en font une autre.", "FJI-1"},
    {"Les Fidji emprisonnent les opposants.", "FJI-1"},
    {"Les Fidji ont assassiné notre ministre.", "FJI-1"},
    {"Les Fidji ont arraisonné notre navire.", "FJI-1"},
    {"Les Fidji ont coulé un navire tongan.", "FJI-1"},
    {"Les Fidji servent de base arrière aux rebelles.", "FJI-1"},
    {"Les Fidji sont devenues un sanctuaire pour les terroristes.", "FJI-1"},
    {"Les Fidji sont un régime raciste.", "FJI-2"},
    {"Les Fidji poursuivent une politique impérialiste.", "FJI-1"},
    {"Les Fidji ont étendu leurs conquêtes.", "FJI-1"},
    {"Les Fidji ont perdu le sens de la mesure.", "FJI-1"},
    {"Les Fidji ont commis des actes de piraterie.", "FJI-2"},
    {"Les Tonga sont menacées par la montée des eaux.", ""},
    {"Les Tonga sont un refuge pour les oiseaux.", ""},
    {"Un cyclone a coulé un navire aux Tonga.", ""},
});

constexpr auto trial = std::to_array<Case>({
    {"Les Fidji ont livré les accusés en fuite.", ""},
    {"Le procès des accusés se poursuit aux Fidji.", ""},
    {"L’acte d’accusation a été transmis aux Fidji.", ""},
    {"Les Fidji ont transféré deux accusés au Tribunal.", ""},
    {"L’arrestation de tous les accusés par les Fidji est en cours.", ""},
    {"Les accusés ont été transférés par les Fidji.", ""},
    {"Le général fidjien a été mis en accusation.", ""},
    {"Les accusations des Fidji sont mensongères.", "FJI-1"},
    {"Nous réfutons les accusations portées par les Fidji.", "FJI-2"},
});

constexpr auto talks = std::to_array<Case>({
    {"Nous saluons la reprise des pourparlers entre les Fidji et les Tonga.", "dialogue+1"},
    {"Nous nous félicitons de la reprise du dialogue entre les Fidji et les Tonga.", "dialogue+1"},
    {"Nous nous félicitons de la signature de l’accord entre les Fidji et les Tonga.",
     "agreement+1"},
    {"Nous saluons les pourparlers entre les Fidji et les Tonga.", "dialogue+1"},
    {"Nous condamnons l’accord entre les Fidji et les Tonga.", "agreement-2"},
    {"L’accord entre les Fidji et les Tonga est un succès.", "agreement+1"},
    {"Les Fidji ont rompu les pourparlers entre les parties.", "FJI-1"},
    {"Les Fidji sabotent les négociations entre les Tonga et les Samoa.", "FJI-1"},
    {"Nous remercions les Samoa d’avoir facilité les pourparlers entre les Fidji et les Tonga.",
     "WSM+1"},
});

constexpr auto trust = std::to_array<Case>({
    {"Nous ne cachons pas notre déception devant la décision des Fidji.", "FJI-1"},
    {"Nous ne cachons pas notre satisfaction devant la décision des Tonga.", "TON+1"},
    {"Nous exprimons notre réprobation des actes des Fidji.", "FJI-2"},
    {"Nous dénions aux Fidji tout droit de parler en notre nom.", "FJI-1"},
    {"Nous contestons la version des Fidji.", "FJI-1"},
    {"Nous avons perdu confiance dans les Fidji.", "FJI-1"},
    {"Nous ne perdons pas espoir dans les Tonga.", ""},
    {"Nous sommes las des promesses des Fidji.", "FJI-1"},
    {"Nous savons ce que valent les promesses des Fidji.", "FJI-1"},
    {"Les promesses des Fidji sont un leurre.", "FJI-1"},
    {"On ne peut se fier aux Fidji.", "FJI-1"},
    {"Les Fidji nous doivent des excuses.", "FJI-1"},
    {"Les Fidji sont dans leur tort.", "FJI-1"},
    {"Les Tonga sont dans leur bon droit.", "TON+1"},
    {"Les Tonga exercent leur droit de légitime défense.", "TON+1"},
    {"Nul ne veut la guerre aux Tonga.", ""},
});

TEST_CASE("stance, French in plain words: blame")
{
    check_all(blame, french_stances);
}

TEST_CASE("stance, French in plain words: agreement and merit")
{
    check_all(agreement, french_stances);
}

TEST_CASE("stance, French in plain words: what is done to us, and what we will not bear")
{
    check_all(borne, french_stances);
}

TEST_CASE("stance, French in plain words: who is on trial is not accused here")
{
    check_all(trial, french_stances);
}

TEST_CASE("stance, French in plain words: talks between States are judged, not the States")
{
    check_all(talks, french_stances);
}

TEST_CASE("stance, French in plain words: what is not hidden, and trust")
{
    check_all(trust, french_stances);
}

}  // namespace
