#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::french_stances;

constexpr auto backed = std::to_array<Case>({
    {"La milice soutenue par les Fidji a pillé la ville.", "FJI-1 militias-1"},
    {"Le groupe armé soutenu par les Tonga tient la ville.", "TON-1"},
    {"Les factions soutenues par les Samoa avancent.", "WSM-1"},
    {"La rébellion est soutenue par les Fidji.", "FJI-1"},
    {"Les RSF ont tué des dizaines de civils.", "RSF-1"},
    {"Le dialogue soutenu entre les partis doit aboutir.", ""},
});

constexpr auto promises = std::to_array<Case>({
    {"Nous soutiendrons les Fidji.", "FJI+1"},
    {"Ma délégation soutiendra toujours les Tonga.", "TON+1"},
    {"Mon pays soutiendra pleinement les Samoa.", "WSM+2"},
    {"Mon pays engage fermement les Fidji à retirer leurs troupes.", "FJI-1"},
    {"Ma délégation a voté en faveur du projet de résolution.", "draft resolution+1"},
    {"Nous nous en sommes portés coauteurs, à l’instar des Tonga.", ""},
});

constexpr auto vetoes = std::to_array<Case>({
    {"Les Fidji ont choisi de mettre une nouvelle fois leur veto à ce texte.", "FJI-1"},
    {"Les Tonga viennent d’opposer leur veto.", "TON-1"},
    {"Les Samoa mettent une nouvelle fois leur veto.", "WSM-1"},
    {"Le texte n’a pas pu être adopté en raison du vote négatif des Fidji.", "FJI-1"},
    {"Les Fidji ont décidé de ne pas mettre leur veto.", ""},
});

constexpr auto opposing = std::to_array<Case>({
    {"Les Fidji s’opposent à la paix.", "FJI-1"},
    {"Les Tonga ont choisi de s’opposer à la volonté du Conseil.", "TON-1"},
    {"Les Samoa sont opposées à tout dialogue.", "WSM-1"},
    {"Mon pays est fermement opposé aux sanctions des Fidji.", "FJI-2"},
    {"Les crimes des Fidji ne resteront pas impunis.", "FJI-1"},
    {"Les Fidji n’ont pas renoncé à la guerre.", "FJI-1"},
    {"Les Tonga n’ont pas renoncé au dialogue.", ""},
    {"Les Fidji ont engendré une nouvelle rébellion.", "FJI-1"},
    {"La crise a engendré une nouvelle rébellion.", ""},
});

constexpr auto failing = std::to_array<Case>({
    {"L’Union africaine a échoué à empêcher le génocide.", "AU-1 genocide-1"},
    {"Le Conseil a échoué à deux reprises face au terrorisme.", "UNSC-1"},
    {"Les négociations ont échoué.", "dialogue-1"},
});

constexpr auto narrow = std::to_array<Case>({
    {"Nous condamnons la violence et les attaques contre les civils.", "violence-2"},
    {"Les Tonga refusent l’inacceptable.", ""},
    {"J’ai visité l’école aux côtés de la Ministre des Tonga.", ""},
    {"Les Tonga sont aux côtés des Samoa.", "TON>WSM+1"},
    {"Le compte à rebours des élections a commencé.", ""},
    {"Le texte doit répondre aux préoccupations de tous.", ""},
    {"Nous voulons que la Mission des Nations Unies soit plus efficace.", "UN+0"},
    {"Nous réaffirmons l’attachement du Conseil à la paix.", ""},
});

TEST_CASE("who backs armed groups is blamed, however the participle is written")
{
    check_all(backed, french_stances);
}

TEST_CASE("what one will back, votes for or is sorry to see fail is favoured")
{
    check_all(promises, french_stances);
}

TEST_CASE("a veto that somebody chose to cast is laid on him in French")
{
    check_all(vetoes, french_stances);
}

TEST_CASE("who opposes or will not give up something is judged by what it is in French")
{
    check_all(opposing, french_stances);
}

TEST_CASE("who has failed is blamed, not what he was to prevent in French")
{
    check_all(failing, french_stances);
}

TEST_CASE("words that only look like praise or blame take nobody in French")
{
    check_all(narrow, french_stances);
}

}  // namespace
