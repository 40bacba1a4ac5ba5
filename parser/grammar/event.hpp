#pragma once

#include "parser/document.hpp"
#include "parser/language/language.hpp"

#include <optional>
#include <string_view>

namespace horseshoe::parser {

enum class VoteSide : std::uint8_t { favour, against, abstaining, absent };

/// What a line that is not speech says: read from the start of `text`.
struct EventText {
    enum class Kind : std::uint8_t {
        opened,
        resumed,
        suspended,
        adjourned,
        agenda_title,
        agenda_adopted,
        vote_taken,
        vote_side,
        silence,
        decided,
        seated,
        chair  ///< somebody takes over as President
    };

    Kind kind = Kind::opened;
    std::optional<Time> time;
    std::optional<Time> resumed_at;  ///< of "suspended at ... and resumed at ..."
    VoteSide side = VoteSide::favour;
    std::uint32_t size = 0;  ///< bytes of the formula; what follows it is not looked at
};

std::optional<EventText> read_event(std::string_view text, const Language& language);

/// A quick look: false where neither the formula that opens a meeting nor one of the agenda begins
/// the text.
bool may_open_meeting(std::string_view text, const Language& language);

/// A quick look: false where no formula that an hour may follow begins the text.
bool may_have_hour(std::string_view text, const Language& language);

}  // namespace horseshoe::parser
