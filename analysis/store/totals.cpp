#include "analysis/store/totals.hpp"

#include "analysis/store/query.hpp"
#include "analysis/store/total_queries.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <limits>
#include <tuple>
#include <utility>

namespace horseshoe::store {
namespace {

constexpr std::size_t year_digits = 4;

// Where the numbers of words stand in a key.
constexpr std::uint64_t most_words = 0xFFF;
constexpr unsigned int year_at = 0;
constexpr unsigned int language_at = 12;
constexpr unsigned int role_at = 24;
constexpr unsigned int act_at = 36;
constexpr unsigned int counted_at = 48;

}  // namespace

Totals::Totals(SQLite::Database& database, Feed& feed)
    : database_(database), feed_(feed), totals_of_(database, sql_of_totals("d.id = ?1")),
      totals_(database,
              "SELECT counted, entity, speaker, act, role, language, year, times, polarity "
              "FROM total"),
      in_parts_(database, "SELECT EXISTS(SELECT 1 FROM total WHERE id >= 0)"),
      knows_all_(database.execAndGet("SELECT NOT EXISTS(SELECT 1 FROM total)").getInt() != 0)
{
    constexpr std::array parts{std::pair{"mention", "entity"},
                               std::pair{"mention", "ifnull(speaker, 0)"},
                               std::pair{"stance", "target"},
                               std::pair{"stance", "ifnull(holder, 0)"}};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        remove_occurrences_.emplace_back(
            database,
            fmt::format("DELETE FROM occurrence WHERE document = ?1 AND part = {} AND entity IN "
                        "(SELECT {} FROM {} WHERE id >= ?1 * 16777216 "
                        "AND id < (?1 + 1) * 16777216)",
                        i,
                        parts[i].second,
                        parts[i].first));
    }
}

std::uint64_t Totals::number_of(std::string_view word)
{
    const auto found = numbers_.find(word);
    if (found != numbers_.end()) {
        return found->second;
    }
    const auto number = words_.size();
    words_.push_back(numbers_.emplace(std::string(word), number).first->first);
    return number;
}

std::uint64_t Totals::numbers_of(const Tally& tally)
{
    const auto which = static_cast<std::uint32_t>(tally.counted) << 16U |
                       static_cast<std::uint32_t>(tally.act) << 8U | tally.role;
    const auto [found, is_new] = numbers_of_tallies_.try_emplace(which);
    if (is_new) {
        found->second = number_of(word(tally.counted)) << counted_at |
                        number_of(act_word(tally)) << act_at |
                        number_of(role_word(tally)) << role_at;
    }
    return found->second;
}

void Totals::add(std::int64_t document,
                 const Content& content,
                 std::span<const std::int64_t> entities)
{
    const auto id = [&](Who who) {
        return who.index < 0 ? 0 : entities[static_cast<std::size_t>(who.index)];
    };
    const auto date = parser::iso(content.document->date);
    const auto when = number_of(std::string_view(date).substr(0, year_digits)) << year_at |
                      number_of(content.document->language) << language_at;
    for (const auto& tally : content.tallies.tallies) {
        sums_.push_back({{id(tally.target), id(tally.speaker), when | numbers_of(tally)},
                         {tally.times, tally.polarity}});
    }
    for (const auto& one : content.tallies.occurrences) {
        occurrences_.push_back({id(one.who),
                                static_cast<int>(one.part),
                                document,
                                {one.times, one.polarity},
                                one.first,
                                one.last});
    }
}

void Totals::remove(std::int64_t document)
{
    std::erase_if(occurrences_, [&](const Entry& entry) { return entry.document == document; });
    for (auto& statement : remove_occurrences_) {
        statement.bind(1, document);
        statement.exec();
        statement.reset();
    }
    Sums sums;
    totals_of_.bind(1, document);
    read_into(sums, totals_of_);
    for (const auto& [key, sum, order] : sums) {
        sums_.push_back({key, {-sum.times, -sum.polarity}});
    }
}

