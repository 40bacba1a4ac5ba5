#include "report/export/document_tables.hpp"

#include "parser/names.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace horseshoe::exporting {
namespace {

using store::AttendanceRow;
using store::DocumentRow;
using store::EntityRow;
using store::ParagraphRow;
using store::SignatoryRow;
using store::TurnRow;
using enum Type;

std::string_view kind_of(const TurnRow& row)
{
    switch (row.kind) {
    case store::TurnKind::turn: return "turn";
    case store::TurnKind::letter: return "letter";
    case store::TurnKind::annex: return "annex";
    }
    return {};
}

}  // namespace

TableShape<In<DocumentRow>> documents_shape()
{
    using Row = In<DocumentRow>;
    return {
        {"documents",
         "Records of meetings, and letters",
         {"document"},
         {of_entity("presiding"), of_entity("sender_delegation")},
         {}},
        {document_column<DocumentRow>(),
         {{"name", string, "The symbol, or the file's name where there is none"},
          [](const Row& in) { return in.row.name; }},
         {{"symbol", string, "The symbol, as S/PV.8967"},
          [](const Row& in) { return in.row.symbol; }},
         {{"language", string, "Language of the text (ISO 639-1)"},
          [](const Row& in) { return in.row.language; }},
         {{"kind", string, "record or letter"},
          [](const Row& in) { return std::string(word(in.row.kind)); }},
         {{"date", string, "Date: YYYY-MM-DD, YYYY-MM or YYYY, as far as it is known"},
          [](const Row& in) { return in.row.date; }},
         {{"title", string, "Title of a letter; agenda of a meeting"},
          [](const Row& in) { return in.row.title; }},
         {{"agenda", string, "Items of the agenda, parted by a vertical bar"},
          [](const Row& in) { return fmt::format("{}", fmt::join(in.document.agenda, " | ")); }},
         {{"meeting", integer, "Number of the meeting"},
          [](const Row& in) { return known(in.row.meeting); }},
         {{"resumption", integer, "Number of the resumption"},
          [](const Row& in) { return known(in.row.resumption); }},
         {{"opened", string, "When the meeting was opened (HH:MM)"},
          [](const Row& in) { return in.row.opened; }},
         {{"closed", string, "When it rose (HH:MM)"}, [](const Row& in) { return in.row.closed; }},
         {{"place", string, "Where it was held"}, [](const Row& in) { return in.row.place; }},
         {{"session", string, "Year or session of the body, as written"},
          [](const Row& in) { return in.row.session; }},
         {{"presiding_speaker", string, "Who presided, as printed"},
          [](const Row& in) { return in.row.presiding_speaker; }},
         {{"presiding", string, "Delegation that presided"},
          [](const Row& in) { return in.row.presiding; }},
         {{"sender", string, "Who sent a letter, as printed"},
          [](const Row& in) { return in.row.sender; }},
         {{"sender_delegation", string, "Delegation that sent it"},
          [](const Row& in) { return in.row.sender_delegation; }},
         {{"addressee", string, "To whom"}, [](const Row& in) { return in.row.addressee; }},
         {{"agenda_item", string, "Items of the agenda that it is for, as written"},
          [](const Row& in) { return in.row.agenda_item; }},
         {{"distributed", string, "When it was distributed (YYYY-MM-DD)"},
          [](const Row& in) { return in.row.distributed; }},
         {{"words", integer, "Words of speech and letters"},
          [](const Row& in) { return std::to_string(in.row.words); }},
         {{"turns", integer, "Turns; annexes of a letter"},
          [](const Row& in) { return std::to_string(in.row.turns); }},
         {{"pages", integer, "Pages of the file that was read"},
          [](const Row& in) { return known(in.row.pages); }},
         {{"characters", integer, "Code points of the source's text"},
          [](const Row& in) { return std::to_string(in.row.characters); }},
         {{"source", string, "The file that was read"}, [](const Row& in) { return in.row.path; }},
         {{"source_format", string, "pdf or text"}, [](const Row& in) { return in.row.format; }},
         {{"source_sha256", string, "SHA-256 of that file"},
          [](const Row& in) { return in.row.sha256; }}}};
}

