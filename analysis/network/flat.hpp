#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace horseshoe::network {

/// A weighted edge of a flat graph; weights are above 0.
struct Arc {
    std::uint32_t from = 0;
    std::uint32_t to = 0;
    double weight = 0;

    friend bool operator==(const Arc&, const Arc&) = default;
};

/// What measures are taken of: parallel edges merged, no loops, by from and to. Of an undirected
/// graph each edge stands once, from the lower index to the higher.
struct Flat {
    std::size_t size = 0;  ///< number of nodes
    std::vector<Arc> arcs;
    bool directed = true;
};

/// Adds up the weights of parallel arcs and leaves loops out; of an undirected graph the direction of
/// the arcs does not matter.
Flat flatten(std::size_t size, std::vector<Arc> arcs, bool directed);

/// The same graph without directions.
Flat undirected(const Flat& graph);

/// Who is next to whom, with weights: an undirected edge stands at both ends.
class Neighbours {
public:
    struct Next {
        std::uint32_t node = 0;
        double weight = 0;
    };

    explicit Neighbours(const Flat& graph);

    std::size_t size() const { return first_.size() - 1; }
    std::span<const Next> of(std::uint32_t node) const
    {
        return std::span(next_).subspan(first_[node], first_[node + 1] - first_[node]);
    }

private:
    std::vector<std::size_t> first_;
    std::vector<Next> next_;
};

}  // namespace horseshoe::network
