#include "analysis/stance/stems.hpp"

#include "parser/error.hpp"
#include "parser/language/fold.hpp"

#include <fmt/format.h>
#include <libstemmer.h>
#include <unicode/unistr.h>

#include <functional>

namespace horseshoe::stance {
namespace {

constexpr std::size_t most_known =
    200000;  // a few megabytes: far more than the words of a language

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
    auto& known = french ? of_french : of_english;
    if (known.size() > most_known) {
        known.clear();
    }
    return known;
}

void Stems::Free::operator()(sb_stemmer* stemmer) const
{
    sb_stemmer_delete(stemmer);
}

void Stems::replace(std::string_view text, std::vector<gazetteer::Word>& words)
{
    for (auto& word : words) {
        if (word.is_border()) {
            continue;
        }
        // Not by the word's own hash, in which "nécessité" and "nécessite" are one.
        const auto spelt = text.substr(word.begin, word.end - word.begin);
        const auto [at, made] = known_.try_emplace(std::hash<std::string_view>{}(spelt), 0);
        if (made) {
            at->second = stem(spelt);
        }
        word.hash = at->second;
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
