#include "analysis/mention/context.hpp"

#include "analysis/mention/embedded.hpp"
#include "parser/error.hpp"
#include "parser/language/language.hpp"
#include "parser/language/tsv.hpp"

#include <algorithm>
#include <utility>

namespace horseshoe::mention {
namespace {

using gazetteer::Word;

bool is_comma(const Word& word, std::string_view text)
{
    return word.is_border() && text[word.begin] == ',';
}

std::uint64_t hash_of(std::string_view word)
{
    std::vector<Word> words;
    gazetteer::append_words(word, words);
    return words.empty() ? 0 : words.front().hash;
}

/// "Mr." of "His Excellency Mr.": the word right before the name; 0 where that is a small one, or
/// a letter of several as in "S. A.", which would make a name of what follows any "À".
std::uint64_t last_hash_of(std::string_view honorific)
{
    std::vector<Word> words;
    gazetteer::append_words(honorific, words);
    while (!words.empty() && words.back().is_border()) {
        words.pop_back();
    }
    // The last letter of "S. A." opens too much else; that of "S. E. M." is one alone already.
    const bool letter = words.size() > 1 && words.back().size == 1;
    return words.empty() || letter || !words.back().capital ? 0 : words.back().hash;
}

}  // namespace

void WordSet::insert(std::uint64_t hash)
{
    if (hash == 0 || contains(hash)) {  // 0 is a border's
        return;
    }
    bits_.insert(hash);
    if (2 * ++size_ > places_.size()) {
        for (const auto old :
             std::exchange(places_, std::vector<std::uint64_t>(2 * places_.size()))) {
            if (old != 0) {
                places_[place_of(old)] = old;
            }
        }
    }
    places_[place_of(hash)] = hash;
}

bool WordSet::holds(std::uint64_t hash) const
{
    return hash != 0 && places_[place_of(hash)] == hash;
}

/// Where a hash is, or would be put.
std::size_t WordSet::place_of(std::uint64_t hash) const
{
    const auto last = places_.size() - 1;
    auto place = hash >> 10U & last;  // by other bits than those that were looked at
    while (places_[place] != 0 && places_[place] != hash) {
        place = (place + 1) & last;
    }
    return place;
}

Context::Context(std::string_view language) : english_(language == "en")
{
    for (const auto& table : embedded()) {
        for (const auto& row : parser::read_tsv(table.text)) {
            if (row[1] == language) {
                const auto* const key =
                    std::find(ContextKeys::names.begin(), ContextKeys::names.end(), row[0]);
                words_[static_cast<std::size_t>(key - ContextKeys::names.begin())].insert(
                    hash_of(row[2]));
            }
        }
    }
    honorifics_ = words_[static_cast<std::size_t>(Around::courtesy)];
    if (const auto* const known = parser::find_language(language)) {
        for (const auto& honorific : known->all("honorific")) {
            if (honorific.value != "title") {  // presidents and ministers are functions first
                honorifics_.insert(last_hash_of(honorific.words));
            }
            if (honorific.words.ends_with('.')) {
                shortened_.insert(last_hash_of(honorific.words));
            }
        }
    }
}

/// By the words before a city: "in Moscow", "to Moscow"; not "the régime in Moscow".
bool Context::is_place(std::span<const Word> words, std::size_t first) const
{
    if (first == 0) {
        return false;
    }
    const auto& before = words[first - 1];
    if (is(Around::locative, before)) {
        return first < 2 || !is(Around::governing, words[first - 2]);
    }
    if (!is(Around::toward, before)) {
        return false;
    }
    constexpr std::size_t shortly = 5;
    for (auto i = first - 1; i > 0 && first - i < shortly; --i) {
        if (words[i - 1].is_border()) {
            return true;
        }
        if (is(Around::dealing, words[i - 1])) {
            return false;
        }
    }
    return true;
}

/// By the words behind it, or behind the list that it is in: "the Algiers and Riyadh agreements".
bool Context::names_event(std::span<const Word> words,
                          std::size_t last,
                          std::string_view text) const
{
    constexpr std::size_t longest_list = 8;
    const auto end = std::min(words.size(), last + longest_list);
    for (auto i = last; i < end; ++i) {
        if (is(Around::event, words[i])) {
            return true;
        }
        const bool goes_on = words[i].is_border()
                                 ? is_comma(words[i], text)
                                 : words[i].capital || is(Around::joining, words[i]);
        if (!goes_on) {
            return false;
        }
    }
    return false;
}

bool Context::acts(std::span<const Word> words,
                   std::size_t first,
                   std::size_t last,
                   std::string_view text) const
{
    if (is_place(words, first) || names_event(words, last, text)) {
        return false;
    }
    // What stands before a list goes for all of it: "visited Tehran, Riyadh and Moscow".
    auto begin = first;
    while (begin >= 2) {
        const auto& link = words[begin - 1];
        const bool linked = is_comma(link, text) || (is(Around::joining, link) && !link.capital);
        if (!linked || !words[begin - 2].capital || words[begin - 2].is_border()) {
            break;
        }
        begin -= 2;
        while (begin > 0 && words[begin - 1].capital && !words[begin - 1].is_border() &&
               !is(Around::locative, words[begin - 1])) {
            --begin;
        }
    }
    // "In Geneva, Moscow said": what opens a sentence goes for one place.
    return begin == first || begin == 0 || !is_place(words, begin) || words[begin - 1].capital;
}

bool Context::is_language(std::span<const Word> words, std::size_t first) const
{
    return (first >= 2 && is(Around::speaking, words[first - 2]) &&
            !words[first - 1].is_border()) ||
           (first >= 1 && is(Around::speaking, words[first - 1]) && !words[first].capital) ||
           (first + 1 < words.size() && is(Around::tongue, words[first + 1]));
}

bool Context::is_definite(std::span<const Word> words,
                          std::size_t first,
                          std::string_view text) const
{
    if (!words[first].capital) {
        return false;
    }
    if (first == 0) {
        return true;
    }
    const auto& before = words[first - 1];
    if (is(Around::article, before)) {
        // "the European Council" is not; "The Council" is.
        return true;
    }
    // "members of Council", "fellow Council members": a plain word; "Governing Council": another name.
    return english_ && !before.is_border() && !before.capital &&
           text.substr(before.begin, before.size) != "a";
}

bool Context::is_specified(std::span<const Word> words, std::size_t last) const
{
    if (last + 1 >= words.size() || !is(Around::specifying, words[last])) {
        return false;
    }
    const auto& next = words[last + 1];
    constexpr std::uint32_t longest_small_word = 4;
    if (next.is_border() || next.capital) {
        return next.capital && !next.is_border();
    }
    const bool small = next.size <= longest_small_word;
    if (small && last + 2 < words.size()) {
        return words[last + 2].capital && !words[last + 2].is_border();
    }
    return !english_ && !small;
}

bool Context::is_foreign(std::span<const Word> words, std::size_t first, std::size_t last) const
{
    if (first > 0 && words[first - 1].capital && is(Around::foreign, words[first - 1])) {
        return true;
    }
    if (last + 1 < words.size() && is(Around::specifying, words[last])) {
        ++last;
    }
    return last < words.size() && is(Around::foreign, words[last]);
}

bool Context::is_told_behind(std::span<const Word> words, std::size_t last) const
{
    if (last < words.size() && words[last].is_border()) {
        ++last;
    }
    return last < words.size() && is(Around::naming, words[last]);
}

const Context& context_of(std::string_view language)
{
    static const Context english("en");
    static const Context french("fr");
    return language == "fr" ? french : english;
}

}  // namespace horseshoe::mention
