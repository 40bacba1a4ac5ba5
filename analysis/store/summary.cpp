#include "analysis/store/summary.hpp"

#include "analysis/store/connection.hpp"
#include "analysis/store/queries.hpp"
#include "analysis/store/query.hpp"

#include <utility>

namespace horseshoe::store {
namespace {

std::vector<Holding> holdings(SQLite::Database& database)
{
    SQLite::Statement query(database,
                            "SELECT kind, language, count(*), sum(words), min(date), max(date) "
                            "FROM document GROUP BY kind, language ORDER BY kind DESC, language");
    std::vector<Holding> rows;
    while (query.executeStep()) {
        Holding row;
        Columns columns(query);
        columns.into(row.kind).into(row.language).into(row.documents).into(row.words);
        columns.into(row.first).into(row.last);
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace

Summary summary(const Store& store)
{
    return guarded(store.connection(), [&] {
        auto& database = store.connection().database;
        const auto count = [&](const char* sql) { return database.execAndGet(sql).getInt64(); };
        Summary summary;
        summary.holdings = holdings(database);
        summary.meetings = count("SELECT count(*) FROM meeting");
        summary.in_two_languages =
            count("SELECT count(*) FROM (SELECT 1 FROM document WHERE meeting "
                  "IS NOT NULL GROUP BY meeting HAVING count(*) > 1)");
        summary.turns = count("SELECT ifnull(sum(turns), 0) FROM document");
        summary.votes = count("SELECT count(*) FROM event WHERE kind = 'vote'");
        summary.mentions = count("SELECT ifnull(sum(mentions), 0) FROM document");
        summary.references = count("SELECT ifnull(sum(pointers), 0) FROM document");
        summary.stances = count("SELECT ifnull(sum(stances), 0) FROM document");
        summary.by_hand = count("SELECT count(*) FROM stance WHERE by_hand = 1");
        summary.problems = count("SELECT count(*) FROM problem WHERE notice = 0");
        summary.delegations = count("SELECT count(DISTINCT delegation) FROM turn");
        summary.bytes =
            count("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size");
        summary.properties = store.properties();
        summary.read_otherwise = documents_read_otherwise(store, store.property("reading"));
        return summary;
    });
}

std::vector<DatesOfMeeting> meetings_with_several_dates(const Store& store)
{
    return guarded(store.connection(), [&] {
        SQLite::Statement query(
            store.connection().database,
            "SELECT m.symbol, d.language, d.date FROM document d JOIN meeting m ON m.id = "
            "d.meeting "
            "WHERE d.date <> '' AND d.meeting IN (SELECT meeting FROM document WHERE date <> '' "
            "GROUP BY meeting HAVING count(DISTINCT date) > 1) ORDER BY m.symbol, d.language");
        std::vector<DatesOfMeeting> meetings;
        while (query.executeStep()) {
            std::string symbol = query.getColumn(0).getString();
            if (meetings.empty() || meetings.back().symbol != symbol) {
                meetings.push_back({std::move(symbol), {}});
            }
            meetings.back().versions.push_back(
                {query.getColumn(1).getString(), query.getColumn(2).getString()});
        }
        return meetings;
    });
}

}  // namespace horseshoe::store
