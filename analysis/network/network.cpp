#include "analysis/network/network.hpp"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace horseshoe::network {
namespace {

constexpr std::array<std::string_view, 6> words{
    "mention", "reference", "stance", "agreement", "conflict", "vote"};

template <typename T>
std::size_t bytes_of(const std::vector<T>& values)
{
    return values.capacity() * sizeof(T);
}

}  // namespace

std::string_view word(EdgeKind kind)
{
    return words.at(static_cast<std::size_t>(kind));
}

std::optional<EdgeKind> edge_kind_of(std::string_view word)
{
    const auto* const found = std::find(words.begin(), words.end(), word);
    return found == words.end() ? std::nullopt
                                : std::optional(static_cast<EdgeKind>(found - words.begin()));
}

std::size_t Network::bytes() const
{
    return bytes_of(nodes) + bytes_of(documents) + bytes_of(ties) + bytes_of(quotes) +
           bytes_of(votes) + bytes_of(ballots);
}

std::uint32_t Builder::node(std::string_view id, EntityKind kind, bool speaks)
{
    auto found = by_id_.find(id);
    if (found == by_id_.end()) {
        const auto index = static_cast<std::uint32_t>(network_.nodes.size());
        found = by_id_.emplace(id, index).first;
        network_.nodes.push_back({std::string(id), kind, false});
    }
    network_.nodes[found->second].speaks |= speaks;
    return found->second;
}

std::uint32_t Builder::add_document(Document document)
{
    network_.documents.push_back(std::move(document));
    return static_cast<std::uint32_t>(network_.documents.size() - 1);
}

void Builder::in_document(std::uint32_t document)
{
    end_document();
    document_ = document;
}

void Builder::add(const Finding& finding)
{
    findings_.push_back(finding);
}

void Builder::begin_vote(std::uint64_t id)
{
    network_.votes.push_back({document_, id, false});
}

void Builder::add_ballot(std::uint32_t delegation, Choice choice)
{
    const auto vote = static_cast<std::uint32_t>(network_.votes.size() - 1);
    auto& ballots = network_.ballots;
    if (!ballots.empty() && ballots.back().vote == vote && ballots.back().choice != choice) {
        network_.votes.back().divided = true;
    }
    ballots.push_back({vote, delegation, choice});
    network_.nodes[delegation].speaks = true;
}

void Builder::end_document()
{
    std::stable_sort(findings_.begin(), findings_.end(), [](const auto& one, const auto& other) {
        return std::tie(one.kind, one.from, one.to, one.shared) <
               std::tie(other.kind, other.from, other.to, other.shared);
    });
    const auto begin = network_.ties.size();
    for (const auto& finding : findings_) {
        auto& ties = network_.ties;
        const bool same = ties.size() > begin && ties.back().kind == finding.kind &&
                          ties.back().from == finding.from && ties.back().to == finding.to &&
                          ties.back().shared == finding.shared;
        if (!same) {
            const auto quote = static_cast<std::uint32_t>(network_.quotes.size());
            ties.push_back(
                {finding.from, finding.to, document_, quote, 0, 0, finding.kind, finding.shared});
        }
        ++ties.back().count;
        ties.back().polarity += finding.polarity;
        network_.quotes.push_back(finding.quote);
    }
    findings_.clear();
}

Network Builder::finish()
{
    end_document();
    return std::move(network_);
}

}  // namespace horseshoe::network
