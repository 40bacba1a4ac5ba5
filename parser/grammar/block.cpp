#include "parser/grammar/block.hpp"

#include "parser/grammar/words.hpp"
#include "parser/language/delegations.hpp"
#include "parser/prepare/paragraphs.hpp"

#include <algorithm>
#include <array>

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
    case Kind::seated: return 600;
    case Kind::silence: return 160;
    default: return 90;
    }
}

/// True where delegations' names are most of a text.
bool is_list_of_delegations(std::string_view text)
{
    std::size_t named = 0;
    for (const auto& each : find_delegations(text)) {
        named += each.end - each.begin;
    }
    return named * 10 >= text.size() * 6;
}

bool starts_with_quotation_mark(std::string_view text)
{
    return text.starts_with("\u00AB") || text.starts_with("\u201C") || text.starts_with('"');
}

/// Of a label: "Against:", "Contre : ", but not "In favour:".
bool is_one_word(std::string_view label)
{
    return label.substr(0, label.find_last_not_of(" :") + 1).find(' ') == std::string_view::npos;
}

class Cutter {
public:
    Cutter(Flow& flow, const Source& source, const Language& language)
        : flow_(flow), source_(source), language_(language), breaks_(flow, source)
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
            for (const auto& word : language.all(key)) {
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
        const auto& lines = flow_.lines();
        std::uint32_t skip_to = 0;  // lines within a heading are no starts of anything
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const auto begin = lines[i].begin;
            if (begin < skip_to) {
                continue;
            }
            const bool breaks = breaks_.before(i);
            if (const auto size = read_start(i, breaks)) {
                skip_to = begin + size;
                continue;
            }
            if (breaks || blocks_.list.empty() || ends_here(i)) {
                open(BlockKind::paragraph, begin, i);
            }
        }
        close(static_cast<std::uint32_t>(flow_.text().size()));
        settle();
        return std::move(blocks_);
    }

