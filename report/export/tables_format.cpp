#include "analysis/store/piecewise.hpp"
#include "report/export/corpus_tables.hpp"
#include "report/export/data_package.hpp"
#include "report/export/delegations.hpp"
#include "report/export/document_tables.hpp"
#include "report/export/finding_tables.hpp"
#include "report/export/format.hpp"
#include "report/reading/slugs.hpp"

namespace horseshoe::exporting {
namespace {

constexpr Dialect csv{"csv", "text/csv", ',', "\r\n"};
constexpr Dialect tsv{"tsv", "text/tab-separated-values", '\t', "\n"};

class TablesFormat : public Format {
public:
    TablesFormat(const store::Store& store, Folder& folder, const Dialect& dialect)
        : store_(store), folder_(folder), dialect_(dialect), delegations_(store),
          documents_(folder, dialect, documents_shape()), meta_(folder, dialect, meta_shape()),
          speaker_(folder, dialect, speaker_shape()), turns_(folder, dialect, turns_shape()),
          paragraphs_(folder, dialect, paragraphs_shape()),
          attendance_(folder, dialect, attendance_shape()),
          signatories_(folder, dialect, signatories_shape()),
          votes_(folder, dialect, votes_shape()), ballots_(folder, dialect, ballots_shape()),
          adoptions_(folder, dialect, adoptions_shape()),
          mentions_(folder, dialect, mentions_shape()),
          references_(folder, dialect, references_shape()),
          stances_(folder, dialect, stances_shape())
    {}

    void add(const Document& document) override;
    void finish() override;
    std::string_view explained() const override;

private:
    void add_speeches(const Document& document);
    void add_votes(const Document& document);
    WrittenTable write_entities();

    template <typename Row>
    void add_rows(Table<In<Row>>& table, const Document& document, const std::vector<Row>& rows)
    {
        for (const auto& row : rows) {
            table.add({document, row});
        }
    }

    const store::Store& store_;
    Folder& folder_;
    const Dialect& dialect_;
    Delegations delegations_;
    reading::Slugs basenames_;
    Table<In<store::DocumentRow>> documents_;
    Table<Meeting> meta_;
    Table<Speech> speaker_;
    Table<In<store::TurnRow>> turns_;
    Table<In<store::ParagraphRow>> paragraphs_;
    Table<In<store::AttendanceRow>> attendance_;
    Table<In<store::SignatoryRow>> signatories_;
    Table<In<store::VoteRow>> votes_;
    Table<In<BallotRow>> ballots_;
    Table<In<store::VoteRow>> adoptions_;
    Table<In<store::MentionRow>> mentions_;
    Table<In<store::ReferenceRow>> references_;
    Table<In<store::StanceRow>> stances_;
};

void TablesFormat::add(const Document& document)
{
    documents_.add({document, document.row});
    if (document.is_record()) {
        add_speeches(document);
    }
    add_rows(turns_, document, document.turns);
    add_rows(paragraphs_, document, document.paragraphs);
    add_rows(attendance_, document, document.attendance);
    add_rows(signatories_, document, document.signatories);
    add_votes(document);
    add_rows(adoptions_, document, document.adoptions);
    add_rows(mentions_, document, document.mentions);
    add_rows(references_, document, document.references);
    add_rows(stances_, document, document.stances);
}

void TablesFormat::add_speeches(const Document& document)
{
    const auto& basename = basenames_.of(document.id, corpus_name(document));
    meta_.add({document, basename});
    for (const auto& turn : document.turns) {
        auto speech = speech_of(document, turn, basename);
        const auto& delegation = delegations_.of(turn.delegation);
        speech.delegation = delegation.name;
        speech.country = delegation.kind == "state" ? delegation.name : "";
        speaker_.add(speech);
        folder_.write("speeches/" + speech.filename, speech.text);
    }
}

void TablesFormat::add_votes(const Document& document)
{
    for (const auto& vote : document.votes) {
        votes_.add({document, vote});
        for (const auto& ballot : vote.ballots) {
            ballots_.add({document, BallotRow{vote, ballot}});
        }
    }
}

WrittenTable TablesFormat::write_entities()
{
    Table<store::EntityRow> table(folder_, dialect_, entities_shape());
    store::each_entity(store_, "en", [&](const store::EntityRow& row) { table.add(row); });
    return table.finish();
}

void TablesFormat::finish()
{
    const std::vector<WrittenTable> tables{documents_.finish(),
                                           meta_.finish(),
                                           speaker_.finish(),
                                           turns_.finish(),
                                           paragraphs_.finish(),
                                           attendance_.finish(),
                                           signatories_.finish(),
                                           votes_.finish(),
                                           ballots_.finish(),
                                           adoptions_.finish(),
                                           mentions_.finish(),
                                           references_.finish(),
                                           stances_.finish(),
                                           write_entities()};
    folder_.write("datapackage.json", data_package(dialect_, tables));
}

std::string_view TablesFormat::explained() const
{
    return R"(`datapackage.json` (Data Package 2.0) describes the tables: every column with its type
and meaning, the keys, SHA-256 and size of each file. `documents`, `turns`, `paragraphs`,
`attendance`, `signatories`, `votes`, `ballots`, `adoptions`, `mentions`, `references` and
`stances` have a row for each; `entities` names whatever they point at. `speaker` and
`meta` have the columns of the published corpus of the Council's debates, and `speeches/`
the text of each speech, a paragraph a line, without its heading.

Cells are UTF-8 and stay on one line: line breaks and tabs within became blanks. Nothing
was put before cells that begin with `=`, `+`, `-` or `@`, as the data would be others
then: let a spreadsheet import the columns as text.
)";
}

}  // namespace

std::unique_ptr<Format> csv_format(const store::Store& store, Folder& folder)
{
    return std::make_unique<TablesFormat>(store, folder, csv);
}

std::unique_ptr<Format> tsv_format(const store::Store& store, Folder& folder)
{
    return std::make_unique<TablesFormat>(store, folder, tsv);
}

}  // namespace horseshoe::exporting
