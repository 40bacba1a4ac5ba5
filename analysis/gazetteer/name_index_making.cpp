// How the table of names is made.
#include "analysis/gazetteer/name_index.hpp"
#include "parser/error.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace horseshoe::gazetteer {
namespace {

/// Of the slots of so many buckets, before those that find no place in their own are too many.
constexpr std::size_t most_used(std::size_t buckets)
{
    return 3 * buckets;
}

/// Nothing but capitals and digits, and more than one letter: an acronym or a part of one.
bool is_in_capitals(const Word& word, std::string_view text)
{
    const auto letters = text.substr(word.begin, word.size);
    return word.capitals && letters.size() > 1 &&
           std::any_of(letters.begin(), letters.end(), [](char c) { return c < '0' || c > '9'; });
}

/// "Al-Qaida", which is written "al-Qaida" as well: the word behind the article has the capital.
bool begins_with_article(std::span<const Word> words, std::string_view name)
{
    return words.size() > 1 && (name.starts_with("Al-") || name.starts_with("El-"));
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
    Name made{.key = key_of(words), .value = value};
    const std::size_t first = begins_with_article(words, name) ? 1 : 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto bit = i < 64 ? std::uint64_t{1} << i : 0;
        const bool in_capitals = is_in_capitals(words[i], name);
        const bool capital =
            words[i].capital && i >= first && (i == first || own_case || in_capitals);
        made.capital |= capital ? bit : 0;
        made.in_capitals |= capital && in_capitals ? bit : 0;
    }
    add(made);
    keep_keys(words, (made.capital & 1U) != 0);
}

std::uint64_t NameIndex::key_of(std::span<const Word> words)
{
    auto key = words.front().hash;
    for (const auto& word : words.subspan(1)) {
        key = key_of(key, word.hash);
    }
    return key;
}

void NameIndex::keep_keys(std::span<const Word> name, bool needs_capital)
{
    auto key = name.front().hash;
    for (std::size_t size = 1;; ++size) {
        auto& [names, beginnings] = of_length(keys_, size);
        auto& keys = size == name.size() ? names : beginnings;
        keys.push_back(as_written(key, true));
        if (!needs_capital) {
            keys.push_back(as_written(key, false));
        }
        if (size == name.size()) {
            return;
        }
        key = key_of(key, name[size].hash);
    }
}

/// The first of several names of the same words stands in their slot until the second comes.
void NameIndex::add(const Name& name)
{
    ++count_;
    auto& slot = slot_of(name.key);
    if (slot.one) {
        const Name first{name.key, slot.value, slot.capital, slot.in_capitals};
        if (first == name) {
            return;
        }
        names_.push_back(first);
        slot.one = false;
        slot.several = true;
    }
    else if (!slot.several) {
        slot.value = name.value;
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
    const auto& words = words_of(name);
    return !words.empty() && look_up(key_of(words)) != nullptr;
}

void NameIndex::finish()
{
    sort_names();
    make_filters();
}

/// Puts the names of the same words side by side, the last added first.
void NameIndex::sort_names()
{
    std::reverse(names_.begin(), names_.end());
    std::stable_sort(
        names_.begin(), names_.end(), [](const Name& a, const Name& b) { return a.key < b.key; });
    for (std::uint32_t i = 0; i < names_.size(); ++i) {
        if (i == 0 || names_[i].key != names_[i - 1].key) {
            slot_of(names_[i].key).value = i;
        }
    }
}

void NameIndex::make_filters()
{
    for (std::size_t i = 0; i < filters_.size(); ++i) {
        // There are more beginnings of many words: names share what they begin with.
        const bool many = i + 1 == filters_.size();
        filters_[i] = BeginningFilter(many ? 2 * count_ : count_);
        for (const auto key : keys_[i].names) {
            filters_[i].insert_name(key);
        }
        for (const auto key : keys_[i].beginnings) {
            filters_[i].insert_beginning(key);
        }
    }
    keys_ = {};
}

/// The slot of a key, which is taken for it where none was.
NameIndex::Slot& NameIndex::slot_of(std::uint64_t key)
{
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
            return bucket.slots[place];
        }
    }
}

void NameIndex::reserve(std::size_t names)
{
    auto buckets = buckets_.size();
    while (most_used(buckets) < names) {
        buckets *= 2;
    }
    resize(buckets);
    for (auto& keys : keys_) {
        keys.names.reserve(names);
        keys.beginnings.reserve(names);
    }
}

void NameIndex::resize(std::size_t buckets)
{
    const auto old = std::exchange(buckets_, std::vector<Bucket>(buckets));
    used_ = 0;
    for (const auto& bucket : old) {
        for (const auto& slot : bucket.slots) {
            if (!slot.is_free()) {
                slot_of(slot.key) = slot;
            }
        }
    }
}

}  // namespace horseshoe::gazetteer
