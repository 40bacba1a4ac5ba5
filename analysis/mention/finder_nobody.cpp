#include "analysis/mention/finder.hpp"

#include <algorithm>

/// The part of the finder that tells what looks like a name and names nobody, or somebody else.
namespace horseshoe::mention {

using gazetteer::EntityKind;
using gazetteer::Found;
using gazetteer::NameForm;
using gazetteer::NameUse;

/// A name that the words around turn into something else, so that nobody is named.
bool Finder::is_no_name(const Found& found, const NameUse& use) const
{
    const bool of_country = use.kind == EntityKind::state;
    return std::find(nothing_.begin(), nothing_.end(), use.entity) != nothing_.end() ||
           (of_country &&
            ((use.form == NameForm::acronym && is_money(found)) || is_brand(found))) ||
           (is_surname(found) && gazetteer_.entities()[use.entity].armed);
}

/// "US$", "5 million US dollars", and "LET US GO" of a text in capitals.
bool Finder::is_money(const Found& found) const
{
    const auto rest = text_.substr(words_[found.last - 1].end());
    if (rest.starts_with('$') || rest.starts_with(" $") ||
        (found.last < words_.size() && context_.is(Around::money, words_[found.last]))) {
        return true;
    }
    constexpr std::uint32_t shortest = 2;
    const auto& first = words_[found.first];
    const bool us = text_.substr(first.begin, first.size) == "US";
    const bool goes_on = found.last < words_.size() && words_[found.last].capitals;
    if (found.first == 0 || !us || !goes_on) {
        return false;
    }
    const auto& before = words_[found.first - 1];
    const bool named =
        !namings_.empty() && namings_.back().end == before.end();  // "the UN US team"
    return before.capitals && !named && before.size >= shortest &&
           before.end() + 1 == first.begin && text_[before.end()] == ' ';
}

/// "Kenya Airways", "Radio Kenya": a company or a paper.
bool Finder::is_brand(const Found& found) const
{
    const auto beside = [&](std::uint32_t a, std::uint32_t b, std::uint32_t word, Around key) {
        return words_[word].capital && words_[a].end() + 1 == words_[b].begin &&
               text_[words_[a].end()] == ' ' && context_.is(key, words_[word]);
    };
    return (found.last < words_.size() &&
            beside(found.last - 1, found.last, found.last, Around::brand)) ||
           (found.first > 0 &&
            beside(found.first - 1, found.first, found.first - 1, Around::branding));
}

/// "Ada Wagner": behind a capital that opens no sentence and belongs to no other name.
bool Finder::is_surname(const Found& found) const
{
    if (found.last != found.first + 1 || found.first < 2 ||
        !context_.is(Around::surname, words_[found.first])) {
        return false;
    }
    const auto& before = words_[found.first - 1];
    return before.capital && !before.capitals && !before.is_border() &&
           !words_[found.first - 2].is_border() && before.end() + 1 == words_[found.first].begin &&
           text_[before.end()] == ' ' && (namings_.empty() || namings_.back().end <= before.begin);
}

/// "States Members of the Organization of American States": the last word begins a longer name.
bool Finder::goes_on(const Found& found) const
{
    if (found.last < found.first + 3) {
        return false;
    }
    const auto here = names_at(found.last - 1);
    return !here.empty() && here.back().last > found.last;
}

/// "High Representative Abara": whoever holds an office that has others of its name.
bool Finder::is_of_unknown_holder(const Found& found) const
{
    const auto name = found.last;
    return name < words_.size() && words_[name].begin == words_[name - 1].end() + 1 &&
           text_[words_[name - 1].end()] == ' ' && may_begin_holder(name) &&
           !is_title(words_[name]) && names_at(name).empty();
}

}  // namespace horseshoe::mention
