#include "parser/grammar/heading_name.hpp"

#include "parser/grammar/words.hpp"
#include "parser/language/delegations.hpp"
#include "parser/language/phrases.hpp"

#include <algorithm>
#include <cstddef>

namespace horseshoe::parser {
namespace {

/// "Ibrahim Rushdi Bey".
bool ends_in_honorific(std::string_view name, const Language& language)
{
    const auto last = name.substr(name.rfind(' ') + 1);
    const auto behind = language.all("honorific-behind");
    return last.size() != name.size() &&
           std::any_of(
               behind.begin(), behind.end(), [&](const Word& word) { return word.words == last; });
}

/// "IBRAHIM RUSHDI": some words, and no small letter.
bool is_in_capitals(std::string_view name)
{
    const auto letter = [](char c) { return (c >= 'A' && c <= 'Z') || c == ' ' || c == '-'; };
    return name.find(' ') != std::string_view::npos &&
           std::all_of(name.begin(), name.end(), letter);
}

}  // namespace

bool is_office(std::string_view named, const Language& language)
{
    const auto articles = language.all("article");
    const auto particles = language.all("inner-particle");
    const auto opens = [&](const Word& word) {
        return named.starts_with(word.words) &&
               (named.substr(word.words.size()).starts_with(' ') || word.words.ends_with("\u2019"));
    };
    return std::any_of(articles.begin(), articles.end(), opens) ||
           std::any_of(particles.begin(), particles.end(), opens);
}

bool heads_sentence(std::string_view name, const Language& language)
{
    constexpr std::size_t longest_abbreviation = 4;
    for (auto dot = name.find(". "); dot != std::string_view::npos;
         dot = name.find(". ", dot + 1)) {
        const auto space = name.rfind(' ', dot);
        const auto size = dot - (space == std::string_view::npos ? 0 : space + 1);
        const auto* first = name.data() + dot + 2;
        const auto* const last = name.data() + name.size();
        if (size > longest_abbreviation ||
            (size > 1 &&
             grammar::words_of(language).match(grammar::Key::honorific, first, last) != nullptr)) {
            return true;
        }
    }
    return false;
}

bool speaks_untitled(const HeadingText& heading, const Language& language)
{
    const char first = heading.name.front();
    return (first < 'a' || first > 'z') && !heads_sentence(heading.name, language) &&
           (!heading.spoken.empty() || ends_in_honorific(heading.name, language) ||
            is_in_capitals(heading.name)) &&
           find_delegation(heading.country);
}

bool holds_other_words(std::string_view name, const Language& language)
{
    return find_phrase(name, language, "before-name").has_value() ||
           find_phrase(name, language, "welcome").has_value();
}

}  // namespace horseshoe::parser
