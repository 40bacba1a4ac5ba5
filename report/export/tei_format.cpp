#include "report/export/delegations.hpp"
#include "report/export/format.hpp"
#include "report/export/tei.hpp"
#include "report/reading/slugs.hpp"

namespace horseshoe::exporting {
namespace {

/// A file a document, each whole in itself, and one that includes them all.
class TeiFormat : public Format {
public:
    TeiFormat(const store::Store& store, Folder& folder) : folder_(folder), delegations_(store) {}

    void add(const Document& document) override;
    void finish() override;
    std::string_view explained() const override;

private:
    void write_corpus_header(xml::Writer& xml) const;
    void write_bodies(xml::Writer& xml) const;

    Folder& folder_;
    Delegations delegations_;
    std::vector<std::string> files_;
    std::int64_t words_ = 0;
};

void TeiFormat::add(const Document& document)
{
    const TeiPeople people(document);
    std::string out;
    {
        xml::Writer xml(out);
        const auto tei = xml.element("TEI",
                                     {{"xmlns", tei_namespace},
                                      {"xml:id", tei_id(document)},
                                      {"xml:lang", document.row.language}});
        write_tei_header(
            xml, document, people, [&](const std::string& id) -> auto& {
                return delegations_.of(id);
            });
        write_tei_body(xml, document, people);
    }
    files_.push_back(document.id + ".xml");
    words_ += document.row.words;
    folder_.write("tei/" + files_.back(), out);
}

void TeiFormat::finish()
{
    std::string out;
    {
        xml::Writer xml(out);
        const auto corpus = xml.element("teiCorpus",
                                        {{"xmlns", tei_namespace},
                                         {"xmlns:xi", "http://www.w3.org/2001/XInclude"},
                                         {"xml:id", "corpus"},
                                         {"xml:lang", "en"}});
        write_corpus_header(xml);
        for (const auto& file : files_) {
            xml.empty("xi:include", {{"href", file}});
        }
    }
    folder_.write("tei/corpus.xml", out);
}

void TeiFormat::write_corpus_header(xml::Writer& xml) const
{
    const auto header = xml.element("teiHeader");
    {
        const auto file = xml.element("fileDesc");
        {
            const auto titles = xml.element("titleStmt");
            xml.leaf("title", "Records and letters of the Security Council, as read by Horseshoe");
        }
        {
            const auto extent = xml.element("extent");
            xml.empty("measure", {{"unit", "texts"}, {"quantity", std::to_string(files_.size())}});
            xml.empty("measure", {{"unit", "words"}, {"quantity", std::to_string(words_)}});
        }
        {
            const auto publication = xml.element("publicationStmt");
            xml.leaf("p", "README.md in the folder above tells whose rights are touched.");
        }
        const auto source = xml.element("sourceDesc");
        xml.leaf("p", "Verbatim records and letters; each text names its own.");
    }
    {
        const auto encoding = xml.element("encodingDesc");
        {
            const auto project = xml.element("projectDesc");
            xml.leaf("p", "Read by Horseshoe; README.md in the folder above says how.");
        }
        const auto classes = xml.element("classDecl");
        write_roles(xml, "corpus.");
    }
    write_bodies(xml);
}

void TeiFormat::write_bodies(xml::Writer& xml) const
{
    if (delegations_.known().empty()) {
        return;
    }
    const auto profile = xml.element("profileDesc");
    const auto participants = xml.element("particDesc");
    const auto list = xml.element("listOrg");
    reading::Slugs ids;
    for (const auto& [id, entity] : delegations_.known()) {
        const auto org =
            xml.element("org",
                        {{"xml:id", "org." + ids.of(id)},
                         {"role", entity.kind.empty() ? "organisation" : entity.kind}});
        xml.leaf("orgName", entity.name, {{"full", "yes"}, {"xml:lang", "en"}});
        xml.leaf("orgName", id, {{"full", "abb"}});
    }
}

std::string_view TeiFormat::explained() const
{
    return R"(`tei/` has a TEI file for each document, in the manner of Parla-CLARIN, and `corpus.xml`,
which includes them all (XInclude). Speeches are `u`, with `who` and `ana` (the role) and a
`seg` for each paragraph; headings and what the record tells are `note`, silence and seating
`incident`, votes `listEvent`; annexes of letters are `div` of type `declaration`. Each file
lists its persons and bodies itself: every id holds within the file and within the corpus.
)";
}

}  // namespace

std::unique_ptr<Format> tei_format(const store::Store& store, Folder& folder)
{
    return std::make_unique<TeiFormat>(store, folder);
}

}  // namespace horseshoe::exporting
