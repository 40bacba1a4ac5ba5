#pragma once

#include "analysis/gazetteer/gazetteer.hpp"
#include "analysis/stance/sentence_reader.hpp"

#include <cstdint>
#include <span>
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
///   organisation, state, group   the last one of that kind
///   subject                      what the last sentence began with
///   hint                         somebody who is not named: "those who"
///   party                        whoever the speaker accused before: "the occupying Power"
///   =council presidency          always this one, who may be thanked and asked
///   ~this meeting                always this thing
///   &the parties                 always these, who may be blamed
///   ?report                      this thing, where a stand in favour names nothing better
///   !attacks                     this thing, where a stand against names nobody
///   ?efforts!actions             both; what is done has its ! first: "!elections?elections"
class Nominals {
public:
    Nominals(const gazetteer::Gazetteer& gazetteer, const Roles& roles, Subjects& subjects)
        : gazetteer_(gazetteer), roles_(roles), subjects_(subjects)
    {}

    /// Adds what the nominals of a sentence stand for to its candidates, which stay in order.
    void add(std::span<const Hit> hits,
             std::span<const gazetteer::Word> stems,
             std::string_view holder,
             std::vector<Candidate>& candidates);

    /// What a topic is in the place last spoken of: "the humanitarian crisis" after Afghanistan.
    std::string_view narrowed(std::string_view id, std::span<const Candidate> before);

    /// To be called behind each sentence.
    void remember(std::span<const Candidate> candidates);

    /// At a new turn what was begun with is forgotten.
    void start_turn() { subject_ = {}; }

private:
    using Ids = Listed<std::string_view>;

    bool is_of_state(const Hit& hit,
                     std::span<const gazetteer::Word> stems,
                     std::span<const Candidate> candidates) const;
    Ids meant(const Hit& hit, std::string_view holder, std::span<const Candidate> candidates);
    std::string_view
    cooperation(const Hit& hit, std::string_view holder, std::span<const Candidate> candidates);
    std::string_view situation(const Hit& hit, std::span<const Candidate> candidates);
    std::string_view last_between_bodies();
    std::string_view between(std::string_view one, std::string_view other) const;
    std::string_view last_with(std::string_view word);
    Candidate candidate_of(std::string_view id, const Hit& hit);

    /// The last one spoken of that fits; empty: none does.
    template <typename Fits>
    std::string_view last_spoken(const Fits& fits);

    const gazetteer::Gazetteer& gazetteer_;
    const Roles& roles_;
    Subjects& subjects_;
    std::uint32_t now_ = 0;  ///< of Subject::spoken
    Ids problems_;
    std::string_view subject_;
    std::vector<Candidate> made_;  ///< empty between sentences
};

}  // namespace horseshoe::stance
