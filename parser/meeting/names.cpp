#include "parser/meeting/names.hpp"

#include "parser/language/fold.hpp"

#include <algorithm>
#include <array>

namespace horseshoe::parser {
namespace {

/// Of nouns and adjectives, as names end in; the longest first.
constexpr std::array<std::string_view, 19> case_endings{"ого",
                                                        "ому",
                                                        "ой",
                                                        "ый",
                                                        "ий",
                                                        "ая",
                                                        "ую",
                                                        "ым",
                                                        "им",
                                                        "ом",
                                                        "ем",
                                                        "а",
                                                        "у",
                                                        "е",
                                                        "ю",
                                                        "я",
                                                        "и",
                                                        "ы",
                                                        "ь"};

std::string_view without_honorific(std::string_view speaker, const Language& language)
{
    std::size_t longest = 0;
    for (const auto& word : language.all("honorific")) {
        if (speaker.starts_with(word.words) && speaker.substr(word.words.size()).starts_with(' ')) {
            longest = std::max(longest, word.words.size() + 1);
        }
    }
    return speaker.substr(longest);
}

}  // namespace

std::string name_stem(std::string_view folded)
{
    constexpr std::size_t shortest = 3 * 2;  // bytes of three Cyrillic letters
    for (const auto ending : case_endings) {
        if (folded.ends_with(ending) && folded.size() >= shortest + ending.size()) {
            folded.remove_suffix(ending.size());
            break;
        }
    }
    return std::string(folded);
}

std::string last_stem(std::string_view name)
{
    const auto words = fold_words(name);
    return words.empty() ? std::string{} : name_stem(words.back().word);
}

bool same_person(std::string_view name, std::string_view other)
{
    const auto a = fold_words(name);
    const auto b = fold_words(other);
    const auto& shorter = a.size() <= b.size() ? a : b;
    const auto& longer = a.size() <= b.size() ? b : a;
    if (shorter.empty()) {
        return false;
    }
    return std::equal(shorter.rbegin(),
                      shorter.rend(),
                      longer.rbegin(),
                      [](const FoldedWord& x, const FoldedWord& y) {
                          return x.word == y.word || name_stem(x.word) == name_stem(y.word);
                      });
}

bool share_last_word(std::string_view name, std::string_view other)
{
    const auto a = fold_words(name);
    const auto b = fold_words(other);
    return !a.empty() && !b.empty() && a.back().word == b.back().word;
}

bool names_speaker(std::string_view name, std::string_view speaker, const Language& language)
{
    return !name.empty() && same_person(name, without_honorific(speaker, language));
}

}  // namespace horseshoe::parser
