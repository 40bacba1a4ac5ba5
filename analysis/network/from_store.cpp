#include "analysis/network/from_store.hpp"

#include "analysis/network/quote.hpp"
#include "analysis/store/queries.hpp"
#include "analysis/store/tie_queries.hpp"
#include "analysis/store/versions.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <unordered_map>
#include <utility>

namespace horseshoe::network {
namespace {

constexpr std::uint32_t none = 0xFFFFFFFFU;

EntityKind kind_of(std::string_view word)
{
    for (int i = 0; i <= static_cast<int>(EntityKind::unnamed); ++i) {
        if (gazetteer::word(static_cast<EntityKind>(i)) == word) {
            return static_cast<EntityKind>(i);
        }
    }
    // In no table of names: what only stances know, as "this meeting".
    return EntityKind::topic;
}

std::optional<Choice> choice_of(std::string_view word)
{
    if (word == "favour") {
        return Choice::favour;
    }
    if (word == "against") {
        return Choice::against;
    }
    return word == "abstaining" ? std::optional(Choice::abstaining) : std::nullopt;
}

bool takes(const std::vector<std::string>& wanted, const std::string& key)
{
    return wanted.empty() || std::find(wanted.begin(), wanted.end(), key) != wanted.end();
}

/// Builds the network kind by kind, each document by document.
class Reader {
public:
    Reader(const store::Store& store, const store::Selection& selection, std::string language)
        : store_(store), selection_(selection), language_(std::move(language)),
          entities_(store::entities(store, language_)), known_(entities_.size())
    {
        for (const auto& entity : entities_) {
            of_entity_[entity.id] = static_cast<std::uint32_t>(&entity - entities_.data());
            of_key_[entity.key] = entity.id;
        }
    }

    NamedNetwork read()
    {
        read_documents();
        read_presences();
        read_mentions();
        read_references();
        read_stances();
        read_votes();
        return {builder_.finish(), std::move(names_)};
    }

private:
    void read_documents()
    {
        for (const auto& row :
             store::one_language_each(store::documents(store_, selection_), language_)) {
            const auto meeting = row.meeting == 0 ? std::string() : std::to_string(row.meeting);
            documents_[row.id] = builder_.add_document({row.name, meeting, row.date});
        }
    }

    void read_presences()
    {
        store::presences(store_, selection_, [&](const store::PresenceRow& row) {
            if (!documents_.contains(row.document)) {
                return;
            }
            node(row.delegation, true);
            if (row.annex != 0) {
                signatories_[{row.document, row.annex}].push_back(row.delegation);
            }
        });
    }

    void read_mentions()
    {
        store::mention_ties(store_, selection_, [&](const store::TieRow& row) {
            if (row.from != 0) {
                add(EdgeKind::mention, row, row.from, quote_at(row.turn, row.line), false);
                return;
            }
            const auto signatories = signatories_.find({row.document, row.turn});
            if (signatories != signatories_.end()) {
                for (const auto from : signatories->second) {
                    add(EdgeKind::mention, row, from, quote_at(row.turn, row.line), true);
                }
            }
        });
    }

    void read_references()
    {
        store::reference_ties(store_, selection_, [&](const store::TieRow& row) {
            add(EdgeKind::reference, row, row.from, quote_at(row.turn, row.line), false);
        });
    }

    void read_stances()
    {
        store::stance_ties(store_, selection_, [&](const store::TieRow& row) {
            const auto quote = quote_of_stance(row.key);
            // Thanks are courtesies: they would make everybody agree on whoever has briefed.
            if (row.via != stance::Via::reported && row.act != stance::Act::thank && quote) {
                add(EdgeKind::stance, row, row.from, *quote, row.via != stance::Via::own);
            }
        });
    }

    void read_votes()
    {
        store::Selection selection = selection_;
        selection.by.clear();  // here it chooses ballots, not votes
        store::votes(store_, selection, [&](const store::VoteRow& row) {
            if (!enter(row.document_id)) {
                return;
            }
            builder_.begin_vote(quote_at(row.turn, row.line));
            for (const auto& ballot : row.ballots) {
                const auto choice = choice_of(ballot.choice);
                if (choice && takes(selection_.by, ballot.delegation)) {
                    builder_.add_ballot(node(of_key_.at(ballot.delegation), true), *choice);
                }
            }
        });
    }

    void add(EdgeKind kind,
             const store::TieRow& row,
             std::int64_t from,
             std::uint64_t quote,
             bool shared)
    {
        const auto holder = of_entity_.find(from);
        const auto target = of_entity_.find(row.to);
        if (holder == of_entity_.end() || target == of_entity_.end() ||
            !takes(selection_.by, entities_[holder->second].key) ||
            !takes(selection_.of, entities_[target->second].key) || !enter(row.document)) {
            return;
        }
        builder_.add({kind, node(from, true), node(row.to, false), quote, row.polarity, shared});
    }

    /// Whether the document is one of those taken; what is added from now on stands in it.
    bool enter(std::int64_t document)
    {
        const auto found = documents_.find(document);
        if (found == documents_.end()) {
            return false;
        }
        if (found->second != current_) {
            current_ = found->second;
            builder_.in_document(current_);
        }
        return true;
    }

    /// Looked up by its key only once: there are millions of rows.
    std::uint32_t node(std::int64_t entity, bool speaks)
    {
        const auto place = of_entity_.find(entity)->second;
        Known& known = known_[place];
        if (known.node == none || (speaks && !known.speaks)) {
            const auto& row = entities_[place];
            known = {builder_.node(row.key, kind_of(row.kind), speaks), known.speaks || speaks};
            if (known.node == names_.size()) {
                names_.push_back(row.name.empty() ? row.key : row.name);
            }
        }
        return known.node;
    }

    struct Known {
        std::uint32_t node = none;
        bool speaks = false;
    };

    const store::Store& store_;
    const store::Selection& selection_;
    std::string language_;
    std::vector<store::EntityRow> entities_;
    std::unordered_map<std::int64_t, std::uint32_t> of_entity_;
    std::unordered_map<std::string, std::int64_t> of_key_;
    std::unordered_map<std::int64_t, std::uint32_t> documents_;
    std::map<std::pair<std::int64_t, int>, std::vector<std::int64_t>> signatories_;
    std::uint32_t current_ = none;
    std::vector<Known> known_;  // by entity
    Builder builder_;
    std::vector<std::string> names_;
};

}  // namespace

NamedNetwork network_of(const store::Store& store,
                        const store::Selection& selection,
                        const std::string& language)
{
    return Reader(store, selection, language).read();
}

}  // namespace horseshoe::network