void Totals::read_into(Sums& sums, SQLite::Statement& rows)
{
    while (rows.executeStep()) {
        Columns columns(rows);
        Key key;
        key.words = number_of(columns.text()) << counted_at;
        key.entity = columns.integer();
        key.speaker = columns.integer();
        for (const auto place : {act_at, role_at, language_at, year_at}) {
            key.words |= number_of(columns.text()) << place;
        }
        const auto times = columns.integer();
        sums.push_back({key, {times, columns.integer()}});
    }
    rows.reset();
}

/// Leaves one sum of each key, in the order in which they are stored: that of the words, whatever
/// numbers these have.
void Totals::add_up(Sums& sums) const
{
    const auto rank = ranks();
    for (auto& sum : sums) {
        sum.order = 0;
        for (const auto at : {counted_at, act_at, role_at, language_at, year_at}) {
            sum.order |= rank[sum.key.words >> at & most_words] << at;
        }
    }
    const auto place = [](const Total& total) {
        return std::tuple(
            total.order >> counted_at, total.key.entity, total.key.speaker, total.order);
    };
    std::sort(sums.begin(), sums.end(), [&](const Total& one, const Total& other) {
        return place(one) < place(other);
    });
    std::size_t kept = 0;
    for (const auto& total : sums) {
        if (kept != 0 && sums[kept - 1].key == total.key) {
            sums[kept - 1].sum.times += total.sum.times;
            sums[kept - 1].sum.polarity += total.sum.polarity;
        }
        else {
            sums[kept++] = total;
        }
    }
    sums.resize(kept);
}

void Totals::flush()
{
    store_occurrences();
    add_up(sums_);
    store(sums_,
          database_.execAndGet("SELECT max(0, ifnull(max(id) + 1, 0)) FROM total").getInt64());
    if (knows_all_) {
        flushed_.insert(flushed_.end(), sums_.begin(), sums_.end());
        // Not each time: many small transactions would sort them all again and again.
        if (flushed_.size() > 2 * added_up_) {
            add_up(flushed_);
            added_up_ = flushed_.size();
        }
    }
    sums_.clear();
}

void Totals::flush_and_sum_up()
{
    store_occurrences();
    if (knows_all_) {
        sums_.insert(sums_.end(), flushed_.begin(), flushed_.end());
    }
    else {
        read_into(sums_, totals_);
    }
    add_up(sums_);
    database_.exec("DELETE FROM total");
    store(sums_, std::numeric_limits<std::int32_t>::min());
    flushed_ = std::exchange(sums_, {});
    added_up_ = flushed_.size();
    knows_all_ = true;
}

bool Totals::are_in_parts()
{
    in_parts_.executeStep();
    const bool answer = in_parts_.getColumn(0).getInt() != 0;
    in_parts_.reset();
    return answer;
}

/// In the order of the table, so that each of its pages is looked for once.
void Totals::store_occurrences()
{
    const auto place = [](const Entry& entry) {
        return std::tie(entry.entity, entry.part, entry.document);
    };
    std::sort(occurrences_.begin(), occurrences_.end(), [&](const Entry& one, const Entry& other) {
        return place(one) < place(other);
    });
    Sheet rows;
    rows.expect(occurrences_.size());
    for (const auto& [entity, part, document, sum, first, last] : occurrences_) {
        rows.add(entity, part, document, sum.times, sum.polarity, first, last);
    }
    feed_.store_occurrences(rows);
    occurrences_.clear();
}

std::vector<std::uint64_t> Totals::ranks() const
{
    std::vector<std::uint64_t> ranks(words_.size());
    std::uint64_t rank = 0;
    for (const auto& [word, number] : numbers_) {
        ranks[number] = rank++;
    }
    return ranks;
}

void Totals::store(const Sums& sums, std::int64_t first_id)
{
    const auto word = [&](const Key& key, unsigned int at) {
        return words_[key.words >> at & most_words];
    };
    Sheet rows;
    rows.expect(sums.size());
    for (const auto& [key, sum, order] : sums) {
        if (sum.times != 0 || sum.polarity != 0) {
            rows.add(first_id++,
                     word(key, counted_at),
                     key.entity,
                     key.speaker,
                     word(key, act_at),
                     word(key, role_at),
                     word(key, language_at),
                     word(key, year_at),
                     sum.times,
                     sum.polarity);
        }
    }
    feed_.store_totals(rows);
}

}  // namespace horseshoe::store
