#pragma once

#include "analysis/gazetteer/gazetteer.hpp"
#include "analysis/stance/sentence_reader.hpp"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::stance {

/// What a document has spoken of so far, and what "this cooperation", "these threats", "they" stand
/// for after it. What a nominal means is told by its row in the lexicon:
///   cooperation, deployment ...  the last topic whose id has the word; with names behind it,
///                                "cooperation with X", what is between those named
///   situation                    with a State behind it, what goes on there
///   bodies                       the last topic of that kind between the United Nations and a body
///   problem                      the problems last named together
///   organisation, state, document, group   the last one of that kind
///   subject                      what the last sentence began with
///   =council presidency          always this one, who may be thanked and asked
///   ~this meeting                always this thing
class Nominals {
public:
    Nominals(const gazetteer::Gazetteer& gazetteer, const Roles& roles)
        : gazetteer_(gazetteer), roles_(roles)
    {}

    /// Adds what the nominals of a sentence stand for to its candidates, which stay in order.
    void add(std::span<const Hit> hits,
             std::span<const gazetteer::Word> stems,
             std::string_view holder,
             std::vector<Candidate>& candidates) const;

    /// What a topic is in the place last spoken of: "the humanitarian crisis" after Afghanistan.
    std::string narrowed(std::string id, std::span<const Candidate> before) const;

    /// To be called behind each sentence.
    void remember(std::span<const Candidate> candidates);

    /// At a new turn what was begun with is forgotten.
    void start_turn() { subject_.clear(); }

private:
    std::vector<std::string>
    meant(const Hit& hit, std::string_view holder, std::span<const Candidate> candidates) const;
    std::vector<std::string> cooperation(const Hit& hit,
                                         std::string_view holder,
                                         std::span<const Candidate> candidates) const;
    std::vector<std::string> situation(const Hit& hit, std::span<const Candidate> candidates) const;
    std::string last_between_bodies() const;
    std::string between(std::string_view one, std::string_view other) const;
    std::string last_with(std::string_view word) const;
    Candidate candidate_of(std::string id, const Hit& hit) const;

    const gazetteer::Gazetteer& gazetteer_;
    const Roles& roles_;
    std::vector<std::string> spoken_;  ///< the last one last, each once
    std::vector<std::string> problems_;
    std::string subject_;
};

}  // namespace horseshoe::stance
