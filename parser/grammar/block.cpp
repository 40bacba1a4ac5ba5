#include "parser/grammar/block.hpp"

#include "parser/grammar/block_context.hpp"
#include "parser/grammar/block_kinds.hpp"
#include "parser/grammar/reads_like.hpp"
#include "parser/language/phrases.hpp"
#include "parser/prepare/paragraphs.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace horseshoe::parser {
namespace {

using Kind = EventText::Kind;

/// Of a label: "Against:", "Contre : ", but not "In favour:".
bool is_one_word(std::string_view label)
{
    return label.substr(0, label.find_last_not_of(" :") + 1).find(' ') == std::string_view::npos;
}

class Cutter {
public:
    explicit Cutter(BlockText& text) : text_(text)
    {
        for (const auto* key : {"honorific",
                                "president",
                                "function",
                                "opened",
                                "resumed",
                                "suspended",
                                "adjourned",
                                "agenda-title",
                                "agenda-adopted",
                                "vote-taken",
                                "in-favour",
                                "against",
                                "abstaining",
                                "absent",
                                "silence",
                                "seated"}) {
            for (const auto& word : text_.language.all(key)) {
                starts_[static_cast<unsigned char>(word.words.front())] = true;
            }
        }
        starts_['('] = true;
        // A sentence that decides may open with any word: with a capital, "À" among them.
        std::fill(starts_.begin() + 'A', starts_.begin() + 'Z' + 1, true);
        starts_[0xC3] = true;
    }

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
            if (breaks || blocks_.list.empty() || ends_here(i) || ends_list(i)) {
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
        const auto begin = text_.flow.lines()[i].begin;
        const auto text = text_.from(begin);
        const auto bullet = bullet_size(text);
        if (bullet >= text.size() ||
            !(starts_[static_cast<unsigned char>(text[bullet])] || has_two_asides(begin))) {
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
                may_have_hour(text, text_.language) ? read_event_at(i) : std::nullopt;
            if (!event || !event->time || text_.breaks.line(i).size() > event->size + 2) {
                return 0;
            }
        }
        const auto size = start_note(i);
        return size != 0 ? size : start_formula(i);
    }

    /// "(France) (spoke in French)": whether such may stand in a heading that begins here.
    bool has_two_asides(std::uint32_t begin)
    {
        constexpr std::size_t longest = 160;
        constexpr std::string_view between = ") (";
        const std::string_view text = text_.flow.text();
        if (!two_asides_ || *two_asides_ < begin) {
            two_asides_ = std::min(text.find(between, begin), text.size());
        }
        return *two_asides_ + between.size() <= std::min(begin + longest, text.size());
    }

