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
    thread_local std::vector<Word> words;
    words.clear();
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
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0) {
            made(name.key).goes_on = true;
        }
        name.key = i == 0 ? words[i].hash : key_of(name.key, words[i].hash);
        made(name.key).first = i == 0;
    }
    names_.push_back(name);
}

void NameIndex::finish()
{
    sort_names();
    mark_beginnings();
}

/// Puts the names of the same words side by side, the last added first.
void NameIndex::sort_names()
{
    std::reverse(names_.begin(), names_.end());
    std::stable_sort(
        names_.begin(), names_.end(), [](const Name& a, const Name& b) { return a.key < b.key; });
    for (std::uint32_t i = 0; i < names_.size(); ++i) {
        auto& slot = made(names_[i].key);
        slot.names = slot.names_end == 0 ? i : slot.names;
        slot.names_end = i + 1;
    }
}

void NameIndex::mark_beginnings()
{
    std::vector<std::uint64_t> first;
    std::vector<std::uint64_t> single;
    std::vector<std::uint64_t> further;
    for (const auto& slot : slots_) {
        if (slot.used) {
            (slot.first ? first : further).push_back(slot.key);
        }
        if (slot.first && slot.names != slot.names_end) {
            single.push_back(slot.key);
        }
    }
    beginnings_ = bits_of(first);
    singles_ = bits_of(single);
    steps_ = bits_of(further);
}

/// Calls `see` at each word, before those that begin at it are looked for. The table is larger than
/// the processor's cache: what a few words need of it is asked for before the first is looked up.
template <typename See>
void NameIndex::find(std::span<const Word> words, std::vector<Found>& found, const See& see) const
{
    constexpr std::size_t few = 64;
    for (std::size_t begin = 0; begin < words.size(); begin += few) {
        const auto block = words.subspan(begin, std::min(few, words.size() - begin));
        std::uint64_t beginnings = 0;
        for (std::size_t i = 0; i < block.size(); ++i) {
            beginnings |= std::uint64_t{test(beginnings_, block[i].hash)} << i;
        }
        for (auto left = beginnings; left != 0; left &= left - 1) {
            const auto i = static_cast<std::size_t>(std::countr_zero(left));
            beginnings ^= may_begin(words, begin + i) ? 0 : std::uint64_t{1} << i;
        }
        for (std::size_t i = 0; i < block.size(); ++i, beginnings >>= 1U) {
            see(begin + i);
            if ((beginnings & 1U) != 0) {
                find_at(begin + i, words, found);
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
    auto key = words[first].hash;
    std::uint64_t bit = 1;  // of the word, as in Name; 0 beyond the 64th
    std::uint64_t no_capital = 0;
    std::uint64_t not_in_capitals = 0;
    for (auto last = first; last < words.size(); ++last, bit <<= 1U) {
        const auto& word = words[last];
        key = last == first ? key : key_of(key, word.hash);
        no_capital |= word.capital ? 0 : bit;
        not_in_capitals |= word.capitals ? 0 : bit;
        if (last == first && !test(singles_, key)) {
            continue;  // no name yet, but the beginning of one
        }
        const auto* const slot = last == first || test(steps_, key) ? look_up(key) : nullptr;
        if (slot == nullptr) {
            return;
        }
        for (auto name = slot->names; name != slot->names_end; ++name) {
            const auto& candidate = names_[name];
            if (((candidate.capital & no_capital) | (candidate.in_capitals & not_in_capitals)) ==
                0) {
                found.push_back({static_cast<std::uint32_t>(first),
                                 static_cast<std::uint32_t>(last + 1),
                                 candidate.value});
            }
        }
        if (!slot->goes_on) {
            return;
        }
    }
}

/// Of one word its hash.
std::uint64_t NameIndex::key_of(std::uint64_t before, std::uint64_t word)
{
    constexpr std::uint64_t odd = 0x9E37'79B9'7F4A'7C15U;     // the golden ratio's
    const auto mixed = (word + std::rotl(before, 23)) * odd;  // "A B" is not "B A"
    return mixed ^ mixed >> 29U;
}

/// Where a key is, or would be.
std::size_t NameIndex::place_of(std::uint64_t key) const
{
    auto at = home_of(key);
    while (slots_[at].used && slots_[at].key != key) {
        at = (at + 1) & (slots_.size() - 1);
    }
    return at;
}

const NameIndex::Slot* NameIndex::look_up(std::uint64_t key) const
{
    const auto& slot = slots_[place_of(key)];
    return slot.used ? &slot : nullptr;
}

void NameIndex::prefetch(std::uint64_t key) const
{
    __builtin_prefetch(&slots_[home_of(key)]);
}

NameIndex::Slot& NameIndex::made(std::uint64_t key)
{
    if (used_ * 2 > slots_.size()) {
        grow();
    }
    auto& slot = slots_[place_of(key)];
    if (!slot.used) {
        slot.used = true;
        slot.key = key;
        ++used_;
    }
    return slot;
}

void NameIndex::grow()
{
    const auto old = std::move(slots_);
    slots_ = std::vector<Slot>(old.size() * 2);
    for (const auto& slot : old) {
        if (slot.used) {
            slots_[place_of(slot.key)] = slot;
        }
    }
}

/// Also asks for what finding the name will need first.
bool NameIndex::may_begin(std::span<const Word> words, std::size_t first) const
{
    const auto key = words[first].hash;
    if (words[first].is_border() || !test(beginnings_, key)) {
        return false;
    }
    const bool single = test(singles_, key);
    if (single) {
        prefetch(key);
    }
    if (first + 1 == words.size()) {
        return single;
    }
    const auto next = key_of(key, words[first + 1].hash);
    const bool goes_on = test(steps_, next);
    if (goes_on) {
        prefetch(next);
    }
    return single || goes_on;
}

std::vector<std::uint64_t> NameIndex::bits_of(const std::vector<std::uint64_t>& keys)
{
    constexpr std::size_t bits_a_key = 16;
    constexpr std::size_t bits_in_cell = 64;
    std::vector<std::uint64_t> bits(std::bit_ceil(keys.size() * bits_a_key / bits_in_cell + 1));
    for (const auto key : keys) {
        bits[cell_of(key, bits.size())] |= bits_for(key);
    }
    return bits;
}

}  // namespace horseshoe::gazetteer
