#include "parser/meeting/meeting_number.hpp"

#include "parser/grammar/date.hpp"
#include "parser/grammar/numeral.hpp"
#include "parser/language/fold.hpp"
#include "parser/language/wide.hpp"

#include <algorithm>
#include <charconv>
#include <string>
#include <vector>

namespace horseshoe::parser {
namespace {

int number_at(std::string_view text)
{
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// The value of a word of a number: "ninth" 9, "hundred" 100; -1: it is none; 0: it only joins.
int value_of(const FoldedWord& word, const Language& language)
{
    for (const auto& row : language.all("number-word")) {
        if (row.words == word.word) {
            return number_at(row.value);
        }
    }
    return -1;
}

/// "thirteen hundred and forty ninth", "quatre vingt dix huitième".
int sum_of(const std::vector<int>& values)
{
    int sum = 0;
    int part = 0;
    for (const int value : values) {
        if (value == 1000) {
            sum += std::max(part, 1) * value;
            part = 0;
        }
        else if (value == 100 || (value == 20 && part % 100 == 4)) {
            part = value == 100 ? std::max(part, 1) * value : part - 4 + 4 * value;
        }
        else {
            part += value;
        }
    }
    return sum + part;
}

/// Whether a word is the last one of a row: "meeting", "séance".
bool is_meeting_word(const std::string& word, const Language& language)
{
    const auto rows = language.all("cover-meeting");
    return std::any_of(rows.begin(), rows.end(), [&](const Word& row) {
        const auto folded = fold_words(row.words);
        return !folded.empty() && folded.back().word == word;
    });
}

}  // namespace

int meeting_number(std::string_view line, const Language& language)
{
    for (const auto& row : language.all("cover-meeting")) {
        for (auto at = line.find(row.words); at != std::string_view::npos;
             at = line.find(row.words, at + 1)) {
            if (const auto numeral = is_unspaced(language)
                                         ? last_numeral(line.substr(0, at), language)
                                         : std::nullopt) {
                return numeral->number;
            }
            const auto after = line.substr(at + row.words.size());
            if (!after.empty() && after.front() != ' ' && after.front() != ':') {
                continue;
            }
            // Digits elsewhere may be a day's: the number was lost.
            const auto last = line.substr(0, at).find_last_not_of(' ');
            const auto before = line.substr(0, last == std::string_view::npos ? 0 : last + 1);
            const auto digits = before.find_last_not_of("0123456789") + 1;
            // "6 June 2001 th meeting": a space stands before what a scan parted, not behind a year.
            const int last_digits = number_at(before.substr(digits));
            const auto date = before.size() < at ? find_date(before, language) : std::nullopt;
            const bool day = date && date->date.year == last_digits;
            const int number = day ? 0 : last_digits;
            if (const int first = number != 0 || day ? number : number_at(line)) {
                return first;
            }
        }
    }
    for (const auto& row : language.all("meeting-number")) {
        if (const auto at = line.find(row.words); at != std::string_view::npos) {
            const auto rest = line.substr(at + row.words.size());
            if (const int number = rest.starts_with(' ') ? number_at(rest.substr(1)) : 0) {
                return number;
            }
        }
    }
    return 0;
}

int meeting_number_in_words(std::string_view line, const Language& language)
{
    constexpr std::string_view agenda = "S/Agenda/";
    if (const auto at = line.find(agenda); at != std::string_view::npos) {
        return number_at(line.substr(at + agenda.size()));
    }
    constexpr std::size_t longest = 120;
    const auto words = line.size() > longest ? std::vector<FoldedWord>{} : fold_words(line);
    // Few lines have a number at their end: what stands behind it is asked for last.
    if (words.size() < 2 || value_of(*(words.end() - 2), language) < 0 ||
        !is_meeting_word(words.back().word, language)) {
        return 0;
    }
    std::vector<int> values;
    for (auto word = words.rbegin() + 1; word != words.rend(); ++word) {
        const int value = value_of(*word, language);
        if (value < 0) {
            break;
        }
        values.push_back(value);
    }
    std::reverse(values.begin(), values.end());
    return sum_of(values);
}

int resumption_number(std::string_view line, const Language& language)
{
    for (const auto& row : language.all("resumption")) {
        const auto at = line.find('(' + std::string(row.words));
        if (at == std::string_view::npos) {
            continue;
        }
        auto rest = line.substr(at + 1 + row.words.size());
        rest.remove_prefix(rest.starts_with(' ') ? 1 : 0);
        if (rest.starts_with(')')) {
            return 1;
        }
        if (const int number = number_at(rest)) {
            return number;
        }
    }
    return 0;
}

}  // namespace horseshoe::parser
