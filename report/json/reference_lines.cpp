#include "report/json/reference_lines.hpp"

#include "report/json/json_writer.hpp"

namespace horseshoe::json {
namespace {

void append_target(Writer& writer, const store::ReferenceRow& row)
{
    writer.key("to");
    if (row.lead != reference::Lead::resolved) {
        writer.null();
    }
    else if (row.to) {
        writer.begin_object().member("turn", *row.to).end_object();
    }
    else {
        writer.begin_object().member("document", row.cited).end_object();
    }
}

}  // namespace

void append_line(std::string& out, const store::ReferenceRow& row)
{
    Writer writer(out);
    writer.begin_object()
        .member("type", "reference")
        .member("document", row.document)
        .key("from")
        .begin_object()
        .member("turn", row.from)
        .end_object();
    append_target(writer, row);
    writer.member("kind", word(row.kind))
        .member("surface", row.words)
        .member("start", row.start)
        .member("end", row.stop)
        .member("line", row.line)
        .known("page", row.page)
        .known("cited", row.cited)
        .known("about", row.about)
        .member("cue", row.cue)
        .known("unresolved", in_words(row.lead))
        .end_object();
    writer.end_line();
}

}  // namespace horseshoe::json
