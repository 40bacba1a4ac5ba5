#pragma once

#include "parser/document.hpp"
#include "parser/grammar/meeting.hpp"
#include "parser/language/language.hpp"
#include "parser/prepare/flow.hpp"
#include "parser/prepare/furniture.hpp"

#include <vector>

namespace horseshoe::parser {

/// Everything that is known of a record while it is put together.
struct MeetingText {
    const Source& source;
    const PageFurniture& furniture;
    const Flow& flow;
    const Blocks& blocks;
    const Language& language;
};

/// Turns and events from the stretches that the meeting grammar found.
void assemble_meeting(const MeetingText& text,
                      const std::vector<Stretch>& stretches,
                      Document& document);

/// Who is invited to take part, by whom rules 37 and 39 name: adds to attendance and events.
void read_invitations(const MeetingText& text, Document& document);

/// For whom each turn speaks, and in which role.
void find_speakers(const MeetingText& text, Document& document);

/// The stretches of each turn in one capacity.
void find_parts(const MeetingText& text, Document& document);

/// What was voted on, with which result; adoptions without a vote.
void read_votes(const MeetingText& text, Document& document);

/// The record checked against itself: adds problems.
void check_meeting(const MeetingText& text, Document& document);

/// The class of every character of the source.
std::vector<ClassSpan> classify_meeting(const MeetingText& text,
                                        const std::vector<Stretch>& stretches);

/// A paragraph's running text.
inline std::string_view text_of(const MeetingText& text, const Paragraph& paragraph)
{
    return std::string_view(text.flow.text())
        .substr(paragraph.begin, paragraph.end - paragraph.begin);
}

}  // namespace horseshoe::parser
