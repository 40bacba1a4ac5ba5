#include "parser/meeting/cover_head.hpp"

#include "parser/grammar/date.hpp"
#include "parser/grammar/symbol.hpp"
#include "parser/language/fold.hpp"
#include "parser/language/phrases.hpp"
#include "parser/language/rows.hpp"
#include "parser/meeting/meeting_number.hpp"

#include <algorithm>
#include <string>

namespace horseshoe::parser {
namespace {

std::string one_space_each(std::string_view text)
{
    std::string words(text);
    const auto both = [](char a, char b) { return a == ' ' && b == ' '; };
    words.erase(std::unique(words.begin(), words.end(), both), words.end());
    return words;
}

}  // namespace

void CoverHead::name_by_meeting()
{
    auto& record = document_.record;
    record.meeting = record.meeting != 0 ? record.meeting : number_in_words_;
    if (document_.symbol.empty() && record.meeting != 0 && of_council_) {
        record.resumption = resumption_;
        document_.symbol = MeetingSymbol{record.meeting, record.resumption, 0}.text();
        document_.problems.push_back(
            {.code = "symbol-by-meeting",
             .line = 0,
             .message = "the record prints no symbol",
             .advice = "named it after the number of the meeting: " + document_.symbol,
             .notice = true});
    }
}

void CoverHead::read(std::string_view text)
{
    const auto is_row = [&, folded = fold(text)](std::string_view key) {
        const auto rows = language_.all(key);
        return std::any_of(
            rows.begin(), rows.end(), [&](const Word& row) { return folded == fold(row.words); });
    };
    if (!of_council_ && is_row("other-body")) {
        of_other_ = true;
    }
    // "Security Council Meeting 5 Room" is where the other body met.
    of_council_ = of_council_ || (of_other_ ? is_row("cover-council") : names_council(text));
    read_number(text);
    read_day(text);
    read_place(text);
}

/// "Security Council", "United Nations Security Council Meeting 2932 (1990)"; in a line that runs on
/// the Council's name may stand anywhere, unless it is another body's line.
bool CoverHead::names_council(std::string_view text) const
{
    constexpr std::size_t longest_title = 80;
    return contains_row(text, language_, "meeting-number") ||
           starts_with_row(text, language_, "cover-council") ||
           (text.size() > longest_title && contains_row(text, language_, "cover-council") &&
            !contains_row(text, language_, "other-body"));
}

void CoverHead::read_number(std::string_view text)
{
    auto& record = document_.record;
    const auto at = text.find("S/PV.");
    if (at != std::string_view::npos && document_.symbol.empty()) {
        if (const auto symbol = read_meeting_symbol(text.substr(at))) {
            document_.symbol = symbol->text();
            record.meeting = symbol->meeting;
            record.resumption = symbol->resumption;
        }
    }
    if (record.meeting == 0) {
        record.meeting = meeting_number(one_space_each(text), language_);
    }
    resumption_ = resumption_ != 0 ? resumption_ : resumption_number(text, language_);
    number_in_words_ =
        number_in_words_ != 0 ? number_in_words_ : meeting_number_in_words(text, language_);
}

void CoverHead::read_day(std::string_view text)
{
    auto& record = document_.record;
    if (const auto date = find_date(text, language_); date && !document_.date.known()) {
        document_.date = date->date;
    }
    else if (record.session_year.empty() && text.size() < 60) {
        for (const auto& word : language_.all("cover-year")) {
            if (text.ends_with(word.words) && text.size() > word.words.size()) {
                record.session_year = std::string(text);
            }
        }
    }
}

void CoverHead::read_place(std::string_view text)
{
    auto& record = document_.record;
    if (!record.place.empty()) {
        return;
    }
    // "Held in New York, on Monday, 6 June 1955, at 3 p.m."
    constexpr std::size_t longest_sentence = 90;
    const bool tells_day =
        text.size() <= longest_sentence && find_date(text, language_).has_value();
    const auto words = text.substr(0, text.size() - (text.ends_with(',') ? 1 : 0));
    for (const auto& place : language_.all("place")) {
        if (words.ends_with(place.words) ||
            (tells_day && words.find(place.words) != std::string_view::npos)) {
            record.place = std::string(place.words);
        }
    }
}

}  // namespace horseshoe::parser
