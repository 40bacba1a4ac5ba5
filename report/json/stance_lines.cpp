#include "report/json/stance_lines.hpp"

#include "report/json/json_writer.hpp"

namespace horseshoe::json {

void append_line(std::string& out, const store::StanceRow& row)
{
    Writer writer(out);
    writer.begin_object()
        .member("type", "stance")
        .member("id", row.key)
        .member("document", row.document)
        .member("turn", row.turn)
        .known("holder", row.holder)
        .member("target", row.target)
        .member("polarity", row.polarity)
        .member("act", word(row.act))
        .member("cue", row.cue)
        .member("quote", row.quote)
        .member("start", row.start)
        .member("end", row.stop)
        .member("line", row.line)
        .known("page", row.page)
        .member("via", word(row.via))
        .member("rule", row.rule)
        .member("by_hand", row.by_hand)
        .end_object();
    writer.end_line();
}

}  // namespace horseshoe::json
