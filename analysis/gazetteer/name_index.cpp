#include "analysis/gazetteer/name_index.hpp"

#include "parser/error.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <bit>

namespace horseshoe::gazetteer {
namespace {

/// Nothing but capitals and digits, and more than one letter: an acronym or a part of one.
bool is_in_capitals(const Word& word, std::string_view text)
{
    const auto letters = text.substr(word.begin, word.end - word.begin);
    return word.capitals && letters.size() > 1 &&
           std::any_of(letters.begin(), letters.end(), [](char c) { return c < '0' || c > '9'; });
}

}  // namespace

void NameIndex::add(std::string_view name, std::uint32_t value, bool own_case)
{
    std::vector<Word> words;
    append_words(name, words);
    if (words.empty() || words.front().is_border()) {
        throw Error(fmt::format("'{}' has no word that it begins with", name));
    }
    Name made{.value = value};
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto bit = i < 64 ? std::uint64_t{1} << i : 0;
        const bool in_capitals = is_in_capitals(words[i], name);
        const bool capital = words[i].capital && (i == 0 || own_case || in_capitals);
        made.capital |= capital ? bit : 0;
        made.in_capitals |= capital && in_capitals ? bit : 0;
    }
    add(words, made);
}

void NameIndex::add(std::span<const Word> words, std::uint32_t value)
{
    add(words, Name{.value = value});
}

void NameIndex::add(std::span<const Word> words, Name name)
{
    for (const auto& word : words) {
        name.node = child_made(name.node, word.hash);
    }
    if (words.size() > 1) {
        pair_keys_.push_back(key_of(words[0].hash, words[1].hash));
    }
    names_.push_back(name);
}

void NameIndex::finish()
{
    std::vector<std::uint64_t> first;
    std::vector<std::uint64_t> single;
    std::vector<std::uint64_t> further;
    sort_names();
    for (const auto& slot : slots_) {
        if (slot.node == none) {
            continue;
        }
        (slot.parent == 0 ? first : further).push_back(slot.key);
        if (slot.parent == 0 && nodes_[slot.node].names != nodes_[slot.node + 1].names) {
            single.push_back(slot.key);
        }
    }
    beginnings_ = bits_of(first);
    singles_ = bits_of(single);
    pairs_ = bits_of(pair_keys_);
    steps_ = bits_of(further);
    pair_keys_ = {};
}

/// Puts the names of each node side by side, the last added first.
void NameIndex::sort_names()
{
    std::reverse(names_.begin(), names_.end());
    std::stable_sort(
        names_.begin(), names_.end(), [](const Name& a, const Name& b) { return a.node < b.node; });
    nodes_.push_back({});  // where the names of the last one end
    std::uint32_t next = 0;
    for (std::uint32_t node = 0; node < nodes_.size(); ++node) {
        while (next < names_.size() && names_[next].node < node) {
            ++next;
        }
        nodes_[node].names = next;
    }
}

void NameIndex::find(std::span<const Word> words, std::vector<Found>& found) const
{
    for (std::size_t first = 0; first < words.size(); ++first) {
        if (may_begin(words, first)) {
            find_at(first, words, found);
        }
    }
}

void NameIndex::find(std::span<const Word> words,
                     std::vector<Found>& found,
                     std::vector<std::uint32_t>& begins) const
{
    begins.resize(words.size() + 1);
    auto count = static_cast<std::uint32_t>(found.size());
    for (std::size_t first = 0; first < words.size(); ++first) {
        begins[first] = count;
        if (may_begin(words, first)) {
            find_at(first, words, found);
            count = static_cast<std::uint32_t>(found.size());
        }
    }
    begins[words.size()] = count;
}

