#include "analysis/stance/stems.hpp"

#include "parser/error.hpp"
#include "parser/language/fold.hpp"

#include <fmt/format.h>
#include <libstemmer.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <bit>
#include <cstring>
#include <functional>
#include <utility>

namespace horseshoe::stance {
namespace {

constexpr std::size_t first_places = 16384;
constexpr std::size_t most_known =
    200000;  // a few megabytes: far more than the words of a language

/// Nothing but ASCII from `begin` to `end`.
bool is_ascii(std::string_view text, std::size_t begin, std::size_t end)
{
    std::uint64_t eight = 0;
    constexpr std::uint64_t high = 0x8080'8080'8080'8080U;
    constexpr unsigned int bits = 8;
    for (; begin + sizeof eight <= text.size(); begin += sizeof eight) {
        std::memcpy(&eight, text.data() + begin, sizeof eight);
        if (begin + sizeof eight >= end) {
            const auto behind = (begin + sizeof eight - end) * bits;
            const bool little = std::endian::native == std::endian::little;
            return (eight & (little ? high >> behind : high << behind)) == 0;
        }
        if ((eight & high) != 0) {
            return false;
        }
    }
    return std::all_of(text.begin() + static_cast<std::ptrdiff_t>(begin),
                       text.begin() + static_cast<std::ptrdiff_t>(end),
                       [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// What tells the spellings of words apart, but for case. A word's own hash does so in ASCII; in it
/// "nécessité" and "nécessite" are one.
std::uint64_t key_of(std::string_view text, const gazetteer::Word& word)
{
    if (is_ascii(text, word.begin, word.end)) {
        return word.hash;
    }
    constexpr std::uint64_t other = 0x9E37'79B9'7F4A'7C15U;
    const auto spelt = text.substr(word.begin, word.end - word.begin);
    return (std::hash<std::string_view>{}(spelt) ^ other) | 1U;
}

/// Snowball leaves some endings of French verbs on: "condamnons", "condamnent", "remercier" would
/// differ from "condamner", "remercie".
std::string_view without_verb_ending(std::string_view word, std::string_view stem)
{
    constexpr std::size_t shortest = 3;
    const auto drop = [&](std::string_view ending) {
        const bool drops = stem.ends_with(ending) && stem.size() >= shortest + ending.size();
        stem.remove_suffix(drops ? ending.size() : 0);
        return drops;
    };
    if (word.ends_with("ons")) {
        drop("on");
    }
    else if (!stem.ends_with("ment")) {
        drop("ent");
    }
    if (!drop("i")) {
        drop("y");
    }
    return stem;
}

}  // namespace

Stems::Stems(std::string_view language)
    : stemmer_(sb_stemmer_new(std::string(language).c_str(), nullptr)), french_(language == "fr"),
      known_(known_of(french_))
{
    if (!stemmer_) {
        throw Error(fmt::format("there is no stemmer for the language '{}'", language));
    }
}

Stems::Known& Stems::known_of(bool french)
{
    thread_local Known of_english;
    thread_local Known of_french;
    return french ? of_french : of_english;
}

std::uint64_t& Stems::Known::operator[](std::uint64_t key)
{
    if (2 * count_ >= places_.size()) {
        grow();
    }
    const auto mask = places_.size() - 1;
    auto at = (key ^ key >> 32U) & mask;
    while (places_[at].key != key && places_[at].key != 0) {
        at = (at + 1) & mask;
    }
    count_ += places_[at].key == 0 ? 1U : 0U;
    places_[at].key = key;
    return places_[at].stem;
}

void Stems::Known::grow()
{
    const auto known = std::exchange(places_, {});
    places_.resize(known.empty() ? first_places : 2 * known.size());
    // What is known is dropped where it grows beyond all words of a language: names, misspellings.
    count_ = 0;
    if (known.size() / 2 > most_known) {
        places_.resize(first_places);
        return;
    }
    for (const auto& place : known) {
        if (place.key != 0) {
            (*this)[place.key] = place.stem;
        }
    }
}

void Stems::Free::operator()(sb_stemmer* stemmer) const
{
    sb_stemmer_delete(stemmer);
}

void Stems::replace(std::string_view text, std::span<gazetteer::Word> words)
{
    for (auto& word : words) {
        if (word.is_border()) {
            continue;
        }
        auto& known = known_[key_of(text, word)];
        if (known == 0) {
            known = stem(text.substr(word.begin, word.end - word.begin));
        }
        word.hash = known;
    }
}

std::uint64_t Stems::stem(std::string_view word)
{
    std::string lower;
    icu::UnicodeString::fromUTF8({word.data(), static_cast<std::int32_t>(word.size())})
        .toLower()
        .toUTF8String(lower);
    const auto* const stemmed = sb_stemmer_stem(stemmer_.get(),
                                                reinterpret_cast<const sb_symbol*>(lower.data()),
                                                static_cast<int>(lower.size()));
    std::string_view found(reinterpret_cast<const char*>(stemmed),
                           static_cast<std::size_t>(sb_stemmer_length(stemmer_.get())));
    if (french_) {
        found = without_verb_ending(lower, found);
    }
    std::vector<gazetteer::Word> words;
    gazetteer::append_words(found, words);
    return words.empty() ? 1 : words.front().hash;
}

}  // namespace horseshoe::stance
