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
#include <vector>

namespace horseshoe::stance {
namespace {

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

WordMemory<std::uint64_t>& Stems::known_of(bool french)
{
    if (french) {
        thread_local WordMemory<std::uint64_t> of_french;
        return of_french;
    }
    thread_local WordMemory<std::uint64_t> of_english;
    return of_english;
}

void Stems::Free::operator()(sb_stemmer* stemmer) const
{
    sb_stemmer_delete(stemmer);
}

/// A word's own hash tells ASCII apart; in it "nécessité" and "nécessite" are one.
std::uint64_t Stems::key_of_other(std::string_view text, const gazetteer::Word& word)
{
    constexpr std::uint64_t other = 0x9E37'79B9'7F4A'7C15U;
    const auto spelt = text.substr(word.begin, word.size);
    return (std::hash<std::string_view>{}(spelt) ^ other) | 1U;
}

std::uint64_t Stems::of(std::string_view text, const gazetteer::Word& word)
{
    const auto key = key_of(text, word);
    if (const auto* const known = known_.find(key)) {
        return *known;
    }
    const auto hash = stem(text.substr(word.begin, word.size), word.plain);
    known_.add(key, hash);
    return hash;
}

void Stems::replace(std::string_view text, std::span<gazetteer::Word> words)
{
    for (auto& word : words) {
        word.hash = word.is_border() ? 0 : of(text, word);
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
        // The stemmer takes "é" for no vowel: "régime" would keep its end, and "regime" not.
        lower = as_in_records(plain ? std::move(lower) : parser::fold(lower));
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
