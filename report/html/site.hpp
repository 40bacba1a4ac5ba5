#pragma once

#include "analysis/store/rows.hpp"
#include "analysis/store/selection.hpp"
#include "analysis/store/store.hpp"
#include "report/html/figure/data/entity_names.hpp"
#include "report/html/site_folder.hpp"
#include "report/html/words.hpp"
#include "report/reading/slugs.hpp"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace horseshoe::html {

using reading::anchor;
using reading::slug;
using reading::Slugs;

/// Somebody whose words are in the report, or something that they speak of.
struct Subject {
    std::string id;
    std::string kind;  ///< "state", "topic", ...; empty: in no table
    std::string name;  ///< in the language of the pages
    std::size_t mentions = 0;
    std::size_t stances = 0;  ///< by it, or on it
    std::size_t turns = 0;    ///< of a delegation
    std::size_t words = 0;
};

/// What all pages of a report share: its documents, delegations and targets, their names and where
/// their pages stand.
class Site {
public:
    Site(const store::Store& store,
         const store::Selection& selection,
         const Words& words,
         SiteFolder& folder);

    /// The same, reading from another reader of the store: of another thread.
    Site reading(const store::Store& reader) const
    {
        Site site{*this};
        site.store_ = &reader;
        return site;
    }

    const store::Store& store() const { return *store_; }
    const store::Selection& selection() const { return selection_; }
    const Words& words() const { return words_; }
    SiteFolder& folder() const { return folder_; }
    /// Whether only some of those who speak, or of what they speak of, are in the report: nothing can
    /// be told then of all the others.
    bool limited() const;
    /// The same as a sentence; empty where it is not.
    std::string limit() const;

    /// Stances with the date of their words: of an annex that has one its own, else the document's.
    void stances(const store::Selection& selection,
                 const std::function<void(const store::StanceRow&)>& take) const;

    /// By date, then by name.
    const std::vector<store::DocumentRow>& documents() const { return documents_; }
    const store::DocumentRow& document(std::int64_t id) const;
    /// Not the second language of a meeting that is there in two: what is said in it counts once.
    bool counts(std::int64_t document) const { return !second_.contains(document); }
    /// Those that have a page, by name.
    const std::vector<Subject>& delegations() const { return delegations_; }
    const std::vector<Subject>& targets() const { return targets_; }

    /// In the language of the pages; of who is unnamed, words that say so.
    std::string name(std::string_view id) const;
    std::string_view kind(std::string_view id) const;
    /// What a document is called where it is spoken of: its symbol; a letter without one by its date
    /// and who sends it; else its file.
    const std::string& label(std::int64_t document) const;
    /// The same with its date, where that is not in it already.
    std::string dated_label(std::int64_t document) const;

    /// The same for figures.
    const std::shared_ptr<const figure::EntityNames>& entity_names() const { return entity_names_; }

    // Files below the report's folder; empty where there is no page.
    std::string document_file(std::int64_t id) const;
    std::string delegation_file(std::string_view id) const;
    std::string target_file(std::string_view id) const;
    std::string audit_file(std::int64_t id) const;
    /// The file of a name with something appended: "delegation/KAZ-quotes.html".
    static std::string beside(std::string_view file, std::string_view appended);
    /// Without folder and ending, for files that belong to a page: "delegation-KAZ".
    static std::string flat(std::string_view file);

    /// The part of the reader that a paragraph stands in, from 0.
    std::size_t part_of(std::int64_t document, std::int64_t paragraph) const;
    std::size_t parts(std::int64_t document) const;
    std::string part_file(std::int64_t document, std::size_t part) const;
    /// A place in the reader: file and anchor.
    std::string place(std::int64_t document, std::int64_t paragraph, std::string_view anchor) const;
    /// Where a turn begins.
    std::string turn_place(std::int64_t document, int turn) const;
    std::string place(const store::StanceRow& row) const;
    std::string place(const store::MentionRow& row) const;

    std::string citation(std::int64_t document,
                         int turn,
                         std::uint32_t page,
                         std::string_view delegation) const;
    /// Of what several hold together it names no one of them; of what is told of others or said for
    /// them, who speaks.
    std::string citation(const store::StanceRow& row) const;

private:
    void find_second_languages();
    void read_names();
    void read_labels();
    void read_dates();
    void read_subjects();
    void cut_readers();
    void add_page(std::vector<Subject>& to, Subject subject);

    const store::Store* store_;
    const store::Selection& selection_;
    const Words& words_;
    SiteFolder& folder_;
    std::shared_ptr<const figure::EntityNames> entity_names_;
    std::vector<store::DocumentRow> documents_;
    std::unordered_map<std::int64_t, std::size_t> by_id_;
    std::unordered_map<std::string, std::pair<std::string, std::string>> names_;  ///< kind, name
    std::vector<Subject> delegations_;
    std::vector<Subject> targets_;
    std::unordered_map<std::int64_t, std::string> labels_;
    Slugs document_slugs_;
    Slugs subject_slugs_;
    std::map<std::string, std::string, std::less<>> delegation_files_;
    std::map<std::string, std::string, std::less<>> target_files_;
    std::set<std::int64_t> second_;
    std::map<std::pair<std::int64_t, int>, std::string> annex_dates_;
    std::map<std::pair<std::int64_t, int>, std::string> speakers_;  ///< delegations of turns
    /// First paragraphs of the parts after the first; only of documents that are cut.
    std::map<std::int64_t, std::vector<std::int64_t>> cuts_;
    std::map<std::pair<std::int64_t, int>, std::size_t> turn_parts_;  ///< of these documents
};

/// The place of a paragraph within its document, as anchors name it.
std::int64_t ordinal(std::int64_t row);
std::string anchor_of(const store::StanceRow& row);
std::string anchor_of(const store::MentionRow& row);

}  // namespace horseshoe::html
