#include "report/json/document_lines.hpp"

#include "report/json/document_members.hpp"
#include "report/json/json_writer.hpp"
#include "report/reading/names.hpp"
#include "report/reading/order.hpp"

#include <variant>

namespace horseshoe::json {

namespace {

using reading::word;

class DocumentLines {
public:
    DocumentLines(std::string& out, const parser::Document& document)
        : document_(document), name_(reading::document_name(document)), out_(out),
          members_(out_, document)
    {}

    /// Calls `after_line`, where there is one, after each line.
    void all(const std::function<void()>& after_line);

private:
    void record();
    void letter();
    void line(const parser::Turn& turn);
    void line(const parser::Event& event);
    void line(const parser::SubHeading&) {}  // stands in the document's line
    void line(const parser::Declaration& declaration);
    void line(const parser::Problem& problem);

    void begin(std::string_view type);
    void begin_document();

    const parser::Document& document_;
    std::string name_;
    Writer out_;
    DocumentMembers members_;
};

void DocumentLines::all(const std::function<void()>& after_line)
{
    const auto line_done = [&] {
        if (after_line) {
            after_line();
        }
    };
    if (document_.kind == parser::Kind::record) {
        record();
        for (const auto& item : reading::in_order(document_.record)) {
            std::visit([this](const auto* thing) { line(*thing); }, item);
            line_done();
        }
    }
    else {
        letter();
        for (const auto& declaration : document_.letter.annexes) {
            line(declaration);
            line_done();
        }
    }
    for (const auto& problem : document_.problems) {
        line(problem);
    }
}

void DocumentLines::record()
{
    const auto& record = document_.record;
    begin_document();
    members_.time("opened", record.opened);
    members_.time("closed", record.closed);
    out_.key("presidency")
        .begin_object()
        .member("speaker", record.presidency.speaker)
        .known("delegation", record.presidency.delegation)
        .end_object();
    members_.strings("agenda", record.agenda);
    members_.attendees("attendance", reading::present(record));
    out_.known("meeting", record.meeting);
    out_.known("resumption", record.resumption);
    out_.member("session_year", record.session_year).member("place", record.place);
    out_.key("sub_headings").begin_array();
    for (const auto& sub_heading : record.sub_headings) {
        out_.begin_object().member("text", sub_heading.text);
        out_.known("before_turn", sub_heading.before_turn);
        members_.span(sub_heading.span);
        out_.end_object();
    }
    out_.end_array();
    members_.source();
    out_.end_object().end_line();
}

void DocumentLines::letter()
{
    const auto& letter = document_.letter;
    begin_document();
    out_.member("title", letter.title)
        .member("sender", letter.sender)
        .known("sender_delegation", letter.sender_delegation)
        .member("addressee", letter.addressee)
        .member("agenda_item", letter.agenda_item)
        .member("session", letter.session)
        .known("distributed", reading::iso(letter.distributed));
    members_.strings("cites", letter.cites);
    members_.signatories("on_behalf", letter.on_behalf);
    out_.member("annexes", letter.annexes.size());
    members_.span(letter.span);
    members_.paragraphs(letter.paragraphs);
    members_.source();
    out_.end_object().end_line();
}

void DocumentLines::line(const parser::Turn& turn)
{
    begin("turn");
    out_.member("turn", turn.number)
        .member("speaker", turn.speaker)
        .known("delegation", turn.delegation)
        .member("role", word(turn.role))
        .known("spoken", turn.spoken);
    members_.span(turn.span);
    out_.known("line", turn.line)
        .known("first_page", turn.first_page)
        .known("last_page", turn.last_page);
    out_.member("found", word(turn.found)).member("function", turn.function);
    members_.heading(turn.heading);
    out_.key("parts").begin_array();
    for (const auto& part : turn.parts) {
        out_.begin_object().member("capacity", word(part.capacity));
        out_.known("delegation", part.delegation);
        members_.span(part.span);
        out_.end_object();
    }
    out_.end_array();
    out_.key("switches").begin_array();
    for (const auto& language_switch : turn.switches) {
        out_.begin_object().known("spoken", language_switch.language);
        members_.span(language_switch.span);
        out_.end_object();
    }
    out_.end_array();
    members_.paragraphs(turn.paragraphs);
    out_.end_object().end_line();
}

void DocumentLines::line(const parser::Event& event)
{
    begin("event");
    out_.member("kind", word(event.kind)).known("line", event.line);
    members_.time("time", event.time);
    members_.span(event.span);
    out_.known("turn", event.turn);
    if (event.vote) {
        members_.vote(*event.vote);
    }
    if (event.kind == parser::EventKind::invited) {
        out_.known("rule", event.rule);
        members_.attendees("invited", event.invited);
    }
    out_.member("text", event.text).end_object().end_line();
}

void DocumentLines::line(const parser::Declaration& declaration)
{
    begin("declaration");
    out_.member("annex", declaration.annex)
        .member("title", declaration.title)
        .known("date", reading::iso(declaration.date))
        .member("place", declaration.place)
        .known("original", declaration.original);
    members_.signatories("signatories", declaration.signatories);
    members_.signatories_found(declaration.signatories);
    members_.span(declaration.span);
    out_.known("line", declaration.line);
    members_.paragraphs(declaration.paragraphs);
    out_.end_object().end_line();
}

void DocumentLines::line(const parser::Problem& problem)
{
    begin("problem");
    out_.known("line", problem.line)
        .member("code", problem.code)
        .member("message", problem.message)
        .member("advice", problem.advice)
        .member("notice", problem.notice)
        .end_object()
        .end_line();
}

void DocumentLines::begin(std::string_view type)
{
    out_.begin_object().member("type", type).member("document", name_);
}

void DocumentLines::begin_document()
{
    begin("document");
    out_.member("kind", word(document_.kind))
        .known("lang", document_.language)
        .known("date", reading::iso(document_.date));
}

}  // namespace

void append_document_lines(std::string& out, const parser::Document& document)
{
    out.reserve(out.size() + document.source.text.size() + document.source.text.size() / 2);
    DocumentLines{out, document}.all({});
}

void write_document_lines(const parser::Document& document,
                          const std::function<void(std::string&)>& write)
{
    std::string lines;
    DocumentLines{lines, document}.all([&] {
        constexpr std::size_t piece = std::size_t{1} << 20U;
        if (lines.size() >= piece) {
            write(lines);
        }
    });
    write(lines);
}

}  // namespace horseshoe::json
