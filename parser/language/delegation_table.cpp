#include "parser/language/delegation_table.hpp"

#include "parser/language/embedded.hpp"
#include "parser/language/fold.hpp"
#include "parser/language/tsv.hpp"

#include <algorithm>
#include <charconv>

namespace horseshoe::parser {
namespace {

// Columns of delegations.tsv and delegation_names.tsv.
enum Column : std::size_t {
    id_column,
    kind_column,
    lang_column,
    form_column,
    name_column,
    from_column,
    to_column
};

bool has_lower_case(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

bool fits(const DelegationName& name, std::string_view as_written)
{
    return !name.acronym || !has_lower_case(as_written);
}

std::string short_key(std::string_view id, std::string_view language)
{
    return std::string(language) + ':' + std::string(id);
}

}  // namespace

int year_of(std::string_view cell, int otherwise)
{
    int year = otherwise;
    std::from_chars(cell.data(), cell.data() + cell.size(), year);
    return year;
}

DelegationTable::DelegationTable()
{
    constexpr std::size_t usual_names = 8192;
    constexpr std::size_t usual_letters = 24;
    entries_.reserve(usual_names);
    letters_.reserve(usual_names * usual_letters);
    for (const auto& table : embedded_tables()) {
        if (table.name.starts_with("delegation")) {
            read(table.text);
        }
    }
}

void DelegationTable::read(std::string_view table)
{
    std::string_view last_id;
    for_each_row(table, [&](const TsvRow& row) {
        const auto id = row[id_column];
        if (id == "id") {
            return;
        }
        if (id != last_id) {  // rows of one stand together
            kinds_[id] = row[kind_column];
            last_id = id;
        }
        if (row[form_column] == "short") {
            shorts_[short_key(id, row[lang_column])] = row[name_column];
        }
        const auto folded = fold(row[name_column]);
        for (auto space = folded.find(' '); space != std::string::npos;
             space = folded.find(' ', space + 1)) {
            beginnings_.set(hash_of(std::string_view(folded).substr(0, space)) % beginnings);
        }
        beginnings_.set(hash_of(folded) % beginnings);
        add(folded,
            {id,
             !has_lower_case(row[name_column]),
             year_of(row[from_column], 0),
             year_of(row[to_column], 9999)});
    });
}

/// The slot of the names that are folded so, or the free one where they would stand.
std::size_t DelegationTable::slot_of(std::string_view folded) const
{
    const auto hash = hash_of(folded);
    auto at = hash % slots;
    while (slots_[at].entry != none && (slots_[at].hash != static_cast<std::uint32_t>(hash) ||
                                        this->folded(entries_[slots_[at].entry]) != folded)) {
        at = (at + 1) % slots;
    }
    return at;
}

void DelegationTable::add(std::string_view folded, const DelegationName& name)
{
    auto& slot = slots_[slot_of(folded)];
    auto* link = &slot.entry;
    for (; *link != none; link = &entries_[*link].next) {
        auto& known = entries_[*link].name;
        if (known.id == name.id) {  // alike in both languages: the wider years
            known.from = std::min(known.from, name.from);
            known.to = std::max(known.to, name.to);
            return;
        }
    }
    *link = static_cast<std::uint32_t>(entries_.size());
    slot.hash = static_cast<std::uint32_t>(hash_of(folded));
    entries_.push_back({name,
                        static_cast<std::uint32_t>(letters_.size()),
                        static_cast<std::uint32_t>(folded.size())});
    letters_ += folded;
}

const DelegationName*
DelegationTable::find(std::string_view folded, std::string_view as_written, int year) const
{
    const auto first = slots_[slot_of(folded)].entry;
    for (auto at = first; at != none; at = entries_[at].next) {
        const auto& name = entries_[at].name;
        if ((year == 0 || (name.from <= year && year <= name.to)) && fits(name, as_written)) {
            return &name;
        }
    }
    // A former name is still that body's where nobody else bears it: records are slow to change.
    const bool one = first != none && entries_[first].next == none;
    return one && fits(entries_[first].name, as_written) ? &entries_[first].name : nullptr;
}

std::string_view DelegationTable::kind(std::string_view id) const
{
    const auto found = kinds_.find(id);
    return found == kinds_.end() ? std::string_view{} : found->second;
}

std::string_view DelegationTable::short_name(std::string_view id, std::string_view language) const
{
    const auto found = shorts_.find(short_key(id, language));
    return found == shorts_.end() ? std::string_view{} : found->second;
}

}  // namespace horseshoe::parser
