#include "report/json/document_lines.hpp"

#include "parser/source/file_offsets.hpp"
#include "report/json/json_writer.hpp"
#include "report/reading/names.hpp"
#include "report/reading/order.hpp"

#include <span>

namespace horseshoe::json {

namespace {

using reading::word;

class DocumentLines {
public:
    DocumentLines(std::string& out, const parser::Document& document)
        : document_(document), name_(reading::document_name(document)),
          offsets_(document.source), out_(out)
    {}

    /// Calls `after_line`, where there is one, after each line.
    void all(const std::function<void()>& after_line);

private:
    // Lines.
    void record();
    void letter();
    void line(const parser::Turn& turn);
    void line(const parser::Event& event);
    void line(const parser::SubHeading&) {}  // stands in the document's line
    void line(const parser::Declaration& declaration);
    void line(const parser::Problem& problem);

    // Members of a line.
    void begin(std::string_view type);
    void begin_document();
    void source();
    void span(const parser::SourceSpan& span);
    void time(std::string_view name, const std::optional<parser::Time>& time);
    void heading(const parser::Heading& heading);
    void attendees(std::string_view name, const std::vector<parser::Attendee>& attendees);
    void vote(const parser::Vote& vote);
    void ids(std::string_view name, const std::vector<std::string>& ids);
    void strings(std::string_view name, const std::vector<std::string>& strings);
    void signatories(std::string_view name, const std::vector<parser::Signatory>& signatories);
    void signatories_found(const std::vector<parser::Signatory>& signatories);
    void paragraphs(std::span<const parser::Paragraph> paragraphs);

    const parser::Document& document_;
    std::string name_;
    parser::FileOffsets offsets_;
    Writer out_;
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
    time("opened", record.opened);
    time("closed", record.closed);
    out_.key("presidency")
        .begin_object()
        .member("speaker", record.presidency.speaker)
        .known("delegation", record.presidency.delegation)
        .end_object();
    strings("agenda", record.agenda);
    attendees("attendance", reading::present(record));
    out_.known("meeting", record.meeting);
    out_.known("resumption", record.resumption);
    out_.member("session_year", record.session_year).member("place", record.place);
    out_.key("sub_headings").begin_array();
    for (const auto& sub_heading : record.sub_headings) {
        out_.begin_object().member("text", sub_heading.text);
        out_.known("before_turn", sub_heading.before_turn);
        span(sub_heading.span);
        out_.end_object();
    }
    out_.end_array();
    source();
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
    strings("cites", letter.cites);
    signatories("on_behalf", letter.on_behalf);
    out_.member("annexes", letter.annexes.size());
    span(letter.span);
    paragraphs(letter.paragraphs);
    source();
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
    span(turn.span);
    out_.known("line", turn.line)
        .known("first_page", turn.first_page)
        .known("last_page", turn.last_page);
    out_.member("found", word(turn.found)).member("function", turn.function);
    heading(turn.heading);
    out_.key("parts").begin_array();
    for (const auto& part : turn.parts) {
        out_.begin_object().member("capacity", word(part.capacity));
        out_.known("delegation", part.delegation);
        span(part.span);
        out_.end_object();
    }
    out_.end_array();
    out_.key("switches").begin_array();
    for (const auto& language_switch : turn.switches) {
        out_.begin_object().known("spoken", language_switch.language);
        span(language_switch.span);
        out_.end_object();
    }
    out_.end_array();
    paragraphs(turn.paragraphs);
    out_.end_object().end_line();
}

void DocumentLines::line(const parser::Event& event)
{
    begin("event");
    out_.member("kind", word(event.kind)).known("line", event.line);
    time("time", event.time);
    span(event.span);
    out_.known("turn", event.turn);
    if (event.vote) {
        vote(*event.vote);
    }
    if (event.kind == parser::EventKind::invited) {
        out_.known("rule", event.rule);
        attendees("invited", event.invited);
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
    signatories("signatories", declaration.signatories);
    signatories_found(declaration.signatories);
    span(declaration.span);
    out_.known("line", declaration.line);
    paragraphs(declaration.paragraphs);
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

void DocumentLines::source()
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

void DocumentLines::span(const parser::SourceSpan& span)
{
    const auto range = offsets_.of(span);
    out_.member("start", range.start).member("end", range.end);
}

void DocumentLines::time(std::string_view name, const std::optional<parser::Time>& time)
{
    out_.known(name, time ? reading::clock(*time) : std::string{});
}

void DocumentLines::heading(const parser::Heading& heading)
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

void DocumentLines::attendees(std::string_view name, const std::vector<parser::Attendee>& attendees)
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

void DocumentLines::vote(const parser::Vote& vote)
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

void DocumentLines::ids(std::string_view name, const std::vector<std::string>& ids)
{
    out_.key(name).begin_array();
    for (const auto& id : ids) {
        if (!id.empty()) {
            out_.value(id);
        }
    }
    out_.end_array();
}

void DocumentLines::strings(std::string_view name, const std::vector<std::string>& strings)
{
    out_.key(name).begin_array();
    for (const auto& string : strings) {
        out_.value(string);
    }
    out_.end_array();
}

void DocumentLines::signatories(std::string_view name,
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

/// One word for each id among `signatories`.
void DocumentLines::signatories_found(const std::vector<parser::Signatory>& signatories)
{
    out_.key("signatories_found").begin_array();
    for (const auto& signatory : signatories) {
        if (!signatory.delegation.empty()) {
            out_.value(word(signatory.found));
        }
    }
    out_.end_array();
}

void DocumentLines::paragraphs(std::span<const parser::Paragraph> paragraphs)
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
