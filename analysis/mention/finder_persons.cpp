#include "analysis/mention/finder.hpp"

#include <algorithm>

/// The part of the finder that finds persons.
namespace horseshoe::mention {

using gazetteer::EntityKind;
using gazetteer::Word;

/// The word behind a person's name that begins at a word.
std::uint32_t Finder::end_of_person(std::uint32_t name) const
{
    constexpr std::uint32_t longest = 9;
    auto last = name;
    while (last < words_.size() && last - name < longest && !words_[last].is_border() &&
           words_[last].capital && !in_symbol(words_[last]) &&
           (last == name || (!ends_sentence(last - 1) && !is_speaker_self(words_[last])))) {
        ++last;
    }
    return last;
}

/// "Prime Minister Zas": whoever is named right behind an office, which was taken.
void Finder::take_holder()
{
    const auto name = taken_end_;
    if (name == 0 || name >= words_.size() || !words_[name].capital || words_[name].capitals ||
        words_[name].begin != words_[name - 1].end + 1 || text_[words_[name - 1].end] != ' ' ||
        context_.is_honorific(words_[name]) || context_.is(Around::office, words_[name]) ||
        context_.is(Around::title, words_[name]) ||
        context_.is(Around::institution, words_[name]) || !names_at(name).empty()) {
        return;
    }
    const auto last = end_of_person(name);
    if (last == name) {
        return;
    }
    const auto begin = words_[name].begin;
    const auto end = words_[last - 1].end;
    namings_.push_back(
        {text_.substr(begin, end - begin), EntityKind::person, Form::name, begin, end, {}});
    learn_person(name, last);
    taken_end_ = last;
}

/// A person named with an honorific; returns where to go on.
std::uint32_t Finder::take_person(std::uint32_t first)
{
    if (!words_[first].capital || !opens_name(first) || follows_name(first)) {
        return take_known_person(first);
    }
    auto name = first + 1;
    // "His Majesty King ...", "Ambassador Sir ..."
    while (name + 1 < words_.size() && words_[name].capital && words_[name + 1].capital &&
           context_.is_honorific(words_[name])) {
        ++name;
    }
    const auto last = end_of_person(name);
    if (last == name || context_.is(Around::office, words_[name])) {
        return std::max(last, first + 1);  // "Mr. President"
    }
    const auto begin = words_[name].begin;
    const auto end = words_[last - 1].end;
    namings_.push_back({text_.substr(begin, end - begin),
                        EntityKind::person,
                        Form::name,
                        words_[begin_of_title(first)].begin,
                        end,
                        {}});
    learn_person(name, last);
    return last;
}

/// "To Mr. Zas I say": whoever speaks is no part of the name. Nor is he a king’s number, which
/// would make one person of all kings that are the first of their name.
bool Finder::is_speaker_self(const Word& word) const
{
    return context_.is_english() && text_.substr(word.begin, word.end - word.begin) == "I" &&
           !text_.substr(word.end).starts_with('.');
}

/// "Major" of "Major General", "Vice" of "Vice-President".
std::uint32_t Finder::begin_of_title(std::uint32_t first) const
{
    const bool has_rank = first > 0 && words_[first - 1].capital &&
                          context_.is(Around::rank, words_[first - 1]) &&
                          words_[first - 1].end + 1 == words_[first].begin &&
                          (namings_.empty() || namings_.back().end <= words_[first - 1].begin);
    return has_rank ? first - 1 : first;
}

/// "Mr.", and "President" right before a name; not "General Staff".
bool Finder::opens_name(std::uint32_t first) const
{
    if (context_.is_honorific(words_[first])) {
        return first + 1 == words_.size() || !context_.is(Around::institution, words_[first + 1]) ||
               text_.substr(words_[first].begin, words_[first].end - words_[first].begin) !=
                   context_.general();
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
