#pragma once

#include "analysis/gazetteer/entity.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace horseshoe::network {

using gazetteer::EntityKind;

/// What an edge says. The first three are told by the documents themselves, the others are worked out.
enum class EdgeKind : std::uint8_t {
    mention,    ///< a delegation names something
    reference,  ///< a delegation points at another one's turn
    stance,     ///< a delegation takes a stand on something
    agreement,  ///< two delegations stand on the same side of shared targets
    conflict,   ///< two delegations stand on opposite sides of shared targets
    vote        ///< two delegations vote alike where votes differ
};

struct Node {
    std::string id;
    EntityKind kind = EntityKind::state;
    bool speaks = false;  ///< a delegation: it speaks, signs or votes somewhere
};

struct Document {
    std::string name;
    std::string meeting;  ///< symbol; empty of letters
    std::string date;     ///< ISO 8601; empty: not known
};

/// All that one delegation does to one node in one document, of one kind.
struct Tie {
    std::uint32_t from = 0;  ///< indices of nodes
    std::uint32_t to = 0;
    std::uint32_t document = 0;
    std::uint32_t first_quote = 0;  ///< of Network::quotes
    std::uint32_t count = 0;        ///< how many quotes it has: its weight
    std::int32_t polarity = 0;      ///< of stances the sum
    EdgeKind kind = EdgeKind::mention;
    bool shared = false;  ///< held together with others: a declaration that several sign
};

enum class Choice : std::uint8_t { favour, against, abstaining };

struct Ballot {
    std::uint32_t vote = 0;  ///< index of Network::votes
    std::uint32_t delegation = 0;
    Choice choice = Choice::favour;
};

struct Vote {
    std::uint32_t document = 0;
    std::uint64_t id = 0;  ///< as the caller knows it
    bool divided = false;  ///< not all chose alike
};

/// Who names, answers, supports and outvotes whom, of all documents. Built once, then only read.
struct Network {
    std::vector<Node> nodes;
    std::vector<Document> documents;
    std::vector<Tie> ties;  ///< as they were added: of a kind, document by document
    std::vector<std::uint64_t> quotes;
    std::vector<Vote> votes;
    std::vector<Ballot> ballots;  ///< by vote

    std::span<const std::uint64_t> quotes_of(const Tie& tie) const
    {
        return std::span(quotes).subspan(tie.first_quote, tie.count);
    }
    /// Bytes that it takes up, for the account of a run.
    std::size_t bytes() const;
};

/// "mention": as in machine output.
std::string_view word(EdgeKind kind);
std::optional<EdgeKind> edge_kind_of(std::string_view word);

/// Worked out of what two delegations do, so that it has no direction.
constexpr bool is_mutual(EdgeKind kind)
{
    return kind == EdgeKind::agreement || kind == EdgeKind::conflict || kind == EdgeKind::vote;
}

/// One thing found in a document: a mention, a reference or a stance.
struct Finding {
    EdgeKind kind = EdgeKind::mention;
    std::uint32_t from = 0;  ///< nodes
    std::uint32_t to = 0;
    std::uint64_t quote = 0;  ///< its id, as the caller knows it
    int polarity = 0;
    bool shared = false;
};

/// Takes findings in document by document, and merges those that make one tie.
class Builder {
public:
    /// The index of a node; what is known of it is added up.
    std::uint32_t node(std::string_view id, EntityKind kind, bool speaks = false);

    /// Its index, for in_document().
    std::uint32_t add_document(Document document);

    /// What is added from now on stands in this document.
    void in_document(std::uint32_t document);
    void begin_document(Document document) { in_document(add_document(std::move(document))); }

    void add(const Finding& finding);
    void
    add(EdgeKind kind, std::uint32_t from, std::uint32_t to, std::uint64_t quote, int polarity = 0)
    {
        add({kind, from, to, quote, polarity, false});
    }

    /// A vote of the document, and then who chose what in it.
    void begin_vote(std::uint64_t id);
    void add_ballot(std::uint32_t delegation, Choice choice);

    Network finish();

private:
    void end_document();

    Network network_;
    std::map<std::string, std::uint32_t, std::less<>> by_id_;
    std::vector<Finding> findings_;
    std::uint32_t document_ = 0;
};

}  // namespace horseshoe::network
