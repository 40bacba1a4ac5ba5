#pragma once

#include <cstdint>
#include <string_view>

namespace horseshoe::gazetteer {

/// What can be named.
enum class EntityKind : std::uint8_t {
    state,
    organisation,
    mission,
    group,  ///< of States, or armed
    document,
    topic,
    person,
    place,
    unnamed  ///< somebody meant and not named: "certain States"
};

/// How a name names. Of several that one name has, the first counts.
enum class NameForm : std::uint8_t {
    name,
    acronym,
    capital,    ///< for the government that sits there
    adjective,  ///< also a demonym
    term,       ///< of a topic
    anaphor,    ///< "the Mission", once it has been named
    self,       ///< "my country"
    hint,       ///< "certain States"
    numbered    ///< "resolution", before a number
};

/// "state", as in machine output.
std::string_view word(EntityKind kind);

}  // namespace horseshoe::gazetteer
