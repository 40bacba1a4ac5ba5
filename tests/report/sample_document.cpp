#include "tests/report/sample_document.hpp"

#include <stdexcept>
#include <string_view>

namespace horseshoe::tests {

namespace {

using namespace parser;

constexpr std::string_view record_text = "La séance est ouverte à 11 h 5.\n"
                                         "Adoption de l’ordre du jour\n"
                                         "L’ordre du jour est adopté.\n"
                                         "Paix en Asie centrale\n"
                                         "Le Président (parle en russe) : J’invite le Kazakhstan.\n"
                                         "M. Zas : Je remercie la présidence.\n"
                                         "Merci à tous.\n"
                                         "Il est procédé au vote à main levée.\n"
                                         "La séance est levée à 13 h 15.\n";

constexpr std::string_view letter_text = "Lettre datée du 10 décembre 2020\n"
                                         "J’ai l’honneur de vous faire tenir une déclaration.\n"
                                         "(Signé) V. Nebenzia\n"
                                         "Annexe\n"
                                         "Déclaration sur la sécurité\n"
                                         "Nous déclarons.\n";

SourceSpan span_of(std::string_view text, std::string_view words)
{
    const auto begin = text.find(words);
    if (begin == std::string_view::npos) {
        throw std::logic_error{"not in the sample"};
    }
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(begin + words.size())};
}

/// From the start of the one to the end of the other.
SourceSpan from_to(std::string_view text, std::string_view first, std::string_view last)
{
    return {span_of(text, first).begin, span_of(text, last).end};
}

Source source_of(std::string_view path, std::string_view text)
{
    Source source;
    source.path = path;
    source.sha256 = "0123abcd";
    source.text = text;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = text.find('\n', begin);
        Line line;
        line.span = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
        source.lines.push_back(line);
        begin = end + 1;
    }
    return source;
}

/// A paragraph whose prepared text is that of the source.
Paragraph paragraph(Document& document, std::string_view words, std::uint32_t page)
{
    Paragraph made;
    made.span = span_of(document.source.text, words);
    made.begin = static_cast<std::uint32_t>(document.prepared.size());
    document.prepared += words;
    made.end = static_cast<std::uint32_t>(document.prepared.size());
    made.page = page;
    return made;
}

Turn president(Document& document)
{
    const std::string_view text = document.source.text;
    Turn turn;
    turn.number = 1;
    turn.speaker = "Le Président";
    turn.delegation = "RUS";
    turn.found = Found::cover;
    turn.role = Role::presidency;
    turn.spoken = "ru";
    turn.line = 5;
    turn.span = from_to(text, "Le Président", "J’invite le Kazakhstan.");
    turn.heading.function = "Le Président";
    turn.heading.spoken = "ru";
    turn.heading.span = span_of(text, "Le Président (parle en russe) :");
    turn.paragraphs = {paragraph(document, "J’invite le Kazakhstan.", 2)};
    turn.first_page = 2;
    turn.last_page = 2;
    turn.parts = {{Capacity::presidency, "RUS", span_of(text, "J’invite")},
                  {Capacity::national, "RUS", span_of(text, "le Kazakhstan.")}};
    turn.switches = {{"en", span_of(text, "Kazakhstan")}};
    return turn;
}

Turn guest(Document& document)
{
    const std::string_view text = document.source.text;
    Turn turn;
    turn.number = 2;
    turn.speaker = "M. Zas";
    turn.function = "Secrétaire général de l’OTSC";
    turn.role = Role::guest;
    turn.span = from_to(text, "M. Zas", "Merci à tous.");
    turn.line = 6;
    turn.heading.honorific = "M.";
    turn.heading.name = "Zas";
    turn.heading.span = span_of(text, "M. Zas :");
    turn.paragraphs = {paragraph(document, "Je remercie la présidence.", 0),
                       paragraph(document, "Merci à tous.", 0)};
    turn.paragraphs.back().quotation = true;
    turn.parts = {{Capacity::organisation, "", turn.span}};
    return turn;
}