    std::uint32_t start_heading(std::size_t i, bool breaks)
    {
        const auto begin = text_.flow.lines()[i].begin;
        const auto text = text_.from(begin);
        const auto heading = read_heading_at(i);
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

    /// The heading that line i starts, be it behind the mark of a list's item.
    std::optional<HeadingText> read_heading_at(std::size_t i) const
    {
        const auto text = text_.from(text_.flow.lines()[i].begin);
        const auto line = text_.breaks.line(i);
        const auto bullet = bullet_size(text);
        std::optional<HeadingText> heading;
        if (text_.source.format == SourceFormat::text &&
            text_.breaks.source_line(i).is(line_bold) && bullet < line.size()) {
            heading = read_heading(line.substr(bullet), text_.language);  // alone in its line
        }
        if (!heading) {
            heading = read_heading(text.substr(bullet), text_.language);
        }
        if (heading) {
            heading->size += static_cast<std::uint32_t>(bullet);
        }
        return heading;
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
        const auto event = read_event_at(i);
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

    /// The formula that line i starts. The label of a vote's list may have lost its colon where
    /// the line holds nothing else.
    std::optional<EventText> read_event_at(std::size_t i) const
    {
        const auto text = text_.from(text_.flow.lines()[i].begin);
        auto event = read_event(text, text_.language);
        if (const auto bullet = bullet_size(text); !event && bullet != 0) {
            event = read_event(text.substr(bullet), text_.language);
            if (!event || event->kind != Kind::agenda_title) {
                return std::nullopt;
            }
            event->size += static_cast<std::uint32_t>(bullet);  // "2. Adoption of the agenda"
        }
        if (event && event->kind == Kind::vote_side && is_one_word(text.substr(0, event->size)) &&
            !in_vote(blocks_)) {
            return std::nullopt;  // "Contre :" may open a paragraph of a speech
        }
        const bool voting = within_vote_ || (!blocks_.list.empty() &&
                                             blocks_.list.back().kind == BlockKind::vote_taken);
        if (!event && voting && text_.breaks.line(i).size() < 40) {
            const auto line = std::string(text_.breaks.line(i));
            event = read_event(line + ':', text_.language);
            if (event && event->kind == Kind::vote_side && event->size == line.size() + 1) {
                event->size = static_cast<std::uint32_t>(line.size());
            }
            else {
                event.reset();
            }
        }
        return event;
    }

    /// Where nothing parts them, what is told behind the lists of a vote begins behind a full stop,
    /// or with the result: "The draft resolution was adopted by 9 votes to none".
    bool ends_list(std::size_t i) const
    {
        if (!within_vote_ || starts_lower(text_.breaks.line(i))) {
            return false;
        }
        const auto tells = [&](std::string_view key) {
            return find_phrase(text_.breaks.line(i), text_.language, key).has_value();
        };
        return text_.breaks.after_sentence(i) || tells("is-adopted") || tells("not-adopted") ||
               tells("no-part");
    }

    /// A formula ends with its line, but where the next one plainly goes on with it.
    bool ends_here(std::size_t i) const
    {
        if (!after_formula(blocks_)) {
            return false;
        }
        const auto& block = blocks_.list.back();
        if (block.kind == BlockKind::vote_side || block.kind == BlockKind::language_note) {
            return true;
        }
        const auto event = blocks_.events[block.detail].kind;
        if (event == Kind::agenda_title) {
            return true;
        }
        if (!text_.breaks.after_sentence(i) || starts_lower(text_.breaks.line(i))) {
            return false;
        }
        // Who is seated may be told in sentences; a paragraph that is numbered is speech again, and
        // so is what tells of the President: "The PRESIDENT has received a letter".
        const auto offices = text_.language.all("president");
        return event != Kind::seated || bullet_size(text_.breaks.line(i)) != 0 ||
               std::any_of(offices.begin(), offices.end(), [&](const Word& office) {
                   return text_.breaks.line(i).starts_with(office.words);
               });
    }

    /// Parts a sub-heading from the speech before it, where no blank line does: the lines that stand
    /// between a sentence's end and a heading (line `next`), and are no sentence themselves.
    void part_title(std::size_t next)
    {
        constexpr std::size_t most_lines = 6;
        if (text_.source.format != SourceFormat::text || next == 0 || blocks_.list.empty() ||
            blocks_.list.back().kind != BlockKind::paragraph) {
            return;
        }
        const auto is_open = [&](std::size_t i) {
            // "(S/2031/114)" ends a title as well; a sentence has its full stop behind it.
            return !ends_sentence(text_.breaks.line(i)) || text_.breaks.line(i).ends_with(')');
        };
        const auto last = text_.breaks.line(next - 1);
        if (!is_open(next - 1) || last.ends_with(',') || last.ends_with('-')) {
            return;
        }
        auto first = next - 1;
        while (first > 0 && next - first <= most_lines && is_open(first - 1)) {
            --first;
        }
        const auto& lines = text_.flow.lines();
        if (first == 0 || next - first > most_lines ||
            lines[first].begin <= blocks_.list.back().begin ||
            starts_lower(text_.breaks.line(first)) ||
            starts_with_quotation_mark(text_.breaks.line(first))) {
            return;
        }
        open(BlockKind::paragraph, lines[first].begin, first);
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
    std::array<bool, 256> starts_{};
    Blocks blocks_;
    std::optional<std::size_t> two_asides_;  ///< where next an aside follows another one
    bool within_vote_ = false;               ///< by the last blocks, as each line asks
};

}  // namespace

Blocks find_blocks(Flow& flow, const Source& source, const Language& language)
{
    BlockText text{flow, source, language, ParagraphBreaks(flow, source)};
    return Cutter(text).cut();
}

}  // namespace horseshoe::parser
