#include "parser/meeting/phrases.hpp"

#include "parser/grammar/words.hpp"
#include "parser/source/byte_bits.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace horseshoe::parser {
namespace {

/// Of a character's first byte: C2 and E2 begin signs and spaces, the others letters.
bool is_letter_lead(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    const auto lower = byte | 0x20U;
    return (byte >= 0x80 && byte != 0xE2 && byte != 0xC2) || (lower >= 'a' && lower <= 'z');
}

bool ends_in_letter(std::string_view text)
{
    auto lead = text.size() - 1;
    while (lead > 0 && (static_cast<unsigned char>(text[lead]) & 0xC0U) == 0x80) {
        --lead;
    }
    return is_letter_lead(text[lead]);
}

/// True where no letter before `at` makes what follows the rest of a word.
bool may_begin(std::string_view text, std::size_t at)
{
    return at == 0 || !is_letter_lead(text[at]) || !ends_in_letter(text.substr(0, at));
}

bool may_end(std::string_view text, std::size_t end)
{
    return end >= text.size() || !is_letter_lead(text[end]) || !ends_in_letter(text.substr(0, end));
}

/// Whether some row of a key may stand at a byte.
struct MayBeAt {
    std::span<const Language::Beginning> beginnings;

    auto operator()(BytesAt at) const
    {
        const std::array<Bytes, 4> bytes{at[0], at[1], at[2], at[3]};
        auto may = bytes[0] != bytes[0];
        for (const auto& beginning : beginnings) {
            auto same = bytes[0] == beginning.bytes[0];
            for (std::size_t i = 1; i < beginning.size; ++i) {
                same &= bytes[i] == beginning.bytes[i];
            }
            may |= same;
        }
        return may;
    }
};

}  // namespace

std::string_view trim(std::string_view text)
{
    constexpr std::string_view blanks = " \t\n\f";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(blanks) + 1 - first);
}

std::optional<FoundPhrase>
find_phrase(std::string_view text, const Language& language, std::string_view key, std::size_t from)
{
    const auto* group = language.find(key);
    if (group == nullptr) {
        return std::nullopt;
    }
    ByteMarks places(text, MayBeAt{group->beginnings});
    for (auto at = places.next(from, text.size()); at < text.size();
         at = places.next(at + 1, text.size())) {
        if (!may_begin(text, at)) {
            continue;
        }
        const Word* best = nullptr;
        for (const auto& word : group->words) {
            if (text.substr(at).starts_with(word.words) && may_end(text, at + word.words.size()) &&
                (best == nullptr || word.words.size() > best->words.size())) {
                best = &word;
            }
        }
        if (best != nullptr) {
            return FoundPhrase{best, at, at + best->words.size()};
        }
    }
    return std::nullopt;
}

std::optional<FoundPhrase>
find_last_phrase(std::string_view text, const Language& language, std::string_view key)
{
    std::optional<FoundPhrase> last;
    for (auto found = find_phrase(text, language, key); found;
         found = find_phrase(text, language, key, found->end)) {
        last = found;
    }
    return last;
}

namespace {

/// Without the word that a text ends in, if that is short and has no capital: ", la" before "Sra.".
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

/// From the first word with a capital on: what stands before it are articles and prepositions, and
/// the number of a rule.
std::string_view from_capital(std::string_view text)
{
    constexpr std::string_view apostrophe = "\u2019";
    while (!text.empty() && static_cast<unsigned char>(text.front()) < 0x80 &&
           (text.front() < 'A' || text.front() > 'Z')) {
        const auto blank = std::min(text.find(' '), text.size() - 1) + 1;
        const auto elided = text.find(apostrophe);
        text.remove_prefix(elided < blank ? elided + apostrophe.size() : blank);
    }
    return text;
}

/// What stands before ", Ms. ...", behind what invites her.
std::string_view office_before(std::string_view text, const Language& language)
{
    text = without_article(trim(text));
    if (!text.ends_with(',')) {
        return {};
    }
    text.remove_suffix(1);
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
    return from_capital(trim(text));
}

}  // namespace

