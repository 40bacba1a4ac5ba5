#include "report/json/turn_lines.hpp"

#include "parser/code_points.hpp"
#include "report/json/json_writer.hpp"
#include "report/reading/names.hpp"

#include <string_view>

namespace horseshoe::json {
namespace {

std::string_view word_of(store::TurnKind kind)
{
    return kind == store::TurnKind::annex ? "annex" : "turn";
}

void append_list(Writer& writer, std::string_view choice, const store::VoteRow& row)
{
    writer.key(choice).begin_array();
    for (const auto& ballot : row.ballots) {
        if (ballot.choice == choice) {
            writer.value(ballot.delegation);
        }
    }
    writer.end_array();
}

}  // namespace

void append_line(std::string& out, const store::TurnRow& row)
{
    Writer writer(out);
    writer.begin_object()
        .member("type", "turn")
        .member("document", row.document)
        .known("lang", row.language)
        .known("date", row.date)
        .member("kind", word_of(row.kind))
        .member("turn", row.number)
        .member("speaker", row.speaker)
        .known("delegation", row.delegation)
        .known("role", row.role ? word(*row.role) : std::string_view())
        .known("spoken", row.spoken)
        .known("found", row.found)
        .member("function", row.function)
        .member("title", row.title)
        .member("words", row.words)
        .known("line", row.line)
        .known("first_page", row.first_page)
        .known("last_page", row.last_page)
        .member("start", row.start)
        .member("end", row.end)
        .end_object();
    writer.end_line();
}

void append_vote_members(Writer& writer, const store::VoteRow& row)
{
    writer.known("draft", row.draft);
    for (const auto* const choice : {"favour", "against", "abstaining", "absent"}) {
        append_list(writer, choice, row);
    }
    writer.key("counts")
        .begin_object()
        .member("favour", row.announced.favour)
        .member("against", row.announced.against)
        .member("abstaining", row.announced.abstaining)
        .end_object();
    writer.known("outcome", reading::word(row.outcome)).known("resolution", row.resolution);
    writer.key("vetoes").begin_array();
    for (const auto& ballot : row.ballots) {
        if (ballot.veto) {
            writer.value(ballot.delegation);
        }
    }
    writer.end_array();
}

void append_line(std::string& out, const store::VoteRow& row)
{
    Writer writer(out);
    writer.begin_object()
        .member("type", "vote")
        .member("document", row.document)
        .known("lang", row.language)
        .known("date", row.date)
        .known("turn", row.turn)
        .member("line", row.line);
    append_vote_members(writer, row);
    writer.end_object();
    writer.end_line();
}

void append_line(std::string& out, const store::HitRow& row)
{
    Writer writer(out);
    writer.begin_object()
        .member("type", "hit")
        .member("document", row.document)
        .known("lang", row.language)
        .known("date", row.date)
        .member("turn", row.turn)
        .member("speaker", row.speaker)
        .known("by", row.by)
        .known("role", row.role ? word(*row.role) : std::string_view())
        .member("line", row.line)
        .known("page", row.page)
        .member("start", row.start)
        .member("end", row.stop)
        .member("text", row.text)
        .key("hits")
        .begin_array();
    const parser::CodePoints code_points(row.text);
    for (const auto& hit : row.hits) {
        writer.begin_array()
            .value(code_points.at(hit.begin))
            .value(code_points.at(hit.end))
            .end_array();
    }
    writer.end_array().end_object();
    writer.end_line();
}

}  // namespace horseshoe::json