TableShape<In<TurnRow>> turns_shape()
{
    using Row = In<TurnRow>;
    return {
        {"turns",
         "What one speaker says in one go; a letter (turn 0) and its annexes",
         {"document", "turn"},
         {of_document, of_entity("delegation")},
         {}},
        {document_column<TurnRow>(),
         {{"turn", integer, "Number of the turn or annex, from 1; 0: the letter itself"},
          [](const Row& in) { return std::to_string(in.row.number); }},
         {{"kind", string, "turn, letter or annex"},
          [](const Row& in) { return std::string(kind_of(in.row)); }},
         {{"speaker", string, "Who speaks or sends, as printed"},
          [](const Row& in) { return in.row.speaker; }},
         {{"delegation", string, "For whom; empty where it is not known, or several hold an annex"},
          [](const Row& in) { return in.row.delegation; }},
         {{"role", string, "presidency, member, invited or guest; of a letter empty"},
          [](const Row& in) { return role_of(in.row.role); }},
         {{"spoken", string, "Language that was spoken, or of the original (ISO 639-1)"},
          [](const Row& in) { return in.row.spoken; }},
         {{"found",
           string,
           "How the delegation is known: heading, cover, invitation, capacity, floor, unknown"},
          [](const Row& in) { return in.row.found; }},
         {{"function", string, "Function of a guest, as printed"},
          [](const Row& in) { return in.row.function; }},
         {{"title", string, "Title of a letter or an annex"},
          [](const Row& in) { return in.row.title; }},
         {{"place", string, "Where an annex was signed"},
          [](const Row& in) { return in.row.place; }},
         {{"dated", string, "When (YYYY-MM-DD)"}, [](const Row& in) { return in.row.dated; }},
         {{"words", integer, "Words"}, [](const Row& in) { return std::to_string(in.row.words); }},
         line_column<TurnRow>(),
         {{"first_page", integer, "First page of the file that it stands on"},
          [](const Row& in) { return known(in.row.first_page); }},
         {{"last_page", integer, "Last page"},
          [](const Row& in) { return known(in.row.last_page); }},
         start_column<TurnRow>(),
         {{"end", integer, "End in the source's text, not included"},
          [](const Row& in) { return std::to_string(in.row.end); }}}};
}

TableShape<In<ParagraphRow>> paragraphs_shape()
{
    using Row = In<ParagraphRow>;
    return {
        {"paragraphs",
         "The running text of documents",
         {"document", "paragraph"},
         {of_document, of_turn, of_entity("delegation")},
         {}},
        {document_column<ParagraphRow>(),
         {{"paragraph", integer, "Number within the document, from 0"},
          [](const Row& in) { return std::to_string(number_in_document(in.row.id)); }},
         {{"turn", integer, "Turn or annex that it stands in"},
          [](const Row& in) {
              return in.document.is_record() ? known(in.row.turn) : std::to_string(in.row.turn);
          }},
         {{"delegation", string, "Whose words these are"},
          [](const Row& in) { return in.row.delegation; }},
         {{"in", string, "speech, vote, letter, title or heading"},
          [](const Row& in) { return std::string(word(in.row.where)); }},
         {{"presiding", boolean, "Said in conducting the meeting, not for a delegation"},
          [](const Row& in) { return flag(in.row.presiding); }},
         {{"quotation", boolean, "Set off as a quotation"},
          [](const Row& in) { return flag(in.row.quotation); }},
         {{"words", integer, "Words"}, [](const Row& in) { return std::to_string(in.row.words); }},
         line_column<ParagraphRow>(),
         page_column<ParagraphRow>(),
         start_column<ParagraphRow>(),
         {{"end", integer, "End in the source's text, not included"},
          [](const Row& in) { return std::to_string(in.row.end); }},
         {{"text", string, "The text, with line ends and broken words mended"},
          [](const Row& in) { return in.row.text; }}}};
}

TableShape<In<AttendanceRow>> attendance_shape()
{
    using Row = In<AttendanceRow>;
    return {
        {"attendance",
         "Who was present at a meeting, in the order of the cover",
         {},
         {of_document, of_entity("delegation")},
         {}},
        {document_column<AttendanceRow>(),
         {{"delegation", string, "Delegation"}, [](const Row& in) { return in.row.delegation; }},
         {{"speaker", string, "Name, as printed"}, [](const Row& in) { return in.row.speaker; }},
         {{"role", string, "presidency, member, invited or guest"},
          [](const Row& in) { return std::string(word(in.row.role)); }},
         {{"country", string, "Country, as printed"}, [](const Row& in) { return in.row.country; }},
         {{"function", string, "Function, as printed"},
          [](const Row& in) { return in.row.function; }}}};
}

TableShape<In<SignatoryRow>> signatories_shape()
{
    using Row = In<SignatoryRow>;
    return {{"signatories",
             "Who holds an annex; for whom a letter is sent (turn 0)",
             {},
             {of_turn, of_entity("delegation")},
             {}},
            {document_column<SignatoryRow>(),
             {{"turn", integer, "Number of the annex; 0: the letter"},
              [](const Row& in) { return std::to_string(number_in_document(in.row.turn_id)); }},
             {{"delegation", string, "Delegation; empty where the name is in no table"},
              [](const Row& in) { return in.row.delegation; }},
             {{"name", string, "Name, as printed"}, [](const Row& in) { return in.row.name; }},
             {{"found", string, "How it is known: listed, text or membership"},
              [](const Row& in) { return in.row.found; }}}};
}

TableShape<EntityRow> entities_shape()
{
    return {{"entities", "Whatever speaks or is named", {"entity"}, {}, {}},
            {{{"entity", string, "Id: ISO 3166-1 alpha-3, acronym, symbol or name"},
              [](const EntityRow& row) { return row.key; }},
             {{"kind",
               string,
               "state, organisation, mission, group, document, topic, person, place or unnamed; "
               "empty: in no table"},
              [](const EntityRow& row) { return row.kind; }},
             {{"name", string, "Name in English where it is in the tables, else the id"},
              [](const EntityRow& row) { return row.name; }}}};
}

}  // namespace horseshoe::exporting