void NameIndex::find_at(std::size_t first,
                        std::span<const Word> words,
                        std::vector<Found>& found) const
{
    std::uint32_t node = 0;
    std::uint64_t bit = 1;  // of the word, as in Name; 0 beyond the 64th
    std::uint64_t no_capital = 0;
    std::uint64_t not_in_capitals = 0;
    for (auto last = first; last < words.size(); ++last, bit <<= 1U) {
        const auto& word = words[last];
        const auto key = key_of(node, word.hash);
        node = last == first || test(steps_, key) ? child(key) : none;
        if (node == none) {
            return;
        }
        no_capital |= word.capital ? 0 : bit;
        not_in_capitals |= word.capitals ? 0 : bit;
        for (auto name = nodes_[node].names; name != nodes_[node + 1].names; ++name) {
            const auto& candidate = names_[name];
            if (((candidate.capital & no_capital) | (candidate.in_capitals & not_in_capitals)) ==
                0) {
                found.push_back({static_cast<std::uint32_t>(first),
                                 static_cast<std::uint32_t>(last + 1),
                                 candidate.value});
            }
        }
        if (!nodes_[node].has_children) {
            return;
        }
    }
}

std::uint64_t NameIndex::key_of(std::uint64_t before, std::uint64_t word)
{
    constexpr std::uint64_t odd = 0x9E37'79B9'7F4A'7C15U;  // the golden ratio's
    const auto mixed = (word + before) * odd;
    return mixed ^ mixed >> 29U;
}

std::uint32_t NameIndex::child(std::uint64_t key) const
{
    for (auto at = key & (slots_.size() - 1);; at = (at + 1) & (slots_.size() - 1)) {
        if (slots_[at].node == none) {
            return none;
        }
        if (slots_[at].key == key) {
            return slots_[at].node;
        }
    }
}

std::uint32_t NameIndex::child_made(std::uint32_t node, std::uint64_t word)
{
    const auto key = key_of(node, word);
    if (const auto found = child(key); found != none) {
        return found;
    }
    if (nodes_.size() * 2 > slots_.size()) {
        grow();
    }
    auto at = key & (slots_.size() - 1);
    while (slots_[at].node != none) {
        at = (at + 1) & (slots_.size() - 1);
    }
    nodes_[node].has_children = true;
    const auto made = static_cast<std::uint32_t>(nodes_.size());
    slots_[at] = {key, made, node};
    nodes_.push_back({});
    return made;
}

void NameIndex::grow()
{
    const auto old = std::move(slots_);
    slots_ = std::vector<Slot>(old.size() * 2);
    for (const auto& slot : old) {
        if (slot.node == none) {
            continue;
        }
        auto at = slot.key & (slots_.size() - 1);
        while (slots_[at].node != none) {
            at = (at + 1) & (slots_.size() - 1);
        }
        slots_[at] = slot;
    }
}

bool NameIndex::may_begin(std::span<const Word> words, std::size_t first) const
{
    const auto& word = words[first];
    const auto key = key_of(0, word.hash);
    if (word.is_border() || !test(beginnings_, key)) {
        return false;
    }
    return test(singles_, key) ||
           (first + 1 < words.size() && test(pairs_, key_of(word.hash, words[first + 1].hash)));
}

bool NameIndex::test(const std::vector<std::uint64_t>& bits, std::uint64_t key)
{
    const auto two = bits_for(key);
    return (bits[(key >> 6U) & (bits.size() - 1)] & two) == two;
}

/// Two bits of one cell: nearly all that are not there miss one of them.
std::uint64_t NameIndex::bits_for(std::uint64_t key)
{
    return std::uint64_t{1} << (key & 63U) | std::uint64_t{1} << (key >> 58U);
}

std::vector<std::uint64_t> NameIndex::bits_of(const std::vector<std::uint64_t>& keys)
{
    constexpr std::size_t bits_a_key = 16;
    constexpr std::size_t bits_in_cell = 64;
    std::vector<std::uint64_t> bits(std::bit_ceil(keys.size() * bits_a_key / bits_in_cell + 1));
    for (const auto key : keys) {
        bits[(key >> 6U) & (bits.size() - 1)] |= bits_for(key);
    }
    return bits;
}

}  // namespace horseshoe::gazetteer
