#pragma once

#include "analysis/gazetteer/gazetteer.hpp"
#include "analysis/stance/nominal_means.hpp"
#include "analysis/stance/sentence_reader.hpp"
#include "analysis/stance/spoken_before.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace horseshoe::stance {

/// What "this cooperation", "these threats", "they" stand for in a document, by what their rows mean
/// and what was spoken of before.
class Nominals {
public:
    Nominals(const gazetteer::Gazetteer& gazetteer, const Roles& roles, Subjects& subjects)
        : gazetteer_(gazetteer), roles_(roles), subjects_(subjects), spoken_(subjects)
    {}

    /// Adds what the nominals of a sentence stand for to its candidates, which stay in order.
    void add(std::span<const Hit> hits,
             std::span<const Stem> stems,
             std::string_view holder,
             std::vector<Candidate>& candidates);

    /// What a topic is in the place last spoken of: "the humanitarian crisis" after Afghanistan.
    std::string_view narrowed(std::string_view id, std::span<const Candidate> before) const;

    /// To be called behind each sentence.
    void remember(std::span<const Candidate> candidates) { spoken_.remember(candidates); }

    /// To be called before each turn.
    void start_turn() { spoken_.start_turn(); }

private:
    using Ids = Listed<std::string_view>;

    bool is_told_otherwise(const Hit& hit,
                           std::span<const Hit> hits,
                           std::span<const Stem> stems,
                           std::span<const Candidate> candidates) const;
    Ids meant(const Hit& hit, std::string_view holder, std::span<const Candidate> candidates);
    std::string_view cooperation(const Hit& hit,
                                 std::string_view holder,
                                 std::span<const Candidate> candidates) const;
    std::string_view situation(const Hit& hit, std::span<const Candidate> candidates);
    Candidate candidate_of(std::string_view id, const Hit& hit, std::span<const Stem> stems);

    const gazetteer::Gazetteer& gazetteer_;
    const Roles& roles_;
    Subjects& subjects_;
    SpokenBefore spoken_;
    std::vector<Candidate> made_;  ///< empty between sentences
};

}  // namespace horseshoe::stance
