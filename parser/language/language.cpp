#include "parser/language/language.hpp"

#include "parser/language/embedded.hpp"
#include "parser/language/tsv.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>

namespace horseshoe::parser {
namespace {

// What both grammars lean on; the other keys add, but nothing breaks without them.
constexpr std::array<std::string_view, 12> needed{"honorific",
                                                  "president",
                                                  "speaks",
                                                  "language",
                                                  "opened",
                                                  "adjourned",
                                                  "vote-taken",
                                                  "in-favour",
                                                  "rule",
                                                  "floor",
                                                  "letter-title",
                                                  "annex"};

}  // namespace

Language::Language(std::string_view code, std::string_view table) : code_(code)
{
    for_each_row(table, [&](const TsvRow& row) {
        if (row[0].empty() || row[0] == "key" || row[1].empty()) {
            return;
        }
        if (row[0] == "name") {
            name_ = row[1];
            return;
        }
        auto& index = index_[slot_of(row[0])];
        if (index == 0) {
            groups_.push_back({row[0], {}, {}});
            index = static_cast<std::uint16_t>(groups_.size());
        }
        groups_[index - 1U].words.push_back({row[1], row[2]});
    });
    for (auto& group : groups_) {
        group.find_beginnings();
    }
    std::copy_if(needed.begin(), needed.end(), std::back_inserter(missing_), [&](auto key) {
        return all(key).empty();
    });
}

void Language::Group::find_beginnings()
{
    std::vector<std::string_view> all;
    all.reserve(words.size());
    for (const auto& word : words) {
        all.push_back(word.words.substr(0, Beginning::longest));
    }
    std::sort(all.begin(), all.end());
    const auto end = std::unique(all.begin(), all.end());
    std::for_each(all.begin(), end, [&](std::string_view each) { beginnings.emplace_back(each); });
}

Language::Beginning::Beginning(std::string_view words) : size(std::min(words.size(), longest))
{
    for (std::size_t i = 0; i < size; ++i) {
        bytes[i] += static_cast<unsigned char>(words[i]);
    }
}

/// The slot of a key, or the free one where it would stand. The grammars look up a key every few
/// lines, so this has to be cheap: a few letters tell nearly all keys apart.
std::size_t Language::slot_of(std::string_view key) const
{
    const auto letter = [key](std::size_t i) { return static_cast<unsigned char>(key[i]); };
    auto slot =
        key.size() + letter(0) * 3U + letter(key.size() / 2) * 37U + letter(key.size() - 1) * 101U;
    while (index_[slot %= slots] != 0 && groups_[index_[slot] - 1U].key != key) {
        ++slot;
    }
    return slot;
}

const Language::Group* Language::find(std::string_view key) const
{
    const auto index = index_[slot_of(key)];
    return index == 0 ? nullptr : &groups_[index - 1U];
}

std::span<const Word> Language::all(std::string_view key) const
{
    const auto* group = find(key);
    return group == nullptr ? std::span<const Word>{} : group->words;
}

std::span<const Language> languages()
{
    static const std::vector<Language> all = [] {
        std::vector<Language> list;
        for (const auto& table : embedded_tables()) {
            if (table.name.size() == 2) {  // the others are not languages: delegations
                list.emplace_back(table.name, table.text);
            }
        }
        return list;
    }();
    return all;
}

const Language* find_language(std::string_view code)
{
    for (const auto& language : languages()) {
        if (language.code() == code) {
            return &language;
        }
    }
    return nullptr;
}

}  // namespace horseshoe::parser
