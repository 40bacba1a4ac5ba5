#include "parser/grammar/block_kinds.hpp"

#include "parser/grammar/date.hpp"
#include "parser/grammar/reads_like.hpp"
#include "parser/language/phrases.hpp"

#include <algorithm>

namespace horseshoe::parser {
namespace {

using Kind = EventText::Kind;

/// Bytes that may follow a formula before it is taken for a sentence of somebody's speech.
std::size_t most_after(Kind kind)
{
    switch (kind) {
    case Kind::agenda_title: return 0;
    case Kind::decided:
    case Kind::vote_taken:
    case Kind::agenda_adopted: return 4;
    case Kind::chair: return 20;
    case Kind::seated: return 600;
    case Kind::silence: return 160;
    default: return 90;
    }
}

bool is_list(const BlockText& text, const Block& block)
{
    const auto words = text.of(block);
    const auto nobody = text.language.all("nobody");
    return std::any_of(nobody.begin(),
                       nobody.end(),
                       [&](const Word& word) { return word.words == words; }) ||
           is_list_of_delegations(words);
}

/// "The resolution was adopted by 9 votes, with 2 abstentions.": records of before the 1990s say so
/// themselves, beside the lists.
bool tells_result(const BlockText& text, const Block& block)
{
    constexpr std::size_t longest = 400;
    const auto words = text.of(block);
    return words.size() <= longest && (find_phrase(words, text.language, "is-adopted") ||
                                       find_phrase(words, text.language, "not-adopted") ||
                                       find_phrase(words, text.language, "no-part"));
}

/// "LETTER DATED 26 DECEMBER ... (S/5488):": some words, and no small letter.
bool is_in_capitals(std::string_view words)
{
    return words.find(' ') != std::string_view::npos &&
           std::none_of(words.begin(), words.end(), [](char c) { return c >= 'a' && c <= 'z'; }) &&
           std::any_of(words.begin(), words.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

/// "a) ", "(b) ": what an item of the agenda is counted by.
std::string_view without_letter(std::string_view words)
{
    const auto letter = words.starts_with('(') ? 1U : 0U;
    return words.size() > letter + 2 && words.substr(letter + 1).starts_with(") ")
               ? words.substr(letter + 3)
               : words;
}

bool is_title(const BlockText& text, const Block& block, std::string_view words)
{
    if (words.size() > 600 || starts_lower(words)) {
        return false;
    }
    if (is_in_capitals(words)) {
        return true;
    }
    if (text.source.format == SourceFormat::pdf) {
        return text.source.lines[block.line].is(line_bold);
    }
    const bool breaks_off = words.ends_with("\u2014") || words.ends_with("\u2013") ||
                            words.ends_with("...") || words.ends_with("\u2026") ||
                            words.ends_with(',') || words.ends_with("\uFF0C");
    return !breaks_off &&
           (!ends_sentence(words) || words.ends_with(')') || words.ends_with("\uFF09"));
}

/// Before anybody has spoken, items of the agenda are counted by letters, and a question stands
/// above the letter that raises it: "The question of the ford:".
bool is_agenda_item(const BlockText& text, const Blocks& blocks, std::size_t i)
{
    const auto words = without_letter(text.of(blocks.list[i]));
    if (is_title(text, blocks.list[i], words)) {
        return true;
    }
    const auto* const next = i + 1 < blocks.list.size() ? &blocks.list[i + 1] : nullptr;
    return words.ends_with(':') && !starts_lower(words) && next != nullptr &&
           next->kind == BlockKind::paragraph && is_title(text, *next, text.of(*next));
}

}  // namespace

void settle_block_kinds(const BlockText& text, Blocks& blocks)
{
    bool label = false;  // of a list, right before
    bool listing = false;
    bool unfinished = false;  // right behind the label of a list, or behind a list's comma
    bool quoting = false;
    bool spoken = false;
    for (std::size_t i = 0; i < blocks.list.size(); ++i) {
        auto& block = blocks.list[i];
        if (block.kind == BlockKind::happening || block.kind == BlockKind::vote_taken) {
            const auto& event = blocks.events[block.detail];
            const bool told = block.kind == BlockKind::vote_taken && i + 1 < blocks.list.size() &&
                              blocks.list[i + 1].kind == BlockKind::vote_side &&
                              tells_result(text, block);
            if (!told && block.end - block.begin > event.size + most_after(event.kind)) {
                block.kind = BlockKind::paragraph;
            }
            block.closing =
                block.kind == BlockKind::happening && event.kind == EventText::Kind::adjourned;
        }
        if (block.kind == BlockKind::paragraph) {
            // What stands between the labels of two lists is a list, whatever was misread in it.
            const bool between = label && i + 1 < blocks.list.size() &&
                                 blocks.list[i + 1].kind == BlockKind::vote_side;
            if (listing && (between || is_list(text, block) ||
                            (unfinished && reads_like_list(text.of(block))))) {
                block.kind = BlockKind::list;
            }
            else if (listing && tells_result(text, block)) {
                block.kind = BlockKind::vote_result;
            }
            else if (is_title(text, block, text.of(block)) ||
                     (!spoken && is_agenda_item(text, blocks, i))) {
                block.kind = BlockKind::title;
            }
            const bool opens = starts_with_quotation_mark(text.of(block));
            const bool inset = text.source.lines[block.line].is(line_inset);
            block.quotation =
                opens || (inset && (quoting || text.source.format == SourceFormat::text));
            quoting = block.quotation;
        }
        spoken = spoken || block.kind == BlockKind::heading;
        label = block.kind == BlockKind::vote_side;
        listing =
            label ||
            (listing && (block.kind == BlockKind::list || block.kind == BlockKind::vote_result));
        unfinished = label || (listing && text.of(block).ends_with(','));
    }
}

namespace {

/// The first block of the meeting itself. Old covers list the adoption of the agenda too, in a table
/// of contents and in a provisional agenda: what the meeting is opened before is the real one, else
/// the last such title before anything else.
std::vector<Block>::iterator first_of_body(Blocks& blocks)
{
    const auto is_of_body = [](const Block& block) {
        return block.kind == BlockKind::heading || block.kind == BlockKind::happening ||
               block.kind == BlockKind::vote_taken;
    };
    const auto tells = [&](const Block& block, Kind kind) {
        return block.kind == BlockKind::happening && blocks.events[block.detail].kind == kind;
    };
    auto first = std::find_if(blocks.list.begin(), blocks.list.end(), is_of_body);
    for (auto at = first; at != blocks.list.end(); ++at) {
        if (tells(*at, Kind::opened)) {
            return at;
        }
        if (tells(*at, Kind::agenda_title)) {
            first = at;
        }
        else if (is_of_body(*at)) {
            break;
        }
    }
    return first;
}

bool holds_row(std::string_view text, const Language& language, std::string_view key)
{
    const auto rows = language.all(key);
    return std::any_of(rows.begin(), rows.end(), [&](const Word& row) {
        return text.find(row.words) != std::string_view::npos;
    });
}

/// "2634th MEETING": a number, and that it is one of a meeting.
bool is_numbered_meeting(std::string_view line, const Language& language)
{
    const auto rows = language.all("cover-meeting");
    const auto rest = line.substr(std::min(line.find_first_not_of("0123456789"), line.size()));
    return rest.size() < line.size() && std::any_of(rows.begin(), rows.end(), [&](const Word& row) {
               return rest.starts_with(row.words);
           });
}

/// "Friday, 13 December 1985, 3 p.m.", "Held in New York, on Friday, 13 December 1985, at 3 p.m."; not
/// "Letter dated 9 May 1985", an item of the agenda.
bool is_day_of_meeting(std::string_view line, const Language& language)
{
    constexpr std::size_t longest_sentence = 90;
    if (line.size() > longest_sentence || !find_date(line, language)) {
        return false;
    }
    const auto weekday = line.find(' ');
    if (read_date(line, language) ||
        (weekday != std::string_view::npos && read_date(line.substr(weekday + 1), language))) {
        return true;
    }
    return holds_row(line, language, "place");
}

/// Whether what stands before the meeting is a cover; sub-headings may come first where an export
/// dropped it.
bool is_cover(std::string_view before, const Language& language)
{
    constexpr std::size_t longest_headings = 4000;
    const auto presides = language.all("cover-president");
    if (before.size() > longest_headings || before.find("S/PV.") != std::string_view::npos ||
        before.find(". . .") != std::string_view::npos ||
        holds_row(before, language, "cover-members") ||
        std::any_of(presides.begin(), presides.end(), [&](const Word& row) {
            return before.find(std::string(row.words).append(":")) != std::string_view::npos ||
                   before.find(std::string(row.words).append(" :")) != std::string_view::npos;
        })) {
        return true;
    }
    for (std::size_t begin = 0; begin < before.size();) {
        const auto end = std::min(before.find('\n', begin), before.size());
        const auto line = trim(before.substr(begin, end - begin));
        if (is_numbered_meeting(line, language) || is_day_of_meeting(line, language)) {
            return true;
        }
        begin = end + 1;
    }
    return false;
}

}  // namespace

void leave_out_cover(const BlockText& text, Blocks& blocks)
{
    const auto first = first_of_body(blocks);
    if (first == blocks.list.end()) {
        blocks.list.clear();
        blocks.body_line = static_cast<std::uint32_t>(text.source.lines.size());
        return;
    }
    const bool cover =
        is_cover(std::string_view(text.flow.text()).substr(0, first->begin), text.language);
    const auto begin = cover ? first : blocks.list.begin();
    blocks.body_line = begin->line;
    blocks.list.erase(blocks.list.begin(), begin);
}

}  // namespace horseshoe::parser
