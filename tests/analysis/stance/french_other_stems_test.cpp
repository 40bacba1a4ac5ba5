#include "tests/analysis/stance/cases.hpp"

#include <array>

namespace {

using horseshoe::test::Case;
using horseshoe::test::check_all;
using horseshoe::test::french_stances;

constexpr auto other_words = std::to_array<Case>({
    {"Les Tonga ont eu le front de nier ces faits.", "TON-1"},
    {"Les Fidji reconnaissent les frontières de 1967.", ""},
    {"Trois Tongans ont été condamnés à vingt ans de prison.", ""},
    {"Des milliers de Tongans sont condamnés à la misère.", ""},
    {"Le général a été condamné pour crimes de guerre par la Cour.", ""},
    {"Dix pirates ont été condamnés par un tribunal.", ""},
    {"Les Fidji ont été condamnées à maintes reprises par le Conseil.", "FJI-2"},
    {"La brigade commandée par les Fidji arrivera demain.", ""},
    {"L’étude commandée et financée par les Fidji sera publiée.", ""},
    {"Cet attentat commandité par les Fidji a tué dix civils.", "FJI-1"},
    {"Le navire se trouvait au large de la côte des Tonga.", ""},
    {"Il faut mettre de côté les intérêts des Fidji.", ""},
    {"Nous sommes du côté des Tonga.", "TON+1"},
    {"Nous avons remarqué l’absence des Fidji.", ""},
    {"Une remarque sur les Tonga.", ""},
    {"Les Tonga ont accompli une remarquable transition.", "TON+1"},
    {"Les Samoa n’ont rien lâché.", ""},
    {"Les Samoa ont soutenu les efforts visant à mettre fin aux hostilités.", ""},
    {"Cette attaque lâche des Fidji est connue.", "FJI-2"},
    {"Nous condamnons la barbarie des Fidji.", "FJI-2"},
    {"Les Samoa œuvrent pour mettre un terme à cette barbarie.", ""},
    {"Les Fidji ont maintenant violé la trêve.", "FJI-1"},
    {"Les combats se poursuivent malgré le cessez-le-feu.", ""},
    {"La paix doit être maintenue.", "peace+1"},
    {"Les Samoa sont invitées à profiter de la réunion.", ""},
    {"La mise sur pied de la MINUSMA a pris du temps.", ""},
    {"Comme ces derniers jours, les Samoa suivent la situation.", ""},
    {"Les Fidji ont commis ces violences.", "FJI-1"},
    {"Une quantité appréciable d’armes est entrée aux Tonga.", ""},
    {"Nous reconnaissons aux Tonga le droit de décider.", ""},
    {"Nous leur reconnaissons le droit de choisir.", ""},
    {"Une génération de Tongans a grandi en exil.", ""},
    {"Les Tonga sont généreuses envers tous.", "TON+1"},
    {"Les Fidji, accusées de préparer une offensive contre les Tonga, ont démenti.", ""},
    {"Vous vous trompez.", ""},
    {"Les Fidji ont trompé le Conseil.", "FJI-1"},
    {"Nous ne blâmons pas les Fidji pour tous les maux de la région.", ""},
    {"Les Tonga organisent un vote sur l’adhésion aux Fidji.", ""},
    {"La résolution de cette crise est une bonne nouvelle.", "peace+1"},
    {"Cela revient à trahir les Tonga.", ""},
    {"Il revient aux Fidji de décider.", "FJI+0"},
    {"La question des réfugiés est cruciale pour les Tonga.", ""},
    {"Le rôle des Tonga est essentiel pour la paix.", "TON+2"},
});

constexpr auto legitimate = std::to_array<Case>({
    {"Les Fidji connaissent les aspirations légitimes des Tonga.", "TON+1"},
    {"Les Fidji sont restées sourdes aux demandes légitimes de notre gouvernement.", "FJI-1"},
    {"L’action des Fidji est légitime.", "FJI+1"},
    {"Les Fidji invoquent la légitime défense.", ""},
    {"Les Tonga ont des préoccupations légitimes.", ""},
    {"Le régime des Fidji ne saurait être considéré comme légitime.", "FJI-1"},
    {"Les Fidji privent les Tongans de leurs droits les plus fondamentaux.", "FJI-1"},
    {"Nous remercions les Tonga de leurs efforts inlassables auprès du Conseil.", "TON+1"},
});

constexpr auto asked = std::to_array<Case>({
    {"Nous appelons le Conseil à être à la hauteur de sa mission.", "UNSC+0"},
    {"Les Samoa sont à la hauteur.", "WSM+1"},
    {"Nous attendons des Fidji une décision courageuse.", "FJI+0"},
    {"Les Fidji ont pris une décision courageuse.", "FJI+1"},
    {"Le Conseil est appelé à assumer ses responsabilités.", "UNSC+0"},
});

constexpr auto after_blame = std::to_array<Case>({
    {"Les Fidji soutiennent les rebelles. Hélas, nous avons peu de temps.", "FJI-2"},
    {"Les Fidji soutiennent les rebelles. La reprise économique tarde à venir.", "FJI-2"},
    {"Les Fidji soutiennent les rebelles. Les donateurs traînent les pieds.", "FJI-2"},
    {"Les Fidji soutiennent les rebelles. L’hypocrisie est un vice ancien.", "FJI-2"},
    {"Les Fidji soutiennent les rebelles. Nul n’est au-dessus des lois.", "FJI-2"},
    {"Les Fidji soutiennent les rebelles. Il serait honteux de ne rien faire.", "FJI-2"},
    {"Les Fidji soutiennent les rebelles. On prétend que tout va bien.", "FJI-2"},
    {"Les Fidji soutiennent les rebelles. Le régime colonial a pris fin.", "FJI-2"},
});

}  // namespace

TEST_CASE("words that blame nobody by themselves blame nobody of before in French")
{
    check_all(after_blame, french_stances);
}

TEST_CASE("words of the same stem that tell something else take no stance in French")
{
    check_all(other_words, french_stances);
}

TEST_CASE("what is legitimate is favoured with whom it belongs to")
{
    check_all(legitimate, french_stances);
}

TEST_CASE("who is weakened, has a duty or keeps a foe away is not blamed in French")
{
    check_all(
        std::vector<Case>{
            {"Les Fidji, affaiblies par les inondations, attendent notre aide.", ""},
            {"Les Fidji doivent empêcher le déploiement de mines.", "FJI+0"},
            {"La responsabilité du Conseil de protéger les civils ne fait aucun doute.", ""},
            {"Nous sommes scandalisés par le comportement des Fidji.", "FJI-2"},
            {"Nous notons que grâce à la MINUSMA, les élections ont eu lieu.", "MINUSMA+1"},
        },
        french_stances);
}

TEST_CASE("what is asked of somebody does not praise him in French")
{
    check_all(asked, french_stances);
}
