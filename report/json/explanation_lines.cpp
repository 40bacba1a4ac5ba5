#include "report/json/explanation_lines.hpp"

#include "report/json/json_writer.hpp"
#include "report/reading/names.hpp"

namespace horseshoe::json {

void append_explanation_line(std::string& out,
                             const parser::Document& document,
                             const stance::Stance& stance,
                             const stance::Explanation& explanation)
{
    const auto words = [&](std::uint32_t begin, std::uint32_t end) {
        return std::string_view(document.prepared).substr(begin, end - begin);
    };
    Writer writer(out);
    writer.begin_object()
        .member("type", "explanation")
        .member("id", stance.id)
        .member("document", reading::document_name(document))
        .member("turn", stance.turn)
        .member("line", stance.line)
        .known("page", stance.page)
        .known("holder", stance.holder)
        .member("target", stance.target)
        .member("polarity", stance.polarity)
        .member("act", word(stance.act))
        .member("via", word(stance.via))
        .member("by_hand", stance.by_hand)
        .member("sentence", words(stance.begin, stance.end))
        .known("clause", words(explanation.clause_begin, explanation.clause_end))
        .member("cue", words(stance.cue_begin, stance.cue_end))
        .member("rule", stance.rule)
        .key("row");
    if (const auto* const entry = explanation.entry) {
        writer.begin_object()
            .member("act", word(entry->act))
            .member("polarity", entry->polarity)
            .member("slot", word(entry->slot))
            .member("words", entry->row->words)
            .end_object();
    }
    else {
        writer.null();
    }
    writer.key("steps");
    if (explanation.knows_steps) {
        writer.begin_array();
        for (const auto& step : stance.steps) {
            writer.value(step);
        }
        writer.end_array();
    }
    else {
        writer.null();
    }
    writer.known("target_words", words(stance.target_begin, stance.target_end))
        .known("why_target", explanation.target)
        .end_object();
    writer.end_line();
}

}  // namespace horseshoe::json
