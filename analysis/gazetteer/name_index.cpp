#include "analysis/gazetteer/name_index.hpp"

#include <bit>

namespace horseshoe::gazetteer {
namespace {

constexpr std::size_t few = 64;  // words that are looked at together: a bit of a number for each

/// Whether the words of a bit each begin with capitals, and others have no small letters.
bool is_written(std::span<const Word> words, std::uint64_t capital, std::uint64_t in_capitals)
{
    for (; capital != 0; capital &= capital - 1) {
        const auto& word = words[static_cast<std::size_t>(std::countr_zero(capital))];
        if (!word.capital) {
            return false;
        }
    }
    for (; in_capitals != 0; in_capitals &= in_capitals - 1) {
        const auto& word = words[static_cast<std::size_t>(std::countr_zero(in_capitals))];
        if (!word.capitals) {
            return false;
        }
    }
    return true;
}

}  // namespace

void NameIndex::find(std::span<const Word> words, std::vector<Found>& found) const
{
    std::vector<Likely> likely;
    find_likely(words, likely);
    find(words, likely, found);
}

void NameIndex::find_likely(std::span<const Word> words, std::vector<Likely>& likely) const
{
    for (std::size_t begin = 0; begin < words.size(); begin += few) {
        find_likely(words, begin, std::min(few, words.size() - begin), likely);
    }
}

/// Those that begin at a few words. Without branches where it is asked for many words: what a word is
/// cannot be foreseen.
void NameIndex::find_likely(std::span<const Word> words,
                            std::size_t begin,
                            std::size_t size,
                            std::vector<Likely>& likely) const
{
    std::uint64_t one_word = 0;    // a bit for each word: it is a name,
    std::uint64_t beginnings = 0;  // or begins one
    for (std::size_t i = 0; i < size; ++i) {
        const auto& word = words[begin + i];
        const auto [name, goes_on] = filters_[0].look_at(as_written(word.hash, word.capital));
        one_word |= std::uint64_t{name} << i;
        beginnings |= std::uint64_t{goes_on} << i;
    }
    if (begin + size == words.size()) {
        beginnings &= ~(std::uint64_t{1} << (size - 1));  // nothing is behind the last
    }
    std::uint64_t two_words = 0;  // likewise, with the word behind it
    std::uint64_t longer = 0;
    std::array<std::uint64_t, few> pairs;
    for (auto left = beginnings; left != 0; left &= left - 1) {
        const auto i = static_cast<unsigned int>(std::countr_zero(left));
        const auto* const word = &words[begin + i];
        pairs[i] = key_of(word[0].hash, word[1].hash);
        const auto [name, goes_on] = filters_[1].look_at(as_written(pairs[i], word[0].capital));
        two_words |= std::uint64_t{name} << i;
        longer |= std::uint64_t{goes_on} << i;
    }
    for (auto left = one_word | two_words | longer; left != 0; left &= left - 1) {
        const auto i = static_cast<unsigned int>(std::countr_zero(left));
        const auto first = static_cast<std::uint32_t>(begin + i);
        if ((one_word >> i & 1U) != 0) {
            keep({words[first].hash, first, first + 1}, likely);
        }
        if ((two_words >> i & 1U) != 0) {
            keep({pairs[i], first, first + 2}, likely);
        }
        if ((longer >> i & 1U) != 0) {
            find_longer(pairs[i], words, first, likely);
        }
    }
}

/// Names of more than two words; `pair` is the key of the first two.
void NameIndex::find_longer(std::uint64_t pair,
                            std::span<const Word> words,
                            std::uint32_t first,
                            std::vector<Likely>& likely) const
{
    const bool capital = words[first].capital;
    auto key = pair;
    for (auto last = first + 2; last < words.size();) {
        key = key_of(key, words[last].hash);
        ++last;
        const auto [name, goes_on] = filters_[2].look_at(as_written(key, capital));
        if (name) {
            keep({key, first, last}, likely);
        }
        if (!goes_on) {
            return;
        }
    }
}

void NameIndex::keep(const Likely& one, std::vector<Likely>& likely) const
{
    __builtin_prefetch(&buckets_[home_of(one.key)]);
    likely.push_back(one);
}

void NameIndex::find(std::span<const Word> words,
                     std::span<const Likely> likely,
                     std::vector<Found>& found) const
{
    for (const auto& [key, first, last] : likely) {
        const auto* const slot = look_up(key);
        if (slot == nullptr) {
            continue;
        }
        const auto name = words.subspan(first, last - first);
        const auto see =
            [&](std::uint32_t value, std::uint64_t capital, std::uint64_t in_capitals) {
                if (is_written(name, capital, in_capitals)) {
                    found.push_back({first, last, value});
                }
            };
        if (slot->one) {
            see(slot->value, slot->capital, slot->in_capitals);
            continue;
        }
        for (std::size_t i = slot->value; i < names_.size() && names_[i].key == key; ++i) {
            see(names_[i].value, names_[i].capital, names_[i].in_capitals);
        }
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
