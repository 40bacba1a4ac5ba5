#include "parser/meeting/office_words.hpp"

#include "parser/language/phrases.hpp"
#include "parser/prepare/paragraphs.hpp"

#include <algorithm>

namespace horseshoe::parser {
namespace {

/// From the first word with a capital on: what stands before it are articles and prepositions, and
/// the number of a rule.
std::string_view from_capital(std::string_view text)
{
    constexpr std::string_view apostrophe = "\u2019";
    const auto begins_small = [&] {
        const bool ascii = static_cast<unsigned char>(text.front()) < 0x80;
        return starts_lower(text) || (ascii && (text.front() < 'A' || text.front() > 'Z'));
    };
    while (!text.empty() && begins_small()) {
        const auto blank = std::min(text.find(' '), text.size() - 1) + 1;
        const auto elided = text.find(apostrophe);
        text.remove_prefix(elided < blank ? elided + apostrophe.size() : blank);
    }
    return text;
}

/// Without what joins it to the next of several.
std::string_view without_joint(std::string_view said, const Language& language)
{
    while (said.ends_with(',') || said.ends_with('.')) {
        said = trim(said.substr(0, said.size() - 1));
    }
    const auto last = find_last_phrase(said, language, "and");
    return last && last->end == said.size() && last->begin > 0
               ? without_joint(trim(said.substr(0, last->begin)), language)
               : said;
}

}  // namespace

std::string_view office_before(std::string_view text, const Language& language)
{
    text = without_article(trim(text));
    if (!text.ends_with(',')) {
        return {};
    }
    text.remove_suffix(1);
    return from_capital(behind_invitation(text, language));
}

std::string_view said_behind(std::string_view text,
                             const NamedPerson& person,
                             std::size_t to,
                             const Language& language)
{
    const auto from = person.end(text);
    if (text.substr(from, 2) != ", ") {
        return {};
    }
    auto said = text.substr(from + 2, to - from - 2);
    said = said.substr(0, said.find(';'));
    if (const auto sentences = sentences_of(said, language); !sentences.empty()) {
        said = sentences.front();
    }
    for (const auto* const key : {"to-participate", "takes-seat"}) {
        if (const auto verb = find_phrase(said, language, key)) {
            said = said.substr(0, verb->begin);
        }
    }
    return without_joint(trim(said), language);
}

std::string_view behind_invitation(std::string_view text, const Language& language)
{
    if (const auto sentences = sentences_of(text, language); !sentences.empty()) {
        text = sentences.back();
    }
    text.remove_prefix(text.rfind(';') + 1);  // 0 where there is none
    for (const auto* const key :
         {"rule", "invite", "to-participate", "briefing", "welcome", "floor"}) {
        if (const auto phrase = find_last_phrase(text, language, key)) {
            text.remove_prefix(phrase->end);
        }
    }
    return trim(text);
}

std::string_view without_article(std::string_view text)
{
    constexpr std::size_t longest = 3;
    const auto blank = text.rfind(' ');
    const auto last = blank == std::string_view::npos ? std::string_view{} : text.substr(blank + 1);
    const bool article =
        !last.empty() && last.size() <= longest &&
        std::all_of(last.begin(), last.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    return article ? trim(text.substr(0, blank)) : text;
}

std::string_view without_lead(std::string_view office, const Language& language)
{
    office.remove_prefix(office.rfind(':') + 1);  // 0 where there is none
    constexpr std::string_view wide_colon = "\uFF1A";
    if (const auto colon = office.rfind(wide_colon); colon != std::string_view::npos) {
        office.remove_prefix(colon + wide_colon.size());
    }
    while (office.starts_with(',') || office.starts_with(' ')) {
        office.remove_prefix(1);
    }
    const auto joint = phrase_at_start(office, language, "and");
    return joint ? trim(office.substr(joint->end)) : office;
}

}  // namespace horseshoe::parser
