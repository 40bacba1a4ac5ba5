#include "parser/meeting/tallies.hpp"

#include "parser/grammar/numeral.hpp"
#include "parser/language/phrases.hpp"
#include "parser/language/wide.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

namespace horseshoe::parser {
namespace {

std::optional<int> number_of(std::string_view written, const Language& language)
{
    int number = 0;
    const auto* const end = written.data() + written.size();
    const auto [rest, error] = std::from_chars(written.data(), end, number);
    if (error == std::errc{} && rest == end) {
        return number;
    }
    for (const auto& word : language.all("number")) {
        if (word.words == written) {
            std::from_chars(word.value.data(), word.value.data() + word.value.size(), number);
            return number;
        }
    }
    return std::nullopt;
}

/// The number that a text ends in where no space parts it from the word before.
std::optional<int> number_ending(std::string_view text, const Language& language)
{
    if (const auto number = last_numeral(text, language)) {
        return number->number;
    }
    const auto rows = language.all("number");
    const auto row = std::find_if(
        rows.begin(), rows.end(), [&](const Word& word) { return text.ends_with(word.words); });
    return row == rows.end() ? std::nullopt : number_of(row->words, language);
}

/// The number that ends right before a phrase: "13 votes in favour", "one against".
std::optional<int> number_before(std::string_view words, std::size_t end, const Language& language)
{
    const auto before = trim(words.substr(0, end));
    if (is_unspaced(language)) {
        return number_ending(before, language);
    }
    const auto space = before.find_last_of(" (,");
    return number_of(before.substr(space == std::string_view::npos ? 0 : space + 1), language);
}

std::optional<int> number_after(std::string_view words, std::size_t begin, const Language& language)
{
    const auto after = trim(words.substr(begin));
    if (is_unspaced(language)) {
        const auto number = read_numeral(after, language);
        return number ? std::optional(number->number) : std::nullopt;
    }
    return number_of(after.substr(0, after.find_first_of(" ,.;)")), language);
}

std::optional<int> tally(std::string_view words, std::string_view key, const Language& language)
{
    for (auto phrase = find_phrase(words, language, key); phrase;
         phrase = find_phrase(words, language, key, phrase->end)) {
        if (const auto number = number_before(words, phrase->begin, language)) {
            return number;
        }
        if (is_unspaced(language)) {
            if (const auto number = number_after(words, phrase->end, language)) {
                return number;
            }
        }
    }
    return std::nullopt;
}

}  // namespace

void read_tallies(std::string_view words, const Language& language, Vote& vote)
{
    auto& told = vote.announced;
    if (const auto favour = tally(words, "tally-favour", language)) {
        told = {favour,
                tally(words, "tally-against", language),
                tally(words, "tally-abstaining", language)};
        return;
    }
    // "was adopted by 9 votes to none", "Par 8 voix contre une, la motion est rejetée".
    for (auto over = find_phrase(words, language, "tally-over"); over;
         over = find_phrase(words, language, "tally-over", over->end)) {
        const auto more = number_before(words, over->begin, language);
        const auto fewer = number_after(words, over->end, language);
        if (more && fewer) {
            const bool refused = find_phrase(words, language, "not-adopted").has_value();
            told = {refused ? fewer : more,
                    refused ? more : fewer,
                    tally(words, "tally-abstaining", language)};
            return;
        }
    }
}

}  // namespace horseshoe::parser
