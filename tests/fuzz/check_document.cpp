#include "tests/fuzz/check_document.hpp"

#include "parser/error.hpp"
#include "report/json/document_lines.hpp"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

namespace horseshoe::fuzz {
namespace {

using parser::SourceSpan;

void require(bool holds, const char* promise, std::size_t offset)
{
    if (holds) {
        return;
    }
    std::fprintf(stderr, "broken promise at byte %zu: %s\n", offset, promise);
    std::abort();
}

bool starts_character(std::string_view text, std::size_t offset)
{
    return offset == text.size() || (static_cast<unsigned char>(text[offset]) & 0xC0U) != 0x80U;
}

/// Holds the promises of spans up against the texts that they point into.
class Checker {
public:
    explicit Checker(const parser::Document& document)
        : text_(document.source.text), prepared_(document.prepared)
    {}

    void lines(const std::vector<parser::Line>& lines) const;
    void classes(const std::vector<parser::ClassSpan>& classes) const;
    void record(const parser::Record& record) const;
    void letter(const parser::Letter& letter) const;

private:
    void span(const SourceSpan& span, const char* promise) const;
    void inside(const SourceSpan& inner, const SourceSpan& outer, const char* promise) const;
    void paragraphs(const std::vector<parser::Paragraph>& paragraphs) const;
    void turn(const parser::Turn& turn) const;

    std::string_view text_;
    std::string_view prepared_;
};

void Checker::span(const SourceSpan& span, const char* promise) const
{
    require(span.begin <= span.end && span.end <= text_.size(), promise, span.begin);
    require(starts_character(text_, span.begin) && starts_character(text_, span.end),
            "a span begins and ends between characters",
            span.begin);
}

void Checker::inside(const SourceSpan& inner, const SourceSpan& outer, const char* promise) const
{
    span(inner, promise);
    require(outer.begin <= inner.begin && inner.end <= outer.end, promise, inner.begin);
}

void Checker::lines(const std::vector<parser::Line>& lines) const
{
    std::uint32_t after = 0;
    for (const auto& line : lines) {
        span(line.span, "a line lies within the text");
        require(after <= line.span.begin, "lines ascend", line.span.begin);
        after = line.span.end;
    }
}

void Checker::classes(const std::vector<parser::ClassSpan>& classes) const
{
    std::uint32_t after = 0;
    for (const auto& stretch : classes) {
        span(stretch.span, "a class span lies within the text");
        require(stretch.span.begin == after, "classes have neither hole nor overlap", after);
        after = stretch.span.end;
    }
    require(after == text_.size(), "classes cover the whole text", after);
}

void Checker::paragraphs(const std::vector<parser::Paragraph>& paragraphs) const
{
    std::uint32_t after = 0;
    for (const auto& paragraph : paragraphs) {
        span(paragraph.span, "a paragraph lies within the text");
        require(paragraph.begin <= paragraph.end && paragraph.end <= prepared_.size(),
                "a paragraph lies within the prepared text",
                paragraph.span.begin);
        require(starts_character(prepared_, paragraph.begin) &&
                    starts_character(prepared_, paragraph.end),
                "a prepared paragraph begins and ends between characters",
                paragraph.span.begin);
        require(after <= paragraph.begin, "prepared paragraphs ascend", paragraph.span.begin);
        after = paragraph.end;
    }
}

void Checker::turn(const parser::Turn& turn) const
{
    span(turn.span, "a turn lies within the text");
    inside(turn.heading.span, turn.span, "a heading lies within its turn");
    for (const auto& paragraph : turn.paragraphs) {
        inside(paragraph.span, turn.span, "a paragraph lies within its turn");
    }
    for (const auto& part : turn.parts) {
        inside(part.span, turn.span, "a part lies within its turn");
    }
    for (const auto& language_switch : turn.switches) {
        inside(language_switch.span, turn.span, "a language switch lies within its turn");
    }
    paragraphs(turn.paragraphs);
}

void Checker::record(const parser::Record& record) const
{
    int number = 0;
    std::uint32_t after = 0;
    for (const auto& each : record.turns) {
        require(each.number == ++number, "turns are numbered in order", each.span.begin);
        turn(each);
        require(after <= each.span.begin, "turns ascend", each.span.begin);
        after = each.span.end;
    }
    for (const auto& event : record.events) {
        span(event.span, "an event lies within the text");
        require(0 <= event.turn && event.turn <= number,
                "an event stands in a turn that is there",
                event.span.begin);
        for (const auto& attendee : event.invited) {
            span(attendee.span, "an invitation lies within the text");
        }
    }
    for (const auto& attendee : record.attendance) {
        span(attendee.span, "an attendee lies within the text");
    }
    for (const auto& heading : record.sub_headings) {
        span(heading.span, "a sub-heading lies within the text");
    }
}

void Checker::letter(const parser::Letter& letter) const
{
    span(letter.span, "a letter lies within the text");
    paragraphs(letter.paragraphs);
    for (const auto& signatory : letter.on_behalf) {
        span(signatory.span, "a signatory lies within the text");
    }
    for (const auto& annex : letter.annexes) {
        span(annex.span, "an annex lies within the text");
        paragraphs(annex.paragraphs);
        for (const auto& signatory : annex.signatories) {
            span(signatory.span, "a signatory lies within the text");
        }
    }
}

void check(const parser::Document& document)
{
    const Checker checker(document);
    checker.lines(document.source.lines);
    checker.classes(document.classes);
    checker.record(document.record);
    checker.letter(document.letter);
    std::uint32_t line = 0;
    for (const auto& problem : document.problems) {
        require(line <= problem.line, "problems ascend by line", problem.line);
        line = problem.line;
    }
}

/// Every line is JSON, in UTF-8.
void check_lines(std::string_view lines)
{
    std::size_t begin = 0;
    while (begin < lines.size()) {
        const std::size_t end = lines.find('\n', begin);
        require(end != std::string_view::npos, "the last line has an end", begin);
        require(nlohmann::json::accept(lines.substr(begin, end - begin)),
                "a line of the output is JSON",
                begin);
        begin = end + 1;
    }
}

}  // namespace

void read_and_check(std::string_view bytes)
{
    try {
        const auto document =
            parser::parse_document(parser::decode_source("input", std::string(bytes)));
        check(document);
        std::string lines;
        json::append_document_lines(lines, document);
        check_lines(lines);
    }
    catch (const InputError&) {
        return;
    }
}

}  // namespace horseshoe::fuzz