std::vector<Event> events(std::string_view text)
{
    Event opened;
    opened.kind = EventKind::opened;
    opened.span = span_of(text, "La séance est ouverte à 11 h 5.");
    opened.line = 1;
    opened.time = Time{11, 5};
    opened.text = "La séance est ouverte à 11 h 5.";
    Event agenda;
    agenda.kind = EventKind::agenda_adopted;
    agenda.span = span_of(text, "L’ordre du jour est adopté.");
    agenda.line = 3;
    agenda.text = "L’ordre du jour est adopté.";
    Event invited;
    invited.kind = EventKind::invited;
    invited.span = span_of(text, "J’invite le Kazakhstan.");
    invited.line = 5;
    invited.turn = 1;
    invited.rule = 37;
    invited.invited = {
        {Role::invited, "KAZ", "Kazakhstan", "", "", span_of(text, "le Kazakhstan")}};
    invited.text = "J’invite le Kazakhstan.";
    Event vote;
    vote.kind = EventKind::vote;
    vote.span = span_of(text, "Il est procédé au vote à main levée.");
    vote.line = 8;
    vote.turn = 2;
    vote.text = "Il est procédé au vote à main levée.";
    vote.vote = Vote{.draft = "S/2024/413",
                     .favour = {"DZA", "FRA"},
                     .against = {},
                     .abstaining = {"RUS"},
                     .absent = {},
                     .announced = {.favour = 14, .against = 0, .abstaining = 1},
                     .outcome = Outcome::adopted,
                     .resolution = "2732 (2024)",
                     .vetoes = {}};
    return {opened, agenda, invited, vote};
}

std::vector<ClassSpan> record_classes(std::string_view text)
{
    const SourceSpan event = span_of(text, "La séance est ouverte à 11 h 5.\n");
    const SourceSpan notes = from_to(text, "Adoption de", "Asie centrale\n");
    const SourceSpan speech = from_to(text, "Le Président", "Merci à tous.\n");
    const SourceSpan vote = span_of(text, "Il est procédé au vote à main levée.\n");
    const auto size = static_cast<std::uint32_t>(text.size());
    return {{event, TextClass::event},
            {notes, TextClass::note},
            {speech, TextClass::speech},
            {vote, TextClass::vote},
            {{vote.end, size}, TextClass::event}};
}

}  // namespace

Document sample_record()
{
    Document document;
    document.source = source_of("records/S_PV.8967_fr.txt", record_text);
    document.symbol = "S/PV.8967";
    document.language = "fr";
    document.date = {2022, 2, 16};
    const std::string_view text = document.source.text;
    Record& record = document.record;
    record.meeting = 8967;
    record.session_year = "Soixante-dix-septième année";
    record.place = "New York";
    record.opened = Time{11, 5};
    record.closed = Time{13, 15};
    record.presidency = {Role::presidency, "RUS", "Fédération de Russie", "M. Verchinine", "", {}};
    record.agenda = {"Coopération entre l’ONU et l’OTSC", "Paix en Asie centrale"};
    record.attendance = {
        record.presidency,
        {Role::invited, "KAZ", "Kazakhstan", "", "", span_of(text, "le Kazakhstan")}};
    record.sub_headings = {{"Paix en Asie centrale", span_of(text, "Paix en Asie centrale"), 1}};
    record.turns = {president(document), guest(document)};
    record.events = events(text);
    document.classes = record_classes(text);
    document.problems = {{.code = "floor",
                          .line = 6,
                          .message = "M. Zas was given no floor",
                          .advice = "taken as a turn all the same",
                          .notice = false},
                         {.code = "encoding",
                          .line = 0,
                          .message = "converted from Windows-1252",
                          .advice = "",
                          .notice = true}};
    return document;
}

Document sample_letter()
{
    Document document;
    document.kind = Kind::letter;
    document.source = source_of("letters/A_75_640.txt", letter_text);
    document.language = "fr";
    document.date = {2020, 12, 10};
    const std::string_view text = document.source.text;
    Letter& letter = document.letter;
    letter.title = "Lettre datée du 10 décembre 2020";
    letter.distributed = {2020, 12, 16};
    letter.agenda_item = "Point 130 t)";
    letter.sender = "V. Nebenzia";
    letter.sender_delegation = "RUS";
    letter.addressee = "Secrétaire général";
    letter.cites = {"A/75/640"};
    letter.on_behalf = {{"CSTO", "OTSC", {}, parser::SignatoryFound::in_text}};
    letter.span = from_to(text, "Lettre", "V. Nebenzia");
    letter.paragraphs = {
        paragraph(document, "J’ai l’honneur de vous faire tenir une déclaration.", 0)};
    Declaration declaration;
    declaration.annex = 1;
    declaration.title = "Déclaration sur la sécurité";
    declaration.date = {2020, 12, 2};
    declaration.place = "Moscou";
    declaration.original = "ru";
    declaration.signatories = {{"ARM", "Arménie", {}, parser::SignatoryFound::listed},
                               {"", "Syldavie", {}, parser::SignatoryFound::listed}};
    declaration.span = from_to(text, "Annexe", "Nous déclarons.");
    declaration.line = 4;
    declaration.paragraphs = {paragraph(document, "Nous déclarons.", 0)};
    letter.annexes = {declaration};
    document.classes = {{{0, static_cast<std::uint32_t>(text.size())}, TextClass::speech}};
    return document;
}

}  // namespace horseshoe::tests
