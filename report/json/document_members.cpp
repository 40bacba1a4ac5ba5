#include "report/json/document_members.hpp"

#include "report/reading/names.hpp"

namespace horseshoe::json {

using reading::word;

void DocumentMembers::source()
{
    const auto& source = document_.source;
    out_.key("source")
        .begin_object()
        .member("path", source.path)
        .member("sha256", source.sha256)
        .known("pages", source.pages)
        .member("format", source.format == parser::SourceFormat::pdf ? "pdf" : "text")
        .member("characters", parser::count_file_characters(source))
        .end_object();
}

void DocumentMembers::span(const parser::SourceSpan& span)
{
    const auto range = offsets_.of(span);
    out_.member("start", range.start).member("end", range.end);
}

void DocumentMembers::time(std::string_view name, const std::optional<parser::Time>& time)
{
    out_.known(name, time ? reading::clock(*time) : std::string{});
}

void DocumentMembers::heading(const parser::Heading& heading)
{
    out_.key("heading")
        .begin_object()
        .member("honorific", heading.honorific)
        .member("name", heading.name)
        .member("function", heading.function)
        .member("country", heading.country)
        .known("spoken", heading.spoken);
    span(heading.span);
    out_.end_object();
}

void DocumentMembers::attendees(std::string_view name,
                                const std::vector<parser::Attendee>& attendees)
{
    out_.key(name).begin_array();
    for (const auto& attendee : attendees) {
        out_.begin_object()
            .known("delegation", attendee.delegation)
            .member("speaker", attendee.speaker)
            .member("as", reading::attendance_word(attendee.role))
            .member("country", attendee.country)
            .member("function", attendee.function);
        span(attendee.span);
        out_.end_object();
    }
    out_.end_array();
}

void DocumentMembers::vote(const parser::Vote& vote)
{
    out_.key("vote").begin_object().known("draft", vote.draft);
    ids("favour", vote.favour);
    ids("against", vote.against);
    ids("abstaining", vote.abstaining);
    ids("absent", vote.absent);
    out_.key("counts")
        .begin_object()
        .member("favour", vote.announced.favour)
        .member("against", vote.announced.against)
        .member("abstaining", vote.announced.abstaining)
        .end_object();
    out_.known("outcome", word(vote.outcome)).known("resolution", vote.resolution);
    ids("vetoes", vote.vetoes);
    out_.end_object();
}

void DocumentMembers::ids(std::string_view name, const std::vector<std::string>& ids)
{
    out_.key(name).begin_array();
    for (const auto& id : ids) {
        if (!id.empty()) {
            out_.value(id);
        }
    }
    out_.end_array();
}

void DocumentMembers::strings(std::string_view name, const std::vector<std::string>& strings)
{
    out_.key(name).begin_array();
    for (const auto& string : strings) {
        out_.value(string);
    }
    out_.end_array();
}

void DocumentMembers::signatories(std::string_view name,
                                  const std::vector<parser::Signatory>& signatories)
{
    std::vector<std::string> known;
    std::vector<std::string> unknown;
    for (const auto& signatory : signatories) {
        const bool found = !signatory.delegation.empty();
        (found ? known : unknown).push_back(found ? signatory.delegation : signatory.name);
    }
    ids(name, known);
    strings(std::string{name} + "_unknown", unknown);
}

void DocumentMembers::signatories_found(const std::vector<parser::Signatory>& signatories)
{
    out_.key("signatories_found").begin_array();
    for (const auto& signatory : signatories) {
        if (!signatory.delegation.empty()) {
            out_.value(word(signatory.found));
        }
    }
    out_.end_array();
}

void DocumentMembers::paragraphs(std::span<const parser::Paragraph> paragraphs)
{
    out_.key("text").begin_string();
    for (const auto& paragraph : paragraphs) {
        out_.piece(&paragraph == paragraphs.data() ? "" : "\n").piece(document_.text_of(paragraph));
    }
    out_.end_string();
    out_.key("paragraphs").begin_array();
    for (const auto& paragraph : paragraphs) {
        out_.begin_object();
        span(paragraph.span);
        out_.known("page", paragraph.page).member("quotation", paragraph.quotation).end_object();
    }
    out_.end_array();
}

}  // namespace horseshoe::json
