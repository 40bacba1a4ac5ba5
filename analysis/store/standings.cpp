#include "analysis/mention/standing_table.hpp"
#include "analysis/store/queries.hpp"
#include "analysis/store/query.hpp"

namespace horseshoe::store {
namespace {

using mention::Standing;

/// Who presided, who was there and who voted, each with nothing said as yet.
constexpr const char* presence =
    "SELECT e.key FROM (SELECT 0 AS step, 0 AS at, presiding AS who FROM document WHERE id = ?1 "
    "UNION ALL SELECT 1, id, delegation FROM attendance "
    "WHERE id >= ?1 * 16777216 AND id < (?1 + 1) * 16777216 "
    "UNION ALL SELECT 2, event * 1000 + ordinal, delegation FROM ballot "
    "WHERE event >= ?1 * 16777216 AND event < (?1 + 1) * 16777216) "
    "JOIN entity e ON e.id = who ORDER BY step, at";

/// Words of those who speak for themselves, and of each who holds a declaration.
constexpr const char* words =
    "SELECT e.key, sum(p.words) FROM paragraph p JOIN entity e ON e.id = p.delegation "
    "WHERE p.id >= ?1 * 16777216 AND p.id < (?1 + 1) * 16777216 AND p.place = 0 "
    "AND p.presiding = 0 GROUP BY p.delegation ORDER BY min(p.id)";
constexpr const char* words_of_signatories =
    "SELECT e.key, t.words FROM turn t JOIN signatory s ON s.turn = t.id "
    "JOIN entity e ON e.id = s.delegation WHERE t.id >= ?1 * 16777216 "
    "AND t.id < (?1 + 1) * 16777216 AND t.kind = 'annex' ORDER BY t.id, s.ordinal";

/// What counts as said of the target: by whom, whether only hinted, and in which turn.
constexpr const char* said =
    "SELECT h.key, m.form = 5, m.turn FROM mention m JOIN entity e ON e.id = m.entity "
    "JOIN entity h ON h.id = m.speaker WHERE m.id >= ?1 * 16777216 AND m.id < (?1 + 1) * 16777216 "
    "AND m.place = 0 AND m.presiding = 0 AND (m.form = 5 OR e.key = ?2) ORDER BY m.id";
constexpr const char* said_by_signatories =
    "SELECT h.key, m.form = 5, m.turn FROM mention m JOIN entity e ON e.id = m.entity "
    "JOIN signatory s ON s.turn = ?1 * 16777216 + m.turn JOIN entity h ON h.id = s.delegation "
    "WHERE m.id >= ?1 * 16777216 AND m.id < (?1 + 1) * 16777216 AND m.place = 2 AND m.turn > 0 "
    "AND (m.form = 5 OR e.key = ?2) ORDER BY m.id, s.ordinal";

class Maker {
public:
    Maker(const Store& store, std::int64_t document, const std::string& target)
        : database_(store.connection().database), document_(document), target_(target)
    {}

    std::vector<Standing> make()
    {
        each(presence, [&](Columns& columns) { table_.of(columns.text()); });
        for (const char* const sql : {words, words_of_signatories}) {
            each(sql, [&](Columns& columns) {
                auto& standing = table_.of(columns.text());
                standing.words += static_cast<int>(columns.integer());
            });
        }
        for (const char* const sql : {said, said_by_signatories}) {
            each(sql, [&](Columns& columns) { add(columns); });
        }
        return table_.take();
    }

private:
    template <typename Take>
    void each(const char* sql, const Take& take)
    {
        SQLite::Statement query(database_, sql);
        query.bind(1, document_);
        if (query.getBindParameterCount() > 1) {
            query.bind(2, target_);
        }
        while (query.executeStep()) {
            Columns columns(query);
            take(columns);
        }
    }

    void add(Columns& columns)
    {
        const auto delegation = columns.text();
        const bool hint = columns.flag();
        table_.add(delegation, hint, static_cast<int>(columns.integer()));
    }

    SQLite::Database& database_;
    std::int64_t document_;
    const std::string& target_;
    mention::StandingTable table_;
};

}  // namespace

std::vector<Standing>
standings(const Store& store, std::int64_t document, const std::string& target)
{
    return guarded(store.connection(), [&] { return Maker(store, document, target).make(); });
}

bool has_entity(const Store& store, const std::string& key)
{
    return guarded(store.connection(), [&] {
        SQLite::Statement query(store.connection().database, "SELECT 1 FROM entity WHERE key = ?1");
        query.bind(1, key);
        return query.executeStep();
    });
}

}  // namespace horseshoe::store
