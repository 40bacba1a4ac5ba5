#include "analysis/mention/persons.hpp"

#include "parser/language/fold.hpp"

namespace horseshoe::mention {
namespace {

std::string last_word(std::string_view folded)
{
    const auto blank = folded.rfind(' ');
    return std::string(blank == std::string_view::npos ? folded : folded.substr(blank + 1));
}

/// "Zas", "de Zas": a family name alone, to judge by its small words.
bool is_short(std::string_view name)
{
    return name.find(' ') == std::string_view::npos || (name.front() >= 'a' && name.front() <= 'z');
}

/// Of the same first letter: "S. Zas" may be "Stanislav Zas", "Ada Zas" is another.
bool may_be_same(std::string_view a, std::string_view b)
{
    return parser::fold(a).front() == parser::fold(b).front();
}

/// Without the honorific: "Zas" of "S. E. M. Zas", "Her Excellency Ms. Zas".
std::string_view without_honorific(std::string_view speaker)
{
    const auto blank = speaker.find(' ');
    if (blank == std::string_view::npos) {
        return speaker;
    }
    const auto first = speaker.substr(0, blank);
    const auto rest = speaker.substr(blank + 1);
    if (first == "His" || first == "Her") {
        return without_honorific(rest.substr(rest.find(' ') + 1));
    }
    if (first == "S." || first == "S.E.") {
        auto name = rest;
        while (name.starts_with("E. ") || name.starts_with("A. ") || name.starts_with("R. ")) {
            name = name.substr(3);
        }
        return name.starts_with("M. ") || name.starts_with("Mme ") ? name.substr(name.find(' ') + 1)
                                                                   : name;
    }
    return rest;
}

}  // namespace

Persons::Persons(const parser::Document& document)
{
    for (const auto& turn : document.record.turns) {
        const std::string_view name = turn.heading.name;
        // The parser leaves what follows "S." of a courtesy title in the name.
        add(speakers_,
            name.starts_with("E. ") ? without_honorific("S. " + std::string(name)) : name);
    }
    for (const auto& attendee : document.record.attendance) {
        add(speakers_, without_honorific(attendee.speaker));
    }
}

void Persons::learn(std::string_view name)
{
    add(others_, name);
}

void Persons::add(Names& names, std::string_view name)
{
    if (name.empty()) {
        return;
    }
    const auto [at, made] = names.try_emplace(last_word(parser::fold(name)), std::string(name));
    if (!made && at->second != name && parser::fold(at->second) != parser::fold(name)) {
        // The longer of "Zas" and "Stanislav Zas" tells more; of two full names neither does, ever.
        const bool longer = name.size() > at->second.size();
        const bool one_is_short = !at->second.empty() && (is_short(at->second) || is_short(name));
        at->second = one_is_short ? std::string(longer ? name : at->second) : std::string();
    }
}

std::string Persons::known(std::string_view name) const
{
    const auto last = last_word(parser::fold(name));
    for (const auto* names : {&speakers_, &others_}) {
        const auto found = names->find(last);
        if (found == names->end()) {
            continue;
        }
        // A speaker's family name alone may be told in full elsewhere.
        if (found->second.empty() || !is_short(found->second)) {
            const bool others =
                found->second.empty() || (!is_short(name) && !may_be_same(name, found->second));
            return others ? std::string(name) : found->second;
        }
    }
    return std::string(name);
}

}  // namespace horseshoe::mention
