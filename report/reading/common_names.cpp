#include "report/reading/common_names.hpp"

#include <algorithm>
#include <array>

namespace horseshoe::reading {

namespace {

struct CommonName {
    std::string_view id;
    std::string_view french;
};

/// Ascending by id. What the lexicons call so, all of it: a test compares.
constexpr std::array<CommonName, 71> names{{
    {"accusations", "accusations"},
    {"actions", "actes"},
    {"agreement", "accord"},
    {"appointment", "nomination"},
    {"arms supplies", "livraisons d’armes"},
    {"assistance", "assistance"},
    {"attacks", "attaques"},
    {"briefers", "intervenants"},
    {"briefing", "exposé"},
    {"casualties", "pertes humaines"},
    {"commitment", "engagement"},
    {"coordination", "coordination"},
    {"council presidency", "présidence du Conseil"},
    {"countries", "pays"},
    {"crimes", "crimes"},
    {"criminal networks", "réseaux criminels"},
    {"de facto authorities", "autorités de fait"},
    {"decision", "décision"},
    {"destruction", "destructions"},
    {"detentions", "détentions"},
    {"developed countries", "pays développés"},
    {"dialogue", "dialogue"},
    {"double standards", "deux poids, deux mesures"},
    {"draft resolution", "projet de résolution"},
    {"efforts", "efforts"},
    {"establishment", "création"},
    {"european countries", "pays européens"},
    {"events", "événements"},
    {"implementation", "mise en œuvre"},
    {"inaction", "inaction"},
    {"initiative", "initiative"},
    {"institutions", "institutions"},
    {"international community", "communauté internationale"},
    {"international cooperation", "coopération internationale"},
    {"killings", "meurtres"},
    {"measures", "mesures"},
    {"media", "médias"},
    {"meeting", "réunion"},
    {"military solution", "solution militaire"},
    {"mission", "mission"},
    {"obstruction", "obstruction"},
    {"opposition", "opposition"},
    {"peace", "paix"},
    {"permanent members", "membres permanents"},
    {"perpetrators", "auteurs des faits"},
    {"personnel", "personnel"},
    {"plan", "plan"},
    {"policy", "politique"},
    {"principles", "principes"},
    {"progress", "progrès"},
    {"proposal", "proposition"},
    {"provocations", "provocations"},
    {"recommendations", "recommandations"},
    {"reforms", "réformes"},
    {"regional actors", "acteurs régionaux"},
    {"report", "rapport"},
    {"republika srpska", "Republika Srpska"},
    {"settlers", "colons"},
    {"statement", "déclaration"},
    {"suffering", "souffrances"},
    {"tensions", "tensions"},
    {"text", "texte"},
    {"the parties", "parties"},
    {"this meeting", "cette séance"},
    {"threats", "menaces"},
    {"training", "formation"},
    {"violations", "violations"},
    {"violence", "violences"},
    {"vote", "vote"},
    {"war", "guerre"},
    {"western countries", "pays occidentaux"},
}};

}  // namespace

std::string common_name(std::string_view id, std::string_view language)
{
    static constexpr std::string_view resolution = "resolution ";
    if (language != "fr") {
        return std::string{id};
    }
    if (id.starts_with(resolution)) {
        return "résolution " + std::string{id.substr(resolution.size())};
    }
    const auto found = std::ranges::lower_bound(names, id, {}, &CommonName::id);
    return std::string{found != names.end() && found->id == id ? found->french : id};
}

}  // namespace horseshoe::reading
