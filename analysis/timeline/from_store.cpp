#include "analysis/timeline/from_store.hpp"

#include "analysis/store/queries.hpp"
#include "analysis/store/tie_queries.hpp"
#include "analysis/store/versions.hpp"

#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>

namespace horseshoe::timeline {
namespace {

class Reader {
public:
    Reader(const store::Store& store,
           const store::Selection& selection,
           Quotes quotes,
           std::string_view preferred)
        : store_(store), selection_(selection), quotes_(quotes)
    {
        for (auto& row : store::one_language_each(store::documents(store, selection), preferred)) {
            documents_.emplace(row.id, std::move(row));
        }
        for (auto& row : store::entities(store, "en")) {
            keys_.emplace(row.id, std::move(row.key));
        }
    }

    Material read()
    {
        read_dates();
        read_stances();
        read_presences();
        return std::move(material_);
    }

private:
    /// The dates of annexes, which their stances have.
    void read_dates()
    {
        store::Selection anyone = selection_;
        anyone.by.clear();
        anyone.of.clear();
        store::turns(store_, anyone, [&](const store::TurnRow& row) {
            if (row.kind == store::TurnKind::annex && !row.dated.empty()) {
                annex_dates_[{row.document_id, row.number}] = row.dated;
            }
        });
    }

    const std::string& date_of(const store::DocumentRow& document, int annex) const
    {
        const auto dated = annex_dates_.find({document.id, annex});
        return dated == annex_dates_.end() ? document.date : dated->second;
    }

    void read_stances()
    {
        store::stances(store_, selection_, [&](const store::StanceRow& row) {
            const auto document = documents_.find(row.document_id);
            if (row.holder.empty() || document == documents_.end()) {
                return;
            }
            Evidence one;
            one.id = row.key;
            one.holder = row.holder;
            one.target = row.target;
            one.date = date_of(document->second, row.turn);
            one.document = row.document;
            one.turn = row.turn;
            one.polarity = row.polarity;
            one.act = row.act;
            one.via = row.via;
            one.rule = row.rule;
            one.line = row.line;
            one.page = row.page;
            if (quotes_ == Quotes::yes) {
                one.cue = row.cue;
                one.quote = row.quote;
            }
            holders_.insert(one.holder);
            material_.evidence.push_back(std::move(one));
        });
    }

    void read_presences()
    {
        store::presences(store_, selection_, [&](const store::PresenceRow& row) {
            const auto document = documents_.find(row.document);
            const auto& key = keys_.at(row.delegation);
            if (document != documents_.end() && holders_.contains(key)) {
                material_.presences.push_back(
                    {key, date_of(document->second, row.annex), document->second.name});
            }
        });
    }

    const store::Store& store_;
    const store::Selection& selection_;
    Quotes quotes_;
    std::unordered_map<std::int64_t, store::DocumentRow> documents_;
    std::unordered_map<std::int64_t, std::string> keys_;
    std::map<std::pair<std::int64_t, int>, std::string> annex_dates_;
    std::set<std::string> holders_;
    Material material_;
};

}  // namespace

Material material_of(const store::Store& store,
                     const store::Selection& selection,
                     Quotes quotes,
                     std::string_view preferred)
{
    return Reader(store, selection, quotes, preferred).read();
}

}  // namespace horseshoe::timeline
