#include "parser/letter/annex_date.hpp"

#include "parser/grammar/date.hpp"
#include "parser/language/phrases.hpp"
#include "parser/letter/lines.hpp"
#include "parser/prepare/paragraphs.hpp"

#include <tuple>

namespace horseshoe::parser {
namespace {

/// The first date in a text; of a meeting of several days the last, on which its words were agreed.
std::optional<DateText> find_last_day(std::string_view text, const Language& language)
{
    auto date = find_date(text, language);
    for (std::size_t at = 0; date && at < date->size;) {
        const auto digits = text.find_first_of("0123456789", at);
        const auto behind = text.find_first_not_of("0123456789", digits);
        if (behind >= date->size) {
            break;
        }
        const auto later = find_date(text.substr(behind), language);
        if (later && behind + later->size == date->size) {
            date->date = later->date;
        }
        at = behind;
    }
    return date;
}

/// "Oslo" of "Done at Oslo, on this": without the words that lead to a place and to a day.
std::string_view place_in(std::string_view words, const Language& language)
{
    words = trim(words);
    if (words.starts_with('(') || words.starts_with('[')) {
        words = trim(words.substr(1));
    }
    if (const auto at = find_phrase(words, language, "dated-at"); at && at->begin == 0) {
        words = trim(words.substr(at->end));
    }
    const auto on = find_last_phrase(words, language, "dated-on");
    if (on && on->end == words.size()) {
        words = trim(words.substr(0, on->begin));
    }
    while (words.ends_with(',')) {
        words = trim(words.substr(0, words.size() - 1));
    }
    return words;
}

bool is_place_name(std::string_view words)
{
    constexpr std::size_t longest_place = 40;
    return !words.empty() && words.size() <= longest_place && !starts_lower(words) &&
           words.find_first_of(".:;\"0123456789") == std::string_view::npos &&
           words.find("\u201D") == std::string_view::npos;
}

/// "Kiev, 12 October 1994" at the end of a title, or what its last parentheses hold.
std::string_view tail_of(std::string_view title)
{
    title = trim(title);
    const auto open = title.rfind('(');
    if (open != std::string_view::npos && title.ends_with(')')) {
        return title.substr(open + 1, title.size() - open - 2);
    }
    const auto comma = title.rfind(',');
    const auto before = comma == std::string_view::npos || comma == 0 ? std::string_view::npos
                                                                      : title.rfind(',', comma - 1);
    return before == std::string_view::npos ? std::string_view{} : trim(title.substr(before + 1));
}

/// "met at Tema on 3 March": other days are those of what a text is about.
bool tells_of_meeting(std::string_view words, const Language& language)
{
    return language.all("met-on").empty() || find_phrase(words, language, "met-on");
}

bool is_later(const Date& one, const Date& other)
{
    return std::tie(one.year, one.month, one.day) > std::tie(other.year, other.month, other.day);
}

}  // namespace

void read_title_end(const Language& language, const Date& letter, Declaration& declaration)
{
    const auto title = std::string_view(declaration.title);
    const auto tail = tail_of(title);
    const auto date = find_last_day(tail, language);
    // Others tell of the day that they are about: of an attack, of a debate to come.
    const bool issued =
        is_joint_title(title, language) || row_at_start(title, language, "said-by") != 0;
    if (!date || !issued || !is_date_line(tail, language) || is_later(date->date, letter)) {
        return;
    }
    const auto place = place_in(tail.substr(0, tail.find_first_of("0123456789")), language);
    if (is_place_name(place)) {
        declaration.date = date->date;
        declaration.place = std::string(place);
    }
}

void read_done_at(const LetterText& text, const AnnexShape& shape, Declaration& declaration)
{
    constexpr std::size_t longest_lead = 100;
    for (auto i = shape.body; i < shape.last; ++i) {
        const auto words = text.words(text.blocks[i]);
        const auto date = find_last_day(words, text.language);
        const auto digits = words.find_first_of("0123456789");
        if (!date || digits > longest_lead || row_at_start(words, text.language, "dated-at") == 0) {
            continue;
        }
        declaration.date = date->date;
        const auto place = place_in(words.substr(0, digits), text.language);
        if (is_place_name(place)) {
            declaration.place = std::string(place);
        }
        return;
    }
}

void read_dateline(const LetterText& text, const LetterBlock& dateline, Declaration& declaration)
{
    for (auto i = dateline.first_line; i < dateline.last_line; ++i) {
        const auto line = text.line(i);
        const auto date = find_last_day(line, text.language);
        if (!date) {
            declaration.place = std::string(line);
            continue;
        }
        declaration.date = date->date;
        const auto digits = line.find_first_of("0123456789");
        const auto before = place_in(line.substr(0, digits), text.language);
        if (!before.empty()) {
            declaration.place = std::string(before);
        }
    }
}

void find_place(const LetterText& text, const AnnexShape& shape, Declaration& declaration)
{
    if (!declaration.place.empty() || !declaration.date.known()) {
        return;
    }
    for (auto i = shape.body; i < shape.last; ++i) {
        if (text.blocks[i].kind != LetterBlockKind::dateline) {
            continue;
        }
        for (const auto other : {i - 1, i + 1}) {
            if (other >= shape.body && other < shape.last &&
                text.words(text.blocks[other]).size() < 40 &&
                text.words(text.blocks[other]).find_first_of(".:;") == std::string_view::npos) {
                declaration.place = std::string(text.words(text.blocks[other]));
                std::erase_if(declaration.paragraphs, [&](const Paragraph& each) {
                    return each.begin == text.blocks[other].begin;
                });
                return;
            }
        }
    }
}

void find_date_in_text(const LetterText& text,
                       const std::vector<std::string_view>& told,
                       Declaration& declaration)
{
    if (!declaration.paragraphs.empty()) {
        const auto& first = declaration.paragraphs.front();
        const auto words = text.words(first.begin, first.end);
        if (const auto date = find_last_day(words, text.language);
            date &&
            tells_of_meeting(sentence_at(words, date->size - 1, text.language), text.language)) {
            declaration.date = date->date;
            return;
        }
    }
    // "... adopted on 23 February 2021 (see annexes)": the day nearest before.
    for (auto words : told) {
        for (auto date = find_last_day(words, text.language); date;
             date = find_last_day(words, text.language)) {
            declaration.date = date->date;
            words = words.substr(date->size);
        }
    }
}

}  // namespace horseshoe::parser
