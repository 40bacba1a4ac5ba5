#include "report/json/mention_lines.hpp"

#include "analysis/mention/find_mentions.hpp"
#include "parser/code_points.hpp"
#include "report/json/json_writer.hpp"
#include "report/reading/names.hpp"

namespace horseshoe::json {

void append_mention_lines(std::string& out,
                          const parser::Document& document,
                          std::span<const mention::Mention> mentions)
{
    if (mentions.empty()) {
        return;
    }
    const parser::CodePoints code_points(document.source.text);
    const auto name = reading::document_name(document);
    Writer writer(out);
    for (const auto& mention : mentions) {
        const auto sentence =
            mention.where == mention::Where::furniture
                ? mention.span
                : document.in_source(mention.sentence_begin, mention.sentence_end);
        writer.begin_object()
            .member("type", "mention")
            .member("document", name)
            .member("turn", mention.turn)
            .known("by", mention.by)
            .member("entity", mention.entity)
            .member("kind", gazetteer::word(mention.kind))
            .member("form", word(mention.form))
            .member("in", word(mention.where))
            .member("presiding", mention.presiding)
            .member("surface", words_of(document, mention))
            .member("start", code_points.at(mention.span.begin))
            .member("end", code_points.at(mention.span.end))
            .member("line", mention.line)
            .known("page", mention.page)
            .key("sentence")
            .begin_object()
            .member("start", code_points.at(sentence.begin))
            .member("end", code_points.at(sentence.end))
            .end_object()
            .end_object();
        writer.end_line();
    }
}

void append_standing_lines(std::string& out,
                           const parser::Document& document,
                           std::string_view target,
                           std::span<const mention::Standing> standings)
{
    Writer writer(out);
    for (const auto& standing : standings) {
        writer.begin_object()
            .member("type", "standing")
            .member("document", reading::document_name(document))
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
