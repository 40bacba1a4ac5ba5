#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::french_stances;

constexpr auto general_words = std::to_array<Case>({
    {"Les Fidji soutiennent les rebelles. Il faut protéger les civils pendant les hostilités.",
     "FJI-2"},
    {"Les Fidji soutiennent les rebelles. La lutte contre l’impunité se poursuit.",
     "FJI-2 impunity-1"},
    {"Les Fidji soutiennent les rebelles. Nous devons empêcher les violations du cessez-le-feu.",
     "FJI-2"},
    {"Les Fidji soutiennent les rebelles. Les propos provocateurs des extrémistes sont connus.",
     "FJI-2"},
    {"Les Fidji soutiennent les rebelles. Les colonies s’étendent en violation du droit.", "FJI-2"},
    {"Les Fidji soutiennent les rebelles. Les groupes armés doivent déposer les armes et répondre "
     "de leurs exactions.",
     "FJI-2 militias-1"},
    {"Les Fidji soutiennent les rebelles. Les réseaux criminels prospèrent.", "FJI-2"},
    {"Les Fidji soutiennent les rebelles. Le crime d’agression est défini par le Statut.", "FJI-2"},
    {"Les Fidji soutiennent les rebelles. La prévention des atrocités est un devoir.", "FJI-2"},
    {"Les Fidji soutiennent les rebelles. Le refus de la guerre nous unit.", "FJI-2"},
    {"Les Fidji soutiennent les rebelles. La désinformation se répand.", "FJI-2"},
    {"Les Fidji soutiennent les rebelles. Il s’agit d’une violation flagrante du droit.", "FJI-2"},
    {"Les Fidji soutiennent les rebelles. C’est un dangereux précédent.", "FJI-2 FJI-1"},
    {"Les Fidji soutiennent les rebelles. Leurs mensonges sont connus.", "FJI-2 FJI-1"},
    {"Les Fidji ont commis ces massacres en toute impunité.", "FJI-2"},
    {"Les Fidji ont déclenché les hostilités.", "FJI-1"},
    {"Les Fidji agissent en violation du droit.", "FJI-1"},
    {"Les Fidji soutiennent les rebelles. Le passé colonial doit être reconnu.",
     "FJI-2 decolonisation+1"},
    {"Les Fidji soutiennent les rebelles. La coercition n’est pas une solution.", "FJI-2"},
    {"Les Fidji soutiennent les rebelles. Rien ne doit nuire au processus.", "FJI-2"},
    {"Les Fidji soutiennent les rebelles. Cela pourrait fragiliser la région.", "FJI-2"},
    {"Les Fidji soutiennent les rebelles. Le risque d’ingérence est réel.", "FJI-2"},
    {"Les Fidji soutiennent les rebelles. La loi du plus fort n’est pas le droit.", "FJI-2"},
    {"L’attitude des Fidji pourrait compromettre la paix.", "FJI-1"},
    {"Les Fidji mènent une politique coloniale.", "FJI-1"},
});

constexpr auto responsibility = std::to_array<Case>({
    {"Le régime d’impunité doit disparaître.", "impunity-1"},
    {"Les Fidji portent la responsabilité première de la sécurité de leurs citoyens.", ""},
    {"Le Conseil assume la responsabilité principale du maintien de la paix.", ""},
    {"Les Fidji portent une responsabilité particulière à l’égard des réfugiés.", ""},
    {"Les Tonga portent la responsabilité de protéger leur population.", ""},
    {"Les Fidji portent la responsabilité principale de cette guerre.", "FJI-1"},
    {"Les Fidji portent une responsabilité particulière dans la crise.", "FJI-1"},
    {"Les Fidji portent la responsabilité de ces crimes.", "FJI-1"},
    {"Les Fidji portent une lourde responsabilité.", "FJI-1"},
});

