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
constexpr std::array<CommonName, 35> names{{
    {"agreement", "accord"},
    {"appointment", "nomination"},
    {"assistance", "assistance"},
    {"briefers", "intervenants"},
    {"briefing", "exposé"},
    {"commitment", "engagement"},
    {"coordination", "coordination"},
    {"council presidency", "présidence du Conseil"},
    {"countries", "pays"},
    {"decision", "décision"},
    {"dialogue", "dialogue"},
    {"draft resolution", "projet de résolution"},
    {"efforts", "efforts"},
    {"elections", "élections"},
    {"establishment", "création"},
    {"implementation", "mise en œuvre"},
    {"initiative", "initiative"},
    {"institutions", "institutions"},
    {"international community", "communauté internationale"},
    {"international cooperation", "coopération internationale"},
    {"measures", "mesures"},
    {"meeting", "réunion"},
    {"mission", "mission"},
    {"peace", "paix"},
    {"personnel", "personnel"},
    {"plan", "plan"},
    {"principles", "principes"},
    {"progress", "progrès"},
    {"proposal", "proposition"},
    {"recommendations", "recommandations"},
    {"reforms", "réformes"},
    {"report", "rapport"},
    {"statement", "déclaration"},
    {"this meeting", "cette séance"},
    {"training", "formation"},
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
