#include "parser/letter/masthead.hpp"

#include "parser/grammar/date.hpp"
#include "parser/language/fold.hpp"
#include "parser/language/phrases.hpp"
#include "parser/letter/lines.hpp"

#include <algorithm>

namespace horseshoe::parser {
namespace {

/// The name of an organ alone, in capitals or not: it heads another column.
bool is_organ(std::string_view line, const Language& language)
{
    const auto folded = fold(line);
    const auto is_one_of = [&](std::string_view key) {
        const auto rows = language.all(key);
        return std::any_of(
            rows.begin(), rows.end(), [&](const Word& row) { return fold(row.words) == folded; });
    };
    return is_one_of("cover-title") || is_one_of("cover-organ");
}

/// "Distr. general", "ORIGINAL: ENGLISH/PORTUGUESE", "FRANCAIS": of the column beside a heading.
bool is_aside(std::string_view line, const Language& language)
{
    const auto folded = fold(line);
    const auto any = [&](std::string_view key, auto matches) {
        const auto rows = language.all(key);
        return std::any_of(
            rows.begin(), rows.end(), [&](const Word& row) { return matches(fold(row.words)); });
    };
    const auto is_whole = [&](const std::string& row) { return folded == row; };
    const auto labels = [&](const std::string& row) {
        return folded.starts_with(row + ' ') && line.find(':') < row.size() + 4;
    };
    return any("distribution", is_whole) || any("page-head", is_whole) || any("original", labels);
}

/// "Security CouncilS/2031/40": what web pages run together with the name of an organ.
std::string_view behind_organ(std::string_view line, const Language& language)
{
    for (const auto* key : {"cover-title", "cover-organ"}) {
        for (const auto& row : language.all(key)) {
            const auto rest = line.starts_with(row.words) ? line.substr(row.words.size()) : "";
            if (rest.starts_with("S/") || rest.starts_with("A/")) {
                return rest;
            }
        }
    }
    return {};
}

bool ends_in_session(std::string_view line, const Language& language)
{
    const auto word = find_last_phrase(line, language, "session");
    return word && word->end == line.size();
}

}  // namespace

void read_masthead(const LetterText& text,
                   std::uint32_t title,
                   LetterSymbols& symbols,
                   Letter& letter)
{
    if (title == 0) {
        return;
    }
    bool item = false;
    bool beside = false;
    std::uint32_t block = 0;
    const auto last = text.blocks[title - 1].last_line;
    for (std::uint32_t i = 0; i < last; ++i) {
        while (text.blocks[block].last_line <= i) {
            ++block;
        }
        // A web page's heading: the title itself, told before its time.
        if (row_at_start(text.words(text.blocks[block]), text.language, "letter-title") != 0) {
            continue;
        }
        auto line = text.line(i);
        if (const auto begin = text.flow.lines()[i].begin; text.blocks[title].first_line == i) {
            line = line.substr(0, text.blocks[title].begin - begin);  // the title follows in it
        }
        const auto first_of = [&](std::string_view key) {
            const auto rows = text.language.all(key);
            return std::any_of(rows.begin(), rows.end(), [&](const Word& word) {
                return line.starts_with(word.words);
            });
        };
        if (const auto date = find_date(line, text.language); date && !letter.distributed.known()) {
            letter.distributed = date->date;
            continue;
        }
        if (symbols.take_own(line) || symbols.take_own(behind_organ(line, text.language))) {
            continue;
        }
        if (first_of("agenda-item")) {
            letter.agenda_item = std::string(line);
            item = true;
            continue;
        }
        if (is_aside(line, text.language)) {
            continue;
        }
        const bool session = ends_in_session(line, text.language);
        if (session && letter.session.empty()) {
            // Two organs' columns may have come out as one line: the first is the Assembly's.
            letter.session =
                std::string(line.substr(0, find_phrase(line, text.language, "session")->end));
        }
        // Another organ's column, with its own year, may stand in the midst of the item's lines.
        const bool organ = first_of("cover-title") || is_organ(line, text.language);
        if (beside && session) {
            item = true;
            beside = false;
            continue;
        }
        beside = (item || beside) && organ;
        item = item && !session && !organ;
        if (item) {
            letter.agenda_item += ' ' + std::string(line);
        }
    }
}

}  // namespace horseshoe::parser