std::vector<NamedPerson> find_persons(std::string_view text, const Language& language)
{
    using grammar::CapitalisedWord;
    const auto& words = grammar::words_of(language);
    std::vector<NamedPerson> persons;
    const char* const end = text.data() + text.size();
    for (std::size_t at = 0; at < text.size(); ++at) {
        // "l’Ambassadeur": an apostrophe parts words too.
        if (at != 0 && text[at - 1] != ' ' && text[at - 1] != '(' && text[at - 1] != '\n' &&
            !text.substr(0, at).ends_with("\u2019")) {
            continue;
        }
        const char* first = text.data() + at;
        const auto* honorific = words.match(grammar::Key::honorific, first, end);
        // Titles that functions are made of too ("Chief of Staff") open names in headings only.
        if (honorific == nullptr || honorific->value == "title" || first == end || *first != ' ') {
            continue;
        }
        // "S. E. M. Stanislav", "Her Excellency Ms. Kelly": one honorific may follow another.
        ++first;
        auto* after = first;
        if (words.match(grammar::Key::honorific, after, end) != nullptr && after != end &&
            *after == ' ') {
            first = after + 1;
        }
        const auto begin = static_cast<std::size_t>(first - text.data());
        auto name_end = begin;
        for (auto from = begin; from < text.size();) {
            const char* part = text.data() + from;
            if (words.match(grammar::Key::particle, part, end) != nullptr && part != end &&
                *part == ' ') {
                from = static_cast<std::size_t>(part + 1 - text.data());
                continue;
            }
            const auto size = CapitalisedWord::capitalised_word(text.substr(from));
            if (size == 0) {
                break;
            }
            name_end = from + size;
            from = name_end + 1;
            if (name_end >= text.size() || text[name_end] != ' ') {
                break;
            }
        }
        if (name_end == begin) {
            continue;
        }
        auto name = text.substr(begin, name_end - begin);
        if (name.ends_with('.') && name.size() > 3) {
            name.remove_suffix(1);  // the sentence's full stop
        }
        persons.push_back({honorific->words, name, {}, {}, at});
        at = name_end - 1;
    }
    // What is said of a person stands between the comma and the next person.
    for (std::size_t i = 0; i < persons.size(); ++i) {
        auto& person = persons[i];
        const auto from =
            static_cast<std::size_t>(person.name.data() - text.data()) + person.name.size();
        auto to = i + 1 < persons.size() ? persons[i + 1].begin : text.size();
        if (text.substr(from, 2) != ", ") {
            continue;
        }
        auto said = text.substr(from + 2, to - from - 2);
        said = said.substr(0, said.find(';'));
        if (const auto verb = find_phrase(said, language, "to-participate")) {
            said = said.substr(0, verb->begin);
        }
        said = trim(said);
        for (const std::string_view tail : {" and", " et", ",", ".", " and,"}) {
            if (said.ends_with(tail)) {
                said = trim(said.substr(0, said.size() - tail.size()));
            }
        }
        person.function = said;
    }
    std::size_t from = 0;
    for (auto& person : persons) {
        if (person.function.empty()) {
            person.before = office_before(text.substr(from, person.begin - from), language);
        }
        from = static_cast<std::size_t>(person.name.data() - text.data()) + person.name.size();
    }
    return persons;
}

namespace {

/// A full stop ends a sentence where a space follows, unless an honorific or an initial ends in it.
bool ends_at(std::string_view text, std::size_t dot, const Language& language)
{
    if (dot + 1 >= text.size()) {
        return true;
    }
    if (text[dot + 1] != ' ' && text[dot + 1] != '\n') {
        return false;
    }
    const auto before = text.substr(0, dot + 1);
    const auto honorifics = language.all("honorific");
    return !std::any_of(honorifics.begin(), honorifics.end(), [&](const Word& word) {
        return word.words.ends_with('.') && before.ends_with(word.words);
    }) && (dot < 2 || text[dot - 2] != ' ');
}

}  // namespace

std::string_view sentence_at(std::string_view text, std::size_t at, const Language& language)
{
    std::size_t begin = 0;
    for (std::size_t dot = text.find('.'); dot != std::string_view::npos;
         dot = text.find('.', dot + 1)) {
        if (!ends_at(text, dot, language)) {
            continue;
        }
        if (dot >= at) {
            return trim(text.substr(begin, dot + 1 - begin));
        }
        begin = dot + 1;
    }
    return trim(text.substr(begin));
}

std::vector<std::string_view> sentences_of(std::string_view text, const Language& language)
{
    std::vector<std::string_view> sentences;
    std::size_t begin = 0;
    for (std::size_t dot = text.find('.'); dot != std::string_view::npos;
         dot = text.find('.', dot + 1)) {
        if (ends_at(text, dot, language)) {
            sentences.push_back(trim(text.substr(begin, dot + 1 - begin)));
            begin = dot + 1;
        }
    }
    if (const auto rest = trim(text.substr(begin)); !rest.empty()) {
        sentences.push_back(rest);
    }
    return sentences;
}

}  // namespace horseshoe::parser
