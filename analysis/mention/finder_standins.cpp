#include "analysis/mention/finder.hpp"

#include <algorithm>

/// The part of the finder that reads words which stand for a name: "my country", "the Mission",
/// "certain States", adjectives of several.
namespace horseshoe::mention {

using gazetteer::Entity;
using gazetteer::EntityKind;
using gazetteer::Found;
using gazetteer::NameForm;
using gazetteer::NameUse;
using gazetteer::Word;

/// "my country", "notre organisation": of the delegation that speaks, if it is of that kind.
bool Finder::take_self(const Found& found, const NameUse& use)
{
    const bool of_state = gazetteer_.entities()[use.entity].id == "self-state";
    const auto* const self = gazetteer_.find(self_);
    const bool fits = self != nullptr && (self->kind == EntityKind::state) == of_state;
    if (fits) {
        add(found, static_cast<std::uint32_t>(self - gazetteer_.entities().data()), Form::pronoun);
    }
    return fits;
}

/// "the Mission", if the words around do not begin another name.
bool Finder::take_anaphor(const Found& found, std::span<const std::uint32_t> uses)
{
    const bool described = found.last < words_.size() &&
                           context_.is(Around::specifying, words_[found.last]) &&
                           context_.is_foreign(words_, found.first, found.last + 1);
    if (described || !context_.is_definite(words_, found.first, text_) ||
        context_.is_foreign(words_, found.first, found.last)) {
        return bear(found);
    }
    const bool of_organ = std::any_of(uses.begin(), uses.end(), [&](std::uint32_t use) {
        return std::find(organs_.begin(), organs_.end(), gazetteer_.uses()[use].entity) !=
               organs_.end();
    });
    if (of_organ && std::any_of(uses.begin(), uses.end(), [&](std::uint32_t use) {
            return is_anothers(found, gazetteer_.uses()[use].entity);
        })) {
        return false;  // "the Assembly of the African Union"
    }
    if (!of_organ && context_.is_specified(words_, found.last)) {
        return bear(found);
    }
    if (const auto* const bearer = of_organ ? nullptr : nearer_bearer(found, uses)) {
        if (bearer->entity != Memory::nobody) {
            add(found, bearer->entity, Form::pronoun);
        }
        return bearer->entity != Memory::nobody;
    }
    // "informed the Council of the situation"
    return take_shared(found, uses, Form::pronoun);
}

/// "the occupying Power" is no hint where its bearer stands right beside it.
bool Finder::take_hint(const Found& found)
{
    if (!bearer_beside(found) && !context_.is_told_behind(words_, found.last)) {
        namings_.push_back({"unnamed",
                            EntityKind::unnamed,
                            Form::hint,
                            words_[found.first].begin,
                            words_[found.last - 1].end(),
                            {}});
    }
    return true;
}

/// ", a notorious " of "Ruritania, a notorious sponsor of terrorism": an article and a few small words.
bool Finder::is_apposition(std::string_view between) const
{
    std::vector<Word> words;
    gazetteer::append_words(between.substr(std::min(between.size(), between.find(' '))), words);
    constexpr std::size_t most = 4;
    const bool small = std::all_of(words.begin(), words.end(), [](const Word& word) {
        return !word.is_border() && !word.capital;
    });
    return small && words.size() > 1 && words.size() <= most &&
           context_.is(Around::indefinite, words.front());
}

/// "Ruritania, the occupying Power", "the Ruritanian occupation forces", "puissance occupante
/// ruritanienne".
bool Finder::bearer_beside(const Found& found) const
{
    const auto behind = names_at(found.last);
    const bool adjective_behind = std::any_of(behind.begin(), behind.end(), [&](const Found& name) {
        return gazetteer_.uses()[name.value].form == NameForm::adjective;
    });
    const auto begin = words_[found.first].begin;
    if (adjective_behind || namings_.empty() || namings_.back().end > begin) {
        return adjective_behind;
    }
    const auto between = text_.substr(namings_.back().end, begin - namings_.back().end);
    constexpr std::size_t longest = 10;  // ", the ", " — la "
    const bool punctuated = between.starts_with(", ") || between.starts_with(" \u2014 ") ||
                            between.starts_with(" \u2013 ");
    return (between == " " && namings_.back().form == Form::adjective) ||
           (punctuated && (between.size() <= longest || is_apposition(between)));
}

/// Words that several entities share go to the one named last; else the whole document decides.
bool Finder::take_shared(const Found& found, std::span<const std::uint32_t> uses, Form form)
{
    auto& entities = shared_;
    entities.clear();
    for (const auto use : uses) {
        entities.push_back(gazetteer_.uses()[use].entity);
    }
    std::sort(entities.begin(), entities.end());
    entities.erase(std::unique(entities.begin(), entities.end()), entities.end());
    if (entities.size() == 1 && form != Form::pronoun) {
        add(found, entities.front(), form);
        return true;
    }
    if (form == Form::adjective) {
        // The speaker's own State, else the one that the document turns out to be about.
        const auto own = std::find_if(entities.begin(), entities.end(), [&](std::uint32_t entity) {
            return gazetteer_.entities()[entity].id == self_;
        });
        add(found, own != entities.end() ? *own : entities.front(), form);
        if (own == entities.end()) {
            leave_undecided(entities);
        }
        return true;
    }
    if (const auto latest = memory_.latest(entities)) {
        add(found, *latest, form);
        if (one_subject_ && entities.size() > 1) {
            leave_undecided(entities);
        }
        return true;
    }
    if (form == Form::pronoun) {
        return false;
    }
    add(found, entities.front(), form);
    leave_undecided(entities);
    return true;
}

}  // namespace horseshoe::mention
