#include "report/json/stance_lines.hpp"

#include "parser/code_points.hpp"
#include "report/json/json_writer.hpp"
#include "report/reading/names.hpp"

namespace horseshoe::json {

void append_stance_lines(std::string& out,
                         const parser::Document& document,
                         std::span<const stance::Stance> stances)
{
    if (stances.empty()) {
        return;
    }
    const parser::CodePoints code_points(document.source.text);
    const auto name = reading::document_name(document);
    const std::string_view prepared = document.prepared;
    Writer writer(out);
    for (const auto& stance : stances) {
        writer.begin_object()
            .member("type", "stance")
            .member("id", stance.id)
            .member("document", name)
            .member("turn", stance.turn)
            .known("holder", stance.holder)
            .member("target", stance.target)
            .member("polarity", stance.polarity)
            .member("act", word(stance.act))
            .member("cue", prepared.substr(stance.cue_begin, stance.cue_end - stance.cue_begin))
            .member("quote", prepared.substr(stance.begin, stance.end - stance.begin))
            .member("start", code_points.at(stance.span.begin))
            .member("end", code_points.at(stance.span.end))
            .member("line", stance.line)
            .known("page", stance.page)
            .member("via", word(stance.via))
            .member("rule", stance.rule)
            .member("by_hand", stance.by_hand)
            .end_object();
        writer.end_line();
    }
}

}  // namespace horseshoe::json
