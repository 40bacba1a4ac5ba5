#include "report/export/document_lines.hpp"

#include "parser/names.hpp"
#include "report/export/line_members.hpp"
#include "report/json/json_writer.hpp"
#include "report/json/mention_lines.hpp"
#include "report/json/reference_lines.hpp"
#include "report/json/stance_lines.hpp"
#include "report/json/turn_lines.hpp"

namespace horseshoe::exporting {
namespace {

using store::TurnKind;
using store::TurnRow;

class Lines {
public:
    explicit Lines(const Document& document)
        : document_(document), writer_(out_), members_(writer_, document)
    {}

    std::string all();

private:
    void record();
    void letter();
    void begin(std::string_view type);
    void begin_document();
    void end() { writer_.end_object().end_line(); }
    void turn(const TurnRow& row);
    void annex(const TurnRow& row);
    void event(const store::EventRow& row);
    void turns_and_events();
    void problems();
    void findings();

    const Document& document_;
    std::string out_;
    json::Writer writer_;
    LineMembers members_;
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
    members_.attendance();
    writer_.known("meeting", row.meeting).known("resumption", row.resumption);
    writer_.member("session_year", row.session).member("place", row.place);
    members_.sub_headings();
    members_.source();
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
            members_.signatories(of_letter, "on_behalf");
            writer_.member("annexes", row.turns);
            members_.span(of_letter.start, of_letter.end);
            members_.said(of_letter.number);
        }
    }
    members_.source();
    end();
}

void Lines::turn(const TurnRow& row)
{
    begin("turn");
    writer_.member("turn", row.number)
        .member("speaker", row.speaker)
        .known("delegation", row.delegation)
        .member("role", row.role ? word(*row.role) : std::string_view())
        .known("spoken", row.spoken);
    members_.span(row.start, row.end);
    writer_.known("line", row.line)
        .known("first_page", row.first_page)
        .known("last_page", row.last_page)
        .member("found", row.found)
        .member("function", row.function);
    members_.parts(row);
    members_.said(row.number);
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
    members_.signatories(row, "signatories");
    members_.signatories_found(row);
    members_.span(row.start, row.end);
    writer_.known("line", row.line);
    members_.said(row.number);
    end();
}

void Lines::event(const store::EventRow& row)
{
    begin("event");
    writer_.member("kind", word(row.kind)).known("line", row.line).known("time", row.time);
    members_.span(row.start, row.end);
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
