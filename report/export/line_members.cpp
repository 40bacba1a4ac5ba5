#include "report/export/line_members.hpp"

#include "parser/names.hpp"

#include <string>

namespace horseshoe::exporting {

void LineMembers::source()
{
    const auto& row = document_.row;
    writer_.key("source")
        .begin_object()
        .member("path", row.path)
        .member("sha256", row.sha256)
        .known("pages", row.pages)
        .member("format", row.format)
        .member("characters", row.characters)
        .end_object();
}

void LineMembers::attendance()
{
    writer_.key("attendance").begin_array();
    for (const auto& attendee : present(document_)) {
        writer_.begin_object()
            .known("delegation", attendee.delegation)
            .member("speaker", attendee.speaker)
            .member("as", parser::attendance_word(attendee.role))
            .member("country", attendee.country)
            .member("function", attendee.function)
            .end_object();
    }
    writer_.end_array();
}

void LineMembers::sub_headings()
{
    writer_.key("sub_headings").begin_array();
    for (const auto& sub_heading : document_.sub_headings) {
        writer_.begin_object().member("text", sub_heading.text);
        writer_.known("before_turn", sub_heading.before_turn);
        span(sub_heading.start, sub_heading.end);
        writer_.end_object();
    }
    writer_.end_array();
}

void LineMembers::span(std::int64_t start, std::int64_t end)
{
    writer_.member("start", start).member("end", end);
}

void LineMembers::said(int turn)
{
    const auto paragraphs = said_in(document_, turn);
    writer_.key("text").begin_string();
    for (const auto* const paragraph : paragraphs) {
        writer_.piece(paragraph == paragraphs.front() ? "" : "\n").piece(paragraph->text);
    }
    writer_.end_string();
    writer_.key("paragraphs").begin_array();
    for (const auto* const paragraph : paragraphs) {
        writer_.begin_object();
        span(paragraph->start, paragraph->end);
        writer_.known("page", paragraph->page)
            .member("quotation", paragraph->quotation)
            .end_object();
    }
    writer_.end_array();
}

void LineMembers::signatories(const store::TurnRow& row, std::string_view name)
{
    for (const bool known : {true, false}) {
        writer_.key(std::string(name) + (known ? "" : "_unknown")).begin_array();
        for (const auto& signatory : document_.signatories) {
            if (signatory.turn_id == row.id && signatory.delegation.empty() != known) {
                writer_.value(known ? signatory.delegation : signatory.name);
            }
        }
        writer_.end_array();
    }
}

void LineMembers::signatories_found(const store::TurnRow& row)
{
    writer_.key("signatories_found").begin_array();
    for (const auto& signatory : document_.signatories) {
        if (signatory.turn_id == row.id && !signatory.delegation.empty()) {
            writer_.value(signatory.found);
        }
    }
    writer_.end_array();
}

void LineMembers::parts(const store::TurnRow& row)
{
    writer_.key("parts").begin_array();
    for (const auto& part : document_.parts) {
        if (part.turn == row.number) {
            writer_.begin_object().member("capacity", part.capacity);
            writer_.known("delegation", part.delegation);
            span(part.start, part.end);
            writer_.end_object();
        }
    }
    writer_.end_array();
}

}  // namespace horseshoe::exporting
