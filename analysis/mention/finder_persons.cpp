#include "analysis/mention/finder.hpp"

#include <algorithm>

/// The part of the finder that finds persons.
namespace horseshoe::mention {

using gazetteer::EntityKind;
using gazetteer::Word;

/// A person named with an honorific; returns where to go on.
std::uint32_t Finder::take_person(std::uint32_t first)
{
    constexpr std::uint32_t longest = 9;
    if (!words_[first].capital || !opens_name(first) || follows_name(first)) {
        return take_known_person(first);
    }
    auto name = first + 1;
    // "His Majesty King ...", "Ambassador Sir ..."
    while (name + 1 < words_.size() && words_[name].capital && words_[name + 1].capital &&
           context_.is_honorific(words_[name])) {
        ++name;
    }
    auto last = name;
    while (last < words_.size() && last - name < longest && !words_[last].is_border() &&
           words_[last].capital && !in_symbol(words_[last]) &&
           (last == name || !ends_sentence(last - 1))) {
        ++last;
    }
    if (last == name || context_.is(Around::office, words_[name])) {
        return std::max(last, first + 1);  // "Mr. President"
    }
    const auto begin = words_[name].begin;
    const auto end = words_[last - 1].end;
    namings_.push_back({text_.substr(begin, end - begin),
                        EntityKind::person,
                        Form::name,
                        words_[first].begin,
                        end,
                        {}});
    learn_person(name, last);
    return last;
}

/// "Mr.", and "President" right before a name.
bool Finder::opens_name(std::uint32_t first) const
{
    if (context_.is_honorific(words_[first])) {
        return true;
    }
    return context_.is(Around::title, words_[first]) && first + 1 < words_.size() &&
           words_[first + 1].capital && !words_[first + 1].is_border() &&
           text_.substr(words_[first].end).starts_with(' ') &&
           words_[first + 1].begin == words_[first].end + 1 && names_at(first + 1).empty();
}

/// The full name of somebody who was named with an honorific before.
std::uint32_t Finder::take_known_person(std::uint32_t first)
{
    const auto known = words_[first].capital ? persons_.find(words_[first].hash) : persons_.end();
    if (known == persons_.end()) {
        return first + 1;
    }
    for (const auto& name : known->second) {
        const bool here =
            first + name.size() <= words_.size() &&
            std::equal(name.begin(),
                       name.end(),
                       words_.begin() + first,
                       [](std::uint64_t hash, const Word& word) { return hash == word.hash; });
        if (here) {
            const auto last = first + static_cast<std::uint32_t>(name.size());
            const auto begin = words_[first].begin;
            const auto end = words_[last - 1].end;
            namings_.push_back(
                {text_.substr(begin, end - begin), EntityKind::person, Form::name, begin, end, {}});
            return last;
        }
    }
    return first + 1;
}

void Finder::learn_person(std::uint32_t first, std::uint32_t last)
{
    if (last - first < 2) {
        return;
    }
    std::vector<std::uint64_t> name;
    for (auto i = first; i < last; ++i) {
        name.push_back(words_[i].hash);
    }
    met_.insert(name.front());
    auto& known = persons_[name.front()];
    if (std::find(known.begin(), known.end(), name) == known.end()) {
        known.push_back(std::move(name));
    }
}

/// "Martin Luther King": the honorific is part of a name.
bool Finder::follows_name(std::uint32_t word) const
{
    if (word == 0) {
        return false;
    }
    const auto& before = words_[word - 1];
    return before.capital && !before.is_border() && !context_.is_honorific(before) &&
           !context_.is(Around::office, before) &&
           text_.substr(before.end, words_[word].begin - before.end) == " " && before.begin != 0 &&
           text_[before.begin - 1] == ' ' && word >= 2 && words_[word - 2].capital;
}

/// "Jr. It": a stop that is no initial's.
bool Finder::ends_sentence(std::uint32_t word) const
{
    constexpr std::uint32_t longest_initial = 2;
    const auto behind = text_.substr(words_[word].end);
    return words_[word].end - words_[word].begin > longest_initial &&
           (behind.starts_with('.') || behind.starts_with(" ."));
}

}  // namespace horseshoe::mention
