#pragma once

#include "analysis/network/network.hpp"
#include "analysis/network/view.hpp"

#include <cstdint>
#include <vector>

namespace horseshoe::network {

/// What makes an edge, or a part of it.
struct Evidence {
    EdgeKind kind = EdgeKind::mention;  ///< what the quote is: mention, reference, stance, vote
    std::uint64_t quote = 0;            ///< as it was given to the Builder
    std::uint32_t document = 0;

    friend bool operator==(const Evidence&, const Evidence&) = default;
};

/// Leads from the edges of a graph back to the words: of mutual edges to the stances on those shared
/// targets that make them, or to the votes in which both chose alike. Refers to what it is made from.
class EvidenceFinder {
public:
    EvidenceFinder(const Network& network, const View& view, const Graph& graph);

    std::vector<Evidence> of(const Edge& edge) const;

private:
    /// A stand of one delegation, with the ties that it is the mean of.
    struct Held {
        std::uint32_t target = 0;
        double mean = 0;
        std::vector<std::uint32_t> ties;
    };
    struct Cast {
        std::uint32_t vote = 0;
        Choice choice = Choice::favour;
    };

    void index_stances(const View& view);
    void index_ballots(const View& view);
    std::vector<Evidence> stances_behind(std::uint32_t one, std::uint32_t other, int side) const;
    std::vector<Evidence> votes_behind(std::uint32_t one, std::uint32_t other) const;
    void add_tie(std::vector<Evidence>& evidence, std::uint32_t tie) const;

    const Network& network_;
    const Graph& graph_;
    std::vector<std::vector<Held>> held_;  // by holder, then by target
    std::vector<std::vector<Cast>> cast_;  // by delegation, then by vote
};

}  // namespace horseshoe::network
