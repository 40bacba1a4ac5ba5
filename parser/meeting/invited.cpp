#include "parser/meeting/invited.hpp"

#include "parser/language/delegations.hpp"
#include "parser/language/fold.hpp"
#include "parser/language/phrases.hpp"
#include "parser/language/wide.hpp"
#include "parser/meeting/function.hpp"
#include "parser/prepare/paragraphs.hpp"

#include <algorithm>
#include <utility>

namespace horseshoe::parser {
namespace {

/// A word of one of a key's rows.
bool is_word_of(const Language& language, std::string_view key, const FoldedWord& word)
{
    const auto rows = language.all(key);
    return std::any_of(rows.begin(), rows.end(), [&](const Word& row) {
        const auto folded = fold_words(row.words);
        return std::any_of(folded.begin(), folded.end(), [&](const FoldedWord& each) {
            return each.word == word.word;
        });
    });
}

/// Articles and "and"; with titles also what begins with a capital.
bool is_joint(const Language& language, std::string_view words, bool titles)
{
    const auto each = fold_words(words);
    return std::all_of(each.begin(), each.end(), [&](const FoldedWord& word) {
        return is_word_of(language, "article", word) || is_word_of(language, "and", word) ||
               (titles && !starts_lower(words.substr(word.begin)));
    });
}

}  // namespace

std::string full_name(const NamedPerson& person, const Language& language)
{
    return called(person.name, person.honorific, language);
}

bool is_member(const Document& document, std::string_view delegation)
{
    const auto& record = document.record;
    return delegation == record.presidency.delegation ||
           std::any_of(
               record.attendance.begin(), record.attendance.end(), [&](const Attendee& each) {
                   return each.role == Role::member && each.delegation == delegation;
               });
}

void Invited::add_persons(const std::vector<NamedPerson>& persons,
                          const Paragraph& paragraph,
                          Role role)
{
    for (const auto& person : persons) {
        if (is_named_again(person)) {
            continue;
        }
        Attendee attendee;
        attendee.role = role;
        attendee.speaker = full_name(person, language_);
        auto office = office_of(person, language_, year());
        attendee.function = std::move(office.function);
        attendee.delegation = std::move(office.delegation);
        attendee.span = paragraph.span;
        invited_.push_back(std::move(attendee));
    }
}

void Invited::add_states(std::string_view words, const Paragraph& paragraph)
{
    for (const auto& named : find_delegations(words, year())) {
        if (!has(named.id) && is_state(named.id) && !is_member(document_, named.id)) {
            add_delegation(named, words, paragraph);
        }
    }
}

/// Not Kenya in "the European Union, who led its mission to Kenya". Who was invited before is only
/// asked to the table.
void Invited::add_joined(std::string_view names, const Paragraph& paragraph)
{
    std::size_t after = 0;
    for (const auto& named : find_delegations(names, year())) {
        if (!joins_names(names.substr(after, named.begin - after))) {
            return;
        }
        after = named.end;
        if (!has(named.id) && named.id != "UN" && !is_member(document_, named.id) &&
            !is_invited_before(named.id)) {
            add_delegation(named, names, paragraph);
        }
    }
}

void Invited::add_delegation(const NamedDelegation& named,
                             std::string_view words,
                             const Paragraph& paragraph)
{
    Attendee attendee;
    attendee.role = is_state(named.id) ? Role::invited : Role::guest;
    attendee.country = std::string(words.substr(named.begin, named.end - named.begin));
    attendee.delegation = std::string(named.id);
    attendee.span = paragraph.span;
    invited_.push_back(std::move(attendee));
}

/// ", ", " and the ", " and the Permanent Observer of ".
bool Invited::joins_names(std::string_view words) const
{
    const auto office = find_phrase(words, language_, "representative-of");
    return office ? is_joint(language_, words.substr(0, office->begin), true) &&
                        is_joint(language_, words.substr(office->end), false)
                  : is_joint(language_, words, false);
}

bool Invited::has(std::string_view delegation) const
{
    return std::any_of(invited_.begin(), invited_.end(), [&](const Attendee& each) {
        return each.delegation == delegation;
    });
}

bool Invited::is_invited_before(std::string_view delegation) const
{
    const auto& events = document_.record.events;
    return std::any_of(events.begin(), events.end(), [&](const Event& event) {
        return std::any_of(event.invited.begin(), event.invited.end(), [&](const Attendee& each) {
            return each.delegation == delegation;
        });
    });
}

/// "I invite Ms. Ada Varnay, Director of ..., and give Ms. Varnay the floor" invites one; nor is it
/// another of whom only "who joins us from Riga" is said.
bool Invited::is_named_again(const NamedPerson& person) const
{
    if (!person.function.empty() && !office_of(person, language_, year()).delegation.empty()) {
        return false;
    }
    const auto name =
        person.function.empty() ? person.name.substr(person.name.rfind(' ') + 1) : person.name;
    return std::any_of(invited_.begin(), invited_.end(), [&](const Attendee& each) {
        return each.speaker.ends_with(' ' + std::string(name));
    });
}

}  // namespace horseshoe::parser
