#include "report/json/reference_lines.hpp"

#include "parser/code_points.hpp"
#include "report/json/json_writer.hpp"
#include "report/reading/names.hpp"

namespace horseshoe::json {
namespace {

void append_target(Writer& writer, const reference::Reference& reference)
{
    writer.key("to");
    if (reference.lead != reference::Lead::resolved) {
        writer.null();
    }
    else if (reference.to) {
        writer.begin_object().member("turn", *reference.to).end_object();
    }
    else {
        writer.begin_object().member("document", reference.document).end_object();
    }
}

}  // namespace

void append_reference_lines(std::string& out,
                            const parser::Document& document,
                            std::span<const reference::Reference> references)
{
    if (references.empty()) {
        return;
    }
    const parser::CodePoints code_points(document.source.text);
    const auto name = reading::document_name(document);
    Writer writer(out);
    for (const auto& reference : references) {
        const auto surface = std::string_view(document.prepared)
                                 .substr(reference.begin, reference.end - reference.begin);
        writer.begin_object()
            .member("type", "reference")
            .member("document", name)
            .key("from")
            .begin_object()
            .member("turn", reference.from)
            .end_object();
        append_target(writer, reference);
        writer.member("kind", word(reference.kind))
            .member("surface", surface)
            .member("start", code_points.at(reference.span.begin))
            .member("end", code_points.at(reference.span.end))
            .member("line", reference.line)
            .known("page", reference.page)
            .known("cited", reference.document)
            .known("about", reference.about)
            .member("cue", reference.cue)
            .known("unresolved", in_words(reference.lead))
            .end_object();
        writer.end_line();
    }
}

}  // namespace horseshoe::json
