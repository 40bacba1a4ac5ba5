#include "parser/meeting/read_record.hpp"

#include "parser/language/phrases.hpp"
#include "parser/meeting/cover.hpp"
#include "parser/meeting/other_body.hpp"
#include "parser/meeting/record.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace horseshoe::parser {
namespace {

/// A closed meeting leaves a communiqué behind: a record in which nobody is heard.
bool is_communique(const Source& source, const Language& language)
{
    const auto head = std::string_view(source.text).substr(0, 6000);
    return find_phrase(head, language, "communique").has_value();
}

bool has_speech(const Blocks& blocks)
{
    return std::any_of(blocks.list.begin(), blocks.list.end(), [](const Block& block) {
        return block.kind == BlockKind::heading || block.kind == BlockKind::happening;
    });
}

/// What the pages tell where the cover does not.
void believe_furniture(const PageFurniture& furniture, Document& document)
{
    if (document.symbol.empty() && furniture.symbol.meeting != 0) {
        document.symbol = furniture.symbol.text();
        document.record.meeting = furniture.symbol.meeting;
        document.record.resumption = furniture.symbol.resumption;
    }
    if (!document.date.known()) {
        document.date = furniture.date;
    }
}

/// What calls itself something else than a record of the Council's, and was read as one.
void note_others(const Language& language, Document& document)
{
    if (const auto kind = find_other_kind(document.source, language); !kind.empty()) {
        document.problems.push_back({"other-kind",
                                     0,
                                     fmt::format("this is a {}, not a verbatim record", kind),
                                     "read what has the form of speech; the rest is left out"});
    }
    if (const auto other = find_other_body(document.source, language); !other.name.empty()) {
        document.symbol = document.symbol.empty() ? other.symbol : document.symbol;
        document.problems.push_back(
            {"other-body",
             0,
             fmt::format("this is a record of another body, not of the Security Council: {}",
                         other.name),
             "read as the Council’s are; what is told of members and votes may be wrong"});
    }
}

}  // namespace

bool read_record(const PageFurniture& furniture,
                 Flow& flow,
                 const Language& language,
                 Document& document)
{
    auto blocks = find_blocks(flow, document.source, language);
    const bool communique = is_communique(document.source, language);
    if (communique) {
        blocks.list.clear();
        blocks.body_line = static_cast<std::uint32_t>(document.source.lines.size());
        document.problems.push_back(
            {"closed-meeting",
             0,
             "the official communiqué of a closed meeting: it holds no speeches",
             "only its cover was read",
             true});
    }
    else if (!has_speech(blocks)) {
        return false;
    }
    const MeetingText text{document.source, furniture, flow, blocks, language};
    const auto stretches = read_meeting(blocks.list);
    // A long record takes the most memory while it is put together: what has served its turn goes.
    // Where nobody speaks, the text may still be read as a letter.
    if (std::any_of(stretches.begin(), stretches.end(), [](const Stretch& each) {
            return each.kind == StretchKind::turn;
        })) {
        flow.forget_lines();
    }
    document.kind = Kind::record;
    read_cover(document.source, furniture, blocks.body_line, language, document);
    believe_furniture(furniture, document);
    assemble_meeting(text, stretches, document);
    if (document.record.turns.empty() && !communique) {
        return false;
    }
    note_others(language, document);
    blocks.headings = {};
    blocks.notes = {};
    read_invitations(text, document);
    find_speakers(text, document);
    find_parts(text, document);
    read_votes(text, document);
    document.classes = classify_meeting(text, stretches);
    if (!communique) {
        check_meeting(text, document);
    }
    return true;
}

}  // namespace horseshoe::parser
