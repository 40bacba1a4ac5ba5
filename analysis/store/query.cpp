#include "analysis/store/query.hpp"

#include <fmt/format.h>

namespace horseshoe::store {

std::string of_documents(std::string_view table)
{
    return fmt::format(" FROM document d CROSS JOIN {} x ON x.id >= d.id * 16777216 "
                       "AND x.id < (d.id + 1) * 16777216",
                       table);
}

std::string Where::bound(std::string value)
{
    values_.push_back(std::move(value));
    return fmt::format("?{}", values_.size());
}

void Where::add(std::string_view condition)
{
    conditions_.emplace_back(condition);
}

void Where::documents(const Selection& selection)
{
    if (selection.only_document) {
        add(fmt::format("d.id = {}", *selection.only_document));
    }
    if (!selection.meeting.empty()) {
        std::string any;
        for (const auto& meeting : selection.meeting) {
            const auto value = bound(meeting);
            any += fmt::format("{}d.name = {} OR d.meeting IN (SELECT id FROM meeting "
                               "WHERE CAST(number AS TEXT) = {})",
                               any.empty() ? "" : " OR ",
                               value,
                               value);
        }
        add("(" + any + ")");
    }
    // A document without a date is in no period. Dates compare as text.
    if (!selection.from.empty()) {
        add("d.date >= " + bound(selection.from));
    }
    if (!selection.to.empty()) {
        add("d.date <= " + bound(selection.to + "~"));  // behind all days of a month or year
    }
    if (!selection.lang.empty()) {
        add("d.language = " + bound(selection.lang));
    }
}

void Where::years(std::string_view column, const Selection& selection)
{
    if (!selection.from.empty() || !selection.to.empty()) {
        add(fmt::format("{} <> ''", column));
    }
    if (!selection.from.empty()) {
        add(fmt::format("{} >= {}", column, bound(selection.from)));
    }
    if (!selection.to.empty()) {
        add(fmt::format("{} <= {}", column, bound(selection.to)));
    }
    if (!selection.lang.empty()) {
        add("x.language = " + bound(selection.lang));
    }
}

std::string Where::ids_of(const std::vector<std::string>& keys) const
{
    std::vector<std::int64_t> ids;
    SQLite::Statement find(store_->connection().database, "SELECT id FROM entity WHERE key = ?");
    for (const auto& key : keys) {
        find.bind(1, key);
        if (find.executeStep()) {
            ids.push_back(find.getColumn(0).getInt64());
        }
        find.reset();
    }
    return fmt::format("({})", fmt::join(ids, ", "));
}

void Where::entity(std::string_view column, const std::vector<std::string>& keys)
{
    if (!keys.empty()) {
        add(fmt::format("{} IN {}", column, ids_of(keys)));
    }
}

void Where::occurs(Part part, const std::vector<std::string>& keys)
{
    if (!keys.empty()) {
        add(fmt::format("d.id IN (SELECT document FROM occurrence WHERE entity IN {} "
                        "AND part = {})",
                        ids_of(keys),
                        static_cast<int>(part)));
    }
}

void Where::names(const std::vector<std::string>& keys)
{
    occurs(Part::named, keys);
    if (!keys.empty()) {
        add(fmt::format("x.id IN (SELECT d.id * 16777216 + m.turn FROM occurrence o "
                        "CROSS JOIN mention m ON m.id >= d.id * 16777216 + o.first "
                        "AND m.id <= d.id * 16777216 + o.last AND m.entity = o.entity "
                        "WHERE o.entity IN {} AND o.part = {} AND o.document = d.id "
                        "AND m.place <= 2)",
                        ids_of(keys),
                        static_cast<int>(Part::named)));
    }
}

void Where::points_at(const std::vector<std::string>& keys)
{
    if (!keys.empty()) {
        add(fmt::format("(x.target IN {} OR (x.to_turn IS NULL AND "
                        "coalesce(x.cited, x.about, '') IN {}))",
                        ids_of(keys),
                        bound_list(keys)));
    }
}

void Where::word(std::string_view column, const std::vector<std::string>& words)
{
    if (!words.empty()) {
        add(fmt::format("{} IN {}", column, bound_list(words)));
    }
}

std::string Where::bound_list(const std::vector<std::string>& words)
{
    std::vector<std::string> values;
    for (const auto& given : words) {
        values.push_back(bound(given));
    }
    return fmt::format("({})", fmt::join(values, ", "));
}

void Where::begins(std::string_view column, const std::string& beginning)
{
    const auto value = bound(beginning);
    add(fmt::format("substr({}, 1, length({})) = {}", column, value, value));
}

void Where::match(const std::string& query)
{
    add("paragraph_text MATCH " + bound(query));
}

std::string Where::text() const
{
    return conditions_.empty() ? std::string()
                               : fmt::format(" WHERE {}", fmt::join(conditions_, " AND "));
}

void Where::bind(SQLite::Statement& statement) const
{
    for (std::size_t i = 0; i < values_.size(); ++i) {
        statement.bindNoCopy(static_cast<int>(i) + 1, values_[i]);
    }
}

std::string findings_of(
    std::string_view table, const Selection& selection, Part speaker, Part target, Where& where)
{
    where.documents(selection);
    const bool few = selection.only_document || !selection.meeting.empty();
    const bool by_one = selection.by.size() == 1;
    const bool of_one = selection.of.size() == 1 && selection.by.empty();
    if (few || (!by_one && !of_one)) {
        if (!few) {
            where.occurs(speaker, selection.by);
            where.occurs(target, selection.of);
        }
        return of_documents(table);
    }
    // What somebody says stands together, so that the rest of the document need not be read.
    if (by_one) {
        where.occurs(target, selection.of);
    }
    return fmt::format(" FROM occurrence o CROSS JOIN document d ON d.id = o.document "
                       "AND o.part = {} AND o.entity IN {} "
                       "CROSS JOIN {} x ON x.id >= d.id * 16777216 + o.first "
                       "AND x.id <= d.id * 16777216 + o.last",
                       static_cast<int>(by_one ? speaker : target),
                       where.ids_of(by_one ? selection.by : selection.of),
                       table);
}

std::string mentions_of(const Store& store, const Selection& selection)
{
    Where where(store);
    where.add("x.place <= 2");
    where.entity("o.entity", selection.of);
    const bool by_some = !selection.by.empty();
    if (by_some) {
        where.entity("s.entity", selection.by);
        where.add(
            fmt::format("s.part = {} AND s.document = o.document", static_cast<int>(Part::naming)));
    }
    return fmt::format(" FROM {}occurrence o CROSS JOIN mention x ON o.part = {} "
                       "AND x.id >= o.document * 16777216 + {} "
                       "AND x.id <= o.document * 16777216 + {} AND x.entity = o.entity{}",
                       by_some ? "occurrence s CROSS JOIN " : "",
                       static_cast<int>(Part::named),
                       by_some ? "max(o.first, s.first)" : "o.first",
                       by_some ? "min(o.last, s.last)" : "o.last",
                       where.text());
}

std::string_view Columns::text()
{
    const auto column = statement_.getColumn(next_++);
    const char* const text = column.getText();
    return {text, static_cast<std::size_t>(column.getBytes())};
}

Columns& Columns::into(std::string& text_of)
{
    text_of.assign(text());
    return *this;
}

Columns& Columns::into(std::int64_t& into)
{
    into = integer();
    return *this;
}

Columns& Columns::into(std::uint32_t& into)
{
    into = number();
    return *this;
}

Columns& Columns::into(int& into)
{
    into = static_cast<int>(integer());
    return *this;
}

Columns& Columns::into(bool& into)
{
    into = flag();
    return *this;
}

}  // namespace horseshoe::store
