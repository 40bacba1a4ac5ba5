#include "report/json/mention_lines.hpp"

#include "report/json/json_writer.hpp"

namespace horseshoe::json {

void append_line(std::string& out, const store::MentionRow& row)
{
    Writer writer(out);
    writer.begin_object()
        .member("type", "mention")
        .member("document", row.document)
        .member("turn", row.turn)
        .known("by", row.by)
        .member("entity", row.entity)
        .member("kind", gazetteer::word(row.kind))
        .member("form", word(row.form))
        .member("in", word(row.where))
        .member("presiding", row.presiding)
        .member("surface", row.words)
        .member("start", row.start)
        .member("end", row.stop)
        .member("line", row.line)
        .known("page", row.page)
        .key("sentence")
        .begin_object()
        .member("start", row.sentence_start)
        .member("end", row.sentence_stop)
        .end_object()
        .end_object();
    writer.end_line();
}

void append_standing_lines(std::string& out,
                           std::string_view document,
                           std::string_view target,
                           std::span<const mention::Standing> standings)
{
    Writer writer(out);
    for (const auto& standing : standings) {
        writer.begin_object()
            .member("type", "standing")
            .member("document", document)
            .member("of", target)
            .member("by", standing.delegation)
            .member("taking", word(standing.taking))
            .member("named", standing.named)
            .member("hinted", standing.hinted)
            .member("words", standing.words)
            .key("turns")
            .begin_array();
        for (const auto turn : standing.turns) {
            writer.value(turn);
        }
        writer.end_array().end_object();
        writer.end_line();
    }
}

}  // namespace horseshoe::json