private:
    std::string_view text_from(std::uint32_t begin) const
    {
        return std::string_view(flow_.text()).substr(begin, 700);
    }

    /// Opens the block that line i starts, where it starts a heading, a note or a formula.
    std::uint32_t read_start(std::size_t i, bool breaks)
    {
        const auto begin = flow_.lines()[i].begin;
        const auto text = text_from(begin);
        if (text.empty() || !starts_[static_cast<unsigned char>(text.front())]) {
            return 0;
        }
        const auto heading = read_heading(text, language_);
        if (heading && may_speak(*heading, i, breaks)) {
            open(BlockKind::heading, begin, i).detail =
                static_cast<std::uint32_t>(blocks_.headings.size());
            blocks_.headings.push_back(*heading);
            if (heading->size < text.size()) {
                open(BlockKind::paragraph, begin + heading->size, i);
            }
            return heading->size;
        }
        const bool may_start =
            breaks || (source_.format == SourceFormat::text && breaks_.after_sentence(i)) ||
            breaks_.source_line(i).is(line_bold_start) || after_formula() || within_vote();
        if (!may_start) {
            // An hour that ends its line needs no full stop before it: a cover has none.
            const auto event = read_event_at(i);
            if (!event || !event->time || breaks_.line(i).size() > event->size + 2) {
                return 0;
            }
        }
        if (const auto note = read_language_note(text, language_)) {
            open(BlockKind::language_note, begin, i).detail =
                static_cast<std::uint32_t>(blocks_.notes.size());
            blocks_.notes.push_back(*note);
            auto after = begin + note->size;
            while (after < flow_.text().size() && flow_.text()[after] == ' ') {
                ++after;
            }
            if (after < next_line(i)) {  // the speech goes on in the same line
                open(BlockKind::paragraph, after, i);
            }
            return note->size;
        }
        if (const auto event = read_event_at(i)) {
            auto kind = BlockKind::happening;
            if (event->kind == Kind::vote_taken) {
                kind = BlockKind::vote_taken;
            }
            else if (event->kind == Kind::vote_side) {
                kind = BlockKind::vote_side;
            }
            open(kind, begin, i).detail = static_cast<std::uint32_t>(blocks_.events.size());
            blocks_.events.push_back(*event);
            if (kind == BlockKind::vote_side) {
                auto after = begin + event->size;
                while (after < flow_.text().size() && flow_.text()[after] == ' ') {
                    ++after;
                }
                if (after < next_line(i)) {  // the list begins in the label's line
                    open(BlockKind::paragraph, after, i);
                }
            }
            return event->size;
        }
        return 0;
    }

    /// Whether what reads like a heading is one: speeches name people before colons too.
    bool may_speak(const HeadingText& heading, std::size_t i, bool breaks) const
    {
        const bool bold = breaks_.source_line(i).is(line_bold_start);
        const bool known = !heading.country.empty() && find_delegation(heading.country);
        if (!heading.colon &&
            !(known && !heading.spoken.empty() && (breaks || bold || breaks_.after_sentence(i)))) {
            return false;
        }
        // An office, a delegation or a language stands with no name in running text.
        const bool office = !heading.function.empty();
        // Speech begins with a capital; "Mr. Lee: that is the name ..." goes on with a sentence.
        const auto speech = flow_.lines()[i].begin + heading.size;
        const bool goes_on = speech < next_line(i) && starts_lower(text_from(speech));
        const auto* first = heading.name.data();
        const auto* const last = first + heading.name.size();
        const bool address =
            !heading.name.empty() && !known && heading.spoken.empty() &&  // "Mr. President:"
            grammar::words_of(language_).match(grammar::Key::honorific, first, last) != nullptr &&
            first == last;
        if (address || (goes_on && !bold && heading.spoken.empty())) {
            return false;
        }
        if (source_.format == SourceFormat::pdf) {
            return bold || breaks;
        }
        if (office || bold || !heading.spoken.empty() || known) {
            return breaks || !continues_sentence(i) || !heading.spoken.empty() ||
                   heading.presidency;
        }
        if (!breaks_.after_sentence(i) && !after_formula()) {
            return false;
        }
        // Whom the cover or the opening words name may speak without a country.
        const auto opening = std::string_view(flow_.text())
                                 .substr(0, std::min<std::size_t>(flow_.lines()[i].begin, 8000));
        const bool announced = opening.find(std::string(heading.honorific) + ' ' +
                                            std::string(heading.name)) != std::string_view::npos;
        return breaks || announced ||
               (!blocks_.headings.empty() && blocks_.headings.back().presidency);
    }

    /// True where the line before ends within a sentence that goes on: with a comma or a small word.
    bool continues_sentence(std::size_t i) const
    {
        if (i == 0 || breaks_.after_sentence(i)) {
            return false;
        }
        const auto above = breaks_.line(i - 1);
        const auto space = above.rfind(' ');
        const auto last = above.substr(space == std::string_view::npos ? 0 : space + 1);
        return above.ends_with(',') || last.size() <= 3;
    }

    /// The formula that line i starts. The label of a vote's list may have lost its colon where
    /// the line holds nothing else.
    std::optional<EventText> read_event_at(std::size_t i) const
    {
        const auto text = text_from(flow_.lines()[i].begin);
        auto event = read_event(text, language_);
        if (event && event->kind == Kind::vote_side && is_one_word(text.substr(0, event->size)) &&
            !in_vote()) {
            return std::nullopt;  // "Contre :" may open a paragraph of a speech
        }
        const bool voting = within_vote() || (!blocks_.list.empty() &&
                                              blocks_.list.back().kind == BlockKind::vote_taken);
        if (!event && voting && breaks_.line(i).size() < 40) {
            const auto line = std::string(breaks_.line(i));
            event = read_event(line + ':', language_);
            if (event && event->kind == Kind::vote_side && event->size == line.size() + 1) {
                event->size = static_cast<std::uint32_t>(line.size());
            }
            else {
                event.reset();
            }
        }
        return event;
    }

    std::uint32_t next_line(std::size_t i) const
    {
        const auto& lines = flow_.lines();
        return i + 1 < lines.size() ? lines[i + 1].begin
                                    : static_cast<std::uint32_t>(flow_.text().size());
    }

    bool after_formula() const
    {
        return !blocks_.list.empty() && blocks_.list.back().kind != BlockKind::paragraph &&
               blocks_.list.back().kind != BlockKind::heading;
    }

    /// A vote was taken since the last heading, or one of its lists begun.
    bool in_vote() const
    {
        const auto last =
            std::find_if(blocks_.list.rbegin(), blocks_.list.rend(), [](const Block& block) {
                return block.kind == BlockKind::heading || block.kind == BlockKind::vote_taken ||
                       block.kind == BlockKind::vote_side;
            });
        return last != blocks_.list.rend() && last->kind != BlockKind::heading;
    }

    /// The lists of a vote end without a full stop.
    bool within_vote() const
    {
        // Furniture may have cut a list in pieces: a few paragraphs back stands the label.
        for (auto back = blocks_.list.rbegin();
             back != blocks_.list.rend() && back - blocks_.list.rbegin() < 6;
             ++back) {
            if (back->kind == BlockKind::vote_side) {
                return true;
            }
            if (back->kind != BlockKind::paragraph) {
                return false;
            }
        }
        return false;
    }

    /// A formula ends with its line, but where the next one plainly goes on with it.
    bool ends_here(std::size_t i) const
    {
        if (!after_formula()) {
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
        return breaks_.after_sentence(i) && !starts_lower(breaks_.line(i)) && event != Kind::seated;
    }

    Block& open(BlockKind kind, std::uint32_t begin, std::size_t line)
    {
        close(begin);
        flow_.break_before(begin);
        blocks_.list.push_back({kind, false, false, begin, begin, flow_.lines()[line].line, 0});
        return blocks_.list.back();
    }

    void close(std::uint32_t end)
    {
        if (blocks_.list.empty()) {
            return;
        }
        auto& block = blocks_.list.back();
        while (end > block.begin &&
               (flow_.text()[end - 1] == ' ' || flow_.text()[end - 1] == '\n')) {
            --end;
        }
        block.end = end;
        if (block.kind == BlockKind::paragraph && block.end == block.begin) {
            blocks_.list.pop_back();  // a heading that ends its line
        }
    }

    std::string_view text_of(const Block& block) const
    {
        return std::string_view(flow_.text()).substr(block.begin, block.end - block.begin);
    }

    /// What could be told only with whole blocks: formulas that are sentences, titles, lists.
    void settle()
    {
        bool labelled = false;  // right behind the label of a list
        bool listing = false;
        bool quoting = false;
        for (auto& block : blocks_.list) {
            if (block.kind == BlockKind::happening || block.kind == BlockKind::vote_taken) {
                const auto& event = blocks_.events[block.detail];
                if (block.end - block.begin > event.size + most_after(event.kind)) {
                    block.kind = BlockKind::paragraph;
                }
                block.closing = block.kind == BlockKind::happening && event.kind == Kind::adjourned;
            }
            if (block.kind == BlockKind::paragraph) {
                const bool first = labelled && find_delegations(text_of(block)).size() > 1 &&
                                   !ends_sentence(text_of(block));
                if (listing && (first || is_list(block))) {
                    block.kind = BlockKind::list;
                }
                else if (is_title(block)) {
                    block.kind = BlockKind::title;
                }
                const bool opens = starts_with_quotation_mark(text_of(block));
                block.quotation = opens || (quoting && source_.lines[block.line].is(line_inset));
                quoting = block.quotation;
            }
            listing =
                block.kind == BlockKind::vote_side || (listing && block.kind == BlockKind::list);
        }
    }

    bool is_list(const Block& block) const
    {
        const auto text = text_of(block);
        const auto nobody = language_.all("nobody");
        return std::any_of(nobody.begin(),
                           nobody.end(),
                           [&](const Word& word) { return word.words == text; }) ||
               is_list_of_delegations(text);
    }

    bool is_title(const Block& block) const
    {
        const auto text = text_of(block);
        if (text.size() > 600 || starts_lower(text)) {
            return false;
        }
        if (source_.format == SourceFormat::pdf) {
            return source_.lines[block.line].is(line_bold);
        }
        const bool breaks_off = text.ends_with("\u2014") || text.ends_with("\u2013") ||
                                text.ends_with("...") || text.ends_with("\u2026") ||
                                text.ends_with(',');
        return !breaks_off && (!ends_sentence(text) || text.ends_with(')'));
    }

    Flow& flow_;
    const Source& source_;
    const Language& language_;
    ParagraphBreaks breaks_;
    std::array<bool, 256> starts_{};
    Blocks blocks_;
};

