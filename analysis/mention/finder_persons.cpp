#include "analysis/mention/finder.hpp"

#include <algorithm>

/// The part of the finder that finds persons.
namespace horseshoe::mention {

using gazetteer::EntityKind;
using gazetteer::Word;

/// "van der" of "van der Abara": the word behind the small words of a name; `at` where none of the
/// name's own stands behind them.
std::uint32_t Finder::behind_particles(std::uint32_t at) const
{
    constexpr std::uint32_t most = 3;
    auto name = at;
    while (name < words_.size() && name - at < most && !words_[name].capital &&
           (context_.is(Around::particle, words_[name]) ||
            (name != at && context_.is(Around::second_particle, words_[name])))) {
        ++name;
    }
    if (name == at || name >= words_.size() || words_[name].is_border() || !words_[name].capital ||
        words_[name].capitals || in_symbol(words_[name])) {
        return at;
    }
    for (auto i = at; i < name; ++i) {  // "al-Abara", "d’Abara"
        const auto between = text_.substr(words_[i].end(), words_[i + 1].begin - words_[i].end());
        if (between != " " && between != "-" && between != "\u2010" && between != "\u2011" &&
            between != "\u2019" && between != "'") {
            return at;
        }
    }
    return name;
}

/// The same within a name that began at `name`. French says "de" of what somebody comes from as
/// well, so it joins no more than two names there, of which the second names nobody else.
std::uint32_t Finder::behind_inner_particles(std::uint32_t name, std::uint32_t at) const
{
    if (at >= words_.size() || text_.substr(words_[at - 1].end(), 1) != " " ||
        words_[at].begin != words_[at - 1].end() + 1) {
        return at;
    }
    const auto next = behind_particles(at);
    const bool from = !context_.is_english() && context_.is(Around::owning, words_[at]);
    return next != at && (!from || (at == name + 1 && names_at(next).empty())) ? next : at;
}

/// The word behind a person's name that begins at a word.
std::uint32_t Finder::end_of_person(std::uint32_t name) const
{
    constexpr std::uint32_t longest = 9;
    auto last = name;
    while (last < words_.size() && last - name < longest && !words_[last].is_border() &&
           (last == name || !ends_sentence(last - 1))) {
        const auto next =
            last == name ? behind_particles(last) : behind_inner_particles(name, last);
        if (next == last && (!words_[last].capital || in_symbol(words_[last]) ||
                             (last != name && is_speaker_self(words_[last])))) {
            break;
        }
        last = next + 1;
    }
    return last;
}

/// "Prime Minister Zas": whoever is named right behind an office, which was taken.
void Finder::take_holder()
{
    const auto name = taken_end_;
    if (name == 0 || name >= words_.size() || !may_begin_holder(name) ||
        words_[name].begin != words_[name - 1].end() + 1 || text_[words_[name - 1].end()] != ' ' ||
        is_title(words_[name]) || context_.is(Around::institution, words_[name]) ||
        !names_at(name).empty()) {
        return;
    }
    const auto last = end_of_person(name);
    if (last == name) {
        return;
    }
    const auto begin = words_[name].begin;
    const auto end = words_[last - 1].end();
    namings_.push_back(
        {text_.substr(begin, end - begin), EntityKind::person, Form::name, begin, end, {}});
    learn_person(name, last);
    taken_end_ = last;
}

/// "Zas", and "van der Zas" where nothing but a name begins so.
bool Finder::may_begin_holder(std::uint32_t name) const
{
    if (words_[name].capital) {
        return !words_[name].capitals;
    }
    const auto next = context_.is_english() ? behind_particles(name) : name;
    return next != name && names_at(next).empty();
}

/// A person named with an honorific; returns where to go on.
std::uint32_t Finder::take_person(std::uint32_t first)
{
    if (!words_[first].capital || !opens_name(first) || follows_name(first)) {
        return take_known_person(first);
    }
    auto name = first + 1;
    if (is_stopped_honorific(first)) {
        ++name;
    }
    // "His Majesty King ...", "Ambassador Sir ..."
    while (name + 1 < words_.size() && words_[name].capital && words_[name + 1].capital &&
           context_.is_honorific(words_[name])) {
        ++name;
    }
    const bool small = name < words_.size() && !words_[name].capital;
    const auto last = small && !opens_small(name) ? name : end_of_person(name);
    if (last == name || context_.is(Around::office, words_[name])) {
        return std::max(last, first + 1);  // "Mr. President"
    }
    const auto begin = words_[name].begin;
    const auto end = words_[last - 1].end();
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
    return context_.is_english() && text_.substr(word.begin, word.size) == "I" &&
           !text_.substr(word.end()).starts_with('.');
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
            const auto end = words_[last - 1].end();
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

/// "Jr. It": a stop that is no initial's.
bool Finder::ends_sentence(std::uint32_t word) const
{
    constexpr std::uint32_t longest_initial = 2;
    const auto behind = text_.substr(words_[word].end());
    return words_[word].size > longest_initial &&
           (behind.starts_with('.') || behind.starts_with(" ."));
}

}  // namespace horseshoe::mention
