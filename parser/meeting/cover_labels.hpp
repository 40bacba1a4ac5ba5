#pragma once

#include "parser/language/language.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace horseshoe::parser {

/// What the lines of a cover tell of, one after the other.
enum class CoverSection : std::uint8_t {
    head,
    president,
    members,
    present,
    titles,
    agenda,
    notice
};

/// A label that opens a section of the cover: "Members:".
struct CoverLabel {
    CoverSection section = CoverSection::head;
    std::size_t begin = 0;  ///< of the label
    std::string_view rest;  ///< what stands behind it
};

/// The label that the line begins with. Before it is told who presides (`presided`), the agenda is only
/// listed in a table of contents.
std::optional<CoverLabel>
label_at_start(std::string_view text, const Language& language, bool presided);

/// The first label behind who presides, where it goes on in the same line: "President: Mr. Dang (Viet
/// Nam) Members: ...".
std::optional<CoverLabel> label_behind_president(std::string_view text, const Language& language);

/// Where the label of the agenda ends a line that holds all members; else the end.
std::size_t agenda_behind_members(std::string_view text, const Language& language);

/// "This record contains the text of speeches ...": the fine print at the foot of a page.
bool is_cover_notice(std::string_view text, const Language& language);

/// "8698th meeting", "Fifty-second year", a title: a notice does not go on with those.
bool is_meeting_line(std::string_view text, const Language& language);

}  // namespace horseshoe::parser
