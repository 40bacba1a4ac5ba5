#pragma once

#include "analysis/store/queries.hpp"
#include "report/html/figure/data/entity_names.hpp"
#include "report/html/figure/words.hpp"

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace horseshoe::figure {

/// A stance, as far as figures tell of it.
struct Judgement {
    int polarity = 0;
    bool courtesy = false;
    std::string key;
    std::string sentence;  ///< act, sign, words and place
};

/// All that one delegation says of one target.
struct Tally {
    std::size_t mentions = 0;
    std::size_t hints = 0;
    std::vector<Judgement> judgements;

    /// Courtesies apart.
    std::size_t stances() const;
    std::size_t count(int lowest, int highest) const;
    std::optional<double> mean() const;
};

/// What figures are made of: the documents of a selection, each in one language, and what is said in
/// them.
class Material {
public:
    /// Reads all that the selection takes. A document that is there in several languages is taken in
    /// that of the interface, or in the first. What is only reported of others is left out, and so is
    /// what a President says in conducting the meeting.
    Material(const store::Store& store, const store::Selection& selection, Ui ui);
    /// The same, with names that have been read before.
    Material(const store::Store& store,
             const store::Selection& selection,
             Ui ui,
             std::shared_ptr<const EntityNames> names);

    const std::vector<store::DocumentRow>& documents() const { return documents_; }
    /// By who speaks, then of what.
    const std::map<std::string, std::map<std::string, Tally>>& tallies() const { return tallies_; }
    const Tally& tally(const std::string& by, const std::string& of) const;
    std::size_t stances_in(std::int64_t document) const;

    /// The name in the interface's language; the id where there is none.
    const std::string& name(const std::string& id) const;
    /// As it stands where there is little room: "CSTO", "United States".
    std::string short_name(const std::string& id) const;
    const std::string& english_name(const std::string& id) const;
    /// "state", "topic"; empty where it is not known.
    const std::string& kind(const std::string& id) const;

    const EntityNames& names() const { return *names_; }
    const store::Store& store() const { return store_; }
    /// Of its documents, whoever speaks in them and of what.
    const store::Selection& everybody() const { return everybody_; }
    /// Whether what somebody says is in the selection: of others nothing is known, not even silence.
    bool asks(const std::string& by) const { return asked_.takes_speaker(by); }
    bool asks(const std::optional<parser::Role>& role) const { return asked_.takes_role(role); }
    const Words& words() const { return words_; }
    bool takes(std::int64_t document) const { return ids_.contains(document); }

private:
    void choose_documents(const store::Selection& selection);
    void read_mentions(const store::Selection& selection);
    void read_stances(const store::Selection& selection);

    const store::Store& store_;
    store::Selection asked_;
    store::Selection everybody_;
    Words words_;
    std::vector<store::DocumentRow> documents_;
    std::set<std::int64_t> ids_;
    std::map<std::string, std::map<std::string, Tally>> tallies_;
    std::map<std::int64_t, std::size_t> stances_in_;
    std::shared_ptr<const EntityNames> names_;
};

/// "support + of NATO: “is of use” (S/PV.1, p. 3)".
std::string sentence_of(const store::StanceRow& row, const std::string& target, const Words& words);

bool is_courtesy(const store::StanceRow& row);

}  // namespace horseshoe::figure
