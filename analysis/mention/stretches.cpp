#include "analysis/mention/stretches.hpp"

#include "parser/source/place.hpp"

#include <algorithm>

namespace horseshoe::mention {
namespace {

/// Adds stretches of one document.
class Collector {
public:
    explicit Collector(const parser::Document& document) : document_(document) {}

    void add_record()
    {
        for (const auto& heading : document_.record.sub_headings) {
            add(heading.span, heading.before_turn, Where::heading);
        }
        for (const auto& turn : document_.record.turns) {
            add(turn.heading.span, turn.number, Where::heading);
            for (const auto& paragraph : turn.paragraphs) {
                add_speech(turn, paragraph);
            }
        }
        for (const auto& event : document_.record.events) {
            if (event.kind == parser::EventKind::vote) {
                add(event.span, event.turn, Where::vote);
            }
        }
    }

    void add_letter()
    {
        const auto& letter = document_.letter;
        if (!is_own_declaration()) {
            for (const auto& paragraph : letter.paragraphs) {
                add(paragraph, 0, Where::letter, letter.sender_delegation);
            }
        }
        for (const auto& annex : letter.annexes) {
            std::string_view self;  // no conditional expression: that would view a copy
            if (annex.signatories.size() == 1) {
                self = annex.signatories.front().delegation;
            }
            for (const auto& paragraph : annex.paragraphs) {
                add(paragraph, annex.annex, Where::letter, self);
            }
        }
    }

    std::vector<Stretch> in_order()
    {
        const auto before = [](const Stretch& a, const Stretch& b) { return a.begin < b.begin; };
        if (!std::is_sorted(stretches_.begin(), stretches_.end(), before)) {
            std::stable_sort(stretches_.begin(), stretches_.end(), before);
        }
        return std::move(stretches_);
    }

private:
    /// A letter without annexes is the declaration that it makes: its words count once.
    bool is_own_declaration() const
    {
        const auto& letter = document_.letter;
        return letter.annexes.size() == 1 && !letter.paragraphs.empty() &&
               !letter.annexes.front().paragraphs.empty() &&
               letter.annexes.front().paragraphs.front().begin == letter.paragraphs.front().begin;
    }

    /// Of a presidency that speaks nationally, the words are its country's.
    void add_speech(const parser::Turn& turn, const parser::Paragraph& paragraph)
    {
        const parser::Part* part = nullptr;
        for (const auto& candidate : turn.parts) {
            if (candidate.span.contains(paragraph.span.begin)) {
                part = &candidate;
            }
        }
        const auto size = stretches_.size();
        add(paragraph,
            turn.number,
            Where::speech,
            part == nullptr ? turn.delegation : part->delegation);
        if (stretches_.size() > size) {
            stretches_.back().presiding = part == nullptr
                                              ? turn.role == parser::Role::presidency
                                              : part->capacity == parser::Capacity::presidency;
        }
    }

    void add(const parser::Paragraph& paragraph, int turn, Where where, std::string_view self)
    {
        if (paragraph.begin < paragraph.end) {
            stretches_.push_back(
                {paragraph.begin, paragraph.end, turn, where, paragraph.page, self, false});
        }
    }

    void add(const parser::SourceSpan& span, int turn, Where where)
    {
        const auto size = static_cast<std::uint32_t>(document_.prepared.size());
        const auto begin = document_.map.to_prepared(span.begin, size);
        const auto end = document_.map.to_prepared(span.end, size);
        if (begin < end) {
            const auto page = parser::place_of(document_.source, span.begin).page;
            stretches_.push_back({begin, end, turn, where, page, {}, false});
        }
    }

    const parser::Document& document_;
    std::vector<Stretch> stretches_;
};

}  // namespace

std::vector<Stretch> stretches_of(const parser::Document& document)
{
    Collector collector(document);
    if (document.kind == parser::Kind::record) {
        collector.add_record();
    }
    else {
        collector.add_letter();
    }
    return collector.in_order();
}

}  // namespace horseshoe::mention
