#include "analysis/gazetteer/name_index.hpp"

#include "parser/error.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <bit>
#include <utility>

namespace horseshoe::gazetteer {
namespace {

constexpr std::uint64_t few_words = 0xF;  // of which a slot keeps the capitals

/// Of the slots of so many buckets, before those that find no place in their own are too many.
constexpr std::size_t most_used(std::size_t buckets)
{
    return 3 * buckets;
}

/// Nothing but capitals and digits, and more than one letter: an acronym or a part of one.
bool is_in_capitals(const Word& word, std::string_view text)
{
    const auto letters = text.substr(word.begin, word.end - word.begin);
    return word.capitals && letters.size() > 1 &&
           std::any_of(letters.begin(), letters.end(), [](char c) { return c < '0' || c > '9'; });
}

/// The words of a name, until the next is asked for.
const std::vector<Word>& words_of(std::string_view name)
{
    thread_local std::vector<Word> words;
    words.clear();
    append_words(name, words);
    return words;
}

}  // namespace

void NameIndex::add(std::string_view name, std::uint32_t value, bool own_case)
{
    const auto& words = words_of(name);
    if (words.empty() || words.front().is_border()) {
        throw Error(fmt::format("'{}' has no word that it begins with", name));
    }
    Name made{.value = value};
    Beginning whole;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto bit = i < 64 ? std::uint64_t{1} << i : 0;
        const bool in_capitals = is_in_capitals(words[i], name);
        const bool capital = words[i].capital && (i == 0 || own_case || in_capitals);
        made.capital |= capital ? bit : 0;
        made.in_capitals |= capital && in_capitals ? bit : 0;
        whole = extend(whole, words[i].hash);
    }
    made.key = whole.key;
    add(made);
}

NameIndex::Beginning NameIndex::extend(const Beginning& before, std::uint64_t hash)
{
    if (before.words != 0) {
        made(before.key).go_on(hash);
    }
    const Beginning longer{before.words == 0 ? hash : key_of(before.key, hash), before.words + 1};
    auto& slot = made(longer.key);
    slot.first = longer.words == 1;
    slot.second = longer.words == 2;
    return longer;
}

/// The first of several names of the same words stands in their slot until the second comes.
void NameIndex::add(const Name& name)
{
    ++count_;
    auto& slot = made(name.key);
    if (slot.one) {
        const Name first{name.key, slot.name, slot.capital, slot.in_capitals};
        if (first == name) {
            return;
        }
        names_.push_back(first);
        slot.one = false;
        slot.several = true;
    }
    else if (!slot.several) {
        slot.name = name.value;
        slot.capital = name.capital & few_words;
        slot.in_capitals = name.in_capitals & few_words;
        slot.one = slot.capital == name.capital && slot.in_capitals == name.in_capitals;
        slot.several = !slot.one;
    }
    if (slot.several) {
        names_.push_back(name);
    }
}

bool NameIndex::has(std::string_view name) const
{
    std::uint64_t key = 0;
    bool first = true;
    for (const auto& word : words_of(name)) {
        key = first ? word.hash : key_of(key, word.hash);
        first = false;
    }
    const auto* const slot = look_up(key);
    return slot != nullptr && slot->is_name();
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
        if (i == 0 || names_[i].key != names_[i - 1].key) {
            made(names_[i].key).name = i;
        }
    }
}

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

template <typename See>
void NameIndex::for_each_slot(const std::vector<Bucket>& buckets, const See& see)
{
    for (const auto& bucket : buckets) {
        for (const auto& slot : bucket.slots) {
            if (slot.is_free()) {
                break;
            }
            see(slot);
        }
    }
}

/// Sets the bits of those slots that a test holds of.
template <typename Test>
void NameIndex::mark(Bits& bits, const Test& test) const
{
    std::vector<std::uint64_t> keys;
    for_each_slot(buckets_, [&](const Slot& slot) {
        if (test(slot)) {
            keys.push_back(slot.key);
        }
    });
    bits = bits_for_keys(keys.size());
    for (const auto key : keys) {
        set(bits, key);
    }
}

void NameIndex::mark_beginnings()
{
    mark(singles_, [](const Slot& slot) { return slot.first && slot.is_name(); });
    mark(firsts_, [](const Slot& slot) { return slot.first && slot.next != 0; });
    mark(pairs_, [](const Slot& slot) { return slot.second; });
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

NameIndex::Slot& NameIndex::made(std::uint64_t key)
{
    if (auto& last = buckets_[last_ / Bucket::size].slots[last_ % Bucket::size]; last.key == key) {
        return last;
    }
    if (used_ >= most_used(buckets_.size())) {
        resize(2 * buckets_.size());
    }
    for (auto at = home_of(key);; at = behind(at)) {
        auto& bucket = buckets_[at];
        auto place = bucket.place_of(key);
        if (place == Bucket::size && !bucket.is_full()) {
            place = bucket.place_of(0);
            bucket.slots[place].key = key;
            ++used_;
        }
        if (place != Bucket::size) {
            last_ = at * Bucket::size + place;
            return bucket.slots[place];
        }
    }
}

void NameIndex::reserve(std::size_t beginnings)
{
    auto buckets = buckets_.size();
    while (most_used(buckets) < beginnings) {
        buckets *= 2;
    }
    resize(buckets);
}

void NameIndex::resize(std::size_t buckets)
{
    const auto old = std::exchange(buckets_, std::vector<Bucket>(buckets));
    used_ = 0;
    for_each_slot(old, [&](const Slot& slot) { made(slot.key) = slot; });
}

NameIndex::Bits NameIndex::bits_for_keys(std::size_t count)
{
    constexpr std::size_t bits_a_key = 16;
    constexpr std::size_t bits_in_cell = 64;
    return Bits(std::bit_ceil(count * bits_a_key / bits_in_cell + 1));
}

}  // namespace horseshoe::gazetteer
