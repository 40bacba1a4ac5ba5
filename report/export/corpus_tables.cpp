#include "report/export/corpus_tables.hpp"

#include "analysis/mention/sentences.hpp"
#include "parser/language/fold.hpp"
#include "parser/names.hpp"

#include <fmt/format.h>

#include <set>
#include <utility>

namespace horseshoe::exporting {
namespace {

using enum Type;

// Places of year, month and day in a date.
std::string number_at(const std::string& date, std::size_t at, std::size_t length)
{
    return date.size() < at + length ? std::string()
                                     : std::to_string(std::stoi(date.substr(at, length)));
}

std::string year_of(const Document& document)
{
    return number_at(document.row.date, 0, 4);
}

std::string month_of(const Document& document)
{
    return number_at(document.row.date, 5, 2);
}

std::string day_of(const Document& document)
{
    return number_at(document.row.date, 8, 2);
}

template <std::size_t index>
std::string agenda_item(const Speech& speech)
{
    const auto& agenda = speech.document.agenda;
    return index < agenda.size() ? agenda[index] : std::string();
}

std::string topic_of(const Document& document)
{
    return document.agenda.empty() ? std::string() : document.agenda.front();
}

/// Of a resumption that of the meeting.
std::string meeting_symbol(const Document& document)
{
    return document.row.meeting == 0 ? document.row.symbol
                                     : fmt::format("S/PV.{}", document.row.meeting);
}

/// That corpus knows the President, the members listed on the cover, and everybody else.
std::string participant_type(const store::TurnRow& turn)
{
    using parser::Role;
    if (!turn.role) {
        return {};
    }
    return *turn.role == Role::presidency ? "The President"
           : *turn.role == Role::member   ? "Mentioned"
                                          : "Guest";
}

}  // namespace

std::string corpus_name(const Document& document)
{
    const auto& row = document.row;
    if (row.meeting == 0) {
        return document.id;
    }
    return fmt::format("UNSC_{}_SPV.{}{}{}",
                       row.date.empty() ? "0000" : row.date.substr(0, 4),
                       row.meeting,
                       row.resumption == 0 ? "" : fmt::format("_Resumption{}", row.resumption),
                       row.language == "en" ? "" : "_" + row.language);
}

Speech speech_of(const Document& document, const store::TurnRow& turn, const std::string& basename)
{
    Speech speech{
        document, turn, fmt::format("{}_spch{:03}.txt", basename, turn.number), {}, {}, {}};
    std::set<std::string> types;
    for (const auto* const paragraph : said_in(document, turn.number)) {
        speech.text += paragraph->text + '\n';
        speech.sentences += mention::find_sentences(paragraph->text).size();
        for (auto& folded : parser::fold_words(paragraph->text)) {
            ++speech.tokens;
            types.insert(std::move(folded.word));
        }
    }
    speech.types = types.size();
    return speech;
}

TableShape<Speech> speaker_shape()
{
    using Row = Speech;
    return {{"speaker",
             "Speeches, with the columns of the published corpus of the Council's debates",
             {"filename"},
             {},
             {}},
            {{{"filename", string, "The speech's text, in the folder speeches"},
              [](const Row& row) { return row.filename; }},
             {{"date", string, "Date of the meeting"},
              [](const Row& row) { return row.document.row.date; }},
             {{"day", integer, "Day of the month"},
              [](const Row& row) { return day_of(row.document); }},
             {{"month", integer, "Month"}, [](const Row& row) { return month_of(row.document); }},
             {{"year", integer, "Year"}, [](const Row& row) { return year_of(row.document); }},
             {{"speaker", string, "Who speaks, as printed"},
              [](const Row& row) { return row.turn.speaker; }},
             {{"speaker_country", string, "The State spoken for, in English; empty for bodies"},
              [](const Row& row) { return row.country; }},
             {{"country_org", string, "The State or body spoken for, in English"},
              [](const Row& row) { return row.delegation; }},
             {{"role", string, "Function of a guest, as printed"},
              [](const Row& row) { return row.turn.function; }},
             {{"participanttype",
               string,
               "The President; Mentioned: a member, listed on the cover; Guest: everybody else"},
              [](const Row& row) { return participant_type(row.turn); }},
             {{"speech_number", integer, "Number of the speech in the meeting, from 1"},
              [](const Row& row) { return std::to_string(row.turn.number); }},
             {{"record_speech", string, "The record's symbol and the speech's number"},
              [](const Row& row) {
                  return fmt::format("{}, {}", row.document.row.name, row.turn.number);
              }},
             {{"tokens", integer, "Words: runs of letters and digits"},
              [](const Row& row) { return std::to_string(row.tokens); }},
             {{"types", integer, "Different words, whatever their case and accents"},
              [](const Row& row) { return std::to_string(row.types); }},
             {{"sentences", integer, "Sentences"},
              [](const Row& row) { return std::to_string(row.sentences); }},
             {{"topic", string, "First item of the agenda"},
              [](const Row& row) { return topic_of(row.document); }},
             {{"agenda_item1", string, "First item of the agenda"}, agenda_item<0>},
             {{"agenda_item2", string, "Second item"}, agenda_item<1>},
             {{"agenda_item3", string, "Third item"}, agenda_item<2>},
             {{"agenda_item4", string, "Fourth item"}, agenda_item<3>},
             {{"document_symbol", string, "Symbol of the record"},
              [](const Row& row) { return row.document.row.symbol; }},
             {{"meeting_symbol", string, "Symbol of the meeting, without its resumption"},
              [](const Row& row) { return meeting_symbol(row.document); }},
             {{"speech_format", string, "spoken: all that a verbatim record holds"},
              [](const Row&) { return std::string("spoken"); }}}};
}

TableShape<Meeting> meta_shape()
{
    using Row = Meeting;
    return {{"meta",
             "Meetings, with the columns of the published corpus of the Council's debates",
             {"basename"},
             {},
             {}},
            {{{"basename", string, "What the names of its speeches begin with"},
              [](const Row& row) { return row.basename; }},
             {{"date", string, "Date"}, [](const Row& row) { return row.document.row.date; }},
             {{"topic", string, "First item of the agenda"},
              [](const Row& row) { return topic_of(row.document); }},
             {{"year", integer, "Year"}, [](const Row& row) { return year_of(row.document); }},
             {{"month", integer, "Month"}, [](const Row& row) { return month_of(row.document); }},
             {{"day", integer, "Day of the month"},
              [](const Row& row) { return day_of(row.document); }},
             {{"spv", string, "Symbol of the record"},
              [](const Row& row) { return row.document.row.symbol; }},
             {{"num_speeches", integer, "Speeches"},
              [](const Row& row) { return std::to_string(row.document.row.turns); }}}};
}

}  // namespace horseshoe::exporting
