#include "parser/grammar/heading.hpp"

#include "parser/grammar/heading_name.hpp"
#include "parser/grammar/heading_rules.hpp"
#include "parser/language/delegations.hpp"

#include <vector>

namespace horseshoe::parser {
namespace {

using namespace grammar;

std::string_view without_blanks(std::string_view text)
{
    while (!text.empty() && text.front() == ' ') {
        text.remove_prefix(1);
    }
    while (!text.empty() && text.back() == ' ') {
        text.remove_suffix(1);
    }
    return text;
}

/// The language and the first other thing that the parentheses hold.
void take(const std::vector<Aside>& asides, HeadingText& heading)
{
    for (const auto& each : asides) {
        if (each.language != nullptr) {
            heading.spoken = each.language->value;
        }
        else if (heading.country.empty()) {
            heading.country = without_blanks(view(each.other));
        }
    }
}

bool has_aside(std::string_view text)
{
    constexpr std::size_t longest_name = 120;
    text = text.substr(0, longest_name);
    return text.find('(') != std::string_view::npos || text.find('[') != std::string_view::npos;
}

/// A heading without a name: `read` finds its parts, and `tell` takes from them what they are of.
template <typename Parts, typename Tell>
std::optional<HeadingText>
read_nameless(std::string_view text,
              const Words& words,
              std::uint32_t (*read)(std::string_view text, const Words& words, Parts& parts),
              Tell tell)
{
    HeadingText heading;
    Parts parts;
    heading.size = read(text, words, parts);
    if (heading.size == 0) {
        return std::nullopt;
    }
    tell(parts, heading);
    heading.colon = parts.colon;
    take(parts.asides, heading);
    return heading;
}

std::optional<HeadingText> read_presidency(std::string_view text, const Words& words)
{
    return read_nameless(
        text, words, read_president, [](const FunctionParts& parts, HeadingText& heading) {
            heading.presidency = true;
            heading.function = parts.function->words;
        });
}

/// "The Secretary-General:".
std::optional<HeadingText> read_known_function(std::string_view text, const Words& words)
{
    return read_nameless(
        text, words, read_function, [](const FunctionParts& parts, HeadingText& heading) {
            heading.function = parts.function->words;
            heading.function_delegation = parts.function->value;
        });
}

/// "The Chairman of the Special Committee:".
std::optional<HeadingText> read_told_office(std::string_view text, const Words& words)
{
    return read_nameless(
        text, words, read_office, [](const OfficeParts& parts, HeadingText& heading) {
            heading.function = view(parts.words);
        });
}

/// "The President of the Republic" presides over no body.
bool is_head_of_state(std::string_view office, const Words& words)
{
    const char* first = office.data();
    return words.match(Key::president, first, office.data() + office.size()) != nullptr &&
           find_delegations(office).empty();
}

/// Where honorifics stand behind names.
std::optional<HeadingText>
read_followed_name(std::string_view text, const Words& words, const Language& language)
{
    HeadingText heading;
    FollowedParts parts;
    heading.size = read_followed(text, words, parts);
    if (heading.size == 0) {
        return std::nullopt;
    }
    heading.honorific = parts.honorific->words;
    heading.name = without_blanks(view(parts.name));
    take(parts.asides, heading);
    const bool alone = heading.country.empty() && heading.spoken.empty();
    return alone && holds_other_words(heading.name, language) ? std::nullopt
                                                              : std::optional(heading);
}

/// Of a name behind an honorific, which may head an office or a sentence instead.
std::optional<HeadingText>
heading_of(const HeadingParts& parts, std::uint32_t size, const Language& language)
{
    const auto name = view(parts.name);
    if ((parts.honorific->value == "title" && is_office(name, language)) ||
        heads_sentence(name, language)) {
        return std::nullopt;
    }
    HeadingText heading;
    heading.size = size;
    heading.honorific = parts.honorific->words;
    heading.name = name;
    heading.colon = parts.colon;
    take(parts.asides, heading);
    return heading;
}

std::optional<HeadingText>
read_untitled_name(std::string_view text, const Words& words, const Language& language)
{
    HeadingText heading;
    HeadingParts parts;
    heading.size = read_untitled(text, words, parts);
    if (heading.size == 0) {
        return std::nullopt;
    }
    heading.name = view(parts.name);
    take(parts.asides, heading);
    return speaks_untitled(heading, language) ? std::optional(heading) : std::nullopt;
}

}  // namespace

std::optional<HeadingText> read_heading(std::string_view text, const Language& language)
{
    // No heading is longer, and a line without a colon near its start is none: most are not.
    constexpr std::size_t longest = 320;
    text = text.substr(0, longest);
    const auto& words = words_of(language);
    const auto keys = words.keys_at(text);
    const auto may_begin = [keys](auto... key) { return (keys & (Words::bit(key) | ...)) != 0; };
    const bool aside_follows = has_aside(text);
    if (!may_begin(Key::president, Key::function, Key::honorific) && !aside_follows &&
        !words.honorific_follows()) {
        return std::nullopt;
    }
    if (may_begin(Key::president)) {
        if (auto heading = read_presidency(text, words)) {
            return heading;
        }
    }
    if (may_begin(Key::function)) {
        if (auto heading = read_known_function(text, words)) {
            return heading;
        }
    }
    if (may_begin(Key::function, Key::president)) {
        if (auto heading = read_told_office(text, words)) {
            return is_head_of_state(heading->function, words) ? std::nullopt : heading;
        }
    }
    if (words.honorific_follows()) {
        return read_followed_name(text, words, language);
    }
    if (may_begin(Key::honorific)) {
        HeadingParts parts;
        if (const auto size = read_named(text, words, parts); size != 0) {
            return heading_of(parts, size, language);
        }
    }
    return aside_follows ? read_untitled_name(text, words, language) : std::nullopt;
}

std::optional<LanguageNote> read_language_note(std::string_view text, const Language& language)
{
    if (!text.starts_with('(') && !text.starts_with("\uFF08")) {
        return std::nullopt;
    }
    const Word* spoken_language = nullptr;
    const auto size = read_note(text.substr(0, 160), words_of(language), spoken_language);
    if (size == 0) {
        return std::nullopt;
    }
    return LanguageNote{spoken_language->value, size};
}

}  // namespace horseshoe::parser
