#include "parser/meeting/persons.hpp"

#include "parser/grammar/words.hpp"
#include "parser/language/delegations.hpp"
#include "parser/language/phrases.hpp"
#include "parser/prepare/paragraphs.hpp"

#include <algorithm>
#include <optional>

namespace horseshoe::parser {
namespace {

/// "(Nigeria)" right behind a name.
bool is_of_state(std::string_view behind)
{
    constexpr std::string_view opening = " (";
    if (!behind.starts_with(opening)) {
        return false;
    }
    behind.remove_prefix(opening.size());
    const auto delegation = find_delegation(behind.substr(0, behind.find(')')));
    return delegation && is_state(*delegation);
}

/// With nothing said of them yet.
std::vector<NamedPerson> find_names(std::string_view text, const Language& language)
{
    using grammar::CapitalisedWord;
    const auto& words = grammar::words_of(language);
    constexpr std::size_t longest_abbreviation = 4;
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
        if (honorific == nullptr || first == end || *first != ' ') {
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
            // The full stop of an initial, or of "Jr.", goes on; one behind more letters is the
            // sentence's.
            const bool stops = text[name_end - 1] == '.' && size > longest_abbreviation;
            from = name_end + 1;
            if (stops || name_end >= text.size() || text[name_end] != ' ') {
                break;
            }
        }
        if (name_end == begin) {
            continue;
        }
        auto name = text.substr(begin, name_end - begin);
        if (name.ends_with('.') && name.size() > longest_abbreviation) {
            name.remove_suffix(1);
        }
        // "the Ambassador of Tonga": an office, not somebody of the name "of Tonga".
        if (const auto blank = name.find(' '); name_end != begin && starts_lower(name) &&
                                               blank != std::string_view::npos &&
                                               find_delegation(name.substr(blank + 1))) {
            continue;
        }
        // Functions are made of such titles too ("Chief of Staff"): they open a name in headings,
        // and where a State stands behind it.
        if (honorific->value == "title" && !is_of_state(text.substr(name_end))) {
            continue;
        }
        persons.push_back({honorific->words, name, {}, {}, at});
        at = name_end - 1;
    }
    return persons;
}

/// "Ibrahim Rushdi Bey": of whom the honorific stands behind, and none before.
void add_names_before_honorific(std::string_view text,
                                std::vector<NamedPerson>& persons,
                                const Language& language)
{
    using grammar::CapitalisedWord;
    for (auto behind = find_phrase(text, language, "honorific-behind"); behind;
         behind = find_phrase(text, language, "honorific-behind", behind->end)) {
        auto begin = behind->begin;
        while (begin > 1 && text[begin - 1] == ' ') {
            const auto blank = text.rfind(' ', begin - 2);
            const auto first = blank == std::string_view::npos ? 0 : blank + 1;
            const auto word = text.substr(first, begin - 1 - first);
            if (CapitalisedWord::capitalised_word(word) != word.size()) {
                break;
            }
            begin = first;
        }
        const auto next = std::find_if(persons.begin(), persons.end(), [&](const auto& person) {
            return person.end(text) >= behind->end;
        });
        const bool known = next != persons.end() && next->begin <= behind->begin;
        if (begin != behind->begin && !known) {
            persons.insert(next, {{}, text.substr(begin, behind->end - begin), {}, {}, begin});
        }
    }
}

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

/// Behind what invites, and behind the sentence before.
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

/// What stands before ", Ms. ...", behind what invites her.
std::string_view office_before(std::string_view text, const Language& language)
{
    text = without_article(trim(text));
    if (!text.ends_with(',')) {
        return {};
    }
    text.remove_suffix(1);
    return from_capital(behind_invitation(text, language));
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

/// What is said of a person between the comma behind the name and the next person.
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

/// "the Head of the Mission, Ms. A, the Adviser, Mr. B, and the Coordinator of the network, Ms. C":
/// the first has an office before, and none is told of the last.
bool offices_stand_before(std::string_view text,
                          const std::vector<NamedPerson>& persons,
                          const Language& language)
{
    return persons.back().function.empty() &&
           !office_before(text.substr(0, persons.front().begin), language).empty();
}

/// Where, of the words between two names, those begin that tell the office of the second: "Ms. A,
/// Director of ..., and the Head of ..., Mr. B".
std::optional<std::size_t> office_of_next(std::string_view between,
                                          const NamedPerson& next,
                                          bool all_before,
                                          const Language& language)
{
    if (!without_article(trim(between)).ends_with(',')) {
        return std::nullopt;
    }
    if (const auto joint = find_last_phrase(between, language, "and")) {
        const auto before = trim(between.substr(0, joint->begin));
        const bool right_behind = before.empty() || before == ",";
        if (right_behind || (next.function.empty() && before.ends_with(','))) {
            return joint->end;
        }
    }
    return all_before ? std::optional<std::size_t>(0) : std::nullopt;
}

/// Without the commas and the joint that it begins with, and behind "the following speakers:".
std::string_view without_lead(std::string_view office, const Language& language)
{
    office.remove_prefix(office.rfind(':') + 1);  // 0 where there is none
    while (office.starts_with(',') || office.starts_with(' ')) {
        office.remove_prefix(1);
    }
    const auto joint = phrase_at_start(office, language, "and");
    return joint ? trim(office.substr(joint->end)) : office;
}

/// What stands before somebody of whom more is said behind is the office of whoever was named before;
/// of the first it is the own: "the Representative of Tonga, Mr. A, in his capacity as Chair".
void forget_offices_of_others(std::vector<NamedPerson>& persons)
{
    for (auto& person : persons) {
        const bool others = &person != &persons.front() && !person.function.empty();
        person.before = others ? std::string_view{} : person.before;
    }
}

/// Offices of languages in which they stand right before the name, with no comma between: what stands
/// between two names behind the last comma is the second's.
void read_bare_offices(std::string_view text,
                       std::vector<NamedPerson>& persons,
                       const Language& language)
{
    std::size_t from = 0;
    for (std::size_t i = 0; i < persons.size(); ++i) {
        auto office = behind_invitation(text.substr(from, persons[i].begin - from), language);
        from = persons[i].end(text);
        if (i == 0) {
            office.remove_suffix(office.ends_with(',') ? 1 : 0);
        }
        else if (office.ends_with(',')) {  // "Mr. A, Head of the Mission, Ms. B"
            continue;
        }
        else if (const auto last = office.rfind(','); last != std::string_view::npos) {
            persons[i - 1].function = without_lead(office.substr(0, last), language);
            office = office.substr(last);
        }
        persons[i].before = without_lead(office, language);
    }
    forget_offices_of_others(persons);
}

}  // namespace

std::vector<NamedPerson> find_persons(std::string_view text, const Language& language)
{
    auto persons = find_names(text, language);
    add_names_before_honorific(text, persons, language);
    if (persons.empty()) {
        return persons;
    }
    auto to = text.size();
    for (auto person = persons.rbegin(); person != persons.rend(); ++person) {
        person->function = said_behind(text, *person, to, language);
        to = person->begin;
    }
    if (!language.all("office-order").empty()) {
        read_bare_offices(text, persons, language);
        return persons;
    }
    const bool all_before = persons.size() > 1 && offices_stand_before(text, persons, language);
    persons.front().before = office_before(text.substr(0, persons.front().begin), language);
    if (all_before) {
        persons.front().function = persons.front().before;
    }
    for (std::size_t i = 1; i < persons.size(); ++i) {
        auto& next = persons[i];
        const auto from = persons[i - 1].end(text);
        const auto between = text.substr(from, next.begin - from);
        next.before = office_before(between, language);
        if (const auto begin = office_of_next(between, next, all_before, language)) {
            next.function = office_before(between.substr(*begin), language);
            if (!all_before) {
                persons[i - 1].function = said_behind(
                    text.substr(0, from + *begin), persons[i - 1], from + *begin, language);
            }
        }
    }
    forget_offices_of_others(persons);
    return persons;
}

}  // namespace horseshoe::parser
