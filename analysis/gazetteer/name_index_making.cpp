// How the table of names is made.
#include "analysis/gazetteer/name_index.hpp"
#include "parser/error.hpp"

#include <fmt/format.h>

#include <algorithm>
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
