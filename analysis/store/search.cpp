#include "analysis/store/search.hpp"

#include "analysis/store/query.hpp"
#include "analysis/store/search_query.hpp"
#include "parser/names.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

namespace horseshoe::store {
namespace {

// What stands before and behind a hit in what FTS5 gives: characters that no text may hold.
constexpr std::string_view opening = "\xEF\xB7\x90";  // U+FDD0
constexpr std::string_view closing = "\xEF\xB7\x91";  // U+FDD1

/// Takes the marks out of a text, and says where they stood.
void unmark(std::string_view marked, HitRow& row)
{
    row.text.clear();
    row.hits.clear();
    while (!marked.empty()) {
        const auto begin = std::min(marked.find(opening), marked.size());
        row.text += marked.substr(0, begin);
        if (begin == marked.size()) {
            return;
        }
        marked.remove_prefix(begin + opening.size());
        const auto end = std::min(marked.find(closing), marked.size());
        row.hits.push_back({row.text.size(), row.text.size() + end});
        row.text += marked.substr(0, end);
        marked.remove_prefix(std::min(end + closing.size(), marked.size()));
    }
}

void read(Columns columns, HitRow& row)
{
    columns.into(row.paragraph).into(row.document_id).into(row.document).into(row.language);
    columns.into(row.date).into(row.turn).into(row.speaker).into(row.by);
    row.role = named<parser::Role>(columns.text(), 4);
    columns.into(row.line).into(row.page).into(row.start).into(row.stop);
    unmark(columns.text(), row);
}

}  // namespace

void search(const Store& store,
            const std::string& asked,
            const Selection& selection,
            const SearchOptions& options,
            const std::function<void(const HitRow&)>& take)
{
    const auto match = fts_query(asked);
    guarded(store.connection(), [&] {
        Where where(store);
        where.match(match);
        where.documents(selection);
        where.entity("p.delegation", selection.by);
        where.word("t.role", selection.role);
        if (!selection.of.empty()) {
            where.add("+p.id IN (SELECT x.paragraph" + mentions_of(store, selection) + ")");
        }
        SQLite::Statement query(
            store.connection().database,
            fmt::format(
                "SELECT p.id, d.id, d.name, d.language, d.date, ifnull(p.turn & 16777215, 0), "
                "t.speaker, e.key, t.role, p.line, p.page, p.start, p.\"end\", "
                "highlight(paragraph_text, 0, '{}', '{}') "
                "FROM paragraph_text CROSS JOIN paragraph p ON p.id = paragraph_text.rowid "
                "CROSS JOIN document d ON d.id = p.document LEFT JOIN turn t ON t.id = p.turn "
                "LEFT JOIN entity e ON e.id = p.delegation{} ORDER BY {}{}",
                opening,
                closing,
                where.text(),
                options.best_first ? "rank, paragraph_text.rowid" : "paragraph_text.rowid",
                options.limit > 0 ? fmt::format(" LIMIT {}", options.limit) : ""));
        where.bind(query);
        HitRow row;
        while (query.executeStep()) {
            read(Columns(query), row);
            take(row);
        }
    });
}

}  // namespace horseshoe::store
