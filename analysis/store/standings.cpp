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

/// Its statements are prepared once, however many documents are asked about.
class Maker {
public:
    explicit Maker(const Store& store)
        : presence_(store.connection().database, presence),
          words_(store.connection().database, words),
          words_of_signatories_(store.connection().database, words_of_signatories),
          said_(store.connection().database, said),
          said_by_signatories_(store.connection().database, said_by_signatories)
    {}

    std::vector<Standing> make(std::int64_t document, const std::string& target)
    {
        mention::StandingTable table;
        each(presence_, document, [&](Columns& columns) { table.of(columns.text()); });
        for (auto* const query : {&words_, &words_of_signatories_}) {
            each(*query, document, [&](Columns& columns) {
                auto& standing = table.of(columns.text());
                standing.words += static_cast<int>(columns.integer());
            });
        }
        for (auto* const query : {&said_, &said_by_signatories_}) {
            query->bind(2, target);
            each(*query, document, [&](Columns& columns) {
                const auto delegation = columns.text();
                const bool hint = columns.flag();
                table.add(delegation, hint, static_cast<int>(columns.integer()));
            });
        }
        return table.take();
    }

private:
    template <typename Take>
    static void each(SQLite::Statement& query, std::int64_t document, const Take& take)
    {
        query.bind(1, document);
        while (query.executeStep()) {
            Columns columns(query);
            take(columns);
        }
        query.reset();
    }

    SQLite::Statement presence_;
    SQLite::Statement words_;
    SQLite::Statement words_of_signatories_;
    SQLite::Statement said_;
    SQLite::Statement said_by_signatories_;
};

}  // namespace

void standings(const Store& store,
               const std::vector<DocumentRow>& documents,
               const std::vector<std::string>& targets,
               const std::function<void(const DocumentRow& document,
                                        const std::string& target,
                                        std::vector<mention::Standing> standings)>& take)
{
    guarded(store.connection(), [&] {
        Maker maker(store);
        for (const auto& document : documents) {
            for (const auto& target : targets) {
                take(document, target, maker.make(document.id, target));
            }
        }
    });
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
