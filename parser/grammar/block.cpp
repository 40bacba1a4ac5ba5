#include "parser/grammar/block.hpp"

#include "parser/grammar/block_context.hpp"
#include "parser/grammar/block_ends.hpp"
#include "parser/grammar/block_kinds.hpp"
#include "parser/grammar/line_starts.hpp"
#include "parser/prepare/paragraphs.hpp"

#include <optional>

namespace horseshoe::parser {
namespace {

using Kind = EventText::Kind;

class Cutter {
public:
    explicit Cutter(BlockText& text) : text_(text), starts_(text) {}

    Blocks cut()
    {
        const auto& lines = text_.flow.lines();
        std::uint32_t skip_to = 0;  // lines within a heading are no starts of anything
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const auto begin = lines[i].begin;
            if (begin < skip_to) {
                continue;
            }
            const bool breaks = text_.breaks.before(i);
            if (const auto size = read_start(i, breaks)) {
                skip_to = begin + size;
                continue;
            }
            if (breaks || blocks_.list.empty() || ends_formula(text_, blocks_, i) ||
                (within_vote_ && ends_list(text_, i))) {
                open(BlockKind::paragraph, begin, i);
            }
        }
        close(static_cast<std::uint32_t>(text_.flow.text().size()));
        settle_block_kinds(text_, blocks_);
        leave_out_cover(text_, blocks_);
        return std::move(blocks_);
    }

private:
    /// Opens the block that line i starts, where it starts a heading, a note or a formula.
    std::uint32_t read_start(std::size_t i, bool breaks)
    {
        if (!starts_.may_start(i)) {
            return 0;
        }
        if (const auto size = start_heading(i, breaks)) {
            return size;
        }
        const bool may_start =
            breaks ||
            (text_.source.format == SourceFormat::text && text_.breaks.after_sentence(i)) ||
            text_.breaks.source_line(i).is(line_bold_start) || after_formula(blocks_) ||
            within_vote_;
        if (!may_start) {
            // An hour that ends its line needs no full stop before it: a cover has none.
            const auto event =
                may_have_hour(text_.from(text_.flow.lines()[i].begin), text_.language)
                    ? starts_.event(i, blocks_, within_vote_)
                    : std::nullopt;
            const std::size_t stop = text_.flow.unspaced() ? 3 : 2;  // a full-width one
            if (!event || !event->time || text_.breaks.line(i).size() > event->size + stop) {
                return 0;
            }
        }
        const auto size = start_note(i);
        return size != 0 ? size : start_formula(i);
    }

    std::uint32_t start_heading(std::size_t i, bool breaks)
    {
        const auto begin = text_.flow.lines()[i].begin;
        const auto text = text_.from(begin);
        const auto heading = starts_.heading(i);
        if (!heading || !may_speak(text_, blocks_, *heading, i, breaks)) {
            return 0;
        }
        part_title(i);
        open(BlockKind::heading, begin, i).detail =
            static_cast<std::uint32_t>(blocks_.headings.size());
        blocks_.headings.push_back(*heading);
        if (heading->size < text.size()) {
            open(BlockKind::paragraph, begin + heading->size, i);
        }
        return heading->size;
    }

    std::uint32_t start_note(std::size_t i)
    {
        const auto begin = text_.flow.lines()[i].begin;
        const auto note = read_language_note(text_.from(begin), text_.language);
        if (!note) {
            return 0;
        }
        open(BlockKind::language_note, begin, i).detail =
            static_cast<std::uint32_t>(blocks_.notes.size());
        blocks_.notes.push_back(*note);
        open_rest(begin + note->size, i);
        return note->size;
    }

    std::uint32_t start_formula(std::size_t i)
    {
        const auto event = starts_.event(i, blocks_, within_vote_);
        if (!event) {
            return 0;
        }
        auto kind = BlockKind::happening;
        if (event->kind == Kind::vote_taken) {
            kind = BlockKind::vote_taken;
        }
        else if (event->kind == Kind::vote_side) {
            kind = BlockKind::vote_side;
        }
        if (kind == BlockKind::happening) {
            part_title(i);
        }
        const auto begin = text_.flow.lines()[i].begin;
        open(kind, begin, i).detail = static_cast<std::uint32_t>(blocks_.events.size());
        blocks_.events.push_back(*event);
        if (kind == BlockKind::vote_side) {
            open_rest(begin + event->size, i);
        }
        return event->size;
    }

    /// The speech, or a vote's list, that goes on in the line of a note or of a label.
    void open_rest(std::uint32_t after, std::size_t i)
    {
        while (after < text_.flow.text().size() && text_.flow.text()[after] == ' ') {
            ++after;
        }
        if (after < text_.next_line(i)) {
            open(BlockKind::paragraph, after, i);
        }
    }

    /// Parts a sub-heading from the speech before it, where no blank line does.
    void part_title(std::size_t next)
    {
        if (const auto first = title_above(text_, blocks_, next)) {
            open(BlockKind::paragraph, text_.flow.lines()[*first].begin, *first);
        }
    }

    Block& open(BlockKind kind, std::uint32_t begin, std::size_t line)
    {
        close(begin);
        text_.flow.break_before(begin);
        blocks_.list.push_back(
            {kind, false, false, begin, begin, text_.flow.lines()[line].line, 0});
        within_vote_ = within_vote(blocks_);
        return blocks_.list.back();
    }

    void close(std::uint32_t end)
    {
        if (blocks_.list.empty()) {
            return;
        }
        auto& block = blocks_.list.back();
        while (end > block.begin &&
               (text_.flow.text()[end - 1] == ' ' || text_.flow.text()[end - 1] == '\n')) {
            --end;
        }
        block.end = end;
        if (block.kind == BlockKind::paragraph && block.end == block.begin) {
            blocks_.list.pop_back();  // a heading that ends its line
        }
    }

    BlockText& text_;
    LineStarts starts_;
    Blocks blocks_;
    bool within_vote_ = false;  ///< by the last blocks, as each line asks
};

}  // namespace

namespace {

/// Parts the lines of a script without spaces where blocks begin: what is joined without any sign
/// has none that could become the end of a paragraph, and only once it is read tells where one is.
void part_blocks(Flow& flow, const Source& source, const Language& language)
{
    BlockText text{flow, source, language, ParagraphBreaks(flow, source)};
    std::vector<std::uint32_t> begins;
    auto line = flow.lines().begin();
    for (const auto& block : Cutter(text).cut().list) {
        while (line != flow.lines().end() && line->begin < block.begin) {
            ++line;
        }
        const bool joined = block.begin != 0 && flow.text()[block.begin - 1] != ' ' &&
                            flow.text()[block.begin - 1] != '\n';
        if (line != flow.lines().end() && line->begin == block.begin && joined) {
            begins.push_back(block.begin);
        }
    }
    flow.part_before(begins);
}

}  // namespace

Blocks find_blocks(Flow& flow, const Source& source, const Language& language)
{
    if (flow.unspaced()) {
        part_blocks(flow, source, language);
    }
    BlockText text{flow, source, language, ParagraphBreaks(flow, source)};
    return Cutter(text).cut();
}

}  // namespace horseshoe::parser
