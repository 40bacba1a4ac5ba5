#include "report/export/document_text.hpp"
#include "report/export/format.hpp"
#include "report/json/indented.hpp"
#include "report/json/json_writer.hpp"

#include <fmt/format.h>

#include <optional>

namespace horseshoe::exporting {
namespace {

constexpr std::string_view folder_name = "webannotation/";
constexpr std::string_view collection_name = "collection.jsonld";
constexpr int worst = -2;
constexpr int best = 2;

/// The words of the model, and of schema.org for what it has none for.
void append_context(json::Writer& writer)
{
    writer.key("@context")
        .begin_array()
        .value("http://www.w3.org/ns/anno.jsonld")
        .begin_object()
        .member("schema", "https://schema.org/")
        .end_object()
        .end_array();
}

/// The name of a page in the collection, and of the text that it points into.
std::string page_name(std::string_view id)
{
    return fmt::format("{}.jsonld", id);
}

/// The annotations of one document, an annotation a line.
class Page {
public:
    Page(const Document& document, const DocumentText& text) : document_(document), text_(text) {}

    /// All but the end. `start`: how many annotations come before this page.
    std::string write(std::size_t start, const std::string& previous);
    std::size_t count() const { return document_.mentions.size() + document_.stances.size(); }

private:
    void begin(std::size_t start, const std::string& previous);
    void add(const store::MentionRow& row);
    void add(const store::StanceRow& row);
    void begin_annotation(json::Writer& writer, std::string_view id, std::string_view motivation);
    static void tag(json::Writer& writer, std::string_view value);
    static void describe(json::Writer& writer, std::string_view value);
    void review(json::Writer& writer, const store::StanceRow& row) const;
    void target(json::Writer& writer, const Selected& selected) const;

    const Document& document_;
    const DocumentText& text_;
    std::string out_;
    bool first_ = true;
};

std::string Page::write(std::size_t start, const std::string& previous)
{
    begin(start, previous);
    for (const auto& row : document_.mentions) {
        add(row);
    }
    for (const auto& row : document_.stances) {
        add(row);
    }
    return std::move(out_);
}

void Page::begin(std::size_t start, const std::string& previous)
{
    json::Writer writer(out_);
    writer.begin_object();
    append_context(writer);
    writer.member("id", page_name(document_.id))
        .member("type", "AnnotationPage")
        .member("partOf", collection_name)
        .member("startIndex", start);
    if (!previous.empty()) {
        writer.member("prev", page_name(previous));
    }
    writer.key("items").begin_array();
}

/// With a new writer, which leaves the mark between two annotations to the page.
void Page::begin_annotation(json::Writer& writer, std::string_view id, std::string_view motivation)
{
    out_ += first_ ? "\n" : ",\n";
    first_ = false;
    writer.begin_object()
        .member("id", fmt::format("{}#{}", page_name(document_.id), id))
        .member("type", "Annotation")
        .member("motivation", motivation);
}

void Page::tag(json::Writer& writer, std::string_view value)
{
    writer.begin_object()
        .member("type", "TextualBody")
        .member("purpose", "tagging")
        .member("value", value)
        .member("format", "text/plain")
        .end_object();
}

void Page::describe(json::Writer& writer, std::string_view value)
{
    writer.begin_object()
        .member("type", "TextualBody")
        .member("purpose", "describing")
        .member("value", value)
        .member("format", "text/plain")
        .member("language", "en")
        .end_object();
}

void Page::target(json::Writer& writer, const Selected& selected) const
{
    writer.key("target")
        .begin_object()
        .member("type", "SpecificResource")
        .member("source", fmt::format("../text/{}.txt", document_.id));
    writer.key("selector")
        .begin_array()
        .begin_object()
        .member("type", "TextQuoteSelector")
        .member("exact", selected.exact)
        .member("prefix", selected.prefix)
        .member("suffix", selected.suffix)
        .end_object()
        .begin_object()
        .member("type", "TextPositionSelector")
        .member("start", selected.start)
        .member("end", selected.end)
        .end_object()
        .end_array()
        .end_object();
}

std::string_view or_unknown(std::string_view id)
{
    return id.empty() ? std::string_view("somebody") : id;
}

void Page::add(const store::MentionRow& row)
{
    json::Writer writer(out_);
    begin_annotation(writer, fmt::format("mention-{}", number_in_document(row.id)), "tagging");
    writer.key("body").begin_array();
    tag(writer, row.entity);
    describe(writer,
             fmt::format("{} ({}), named by {}{}",
                         gazetteer::word(row.kind),
                         word(row.form),
                         or_unknown(row.by),
                         row.presiding ? " in conducting the meeting" : ""));
    writer.end_array();
    target(writer, text_.select(row.paragraph, row.begin, row.end));
    writer.end_object();
}

void Page::review(json::Writer& writer, const store::StanceRow& row) const
{
    writer.begin_object().member("type", "schema:Review");
    if (!row.holder.empty()) {
        writer.member("schema:author", row.holder);
    }
    writer.member("schema:itemReviewed", row.target).member("schema:reviewAspect", word(row.act));
    writer.key("schema:reviewRating")
        .begin_object()
        .member("type", "schema:Rating")
        .member("schema:ratingValue", row.polarity)
        .member("schema:worstRating", worst)
        .member("schema:bestRating", best)
        .end_object()
        .end_object();
}

void Page::add(const store::StanceRow& row)
{
    json::Writer writer(out_);
    begin_annotation(writer, fmt::format("stance-{}", number_in_document(row.id)), "assessing");
    writer.key("body").begin_array();
    describe(writer,
             fmt::format("{} on {}: {} ({:+}), {}, by the words “{}”; id {}",
                         or_unknown(row.holder),
                         row.target,
                         word(row.act),
                         row.polarity,
                         word(row.via),
                         row.cue,
                         row.key));
    tag(writer, row.target);
    review(writer, row);
    writer.end_array();
    target(writer, text_.select(row.paragraph, row.begin, row.end));
    writer.end_object();
}

class AnnotationFormat : public Format {
public:
    explicit AnnotationFormat(Folder& folder) : folder_(folder) {}

