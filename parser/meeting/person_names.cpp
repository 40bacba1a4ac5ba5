#include "parser/meeting/person_names.hpp"

#include "parser/grammar/words.hpp"
#include "parser/language/delegations.hpp"
#include "parser/language/phrases.hpp"
#include "parser/language/wide.hpp"
#include "parser/meeting/followed_names.hpp"
#include "parser/prepare/paragraphs.hpp"

#include <algorithm>
#include <cstddef>

namespace horseshoe::parser {
namespace {

constexpr std::size_t longest_abbreviation = 4;

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

/// Whether a word may begin here; "l’Ambassadeur": an apostrophe parts words too.
bool begins_word(std::string_view text, std::size_t at)
{
    return at == 0 || text[at - 1] == ' ' || text[at - 1] == '(' || text[at - 1] == '\n' ||
           text.substr(0, at).ends_with("\u2019");
}

/// The honorific at the start of a text, and where the name behind it begins; null: none stands there.
const Word* honorific_at(std::string_view text, const grammar::Words& words, std::size_t& name)
{
    const char* first = text.data();
    const char* const end = first + text.size();
    const auto* honorific = words.match(grammar::Key::honorific, first, end);
    if (honorific == nullptr || first == end || *first != ' ') {
        return nullptr;
    }
    // "S. E. M. Stanislav", "Her Excellency Ms. Kelly": one honorific may follow another.
    ++first;
    auto* after = first;
    if (words.match(grammar::Key::honorific, after, end) != nullptr && after != end &&
        *after == ' ') {
        first = after + 1;
    }
    name = static_cast<std::size_t>(first - text.data());
    return honorific;
}

/// Where the name ends that a text begins with; 0: it begins with none.
std::size_t name_end(std::string_view text, const grammar::Words& words)
{
    const char* const end = text.data() + text.size();
    std::size_t name = 0;
    for (std::size_t from = 0; from < text.size();) {
        const char* part = text.data() + from;
        if (words.match(grammar::Key::particle, part, end) != nullptr && part != end &&
            *part == ' ') {
            from = static_cast<std::size_t>(part + 1 - text.data());
            continue;
        }
        const auto size = grammar::CapitalisedWord::capitalised_word(text.substr(from));
        if (size == 0) {
            break;
        }
        name = from + size;
        // The full stop of an initial, or of "Jr.", goes on; one behind more letters is the
        // sentence's.
        const bool stops = text[name - 1] == '.' && size > longest_abbreviation;
        from = name + 1;
        if (stops || name >= text.size() || text[name] != ' ') {
            break;
        }
    }
    return name;
}

std::vector<NamedPerson> names_behind_honorific(std::string_view text, const Language& language)
{
    const auto& words = grammar::words_of(language);
    std::vector<NamedPerson> persons;
    for (std::size_t at = 0; at < text.size(); ++at) {
        std::size_t begin = 0;
        const auto* honorific =
            begins_word(text, at) ? honorific_at(text.substr(at), words, begin) : nullptr;
        if (honorific == nullptr) {
            continue;
        }
        begin += at;
        const auto size = name_end(text.substr(begin), words);
        if (size == 0) {
            continue;
        }
        auto name = text.substr(begin, size);
        if (name.ends_with('.') && name.size() > longest_abbreviation) {
            name.remove_suffix(1);
        }
        // "the Ambassador of Tonga": an office, not somebody of the name "of Tonga".
        if (const auto blank = name.find(' '); starts_lower(name) &&
                                               blank != std::string_view::npos &&
                                               find_delegation(name.substr(blank + 1))) {
            continue;
        }
        // Functions are made of such titles too ("Chief of Staff"): they open a name in headings,
        // and where a State stands behind it.
        if (honorific->value == "title" && !is_of_state(text.substr(begin + size))) {
            continue;
        }
        persons.push_back({honorific->words, name, {}, {}, at});
        at = begin + size - 1;
    }
    return persons;
}

/// "Ibrahim Rushdi Bey": of whom the honorific stands behind, and none before.
void add_names_before_honorific(std::string_view text,
                                std::vector<NamedPerson>& persons,
                                const Language& language)
{
    for (auto behind = find_phrase(text, language, "honorific-behind"); behind;
         behind = find_phrase(text, language, "honorific-behind", behind->end)) {
        auto begin = behind->begin;
        while (begin > 1 && text[begin - 1] == ' ') {
            const auto blank = text.rfind(' ', begin - 2);
            const auto first = blank == std::string_view::npos ? 0 : blank + 1;
            const auto word = text.substr(first, begin - 1 - first);
            if (grammar::CapitalisedWord::capitalised_word(word) != word.size()) {
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

}  // namespace

std::vector<NamedPerson> find_person_names(std::string_view text, const Language& language)
{
    if (honorific_follows(language)) {
        return find_followed_names(text, language);
    }
    auto persons = names_behind_honorific(text, language);
    add_names_before_honorific(text, persons, language);
    return persons;
}

}  // namespace horseshoe::parser
