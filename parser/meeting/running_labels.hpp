#pragma once

#include "parser/language/language.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace horseshoe::parser {

/// A label of the cover within a line that runs on.
struct RunningLabel {
    enum class Kind : std::uint8_t {
        people,   ///< "President:", "Present:"
        members,  ///< "Members:"
        agenda,
        notice
    };
    Kind kind = Kind::people;
    std::size_t size = 0;  ///< what it takes of the line; of a notice: enough to move on
};

/// The label that the text begins with; "Agenda" alone is one only behind the members (`members`).
std::optional<RunningLabel>
read_running_label(std::string_view text, bool members, const Language& language);

}  // namespace horseshoe::parser
