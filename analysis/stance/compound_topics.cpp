#include "analysis/stance/compound_topics.hpp"

#include <algorithm>
#include <cctype>
#include <string>

namespace horseshoe::stance {
namespace {

using gazetteer::EntityKind;
using gazetteer::Gazetteer;

std::string lower(std::string_view id)
{
    std::string made(id);
    std::transform(made.begin(), made.end(), made.begin(), [](unsigned char c) {
        return static_cast<char>(std::tolower(c));
    });
    return made;
}

/// The id as the gazetteer holds it.
std::string_view known(const Gazetteer& gazetteer, const std::string& id)
{
    const auto* const entity = gazetteer.find(id);
    return entity == nullptr ? std::string_view() : entity->id;
}

bool is_organisation(const Gazetteer& gazetteer, std::string_view id)
{
    const auto* const entity = gazetteer.find(id);
    return entity != nullptr && entity->kind == EntityKind::organisation;
}

bool is_un(std::string_view id)
{
    return id == "UN" || id == "UNSC";
}

}  // namespace

std::string_view
cooperation_between(const Gazetteer& gazetteer, std::string_view one, std::string_view other)
{
    for (const auto& id : {lower(one) + "-" + lower(other) + "-cooperation",
                           lower(other) + "-" + lower(one) + "-cooperation",
                           "un-" + lower(one) + "-cooperation",
                           "un-" + lower(other) + "-cooperation"}) {
        if (const auto found = known(gazetteer, id); !found.empty()) {
            return found;
        }
    }
    const bool regional = one != other && (is_un(one) || is_un(other)) &&
                          is_organisation(gazetteer, one) && is_organisation(gazetteer, other);
    return regional ? "regional-cooperation" : "";
}

std::string_view situation_in(const Gazetteer& gazetteer, std::string_view state)
{
    const auto name = lower(gazetteer.name(state, "en"));
    const auto situation = known(gazetteer, name + "-situation");
    return situation.empty() ? known(gazetteer, name + "-conflict") : situation;
}

std::string_view humanitarian_situation_in(const Gazetteer& gazetteer, std::string_view state)
{
    return known(gazetteer, "humanitarian-situation-" + lower(gazetteer.name(state, "en")));
}

}  // namespace horseshoe::stance
