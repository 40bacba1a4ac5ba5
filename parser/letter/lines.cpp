#include "parser/letter/lines.hpp"

#include "parser/grammar/date.hpp"
#include "parser/language/delegations.hpp"
#include "parser/language/phrases.hpp"
#include "parser/letter/letter.hpp"
#include "parser/prepare/paragraphs.hpp"

#include <algorithm>
#include <utility>

namespace horseshoe::parser {
namespace {

bool is_letter_byte(char c)
{
    const auto lower = static_cast<unsigned char>(c) | 0x20U;
    return static_cast<unsigned char>(c) >= 0x80 || (lower >= 'a' && lower <= 'z');
}

/// A number of an annex that the text starts with: "II", "3", "C", "two"; its size, or 0.
std::size_t number_size(std::string_view text, const Language& language)
{
    const auto sign = std::min(text.find_first_not_of("ABCDEFGHIVXLC0123456789-"), text.size());
    if (sign != 0 && sign < 7 && (sign == text.size() || !is_letter_byte(text[sign]))) {
        return sign;
    }
    return row_at_start(text, language, "annex-number");
}

/// True where the rest of a heading tells of the letter: "to the letter dated ...".
bool is_of_letter(std::string_view rest, const Language& language)
{
    return (starts_lower(rest) || in_capitals(rest)) && rest.size() < 420 && !rest.ends_with('.') &&
           find_date(rest, language).has_value();
}

/// True where the rest of a heading is "to the communiqué", "to annex II" and nothing else.
bool is_of_annex(std::string_view rest, const Language& language)
{
    const auto of = row_at_start(rest, language, "annex-of");
    const auto behind = trim(rest.substr(of));
    return of != 0 && (behind.empty() || number_size(behind, language) == behind.size());
}

/// True for what may be a name: all words but the shortest begin with a capital.
bool is_name_like(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find(' ', at), text.size());
        const auto word = text.substr(at, end - at);
        if (word.size() > 3 && starts_lower(word)) {
            return false;
        }
        at = end + 1;
    }
    return !text.empty() && !starts_lower(text);
}

/// True where the words are no more than the name of a State: "the Republic of Armenia:".
bool names_signatory(std::string_view words)
{
    // "For Armenia: (Signed) A. Somebody": the name of who signs is not asked here.
    words = trim(words.substr(0, words.find_first_of(":(")));
    while (words.ends_with(',')) {
        words.remove_suffix(1);
    }
    if (words.empty() || words.size() > 100 ||
        words.find_first_of(",;") != std::string_view::npos) {
        return false;
    }
    if (find_delegation(words) || is_name_like(words)) {
        return true;
    }
    // "le Gouvernement de la République islamique de Mauritanie": no words behind the name.
    const auto named = find_delegations(words);
    return named.size() == 1 && named.front().end == words.size();
}

}  // namespace

std::size_t row_at_start(std::string_view text, const Language& language, std::string_view key)
{
    constexpr std::size_t longest = 80;
    const auto found = phrase_at_start(text.substr(0, longest), language, key);
    return found ? found->end : 0;
}

bool is_original(std::string_view text, const Language& language)
{
    if (!text.starts_with('[') || text.size() > 80) {
        return false;
    }
    text.remove_prefix(1);
    const auto originals = language.all("original");
    return std::any_of(originals.begin(), originals.end(), [&](const Word& word) {
        const auto rest = word.words.substr(1);  // the first letter may be small
        return text.size() > rest.size() && text.substr(1).starts_with(rest);
    });
}

