#include "analysis/gazetteer/name_index.hpp"

#include "parser/error.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <numeric>

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
    sort_names();
    mark_beginnings();
}

/// Puts the names of each node side by side, the last added first.
void NameIndex::sort_names()
{
    std::reverse(names_.begin(), names_.end());
    std::stable_sort(
        names_.begin(), names_.end(), [](const Name& a, const Name& b) { return a.node < b.node; });
    std::vector<std::uint32_t> begins(nodes_ + 1);  // of each node's names
    for (const auto& name : names_) {
        ++begins[name.node + 1];
    }
    std::partial_sum(begins.begin(), begins.end(), begins.begin());
    std::vector<bool> has_children(nodes_);
    for (const auto& slot : slots_) {
        if (slot.node != none) {
            has_children[slot.parent] = true;
        }
    }
    for (auto& slot : slots_) {
        if (slot.node != none) {
            slot.names = begins[slot.node];
            slot.names_end = begins[slot.node + 1];
            slot.has_children = has_children[slot.node];
        }
    }
}

void NameIndex::mark_beginnings()
{
    std::vector<std::uint64_t> first;
    std::vector<std::uint64_t> single;
    std::vector<std::uint64_t> further;
    for (const auto& slot : slots_) {
        if (slot.node == none) {
            continue;
        }
        (slot.parent == 0 ? first : further).push_back(slot.key);
        if (slot.parent == 0 && slot.names != slot.names_end) {
            single.push_back(slot.key);
        }
    }
    beginnings_ = bits_of(first);
    singles_ = bits_of(single);
    pairs_ = bits_of(pair_keys_);
    steps_ = bits_of(further);
    pair_keys_ = {};
}

/// Calls `see` at each word, before those that begin at it are looked for. The table is larger than
/// the processor's cache: what a few words need of it is asked for before the first is looked up.
template <typename See>
void NameIndex::find(std::span<const Word> words, std::vector<Found>& found, const See& see) const
{
    constexpr std::size_t few = 64;
    for (std::size_t begin = 0; begin < words.size(); begin += few) {
        const auto end = std::min(words.size(), begin + few);
        std::uint64_t beginnings = 0;
        for (auto first = begin; first < end; ++first) {
            if (may_begin(words, first)) {
                beginnings |= std::uint64_t{1} << (first - begin);
                prefetch(words[first]);
            }
        }
        for (auto first = begin; first < end; ++first, beginnings >>= 1U) {
            see(first);
            if ((beginnings & 1U) != 0) {
                find_at(first, words, found);
            }
        }
    }
}

void NameIndex::find(std::span<const Word> words, std::vector<Found>& found) const
{
    find(words, found, [](std::size_t) {});
}

void NameIndex::find(std::span<const Word> words,
                     std::vector<Found>& found,
                     std::vector<std::uint32_t>& begins) const
{
    begins.resize(words.size() + 1);
    find(words, found, [&](std::size_t first) {
        begins[first] = static_cast<std::uint32_t>(found.size());
    });
    begins[words.size()] = static_cast<std::uint32_t>(found.size());
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
        const auto* const slot = last == first || test(steps_, key) ? child(key) : nullptr;
        if (slot == nullptr) {
            return;
        }
        no_capital |= word.capital ? 0 : bit;
        not_in_capitals |= word.capitals ? 0 : bit;
        for (auto name = slot->names; name != slot->names_end; ++name) {
            const auto& candidate = names_[name];
            if (((candidate.capital & no_capital) | (candidate.in_capitals & not_in_capitals)) ==
                0) {
                found.push_back({static_cast<std::uint32_t>(first),
                                 static_cast<std::uint32_t>(last + 1),
                                 candidate.value});
            }
        }
        if (!slot->has_children) {
            return;
        }
        node = slot->node;
    }
}

std::uint64_t NameIndex::key_of(std::uint64_t before, std::uint64_t word)
{
    constexpr std::uint64_t odd = 0x9E37'79B9'7F4A'7C15U;  // the golden ratio's
    const auto mixed = (word + before) * odd;
    return mixed ^ mixed >> 29U;
}

const NameIndex::Slot* NameIndex::child(std::uint64_t key) const
{
    for (auto at = key & (slots_.size() - 1);; at = (at + 1) & (slots_.size() - 1)) {
        if (slots_[at].node == none) {
            return nullptr;
        }
        if (slots_[at].key == key) {
            return &slots_[at];
        }
    }
}

void NameIndex::prefetch(const Word& word) const
{
    __builtin_prefetch(&slots_[key_of(0, word.hash) & (slots_.size() - 1)]);
}

std::uint32_t NameIndex::child_made(std::uint32_t node, std::uint64_t word)
{
    const auto key = key_of(node, word);
    if (const auto* const found = child(key)) {
        return found->node;
    }
    if (nodes_ * std::size_t{2} > slots_.size()) {
        grow();
    }
    auto at = key & (slots_.size() - 1);
    while (slots_[at].node != none) {
        at = (at + 1) & (slots_.size() - 1);
    }
    slots_[at].key = key;
    slots_[at].node = nodes_;
    slots_[at].parent = node;
    return nodes_++;
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
