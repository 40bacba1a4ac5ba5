#include "report/export/document_lines.hpp"

#include "parser/names.hpp"
#include "report/json/json_writer.hpp"
#include "report/json/mention_lines.hpp"
#include "report/json/reference_lines.hpp"
#include "report/json/stance_lines.hpp"
#include "report/json/turn_lines.hpp"

#include <algorithm>

namespace horseshoe::exporting {
namespace {

using store::TurnKind;
using store::TurnRow;

class Lines {
public:
    explicit Lines(const Document& document) : document_(document), writer_(out_) {}

    std::string all();

private:
    void record();
    void letter();
    void begin(std::string_view type);
    void begin_document();
    void end() { writer_.end_object().end_line(); }
    void source();
    void attendance();
    void sub_headings();
    void span(std::int64_t start, std::int64_t end);
    void said(int turn);
    void signatories(const TurnRow& row, std::string_view name);
    void signatories_found(const TurnRow& row);
    void parts(const TurnRow& row);
    void turn(const TurnRow& row);
    void annex(const TurnRow& row);
    void event(const store::EventRow& row);
    void turns_and_events();
    void problems();
    void findings();

    const Document& document_;
    std::string out_;
    json::Writer writer_;
};

std::string Lines::all()
{
    if (document_.is_record()) {
        record();
        turns_and_events();
    }
    else {
        letter();
        for (const auto& row : document_.turns) {
            if (row.kind == TurnKind::annex) {
                annex(row);
            }
        }
    }
    problems();
    findings();
    return std::move(out_);
}

void Lines::begin(std::string_view type)
{
    writer_.begin_object().member("type", type).member("document", document_.row.name);
}

void Lines::begin_document()
{
    const auto& row = document_.row;
    begin("document");
    writer_.member("kind", word(row.kind)).known("lang", row.language).known("date", row.date);
}

void Lines::record()
{
    const auto& row = document_.row;
    begin_document();
    writer_.known("opened", row.opened).known("closed", row.closed);
    writer_.key("presidency")
        .begin_object()
        .member("speaker", row.presiding_speaker)
        .known("delegation", row.presiding)
        .end_object();
    writer_.key("agenda").begin_array();
    for (const auto& item : document_.agenda) {
        writer_.value(item);
    }
    writer_.end_array();
    attendance();
    writer_.known("meeting", row.meeting).known("resumption", row.resumption);
    writer_.member("session_year", row.session).member("place", row.place);
    sub_headings();
    source();
    end();
}

void Lines::letter()
{
    const auto& row = document_.row;
    begin_document();
    writer_.member("title", row.title)
        .member("sender", row.sender)
        .known("sender_delegation", row.sender_delegation)
        .member("addressee", row.addressee)
        .member("agenda_item", row.agenda_item)
        .member("session", row.session)
        .known("distributed", row.distributed);
    writer_.key("cites").begin_array();
    for (const auto& symbol : document_.cites) {
        writer_.value(symbol);
    }
    writer_.end_array();
    for (const auto& of_letter : document_.turns) {
        if (of_letter.kind == TurnKind::letter) {
            signatories(of_letter, "on_behalf");
            writer_.member("annexes", row.turns);
            span(of_letter.start, of_letter.end);
            said(of_letter.number);
        }
    }
    source();
    end();
}

void Lines::source()
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

void Lines::attendance()
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

void Lines::sub_headings()
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

void Lines::span(std::int64_t start, std::int64_t end)
{
    writer_.member("start", start).member("end", end);
}

void Lines::said(int turn)
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

void Lines::signatories(const TurnRow& row, std::string_view name)
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

/// One word for each id among the signatories.
void Lines::signatories_found(const TurnRow& row)
{
    writer_.key("signatories_found").begin_array();
    for (const auto& signatory : document_.signatories) {
        if (signatory.turn_id == row.id && !signatory.delegation.empty()) {
            writer_.value(signatory.found);
        }
    }
    writer_.end_array();
}

void Lines::parts(const TurnRow& row)
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

void Lines::turn(const TurnRow& row)
{
    begin("turn");
    writer_.member("turn", row.number)
        .member("speaker", row.speaker)
        .known("delegation", row.delegation)
        .member("role", row.role ? word(*row.role) : std::string_view())
        .known("spoken", row.spoken);
    span(row.start, row.end);
    writer_.known("line", row.line)
        .known("first_page", row.first_page)
        .known("last_page", row.last_page)
        .member("found", row.found)
        .member("function", row.function);
    parts(row);
    said(row.number);
    end();
}

void Lines::annex(const TurnRow& row)
{
    begin("declaration");
    writer_.member("annex", row.number)
        .member("title", row.title)
        .known("date", row.dated)
        .member("place", row.place)
        .known("original", row.spoken);
    signatories(row, "signatories");
    signatories_found(row);
    span(row.start, row.end);
    writer_.known("line", row.line);
    said(row.number);
    end();
}

void Lines::event(const store::EventRow& row)
{
    begin("event");
    writer_.member("kind", word(row.kind)).known("line", row.line).known("time", row.time);
    span(row.start, row.end);
    writer_.known("turn", row.turn);
    if (const auto* const vote = vote_of(document_, row)) {
        writer_.key("vote").begin_object();
        json::append_vote_members(writer_, *vote);
        writer_.end_object();
    }
    writer_.member("text", row.text);
    end();
}

void Lines::turns_and_events()
{
    for (const auto& item : in_order(document_)) {
        item.turn != nullptr ? turn(*item.turn) : event(*item.event);
    }
}

void Lines::problems()
{
    for (const auto& problem : document_.problems) {
        begin("problem");
        writer_.known("line", problem.line)
            .member("code", problem.code)
            .member("message", problem.message)
            .member("advice", problem.advice)
            .member("notice", problem.notice);
        end();
    }
}

void Lines::findings()
{
    for (const auto& row : document_.mentions) {
        json::append_line(out_, row);
    }
    for (const auto& row : document_.references) {
        json::append_line(out_, row);
    }
    for (const auto& row : document_.stances) {
        json::append_line(out_, row);
    }
}

}  // namespace

std::string lines_of(const Document& document)
{
    return Lines(document).all();
}

}  // namespace horseshoe::exporting