    void add(const Document& document) override
    {
        end_page(document.id);
        const DocumentText text(document);
        folder_.write("text/" + document.id + ".txt", text.text());
        Page page(document, text);
        page_ = folder_.open(std::string(folder_name) + page_name(document.id));
        page_->write(page.write(total_, last_));
        total_ += page.count();
        last_ = document.id;
        if (first_.empty()) {
            first_ = document.id;
        }
    }

    void finish() override
    {
        end_page({});
        std::string line;
        json::Writer writer(line);
        writer.begin_object();
        append_context(writer);
        writer.member("id", collection_name)
            .member("type", "AnnotationCollection")
            .member("label", "Mentions and stances in documents of the Security Council")
            .member("total", total_)
            .member("first", page_name(first_))
            .member("last", page_name(last_))
            .end_object();
        folder_.write(std::string(folder_name) + std::string(collection_name),
                      json::indented(line));
    }

    std::string_view explained() const override
    {
        return R"(`webannotation/` has the mentions and stances as annotations (W3C Web Annotation, JSON-LD):
`collection.jsonld`, which names the first page and the last, and a page for each
document. Each annotation points into the text of its document in `text/`, by its words
with what stands before and after them, and by positions, which count Unicode code
points of that file from 0. A mention is tagged with the id of what is named; a stance
has holder (author), target (item reviewed), act (aspect) and polarity (rating, -2 to 2).
)";
    }

private:
    /// A page names the one behind it, which is known only when its document comes.
    void end_page(const std::string& next)
    {
        if (page_) {
            std::string end = "\n]";
            if (!next.empty()) {
                end += ",\"next\":";
                json::Writer(end).value(page_name(next));
            }
            page_->write(end + "}\n");
            page_->finish();
        }
        page_.reset();
    }

    Folder& folder_;
    std::optional<File> page_;
    std::size_t total_ = 0;
    std::string first_;
    std::string last_;
};

}  // namespace

std::unique_ptr<Format> annotation_format(const store::Store&, Folder& folder)
{
    return std::make_unique<AnnotationFormat>(folder);
}

}  // namespace horseshoe::exporting