bool is_date_line(std::string_view line, const Language& language)
{
    if ((line.starts_with('(') && line.ends_with(')')) ||
        (line.starts_with('[') && line.ends_with(']'))) {
        line = trim(line.substr(1, line.size() - 2));
    }
    const auto date = find_date(line, language);
    const auto digits = line.find_first_of("0123456789");
    // "Manama, 4 rajab 1452 (1 November 2030)"
    const auto open = line.find('(');
    const bool converted = open != std::string_view::npos && open > digits && line.ends_with(')');
    const auto behind = date ? trim(line.substr(date->size)) : std::string_view{};
    if (!date || (behind.find_first_not_of(".,") != std::string_view::npos &&
                  !(converted && behind == ")"))) {
        return false;
    }
    const auto before = trim(line.substr(0, digits));
    // "Declaration of Minsk of 30 November 2017" is a title: a comma or "le" parts the place.
    constexpr std::size_t longest_lead = 60;
    const bool done =
        before.size() < longest_lead && row_at_start(before, language, "dated-at") != 0;
    return before.empty() || before.ends_with(',') || done ||
           (before.size() < 30 && (before.ends_with(" le") || before == "Le" || before == "le"));
}

bool is_whole_date(std::string_view line, const Language& language)
{
    constexpr std::size_t longest = 60;
    const bool ends =
        !line.empty() && (is_digit(line.back()) || (line.starts_with('(') && line.ends_with(')')) ||
                          (line.starts_with('[') && line.ends_with(']')));
    return ends && line.size() < longest && is_date_line(line, language);
}

bool may_be_place(std::string_view line)
{
    constexpr std::size_t longest = 40;
    return line.size() <= longest && line.find_first_of(".:;0123456789") == std::string_view::npos;
}

bool starts_signatory(std::string_view line, const Language& language)
{
    const auto size = row_at_start(line, language, "signatory");
    return size != 0 && line.size() < 120 && !line.ends_with('.') &&
           names_signatory(trim(line.substr(size)));
}

bool is_unfinished(std::string_view title, const Language& language)
{
    for (const auto& [open, close] :
         {std::pair{"\u201C", "\u201D"}, std::pair{"\u00AB", "\u00BB"}}) {
        const auto opened = title.rfind(open);
        if (opened != std::string_view::npos &&
            title.find(close, opened) == std::string_view::npos) {
            return true;
        }
    }
    const auto space = title.find_last_of(' ');
    const auto last = title.substr(space == std::string_view::npos ? 0 : space + 1);
    for (const auto* key : {"article", "office-joint", "topic-of", "title-joint"}) {
        const auto rows = language.all(key);
        if (std::any_of(
                rows.begin(), rows.end(), [&](const Word& row) { return row.words == last; })) {
            return true;
        }
    }
    return false;
}

bool has_sentence(std::string_view text)
{
    for (auto at = text.find(". "); at != std::string_view::npos; at = text.find(". ", at + 1)) {
        const bool number = at + 2 < text.size() && is_digit(text[at + 2]) &&
                            (text.substr(0, at).ends_with(" No") || text.starts_with("No."));
        if (!number) {
            return true;
        }
    }
    return false;
}

bool is_rule(std::string_view text)
{
    return text.size() >= 3 && text.find_first_not_of("-_*= ") == std::string_view::npos;
}

AnnexHeading read_annex_heading(std::string_view text, const Language& language)
{
    if (text.starts_with('[') && text.ends_with(']')) {  // "[Annex]"
        const auto inside = read_annex_heading(text.substr(1, text.size() - 2), language);
        return inside.bare ? inside : AnnexHeading{};
    }
    const auto word = row_at_start(text, language, "annex");
    if (word == 0) {
        return {};
    }
    auto rest = trim(text.substr(word));
    while (const auto size = number_size(rest, language)) {  // "n° 4"
        rest = trim(rest.substr(size));
    }
    if (rest.find_first_not_of(".:*)") == std::string_view::npos) {
        return {true, true, 0};
    }
    if (is_of_letter(rest, language) || is_of_annex(rest, language) ||
        (is_original(rest, language) && rest.ends_with(']'))) {
        return {true, false, 0};
    }
    // "Annex II: Statement by ..."
    for (const std::string_view mark : {":", ".", "\u2013", "\u2014", "-"}) {
        const auto title =
            rest.starts_with(mark) ? trim(rest.substr(mark.size())) : std::string_view{};
        if (!title.empty() && title.size() < 300 && !title.ends_with('.') && !starts_lower(title)) {
            return {true, false, static_cast<std::size_t>(title.data() - text.data())};
        }
    }
    return {};
}

}  // namespace horseshoe::parser
