#include "analysis/gazetteer/name_index.hpp"

#include <algorithm>
#include <bit>

namespace horseshoe::gazetteer {

/// Calls `see` with the value of each name of a slot's words, and the words that must begin with
/// capitals, and have nothing else.
template <typename See>
void NameIndex::for_each_name(const Slot& slot, const See& see) const
{
    if (slot.one) {
        see(slot.name, slot.capital, slot.in_capitals);
        return;
    }
    const std::size_t end = slot.several ? names_.size() : 0;
    for (std::size_t i = slot.name; i < end && names_[i].key == slot.key; ++i) {
        see(names_[i].value, names_[i].capital, names_[i].in_capitals);
    }
}

/// The table is larger than the processor's cache: what a few words need of it is asked for before
/// the first is looked up.
void NameIndex::find(std::span<const Word> words, std::vector<Found>& found) const
{
    Few few;
    for (std::size_t begin = 0; begin < words.size(); begin += Few::most) {
        look_at(words.subspan(begin), few);
        prefetch(words.subspan(begin), few);
        for (auto left = few.alone | few.followed; left != 0; left &= left - 1) {
            const auto i = static_cast<std::size_t>(std::countr_zero(left));
            if ((few.alone >> i & 1U) != 0) {
                find_alone(begin + i, words, found);
            }
            if ((few.followed >> i & 1U) != 0) {
                find_longer(begin + i, few.pairs[i], words, found);
            }
        }
    }
}

void NameIndex::find_from(std::size_t first,
                          std::span<const Word> words,
                          std::vector<Found>& found) const
{
    if (test(singles_, words[first].hash)) {
        find_alone(first, words, found);
    }
    if (first + 1 == words.size()) {
        return;
    }
    const auto pair = key_of(words[first].hash, words[first + 1].hash);
    if (test(pairs_, pair)) {
        find_longer(first, pair, words, found);
    }
}

/// Without branches where it is asked for each word: what a word is cannot be foreseen.
void NameIndex::look_at(std::span<const Word> words, Few& few) const
{
    const auto size = std::min(Few::most, words.size());
    few.alone = 0;
    few.followed = 0;
    std::uint64_t firsts = 0;
    for (std::size_t i = 0; i < size; ++i) {
        few.alone |= std::uint64_t{test(singles_, words[i].hash)} << i;
        firsts |= std::uint64_t{test(firsts_, words[i].hash)} << i;
    }
    if (size == words.size()) {  // nothing stands behind the last
        firsts &= ~(std::uint64_t{1} << (size - 1));
    }
    for (auto left = firsts; left != 0; left &= left - 1) {
        const auto i = static_cast<std::size_t>(std::countr_zero(left));
        const auto pair = key_of(words[i].hash, words[i + 1].hash);
        few.pairs[i] = pair;
        few.followed |= std::uint64_t{test(pairs_, pair)} << i;
    }
}

/// Asks for what finding the names will need first.
void NameIndex::prefetch(std::span<const Word> words, const Few& few) const
{
    for (auto left = few.alone; left != 0; left &= left - 1) {
        const auto i = static_cast<std::size_t>(std::countr_zero(left));
        __builtin_prefetch(&buckets_[home_of(words[i].hash)]);
    }
    for (auto left = few.followed; left != 0; left &= left - 1) {
        const auto i = static_cast<std::size_t>(std::countr_zero(left));
        __builtin_prefetch(&buckets_[home_of(few.pairs[i])]);
    }
}

void NameIndex::find_alone(std::size_t first,
                           std::span<const Word> words,
                           std::vector<Found>& found) const
{
    const auto* const slot = look_up(words[first].hash);
    if (slot == nullptr) {
        return;
    }
    const auto at = static_cast<std::uint32_t>(first);
    const std::uint64_t no_capital = words[first].capital ? 0 : 1;
    const std::uint64_t not_in_capitals = words[first].capitals ? 0 : 1;
    for_each_name(*slot, [&](std::uint32_t value, auto capital, auto in_capitals) {
        if (((capital & no_capital) | (in_capitals & not_in_capitals)) == 0) {
            found.push_back({at, at + 1, value});
        }
    });
}

/// Names of more than one word; `pair` is the key of the first two.
void NameIndex::find_longer(std::size_t first,
                            std::uint64_t pair,
                            std::span<const Word> words,
                            std::vector<Found>& found) const
{
    auto key = pair;
    std::uint64_t bit = 2;  // of the last word, as in Name; 0 beyond the 64th
    std::uint64_t no_capital = words[first].capital ? 0 : 1;
    std::uint64_t not_in_capitals = words[first].capitals ? 0 : 1;
    for (auto last = first + 1;; bit <<= 1U) {
        const auto* const slot = look_up(key);
        if (slot == nullptr) {
            return;
        }
        no_capital |= words[last].capital ? 0 : bit;
        not_in_capitals |= words[last].capitals ? 0 : bit;
        ++last;
        for_each_name(*slot, [&](std::uint32_t value, auto capital, auto in_capitals) {
            if (((capital & no_capital) | (in_capitals & not_in_capitals)) == 0) {
                found.push_back(
                    {static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(last), value});
            }
        });
        if (last == words.size() || !slot->may_go_on(words[last].hash)) {
            return;
        }
        key = key_of(key, words[last].hash);
    }
}

std::size_t NameIndex::Bucket::place_of(std::uint64_t key) const
{
    std::uint32_t found = 1U << size;
    for (std::size_t i = 0; i < size; ++i) {
        found |= (slots[i].key == key ? 1U : 0U) << i;
    }
    return static_cast<std::size_t>(std::countr_zero(found));
}

const NameIndex::Slot* NameIndex::look_up(std::uint64_t key) const
{
    for (auto at = home_of(key);; at = behind(at)) {
        const auto& bucket = buckets_[at];
        const auto place = bucket.place_of(key);
        if (place != Bucket::size) {
            return &bucket.slots[place];
        }
        if (!bucket.is_full()) {
            return nullptr;
        }
    }
}

}  // namespace horseshoe::gazetteer
