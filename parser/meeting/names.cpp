#include "parser/meeting/names.hpp"

#include "parser/language/fold.hpp"
#include "parser/language/phrases.hpp"
#include "parser/language/wide.hpp"

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
    if (honorific_follows(language)) {
        for (const auto& word : language.all("honorific")) {
            if (speaker.ends_with(word.words) && speaker.size() > word.words.size()) {
                longest = std::max(longest, word.words.size());
            }
        }
        return trim(speaker.substr(0, speaker.size() - longest));
    }
    for (const auto& word : language.all("honorific")) {
        if (speaker.starts_with(word.words) && speaker.substr(word.words.size()).starts_with(' ')) {
            longest = std::max(longest, word.words.size() + 1);
        }
    }
    return speaker.substr(longest);
}

constexpr std::string_view middle_dot = "\u00B7";

/// In ideographs a name of East Asia has the family's name first, and others that were put into them
/// last, behind a dot: "Li" and "Li Hua", "Bo Holm" and "Holm".
bool same_wide_name(std::string_view shorter, std::string_view longer)
{
    constexpr std::size_t character = 3;  // bytes
    if (shorter == longer) {
        return true;
    }
    return longer.ends_with(std::string(middle_dot) + std::string(shorter)) ||
           (longer.find(middle_dot) == std::string_view::npos && longer.size() <= 4 * character &&
            shorter.size() <= 2 * character && longer.starts_with(shorter));
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
    if (starts_wide(name) || ends_wide(name)) {
        return std::string(middle_dot);  // no word of such a name is told apart by its spaces
    }
    const auto words = fold_words(name);
    return words.empty() ? std::string{} : name_stem(words.back().word);
}

bool same_person(std::string_view name, std::string_view other)
{
    if (ends_wide(name) && ends_wide(other)) {
        return name.size() <= other.size() ? same_wide_name(name, other)
                                           : same_wide_name(other, name);
    }
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
