#include "parser/grammar/block_kinds.hpp"

#include "parser/grammar/reads_like.hpp"

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

bool is_title(const BlockText& text, const Block& block)
{
    const auto words = text.of(block);
    if (words.size() > 600 || starts_lower(words)) {
        return false;
    }
    if (text.source.format == SourceFormat::pdf) {
        return text.source.lines[block.line].is(line_bold);
    }
    const bool breaks_off = words.ends_with("\u2014") || words.ends_with("\u2013") ||
                            words.ends_with("...") || words.ends_with("\u2026") ||
                            words.ends_with(',');
    return !breaks_off && (!ends_sentence(words) || words.ends_with(')'));
}

}  // namespace

void settle_block_kinds(const BlockText& text, Blocks& blocks)
{
    bool listing = false;
    bool unfinished = false;  // right behind the label of a list, or behind a list's comma
    bool quoting = false;
    for (auto& block : blocks.list) {
        if (block.kind == BlockKind::happening || block.kind == BlockKind::vote_taken) {
            const auto& event = blocks.events[block.detail];
            if (block.end - block.begin > event.size + most_after(event.kind)) {
                block.kind = BlockKind::paragraph;
            }
            block.closing =
                block.kind == BlockKind::happening && event.kind == EventText::Kind::adjourned;
        }
        if (block.kind == BlockKind::paragraph) {
            if (listing &&
                (is_list(text, block) || (unfinished && reads_like_list(text.of(block))))) {
                block.kind = BlockKind::list;
            }
            else if (is_title(text, block)) {
                block.kind = BlockKind::title;
            }
            const bool opens = starts_with_quotation_mark(text.of(block));
            const bool inset = text.source.lines[block.line].is(line_inset);
            block.quotation =
                opens || (inset && (quoting || text.source.format == SourceFormat::text));
            quoting = block.quotation;
        }
        const bool label = block.kind == BlockKind::vote_side;
        listing = label || (listing && block.kind == BlockKind::list);
        unfinished = label || (listing && text.of(block).ends_with(','));
    }
}

void leave_out_cover(const BlockText& text, Blocks& blocks)
{
    const auto first = std::find_if(blocks.list.begin(), blocks.list.end(), [](const Block& block) {
        return block.kind == BlockKind::heading || block.kind == BlockKind::happening ||
               block.kind == BlockKind::vote_taken;
    });
    if (first == blocks.list.end()) {
        blocks.list.clear();
        blocks.body_line = static_cast<std::uint32_t>(text.source.lines.size());
        return;
    }
    // Sub-headings may come first where an export dropped the cover.
    const auto before = std::string_view(text.flow.text()).substr(0, first->begin);
    const auto members = text.language.all("cover-members");
    const bool cover = before.find("S/PV.") != std::string_view::npos ||
                       before.find(". . .") != std::string_view::npos || first->begin > 4000 ||
                       std::any_of(members.begin(), members.end(), [&](const Word& word) {
                           return before.find(word.words) != std::string_view::npos;
                       });
    const auto begin = cover ? first : blocks.list.begin();
    blocks.body_line = begin->line;
    blocks.list.erase(blocks.list.begin(), begin);
}

}  // namespace horseshoe::parser
