#include "analysis/stance/stems.hpp"

#include "analysis/stance/record_spelling.hpp"
#include "parser/error.hpp"
#include "parser/language/fold.hpp"

#include <fmt/format.h>
#include <libstemmer.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <functional>
#include <utility>

namespace horseshoe::stance {
namespace {

constexpr std::size_t most_known =
    200000;  // a few megabytes: far more than the words of a language

/// What tells the spellings of words apart, but for case. A word's own hash does so in ASCII; in it
/// "nécessité" and "nécessite" are one.
std::uint64_t key_of(std::string_view text, const gazetteer::Word& word)
{
    if (word.plain) {
        return word.hash;
    }
    constexpr std::uint64_t other = 0x9E37'79B9'7F4A'7C15U;
    const auto spelt = text.substr(word.begin, word.end - word.begin);
    return (std::hash<std::string_view>{}(spelt) ^ other) | 1U;
}

/// Snowball has one stem for "imports" and "important".
bool is_trade(std::string_view word)
{
    return word.starts_with("import") && !word.starts_with("importan");
}

/// And one for "essential" and "essentially", which praises nobody.
bool is_plain_adverb(std::string_view word)
{
    constexpr std::array<std::string_view, 6> adverbs{
        "essentially", "importantly", "crucially", "vitally", "critically", "fundamentally"};
    return std::find(adverbs.begin(), adverbs.end(), word) != adverbs.end();
}

/// What French words begin with for which Snowball has the stem of others: "opportun", "cesser",
/// "traité", "accord", "financer", "assistance". Empty: none.
std::string_view beginning_of_other(std::string_view word)
{
    constexpr std::array<std::string_view, 6> others{
        "opportunité", "cessez", "traitement", "accordé", "financi", "assist"};
    const auto found = std::find_if(others.begin(), others.end(), [&](std::string_view other) {
        return word.starts_with(other) && !word.starts_with("assistance");
    });
    return found == others.end() ? std::string_view() : *found;
}

/// "killed 30", "killed 272": any number fits where a row has one.
bool is_number(std::string_view word)
{
    return std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::uint64_t stem_of(std::string_view stemmed)
{
    std::vector<gazetteer::Word> words;
    gazetteer::append_words(stemmed, words);
    return words.empty() ? 1 : words.front().hash;
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
    if (french) {
        thread_local Known of_french;
        return of_french;
    }
    thread_local Known of_english;
    return of_english;
}

std::uint64_t Stems::Known::find(std::uint64_t key) const
{
    const auto mask = places_.size() - 1;
    for (auto at = home_of(key);; at = at + 1) {
        const auto& place = places_[at & mask];
        if (place.key == key || place.key == 0) {
            return place.stem;
        }
    }
}

void Stems::Known::add(std::uint64_t key, std::uint64_t stem)
{
    if (2 * (count_ + 1) > places_.size()) {
        grow();
    }
    put({key, stem});
}

void Stems::Known::put(const Place& place)
{
    const auto mask = places_.size() - 1;
    auto at = home_of(place.key) & mask;
    while (places_[at].key != 0) {
        at = (at + 1) & mask;
    }
    places_[at] = place;
    ++count_;
}

void Stems::Known::grow()
{
    const auto known = std::exchange(places_, {});
    count_ = 0;
    // What is known is dropped where it grows beyond all words of a language: names, misspellings.
    if (known.size() / 2 > most_known) {
        places_.resize(first_places);
        return;
    }
    places_.resize(2 * known.size());
    for (const auto& place : known) {
        if (place.key != 0) {
            put(place);
        }
    }
}

void Stems::Free::operator()(sb_stemmer* stemmer) const
{
    sb_stemmer_delete(stemmer);
}

void Stems::replace(std::string_view text, std::span<gazetteer::Word> words)
{
    thread_local std::vector<std::uint64_t> keys;
    keys.clear();
    for (const auto& word : words) {
        keys.push_back(word.is_border() ? 0 : key_of(text, word));
        known_.prefetch(keys.back());
    }
    auto next = keys.begin();
    for (auto& word : words) {
        const auto key = *next++;
        if (key == 0) {
            continue;
        }
        auto known = known_.find(key);
        if (known == 0) {
            known = stem(text.substr(word.begin, word.end - word.begin), word.plain);
            known_.add(key, known);
        }
        word.hash = known;
    }
}

std::uint64_t Stems::stem(std::string_view word, bool plain)
{
    if (is_number(word)) {
        return stem_of("0");
    }
    std::string lower;
    if (plain) {
        lower = word;
        for (auto& c : lower) {
            c = static_cast<char>(c | 0x20);  // digits have that bit
        }
    }
    else {
        icu::UnicodeString::fromUTF8({word.data(), static_cast<std::int32_t>(word.size())})
            .toLower()
            .toUTF8String(lower);
    }
    if (!french_) {
        lower = as_in_records(std::move(lower));
    }
    if (is_trade(lower)) {
        return stem_of("importer");
    }
    if (const auto other = french_ ? beginning_of_other(lower) : std::string_view();
        !other.empty()) {
        return stem_of("autre" + std::string(other));
    }
    if (!french_ && is_plain_adverb(lower)) {
        return stem_of(lower);
    }
    // Hashes have no accents: "a respecté" and "à respecter" would be one.
    if (french_ && lower == "à") {
        return stem_of("agrave");
    }
    const auto* const stemmed = sb_stemmer_stem(stemmer_.get(),
                                                reinterpret_cast<const sb_symbol*>(lower.data()),
                                                static_cast<int>(lower.size()));
    std::string_view found(reinterpret_cast<const char*>(stemmed),
                           static_cast<std::size_t>(sb_stemmer_length(stemmer_.get())));
    if (french_) {
        found = without_verb_ending(lower, found);
    }
    return stem_of(found);
}

}  // namespace horseshoe::stance
