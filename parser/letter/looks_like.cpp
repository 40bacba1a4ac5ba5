#include "parser/letter/looks_like.hpp"

#include "parser/language/phrases.hpp"
#include "parser/language/rows.hpp"
#include "parser/letter/title_lines.hpp"
#include "parser/prepare/furniture.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace horseshoe::parser {
namespace {

/// "President: Mr. ...", "Members:": a label that covers of records have, dot leaders or not.
bool is_cover_label(std::string_view words, const Language& language)
{
    const auto colon = words.find(':');
    return colon != std::string_view::npos && colon < 24 &&
           (starts_with_row(words, language, "cover-president") ||
            starts_with_row(words, language, "cover-members"));
}

/// "1798th MEETING: 22 OCTOBER 1974": what the contents of a printed record stand under.
bool is_meeting_number(std::string_view words, const Language& language)
{
    const auto digits = words.find_first_not_of("0123456789");
    return digits != 0 && digits != std::string_view::npos &&
           starts_with_row(words.substr(digits), language, "cover-meeting");
}

/// "Letter dated ... (S/2031/40)": no letter tells its own symbol so, items of an agenda do.
bool is_item_of_agenda(const Source& source, const Language& language, const Line& title)
{
    constexpr std::ptrdiff_t most_lines = 6;
    const auto* const first = &title;
    const auto* const end = source.lines.data() + source.lines.size();
    std::string told;
    for (const auto* line = first; line != end && line - first < most_lines; ++line) {
        const auto words = source.of(*line);
        // What a letter says below its title may cite such symbols.
        if (is_blank_line(words) ||
            (!trim(words).starts_with('(') && is_told_in_full(told, language))) {
            return false;
        }
        told += (told.empty() ? "" : " ") + std::string(trim(words));
        const auto last = words.find_last_not_of(" \t\r");
        if (last != std::string_view::npos && words[last] == ')' &&
            words.find("(S/") != std::string_view::npos) {
            return true;
        }
    }
    return false;
}

}  // namespace

bool looks_like_letter(const Source& source, const Language& language)
{
    std::size_t seen = 0;
    for (const auto& line : source.lines) {
        auto words = source.of(line);
        while (!words.empty() &&
               (words.front() == ' ' || words.front() == '*' || words.front() == '#')) {
            words.remove_prefix(1);
        }
        if (words.empty()) {
            continue;
        }
        // On a record's cover such a title stands in the agenda, below the members, or below the
        // number of the meeting.
        if (is_cover_label(words, language) || is_meeting_number(words, language)) {
            return false;
        }
        // Without a cover it stands below the opening, or below the agenda's adoption.
        if (words.starts_with("S/PV") || starts_with_row(words, language, "opened") ||
            starts_with_row(words, language, "agenda-title")) {
            return false;
        }
        if (starts_with_row(words, language, "letter-title")) {
            if (is_item_of_agenda(source, language, line)) {
                return false;
            }
            return std::string_view(source.text).substr(0, line.span.begin).find(". . .") ==
                   std::string_view::npos;
        }
        if (++seen > 60) {
            break;
        }
    }
    return false;
}

}  // namespace horseshoe::parser
