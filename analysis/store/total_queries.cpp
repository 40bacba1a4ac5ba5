#include "analysis/store/total_queries.hpp"

#include "analysis/store/query.hpp"

#include <fmt/format.h>

namespace horseshoe::store {

std::string sql_of_totals(std::string_view condition)
{
    constexpr std::string_view when = "d.language, ifnull(substr(d.date, 1, 4), '')";
    constexpr std::string_view turn = " LEFT JOIN turn t ON t.id = d.id * 16777216 + x.turn";
    const auto where = [&](std::string_view own) {
        return own.empty() && condition.empty() ? std::string()
               : own.empty()                    ? fmt::format(" WHERE {}", condition)
               : condition.empty()              ? fmt::format(" WHERE {}", own)
                                                : fmt::format(" WHERE {} AND {}", own, condition);
    };
    return fmt::format(
        "SELECT 'mention', x.entity, ifnull(x.speaker, 0), '', ifnull(t.role, ''), {when}, "
        "count(*), 0 {mentions}{turn} AND x.place <> 1{counts} GROUP BY 2, 3, 5, 6, 7 "
        "UNION ALL SELECT 'stance', x.target, ifnull(x.holder, 0), x.act, ifnull(t.role, ''), "
        "{when}, count(*), sum(x.polarity) {stances}{turn}{all} GROUP BY 2, 3, 4, 5, 6, 7 "
        "UNION ALL SELECT 'reference', ifnull(x.target, 0), ifnull(x.speaker, 0), x.kind, "
        "ifnull(t.role, ''), {when}, count(*), 0 {references} LEFT JOIN turn t ON t.id = x.turn"
        "{all} GROUP BY 2, 3, 4, 5, 6, 7 "
        "UNION ALL SELECT 'turn', 0, ifnull(x.delegation, 0), '', ifnull(x.role, ''), {when}, "
        "count(*), 0 {turns}{spoken} GROUP BY 3, 5, 6, 7 "
        "UNION ALL SELECT iif(x.shared, 'shared words', 'words'), 0, x.delegation, '', x.role, "
        "{when}, sum(x.words), 0 FROM document d CROSS JOIN spoken x ON x.document = d.id{all} "
        "GROUP BY 1, 3, 5, 6, 7 HAVING sum(x.words) > 0",
        fmt::arg("when", when),
        fmt::arg("turn", turn),
        fmt::arg("mentions", of_documents("mention")),
        fmt::arg("stances", of_documents("stance")),
        fmt::arg("references", of_documents("reference")),
        fmt::arg("turns", of_documents("turn")),
        fmt::arg("counts", where("x.place <= 2")),
        fmt::arg("spoken", where("x.kind <> 'letter'")),
        fmt::arg("all", where("")));
}

std::string sql_of_occurrences()
{
    constexpr std::string_view places = "min(id & 16777215), max(id & 16777215)";
    return fmt::format("SELECT entity, 0, id >> 24, count(*), 0, {0} FROM mention WHERE place <= 2 "
                       "GROUP BY 1, 3 UNION ALL "
                       "SELECT ifnull(speaker, 0), 1, id >> 24, count(*), 0, {0} FROM mention "
                       "WHERE place <= 2 GROUP BY 1, 3 UNION ALL "
                       "SELECT target, 2, id >> 24, count(*), sum(polarity), {0} FROM stance "
                       "GROUP BY 1, 3 UNION ALL "
                       "SELECT ifnull(holder, 0), 3, id >> 24, count(*), sum(polarity), {0} "
                       "FROM stance GROUP BY 1, 3",
                       places);
}

std::string sql_to_count_documents()
{
    const auto rows = [](std::string_view what, std::string_view table, std::string_view own) {
        return fmt::format("(SELECT {} FROM {} x WHERE x.id >= document.id * 16777216 "
                           "AND x.id < (document.id + 1) * 16777216{})",
                           what,
                           table,
                           own);
    };
    return fmt::format("UPDATE document SET turns = {}, mentions = {}, pointers = {}, "
                       "stances = {}, polarity = {};",
                       rows("count(*)", "turn", " AND x.kind <> 'letter'"),
                       rows("count(*)", "mention", " AND x.place <= 2"),
                       rows("count(*)", "reference", ""),
                       rows("count(*)", "stance", ""),
                       rows("ifnull(sum(x.polarity), 0)", "stance", ""));
}

}  // namespace horseshoe::store