/// The cover page is what stands before the first thing that only a body has.
void leave_out_cover(Blocks& blocks,
                     const Source& source,
                     const Flow& flow,
                     const Language& language)
{
    const auto first = std::find_if(blocks.list.begin(), blocks.list.end(), [](const Block& block) {
        return block.kind == BlockKind::heading || block.kind == BlockKind::happening ||
               block.kind == BlockKind::vote_taken;
    });
    if (first == blocks.list.end()) {
        blocks.list.clear();
        blocks.body_line = static_cast<std::uint32_t>(source.lines.size());
        return;
    }
    // Sub-headings may come first where an export dropped the cover.
    const auto before = std::string_view(flow.text()).substr(0, first->begin);
    const auto members = language.all("cover-members");
    const bool cover = before.find("S/PV.") != std::string_view::npos ||
                       before.find(". . .") != std::string_view::npos || first->begin > 4000 ||
                       std::any_of(members.begin(), members.end(), [&](const Word& word) {
                           return before.find(word.words) != std::string_view::npos;
                       });
    const auto begin = cover ? first : blocks.list.begin();
    blocks.body_line = begin->line;
    blocks.list.erase(blocks.list.begin(), begin);
}

}  // namespace

Blocks find_blocks(Flow& flow, const Source& source, const Language& language)
{
    auto blocks = Cutter(flow, source, language).cut();
    leave_out_cover(blocks, source, flow, language);
    return blocks;
}

}  // namespace horseshoe::parser
