#include "analysis/gazetteer/entity.hpp"

namespace horseshoe::gazetteer {

std::string_view word(EntityKind kind)
{
    switch (kind) {
    case EntityKind::state: return "state";
    case EntityKind::organisation: return "organisation";
    case EntityKind::mission: return "mission";
    case EntityKind::group: return "group";
    case EntityKind::document: return "document";
    case EntityKind::topic: return "topic";
    case EntityKind::person: return "person";
    case EntityKind::place: return "place";
    case EntityKind::unnamed: return "unnamed";
    }
    return "";
}

}  // namespace horseshoe::gazetteer
