#include "parser/meeting/record.hpp"

namespace horseshoe::parser {
namespace {

TextClass class_of(const Block& block, StretchKind stretch, bool first)
{
    switch (stretch) {
    case StretchKind::vote: return TextClass::vote;
    case StretchKind::happening: return TextClass::event;
    case StretchKind::closing: return first ? TextClass::event : TextClass::note;
    case StretchKind::sub_heading: return TextClass::heading;
    case StretchKind::stray: return TextClass::note;
    case StretchKind::turn:
    case StretchKind::continuation: break;
    }
    if (block.kind == BlockKind::heading) {
        return TextClass::heading;
    }
    return block.kind == BlockKind::language_note ? TextClass::note : TextClass::speech;
}

/// Puts spans one behind the other; neighbours of one class become one.
class Classes {
public:
    void add(std::uint32_t begin, std::uint32_t end, TextClass text_class)
    {
        if (begin >= end) {
            return;
        }
        if (!spans_.empty() && spans_.back().text_class == text_class &&
            spans_.back().span.end == begin) {
            spans_.back().span.end = end;
        }
        else {
            spans_.push_back({{begin, end}, text_class});
        }
    }
    std::vector<ClassSpan> take() { return std::move(spans_); }

private:
    std::vector<ClassSpan> spans_;
};

struct Start {
    std::uint32_t offset = 0;
    TextClass text_class = TextClass::note;
};

}  // namespace

std::vector<ClassSpan> classify_meeting(const MeetingText& text,
                                        const std::vector<Stretch>& stretches)
{
    std::vector<Start> starts;
    starts.reserve(text.blocks.list.size());
    for (const auto& stretch : stretches) {
        for (auto i = stretch.first; i < stretch.last; ++i) {
            const auto& block = text.blocks.list[i];
            starts.push_back({text.flow.to_source(block.begin),
                              class_of(block, stretch.kind, i == stretch.first)});
        }
    }
    Classes classes;
    const auto& lines = text.source.lines;
    const auto size = static_cast<std::uint32_t>(text.source.text.size());
    if (!lines.empty()) {
        classes.add(0, lines.front().span.begin, TextClass::blank);  // a byte-order mark
    }
    const auto behind = [&](std::uint32_t line) {  // it, with its line end
        return line + 1 < lines.size() ? lines[line + 1].span.begin : size;
    };
    auto next = starts.begin();
    auto current = TextClass::note;
    bool begun = false;
    for (std::uint32_t i = 0; i < lines.size(); ++i) {
        const auto begin = lines[i].span.begin;
        auto end = behind(i);
        if (text.furniture.uses[i] == LineUse::blank) {
            classes.add(begin, end, TextClass::blank);
            continue;
        }
        if (i < text.blocks.body_line) {
            classes.add(begin,
                        end,
                        text.furniture.uses[i] == LineUse::furniture ? TextClass::furniture
                                                                     : TextClass::cover);
            continue;
        }
        if (text.furniture.uses[i] == LineUse::furniture) {
            classes.add(begin, end, TextClass::furniture);
            continue;
        }
        auto from = begin;
        for (; next != starts.end() && next->offset < end; ++next) {
            if (begun) {  // leading spaces of the first line go with what follows them
                classes.add(from, next->offset, current);
                from = std::max(from, next->offset);
            }
            current = next->text_class;
            begun = true;
        }
        // As the line goes all those of text up to the next block.
        const auto next_block = next == starts.end() ? size : next->offset;
        while (i + 1 < lines.size() && text.furniture.uses[i + 1] == LineUse::text &&
               behind(i + 1) <= next_block) {
            end = behind(++i);
        }
        // Nothing but controls before the first block: no words, so a blank.
        classes.add(from, end, begun ? current : TextClass::blank);
    }
    return classes.take();
}

}  // namespace horseshoe::parser