constexpr auto other_words = std::to_array<Case>({
    {"Il est proposé d’alléger les sanctions contre les Fidji.", ""},
    {"Les Fidji ont formulé de graves allégations contre mon pays.", "FJI-2"},
    {"Nous sommes obligés de rappeler que les Fidji ont menti.", "FJI-2"},
    {"Nous sommes obligés par le Statut de consulter les Fidji.", ""},
    {"Je suis très obligé aux Fidji de leur aide.", "FJI+1"},
    {"En outre, de nombreux réfugiés vivent aux Fidji.", ""},
    {"Nous sommes outrés par les crimes des Fidji.", "FJI-2"},
    {"Les Fidji ont à peine de quoi nourrir leurs réfugiés.", ""},
    {"Il faut de toute urgence une trêve aux Fidji.", "ceasefire+1"},
    {"La faute des Fidji est connue.", "FJI-1"},
    {"Les Fidji ont accueilli un cycle de pourparlers.", ""},
    {"Le cycle de violence inquiète les Fidji.", "FJI-1"},
    {"Les récits des rescapés des Fidji nous sont parvenus.", ""},
    {"Les Fidji veulent légitimer une annexion.", "FJI-1"},
    {"Les Fidji cherchent à se légitimer.", ""},
    {"Les aspirations des Fidji sont légitimes.", "FJI+1"},
    {"Les accusés risquent dix ans de prison aux Fidji.", ""},
    {"Il appartient au juge d’apprécier les faits.", ""},
    {"Nous apprécions les efforts des Fidji.", "FJI+1"},
    {"Les Tonga se défendent de manière acharnée contre les Fidji.", ""},
    {"Le travail obstiné des Fidji est connu.", ""},
    {"L’obstination des Fidji est connue.", "FJI-1"},
});

constexpr auto important_things = std::to_array<Case>({
    {"Les Fidji ont soulevé une question essentielle.", ""},
    {"Le désarmement est une question essentielle.", "arms-control+1"},
    {"Nous parlons à un moment crucial de l’histoire des Fidji.", ""},
    {"Les Fidji bafouent les normes fondamentales.", "FJI-2"},
    {"Il y a des preuves tangibles que les Fidji ont menti.", "FJI-2"},
    {"Les Fidji ont un bilan exceptionnellement mauvais.", ""},
    {"Il nous semble essentiel que les Fidji soient entendues.", "FJI+0"},
    {"Il est crucial de convaincre les Fidji.", ""},
    {"Il est essentiel de soutenir les Fidji.", "FJI+1"},
    {"Il est essentiel de préserver le multilatéralisme.", "multilateralism+2"},
    {"Les Fidji ont cherché à apaiser le conflit et non à l’attiser.", ""},
    {"Il y va de l’intérêt vital des Fidji.", ""},
    {"Le Premier Ministre des Fidji a fait une importante annonce.", ""},
    {"Les Fidji ont perdu une part importante de leurs terres.", ""},
    {"Les Fidji ont publié un document fondamental.", ""},
    {"L’aide aux Fidji est vitale.", "FJI+2"},
    {"Le soutien précieux des Fidji nous a été utile.", "FJI+2"},
    {"Il y a là un précieux enseignement pour les Fidji.", ""},
});

constexpr auto alarm = std::to_array<Case>({
    {"Face à la situation alarmante de la région, les Fidji ont réuni leurs voisins.", ""},
    {"Compte tenu de la crise inquiétante au Mali, les Fidji ont agi.", ""},
    {"L’exposé des Fidji était un cri d’alarme.", ""},
    {"Les Fidji ont livré un témoignage très alarmant.", ""},
    {"La conduite alarmante des Fidji continue.", "FJI-2"},
});

}  // namespace

TEST_CASE("French leaves it to whom a speaker means where words blame nobody by themselves")
{
    check_all(general_words, french_stances);
}

TEST_CASE("French parts a responsibility from guilt")
{
    check_all(responsibility, french_stances);
}

TEST_CASE("French parts words from those that only share their stem")
{
    check_all(other_words, french_stances);
}

TEST_CASE("French does not praise whoever is named beside what matters")
{
    check_all(important_things, french_stances);
}

TEST_CASE("French does not blame whoever acts in face of what alarms, or tells of it")
{
    check_all(alarm, french_stances);
}
