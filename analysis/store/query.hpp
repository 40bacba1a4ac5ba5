#pragma once

#include "analysis/store/connection.hpp"
#include "analysis/store/selection.hpp"
#include "analysis/store/tallies.hpp"
#include "parser/names.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::store {

/// Findings, or other rows, `x` of documents `d`, which come in order so that nothing is sorted.
std::string of_documents(std::string_view table);

/// The conditions of a query, put together from words of this room alone: what a user has given is
/// bound, or looked up first and put in as a number.
class Where {
public:
    explicit Where(const Store& store) : store_(&store) {}

    /// `d` is the document.
    void documents(const Selection& selection);
    /// The column holds the year of one of these documents; the selection asks for whole years.
    void years(std::string_view column, const Selection& selection);
    /// The column holds one of these entities; none given: any.
    void entity(std::string_view column, const std::vector<std::string>& keys);
    /// `d` is a document in which one of these entities has the part; none given: any.
    void occurs(Part part, const std::vector<std::string>& keys);
    /// Turn `x` of document `d` names one of these entities; none given: it may name anybody.
    void names(const std::vector<std::string>& keys);
    /// Reference `x` leads to a turn of one of these, or cites it.
    void points_at(const std::vector<std::string>& keys);
    /// The column holds one of these words.
    void word(std::string_view column, const std::vector<std::string>& words);
    /// The text in the column begins so.
    void begins(std::string_view column, const std::string& beginning);
    /// The full text holds this; `query` is of fts_query().
    void match(const std::string& query);
    void add(std::string_view condition);
    /// The ids of those that there are, in brackets.
    std::string ids_of(const std::vector<std::string>& keys) const;

    /// " WHERE ..."; empty where there are no conditions.
    std::string text() const;
    void bind(SQLite::Statement& statement) const;

private:
    std::string bound(std::string value);
    std::string bound_list(const std::vector<std::string>& words);

    const Store* store_;
    std::vector<std::string> conditions_;
    std::vector<std::string> values_;
};

/// Findings `x` of documents `d` that the selection's speakers and targets may have, where the two have
/// these parts; and the conditions on documents. They come in order by `d.id, x.id`.
std::string findings_of(
    std::string_view table, const Selection& selection, Part speaker, Part target, Where& where);

/// Rows `x` of mentions that count and name one of the entities asked for; where speakers are asked
/// for, those among which all of theirs are.
std::string mentions_of(const Store& store, const Selection& selection);

/// Reads a row's columns one after the other.
class Columns {
public:
    explicit Columns(SQLite::Statement& statement) : statement_(statement) {}

    std::int64_t integer() { return statement_.getColumn(next_++).getInt64(); }
    std::uint32_t number() { return static_cast<std::uint32_t>(integer()); }
    bool flag() { return integer() != 0; }
    std::string_view text();
    bool is_null() const { return statement_.isColumnNull(next_); }
    void skip() { ++next_; }

    Columns& into(std::string& text);
    Columns& into(std::int64_t& number);
    Columns& into(std::uint32_t& number);
    Columns& into(int& number);
    Columns& into(bool& flag);

private:
    SQLite::Statement& statement_;
    int next_ = 0;
};

/// The role, kind or act that a word names.
template <typename Enum>
std::optional<Enum> named(std::string_view text, int count)
{
    for (int i = 0; i < count; ++i) {
        if (word(static_cast<Enum>(i)) == text) {
            return static_cast<Enum>(i);
        }
    }
    return std::nullopt;
}

}  // namespace horseshoe::store
