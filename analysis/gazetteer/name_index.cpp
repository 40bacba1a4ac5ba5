#include "analysis/gazetteer/name_index.hpp"

#include "parser/error.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
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

void NameIndex::add(const Beginning& whole, std::uint32_t value)
{
    add(Name{.key = whole.key, .value = value});
}

NameIndex::Beginning NameIndex::extend(const Beginning& before, std::uint64_t hash)
{
    if (before.words != 0) {
        made(before.key).goes_on = true;
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
        slot.capital = static_cast<std::uint8_t>(name.capital);
        slot.in_capitals = static_cast<std::uint8_t>(name.in_capitals);
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

void NameIndex::mark_beginnings()
{
    const auto for_each = [&](const auto& single, const auto& pair, const auto& step) {
        for (const auto& slot : slots_) {
            if (slot.second) {
                pair(slot.key);
            }
            else if (slot.used && !slot.first) {
                step(slot.key);
            }
            else if (slot.is_name()) {
                single(slot.key);
            }
        }
    };
    std::array<std::size_t, 3> counts{};
    for_each([&](auto) { ++counts[0]; }, [&](auto) { ++counts[1]; }, [&](auto) { ++counts[2]; });
    singles_ = bits_for_keys(counts[0]);
    pairs_ = bits_for_keys(counts[1]);
    steps_ = bits_for_keys(counts[2]);
    for_each([&](auto key) { set(singles_, key); },
             [&](auto key) { set(pairs_, key); },
             [&](auto key) { set(steps_, key); });
}

void NameIndex::find(std::span<const Word> words, std::vector<Found>& found) const
{
    for_each_beginning(words, [&](std::size_t first) { find_at(first, words, found); });
}

/// Calls `see` with each word that may begin a name. The table is larger than the processor's cache:
/// what a few words need of it is asked for before the first is looked up.
template <typename See>
void NameIndex::for_each_beginning(std::span<const Word> words, const See& see) const
{
    constexpr std::size_t few = 64;
    for (std::size_t begin = 0; begin < words.size(); begin += few) {
        auto beginnings = beginnings_among(words.subspan(begin), few);
        for (auto left = beginnings; left != 0; left &= left - 1) {
            prefetch(words, begin + static_cast<std::size_t>(std::countr_zero(left)));
        }
        for (; beginnings != 0; beginnings &= beginnings - 1) {
            see(begin + static_cast<std::size_t>(std::countr_zero(beginnings)));
        }
    }
}

/// A bit for each of the first words that may begin a name. Without branches: what a word is cannot
/// be foreseen.
std::uint64_t NameIndex::beginnings_among(std::span<const Word> words, std::size_t few) const
{
    const auto size = std::min(few, words.size());
    const auto followed = std::min(size, words.size() - 1);
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < followed; ++i) {
        const auto key = words[i].hash;
        const bool single = test(singles_, key);
        const bool goes_on = test(pairs_, key_of(key, words[i + 1].hash));
        bits |= static_cast<std::uint64_t>(single | goes_on) << i;
    }
    if (followed != size && test(singles_, words[followed].hash)) {
        bits |= std::uint64_t{1} << followed;
    }
    return bits;
}

/// Asks for what finding the names from a word will need first.
void NameIndex::prefetch(std::span<const Word> words, std::size_t first) const
{
    const auto key = words[first].hash;
    if (test(singles_, key)) {
        __builtin_prefetch(&slots_[home_of(key)]);
    }
    if (first + 1 != words.size()) {
        __builtin_prefetch(&slots_[home_of(key_of(key, words[first + 1].hash))]);
    }
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
        const auto words_so_far = last - first + 1;
        const auto& known = words_so_far == 1 ? singles_ : words_so_far == 2 ? pairs_ : steps_;
        const auto* const slot = test(known, key) ? look_up(key) : nullptr;
        if (slot == nullptr && words_so_far == 1) {
            continue;  // no name yet, but the beginning of one
        }
        if (slot == nullptr) {
            return;
        }
        for_each_name(*slot, [&](std::uint32_t value, auto capital, auto in_capitals) {
            if (((capital & no_capital) | (in_capitals & not_in_capitals)) == 0) {
                found.push_back({static_cast<std::uint32_t>(first),
                                 static_cast<std::uint32_t>(last + 1),
                                 value});
            }
        });
        if (!slot->goes_on) {
            return;
        }
    }
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

NameIndex::Slot& NameIndex::made(std::uint64_t key)
{
    if (used_ * 3 > slots_.size() * 2) {
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

NameIndex::Bits NameIndex::bits_for_keys(std::size_t count)
{
    constexpr std::size_t bits_a_key = 16;
    constexpr std::size_t bits_in_cell = 64;
    return Bits(std::bit_ceil(count * bits_a_key / bits_in_cell + 1));
}

}  // namespace horseshoe::gazetteer
