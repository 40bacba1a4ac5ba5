#pragma once

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace horseshoe::parser {

/// Who bears a name, and in which years.
struct DelegationName {
    std::string_view id;
    bool acronym = false;  ///< "WHO", "UN": a name in capitals only, a word of everyday otherwise
    int from = 0;
    int to = 9999;
};

/// The year that a cell of a table tells; `otherwise` where it is empty.
int year_of(std::string_view cell, int otherwise);

/// The names of delegations out of delegations.tsv and delegation_names.tsv. Most words that are looked
/// up are no name: one look at memory or two has to tell that.
class DelegationTable {
public:
    DelegationTable();

    /// Null where nobody bears the name. `as_written` is the text that was folded; `year` chooses where
    /// several bear it, 0: any.
    const DelegationName*
    find(std::string_view folded, std::string_view as_written, int year) const;

    /// False where no name begins with these words. Few words of a text begin one: nearly all others
    /// are told by a table that stays in the cache.
    bool may_begin(std::string_view folded) const
    {
        return beginnings_[hash_of(folded) % beginnings];
    }

    /// Empty where there is no such id.
    std::string_view kind(std::string_view id) const;
    /// Empty where it has none in that language.
    std::string_view short_name(std::string_view id, std::string_view language) const;

private:
    /// A name, and the next one in the list of those that are folded alike.
    struct Entry {
        DelegationName name;
        std::uint32_t begin = 0;  ///< in letters_
        std::uint32_t size = 0;
        std::uint32_t next = none;
    };
    /// Where the list of those with a hash begins.
    struct Slot {
        std::uint32_t hash = 0;
        std::uint32_t entry = none;
    };
    static constexpr std::uint32_t none = ~std::uint32_t{0};
    static constexpr std::size_t beginnings = 131072;
    static constexpr std::size_t slots = 32768;  // several times as many as there are names

    static std::size_t hash_of(std::string_view folded)
    {
        return std::hash<std::string_view>{}(folded);
    }

    void read(std::string_view table);
    void add(std::string_view folded, const DelegationName& name);
    std::size_t slot_of(std::string_view folded) const;
    std::string_view folded(const Entry& entry) const
    {
        return std::string_view(letters_).substr(entry.begin, entry.size);
    }

    std::bitset<beginnings> beginnings_;  ///< names up to the end of any of their words, by hash
    std::array<Slot, slots> slots_{};     ///< by hash; the next free one where one is taken
    std::vector<Entry> entries_;
    std::string letters_;  ///< all folded names
    std::unordered_map<std::string_view, std::string_view> kinds_;
    std::unordered_map<std::string, std::string_view> shorts_;
};

}  // namespace horseshoe::parser
