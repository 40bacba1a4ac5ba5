#include "parser/language/fold.hpp"
#include "parser/language/phrases.hpp"
#include "parser/language/wide.hpp"
#include "parser/meeting/record.hpp"

#include <algorithm>

namespace horseshoe::parser {
namespace {

EventKind kind_of(EventText::Kind kind)
{
    switch (kind) {
    case EventText::Kind::opened: return EventKind::opened;
    case EventText::Kind::resumed: return EventKind::resumed;
    case EventText::Kind::suspended: return EventKind::suspended;
    case EventText::Kind::adjourned: return EventKind::adjourned;
    case EventText::Kind::agenda_adopted: return EventKind::agenda_adopted;
    case EventText::Kind::silence: return EventKind::silence;
    case EventText::Kind::decided: return EventKind::decided;
    case EventText::Kind::seated: return EventKind::seated;
    default: return EventKind::note;
    }
}

class Assembler {
public:
    Assembler(const MeetingText& text, Document& document)
        : text_(text), document_(document), record_(document.record)
    {}

    void add(const Stretch& stretch)
    {
        switch (stretch.kind) {
        case StretchKind::turn: add_turn(stretch); break;
        case StretchKind::continuation: add_continuation(stretch); break;
        case StretchKind::vote: add_vote(stretch); break;
        case StretchKind::happening: add_happening(block(stretch.first)); break;
        case StretchKind::closing: add_happening(block(stretch.first)); break;
        case StretchKind::sub_heading: add_sub_headings(stretch); break;
        case StretchKind::stray: add_stray(stretch); break;
        }
    }

private:
    const Block& block(std::uint32_t index) const { return text_.blocks.list[index]; }
    std::string_view words(const Block& each) const
    {
        return std::string_view(text_.flow.text()).substr(each.begin, each.end - each.begin);
    }
    SourceSpan span(const Block& each) const { return text_.flow.to_source(each.begin, each.end); }
    std::uint32_t page(std::uint32_t line) const { return text_.source.lines[line].page; }
    std::uint32_t page_at(std::uint32_t offset, std::uint32_t from_line) const
    {
        // Paragraphs go over few lines: walking on from the first is quicker than a search.
        const auto& lines = text_.source.lines;
        auto line = from_line;
        while (line + 1 < lines.size() && lines[line + 1].span.begin <= offset) {
            ++line;
        }
        return lines[line].page;
    }

    void add_turn(const Stretch& stretch)
    {
        const auto& first = block(stretch.first);
        const auto& heading = text_.blocks.headings[first.detail];
        Turn turn;
        turn.number = static_cast<int>(record_.turns.size()) + 1;
        turn.heading = {std::string(heading.honorific),
                        std::string(heading.name),
                        std::string(heading.function),
                        std::string(heading.country),
                        std::string(heading.spoken),
                        span(first)};
        turn.speaker = std::string(heading.function);
        if (heading.function.empty()) {
            turn.speaker = called(heading.name, heading.honorific, text_.language);
        }
        turn.role = heading.presidency ? Role::presidency : Role::member;
        turn.spoken = heading.spoken.empty() ? document_.language : std::string(heading.spoken);
        turn.span = turn.heading.span;
        turn.line = first.line + 1;
        turn.first_page = page(first.line);
        turn.last_page = turn.first_page;
        if (!heading.function_delegation.empty()) {
            turn.delegation = std::string(heading.function_delegation);
            turn.found = Found::heading;
        }
        record_.turns.push_back(std::move(turn));
        add_speech(stretch.first + 1, stretch.last);
    }

    void add_speech(std::uint32_t first, std::uint32_t last)
    {
        auto& turn = record_.turns.back();
        for (auto i = first; i < last; ++i) {
            const auto& each = block(i);
            const auto where = span(each);
            turn.span.end = where.end;
            turn.last_page = page_at(where.end - 1, each.line);
            if (each.kind == BlockKind::language_note) {
                turn.switches.push_back(
                    {std::string(text_.blocks.notes[each.detail].language), where});
            }
            else {
                turn.paragraphs.push_back(
                    {where, each.begin, each.end, page(each.line), each.quotation});
            }
        }
    }

    void add_continuation(const Stretch& stretch)
    {
        if (record_.turns.empty()) {
            add_stray(stretch);
        }
        else {
            add_speech(stretch.first, stretch.last);
        }
    }

