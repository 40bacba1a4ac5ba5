#include "analysis/mention/finder.hpp"

/// The part of the finder that tells which words open a person's name.
namespace horseshoe::mention {

using gazetteer::Word;

/// What may open a name is no part of one.
bool Finder::is_title(const Word& word) const
{
    return context_.is_honorific(word) || context_.is(Around::office, word) ||
           context_.is(Around::title, word) || context_.is(Around::style, word);
}

/// "Major" of "Major General", "Vice" of "Vice-President".
std::uint32_t Finder::begin_of_title(std::uint32_t first) const
{
    if (words_[first].size == 1 && is_style(first)) {
        return first - 1;
    }
    const bool has_rank = first > 0 && words_[first - 1].capital &&
                          context_.is(Around::rank, words_[first - 1]) &&
                          words_[first - 1].end() + 1 == words_[first].begin &&
                          (namings_.empty() || namings_.back().end <= words_[first - 1].begin);
    return has_rank ? first - 1 : first;
}

/// "Mr.", and "President" right before a name; not "General Staff".
bool Finder::opens_name(std::uint32_t first) const
{
    if (context_.is_honorific(words_[first])) {
        if (text_.substr(words_[first].end()).starts_with('.') &&
            !context_.is_shortened(words_[first])) {
            return false;  // "Yes, Sir. We do."
        }
        return first + 1 == words_.size() || !context_.is(Around::institution, words_[first + 1]) ||
               text_.substr(words_[first].begin, words_[first].size) != context_.general();
    }
    const bool styled = is_style(first);
    if ((!styled && !context_.is(Around::title, words_[first])) || first + 1 >= words_.size()) {
        return false;
    }
    // "Her Excellency Ms. Zas", "the Director General of"
    const auto& next = words_[first + 1];
    if (styled ? is_title(next)
               : context_.is_honorific(next) &&
                     (first + 2 >= words_.size() || !words_[first + 2].capital)) {
        return false;
    }
    const auto between = text_.substr(words_[first].end(), next.begin - words_[first].end());
    return !next.is_border() && (between == " " || (styled && between == ". ")) &&
           (next.capital ? names_at(first + 1).empty() : may_begin_holder(first + 1));
}

/// "Excellency", and the last letter of "H.E.", "S. E."
bool Finder::is_style(std::uint32_t word) const
{
    if (context_.is(Around::style, words_[word])) {
        return true;
    }
    if (word == 0 || text_.substr(words_[word].begin, 2) != "E.") {
        return false;
    }
    const auto begin = words_[word - 1].begin;
    const auto before = text_.substr(begin, words_[word].begin - begin);
    const std::string_view his = context_.is_english() ? "H." : "S.";
    return before.starts_with(his) && (before.size() == 2 || before.substr(2) == " ");
}

/// "Prof. Zas": a stop behind a word of so many letters looks like the end of a sentence.
bool Finder::is_stopped_honorific(std::uint32_t first) const
{
    return first + 2 < words_.size() && words_[first + 1].is_border() &&
           text_.substr(words_[first].end()).starts_with(". ") &&
           context_.is_shortened(words_[first]) && words_[first + 2].capital &&
           !context_.is(Around::office, words_[first + 2]);
}

/// "Martin Luther King": the honorific is part of a name.
bool Finder::follows_name(std::uint32_t word) const
{
    if (word == 0) {
        return false;
    }
    const auto& before = words_[word - 1];
    const bool named =
        !namings_.empty() && namings_.back().end == before.end();  // "The US Ambassador"
    return before.capital && !named && !before.is_border() && !context_.is_honorific(before) &&
           !context_.is(Around::office, before) &&
           text_.substr(before.end(), words_[word].begin - before.end()) == " " &&
           before.begin != 0 && text_[before.begin - 1] == ' ' && word >= 2 &&
           words_[word - 2].capital;
}

/// Small words may open a name behind a word: in French behind courtesy titles only, since "de" behind
/// an office tells whose it is, and not before what else has a name: "Madame, de Fidji".
bool Finder::opens_small(std::uint32_t name) const
{
    if (context_.is_english()) {
        return true;
    }
    const auto own = behind_particles(name);
    return context_.is(Around::courtesy, words_[name - 1]) &&
           (!context_.is(Around::owning, words_[name]) || names_at(own).empty());
}

}  // namespace horseshoe::mention
