#include "analysis/store/counts.hpp"

#include "analysis/store/periods.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace horseshoe::store {
namespace {

/// The column that gives the key, and what its values are ids of.
struct Key {
    enum class Of : std::uint8_t { entity, document, itself };

    std::string column;
    Of of = Of::itself;
};

Key key_of(const Kind& kind, GroupBy by)
{
    switch (by) {
    case GroupBy::delegation: return {kind.delegation, Key::Of::entity};
    case GroupBy::target: return {kind.target, Key::Of::entity};
    case GroupBy::meeting: return {kind.document, Key::Of::document};
    case GroupBy::year:
        return kind.year.empty() ? Key{kind.document, Key::Of::document} : Key{kind.year};
    case GroupBy::act: return {kind.act, Key::Of::itself};
    }
    return {};
}

/// What a document `d` is counted under.
std::string_view key_of_document(GroupBy by)
{
    return by == GroupBy::meeting ? "d.name"
           : by == GroupBy::year  ? "ifnull(substr(d.date, 1, 4), '')"
                                  : "''";
}

/// Whether declarations of several count as the words of each of them.
bool shares(const Selection& selection, GroupBy by)
{
    return by == GroupBy::delegation || !selection.by.empty();
}

}  // namespace

Where in_totals(const Store& store, const Selection& selection, std::string_view counted)
{
    Where where(store);
    where.add(fmt::format("x.counted IN ({})", counted));
    where.years("x.year", selection);
    where.entity("x.speaker", selection.by);
    where.entity("x.entity", selection.of);
    where.word("x.role", selection.role);
    return where;
}

void Counts::add(const Kind& kind, const Where& where)
{
    const auto key = key_of(kind, by_);
    const auto* const name = key.of == Key::Of::entity   ? "ifnull(e.key, '')"
                             : key.of == Key::Of::itself ? "ifnull(k, '')"
                                                         : key_of_document(by_).data();
    const auto* const join = key.of == Key::Of::entity     ? " LEFT JOIN entity e ON e.id = k"
                             : key.of == Key::Of::document ? " JOIN document d ON d.id = k"
                                                           : "";
    SQLite::Statement query(
        store_.connection().database,
        fmt::format(
            "SELECT {}, n, s FROM (SELECT {} AS k, {} AS n, {} AS s FROM {}{} GROUP BY 1){}",
            name,
            key.column,
            kind.count,
            kind.polarity.empty() ? "0" : kind.polarity,
            kind.from,
            where.text(),
            join));
    where.bind(query);
    while (query.executeStep()) {
        Columns columns(query);
        auto& count = counts_[std::string(columns.text())];
        count.count += columns.integer();
        count.polarity += columns.integer();
    }
}

void Counts::add_words(const Selection& selection)
{
    const auto periods = by_ == GroupBy::meeting ? Periods{{}, {selection}} : periods_of(selection);
    if (periods.years) {
        add_words_of_years(*periods.years);
    }
    for (const auto& rest : periods.rest) {
        add_words_of_documents(rest);
    }
}

void Counts::add_words(const std::string& sql, const Where& where)
{
    SQLite::Statement query(store_.connection().database, sql);
    where.bind(query);
    while (query.executeStep()) {
        Columns columns(query);
        auto& words = words_[std::string(columns.text())];
        words += columns.integer();
    }
}

void Counts::add_words_of_years(const Selection& selection)
{
    Selection spoken = selection;
    spoken.of.clear();
    const auto where =
        in_totals(store_, spoken, shares(selection, by_) ? "'words', 'shared words'" : "'words'");
    const bool by_delegation = by_ == GroupBy::delegation;
    add_words(fmt::format("SELECT {}, n FROM (SELECT {} AS k, sum(x.times) AS n FROM total x{} "
                          "GROUP BY 1){}",
                          by_delegation ? "ifnull(e.key, '')" : "k",
                          by_delegation          ? "x.speaker"
                          : by_ == GroupBy::year ? "x.year"
                                                 : "''",
                          where.text(),
                          by_delegation ? " LEFT JOIN entity e ON e.id = k" : ""),
              where);
}

void Counts::add_words_of_documents(const Selection& selection)
{
    Where where(store_);
    where.documents(selection);
    const bool shared = shares(selection, by_);
    if (!shared && selection.role.empty()) {
        add_words(fmt::format("SELECT {}, sum(d.words) FROM document d{} GROUP BY 1",
                              key_of_document(by_),
                              where.text()),
                  where);
        return;
    }
    where.entity("s.delegation", selection.by);
    where.word("s.role", selection.role);
    if (!shared) {
        where.add("s.shared = 0");
    }
    const bool by_delegation = by_ == GroupBy::delegation;
    add_words(fmt::format("SELECT {}, sum(s.words) FROM document d CROSS JOIN spoken s "
                          "ON s.document = d.id{}{} GROUP BY 1",
                          by_delegation ? "ifnull(e.key, '')" : key_of_document(by_),
                          by_delegation ? " LEFT JOIN entity e ON e.id = s.delegation" : "",
                          where.text()),
              where);
}

std::vector<GroupRow> Counts::rows(bool with_mean) const
{
    const bool divided = by_ != GroupBy::target && by_ != GroupBy::act;
    std::vector<GroupRow> rows;
    for (const auto& [key, count] : counts_) {
        auto& row = rows.emplace_back();
        row.key = key;
        row.count = count.count;
        if (with_mean) {
            row.mean = static_cast<double>(count.polarity) / static_cast<double>(count.count);
        }
        const auto words = words_.find(divided ? key : std::string());
        row.words = words == words_.end() ? 0 : words->second;
    }
    if (by_ != GroupBy::meeting && by_ != GroupBy::year) {
        std::stable_sort(rows.begin(), rows.end(), [](const GroupRow& one, const GroupRow& other) {
            return one.count > other.count;
        });
    }
    return rows;
}

}  // namespace horseshoe::store