    Event& add_event(EventKind kind, const Block& first, const Block& last)
    {
        Event event;
        event.kind = kind;
        event.span = {span(first).begin, span(last).end};
        event.line = first.line + 1;
        event.turn = static_cast<int>(record_.turns.size());
        event.text = std::string(
            std::string_view(text_.flow.text()).substr(first.begin, last.end - first.begin));
        record_.events.push_back(std::move(event));
        return record_.events.back();
    }

    void add_happening(const Block& first)
    {
        const auto& said = text_.blocks.events[first.detail];
        if (said.kind == EventText::Kind::agenda_title) {
            record_.sub_headings.push_back({std::string(words(first)),
                                            span(first),
                                            static_cast<int>(record_.turns.size()) + 1});
            return;
        }
        auto& event = add_event(kind_of(said.kind), first, first);
        event.time = said.time;
        if (event.kind == EventKind::opened ||
            (event.kind == EventKind::resumed && !record_.opened && record_.turns.empty())) {
            record_.opened = said.time;
        }
        if (event.kind == EventKind::adjourned) {
            record_.closed = said.time;
        }
        if (event.kind == EventKind::suspended) {
            record_.closed = said.time;  // a later hour takes its place
        }
        if (said.resumed_at) {
            add_event(EventKind::resumed, first, first).time = said.resumed_at;
        }
    }

    void add_vote(const Stretch& stretch)
    {
        add_event(EventKind::vote, block(stretch.first), block(stretch.last - 1)).vote.emplace();
    }

    void add_sub_headings(const Stretch& stretch)
    {
        for (auto i = stretch.first; i < stretch.last; ++i) {
            record_.sub_headings.push_back({std::string(words(block(i))),
                                            span(block(i)),
                                            static_cast<int>(record_.turns.size()) + 1});
        }
    }

    void add_stray(const Stretch& stretch)
    {
        for (auto i = stretch.first; i < stretch.last; ++i) {
            document_.problems.push_back({"stray-text",
                                          block(i).line + 1,
                                          "this belongs to no speaker: \"" +
                                              std::string(words(block(i)).substr(0, 60)) + "\"",
                                          "kept as a note, not as speech"});
        }
    }

    const MeetingText& text_;
    Document& document_;
    Record& record_;
};

/// Without a cover's agenda the titles behind its adoption name the items: words of another kind may
/// have gone before. Where nothing tells of that, those before the first speaker do.
void name_items(const Language& language, Record& record)
{
    const auto adopted =
        std::find_if(record.events.begin(), record.events.end(), [](const Event& event) {
            return event.kind == EventKind::agenda_adopted;
        });
    const bool told = adopted != record.events.end();
    const auto titles = language.all("agenda-title");
    for (const auto& each : record.sub_headings) {
        const bool formula = std::any_of(titles.begin(), titles.end(), [&](const Word& word) {
            return fold(word.words) == fold(each.text);
        });
        const bool in_place =
            told ? each.span.begin >= adopted->span.end && each.before_turn == adopted->turn + 1
                 : each.before_turn == 1;
        if (in_place && !formula) {
            record.agenda.push_back(each.text);
        }
    }
}

/// Where a cover runs on, the first item of the agenda may follow the last member's name.
void part_last_member(Record& record)
{
    if (record.attendance.empty() || record.agenda.empty()) {
        return;
    }
    auto& speaker = record.attendance.back().speaker;
    const auto& item = record.agenda.front();
    const auto at = speaker.find(' ' + item);
    const auto behind = at == std::string::npos ? at : at + 1 + item.size();
    if (at != std::string::npos && at != 0 &&
        (behind == speaker.size() || speaker[behind] == ' ')) {
        speaker.erase(speaker.find_last_not_of(' ', at - 1) + 1);
    }
}

}  // namespace

void assemble_meeting(const MeetingText& text,
                      const std::vector<Stretch>& stretches,
                      Document& document)
{
    document.record.turns.reserve(text.blocks.headings.size());
    Assembler assembler(text, document);
    for (const auto& stretch : stretches) {
        assembler.add(stretch);
    }
    if (document.record.agenda.empty()) {
        name_items(text.language, document.record);
    }
    part_last_member(document.record);
}

}  // namespace horseshoe::parser
