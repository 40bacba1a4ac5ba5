#pragma once

#include "analysis/store/content.hpp"
#include "analysis/store/feed.hpp"

#include <SQLiteCpp/SQLiteCpp.h>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace horseshoe::store {

/// Keeps the tables `occurrence` and `total` in step with what documents hold. They are written once
/// for many documents, in the transaction that stores these. What a transaction adds to the totals are
/// rows of their own, until all are summed up.
class Totals {
public:
    Totals(SQLite::Database& database, Feed& feed);

    /// `entities` are the ids of those whom the content's sheets name.
    void add(std::int64_t document, const Content& content, std::span<const std::int64_t> entities);

    /// Of a document whose rows are still there, and which will be erased.
    void remove(std::int64_t document);

    /// To be called before the transaction ends.
    void flush();

    /// The same for the last one: of what is counted together there is one row afterwards.
    void flush_and_sum_up();

    /// Whether there is something to be summed up.
    bool are_in_parts();

private:
    struct Key {
        std::int64_t entity = 0;
        std::int64_t speaker = 0;
        std::uint64_t words = 0;  // five of them, by their numbers

        friend bool operator==(const Key&, const Key&) = default;
    };
    struct Sum {
        std::int64_t times = 0;
        std::int64_t polarity = 0;
    };
    struct Entry {
        std::int64_t entity = 0;
        int part = 0;
        std::int64_t document = 0;
        Sum sum;
        std::int64_t first = 0;
        std::int64_t last = 0;
    };

    /// What is counted together; a sum may be in parts.
    struct Total {
        Key key;
        Sum sum;
        std::uint64_t order = 0;  ///< of the words of the key, when sums are added up
    };
    using Sums = std::vector<Total>;

    /// The number of a word, such as a language or a year: there are few.
    std::uint64_t number_of(std::string_view word);
    /// The numbers of the words that a tally comes with, where they stand in a key.
    std::uint64_t numbers_of(const Tally& tally);
    void store_occurrences();
    std::vector<std::uint64_t> ranks() const;  ///< of words, by their numbers
    void store(const Sums& sums, std::int64_t first_id);
    void add_up(Sums& sums) const;
    void read_into(Sums& sums, SQLite::Statement& rows);

    SQLite::Database& database_;
    Feed& feed_;
    std::vector<SQLite::Statement> remove_occurrences_;
    SQLite::Statement totals_of_;
    SQLite::Statement totals_;
    SQLite::Statement in_parts_;
    std::map<std::string, std::uint64_t, std::less<>> numbers_;
    std::vector<std::string_view> words_;  // by their numbers
    std::unordered_map<std::uint32_t, std::uint64_t> numbers_of_tallies_;
    Sums sums_;                 // of this transaction
    Sums flushed_;              // of those before it, where they are all that the table holds
    std::size_t added_up_ = 0;  // of these, how many there were when they were added up
    bool knows_all_ = false;
    std::vector<Entry> occurrences_;
};

}  // namespace horseshoe::store
