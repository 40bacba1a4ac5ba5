#include "analysis/mention/finder.hpp"

#include <algorithm>

/// The part of the finder that tells what a name stands for that was found in the text: which of its
/// uses, in the year of the document, and what it defines.
namespace horseshoe::mention {
namespace {

using gazetteer::Entity;
using gazetteer::EntityKind;
using gazetteer::Found;
using gazetteer::NameForm;
using gazetteer::NameUse;

Form form_of(NameForm form)
{
    switch (form) {
    case NameForm::adjective: return Form::adjective;
    case NameForm::capital: return Form::capital;
    case NameForm::acronym: return Form::acronym;
    case NameForm::anaphor:
    case NameForm::self: return Form::pronoun;
    case NameForm::hint: return Form::hint;
    default: return Form::name;
    }
}

/// Names that describe more than they name are made of other names, which count: "Panel of Experts
/// on the Sudan". Those of missions and organisations swallow what they are made of.
bool is_descriptive(const Entity& entity)
{
    return entity.kind == EntityKind::group || entity.kind == EntityKind::person ||
           (entity.kind == EntityKind::organisation && !entity.countries.empty());
}

/// "UA" of "Union africaine", "ECOWAS" of its long name: its letters in the name's order, the first
/// of them the name's first.
bool is_acronym_of(std::string_view acronym, std::string_view name)
{
    std::size_t matched = 0;
    for (const char c : name) {
        const char upper = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        if (matched < acronym.size() && upper == acronym[matched]) {
            ++matched;
        }
    }
    return matched == acronym.size() && name.front() == acronym.front();
}

}  // namespace

/// The uses that a name has in the document's year; where it has none then, those of all years:
/// speakers are slow to change, and they quote.
void Finder::find_uses_in_year()
{
    auto& uses = uses_;
    uses.clear();
    if (layered_.size() == 1) {
        uses.push_back(layered_.front().value);
        return;
    }
    for (const bool any_year : {false, true}) {
        for (const auto& found : layered_) {
            if (any_year || gazetteer_.uses()[found.value].in_use(year_)) {
                uses.push_back(found.value);
            }
        }
        if (!uses.empty()) {
            break;
        }
    }
    // "Congo" in 1961 is his who gave the name up later.
    const auto given_up = [&](std::uint32_t number) {
        const auto& use = gazetteer_.uses()[number];
        return use.form == NameForm::name && use.given_up() && year_ != 0 && use.in_use(year_);
    };
    if (uses.size() > 1 && std::any_of(uses.begin(), uses.end(), given_up)) {
        std::erase_if(uses, [&](std::uint32_t number) {
            return gazetteer_.uses()[number].form == NameForm::name && !given_up(number);
        });
    }
    keep_first_form();
}

/// "Suisse" is the State before it is an adjective.
void Finder::keep_first_form()
{
    const auto form_of_use = [&](std::uint32_t use) { return gazetteer_.uses()[use].form; };
    auto first = form_of_use(uses_.front());
    for (const auto use : uses_) {
        first = std::min(first, form_of_use(use));
    }
    std::erase_if(uses_, [&](std::uint32_t use) { return form_of_use(use) != first; });
}

bool Finder::take_use()
{
    find_uses_in_year();
    const auto& use = gazetteer_.uses()[uses_.front()];
    const Found found{layered_.front().first, layered_.front().last, uses_.front()};
    taken_end_ = found.last;
    if (is_no_name(found, use)) {
        return true;
    }
    switch (use.form) {
    case NameForm::numbered: return take_numbered(found);
    case NameForm::self: return take_self(found, use);
    case NameForm::hint: return take_hint(found);
    case NameForm::anaphor: return take_anaphor(found, uses_);
    case NameForm::adjective:
        return !context_.is_language(words_, found.first) &&
               take_shared(found, uses_, Form::adjective);
    case NameForm::capital:
        // The place is read and done with: no "Delhi" within "New Delhi".
        return !context_.acts(words_, found.first, found.last, text_) ||
               take_shared(found, uses_, Form::capital);
    default: return take_named(found, use);
    }
}

bool Finder::take_named(const Found& found, const NameUse& use)
{
    const auto& entity = gazetteer_.entities()[use.entity];
    auto named = use.entity;
    if (found.last == found.first + 1 && use.form == NameForm::acronym) {
        named = memory_.acronym(words_[found.first].hash).value_or(named);
    }
    if (layered_.size() > 1 &&
        (entity.kind == EntityKind::state || entity.kind == EntityKind::person)) {
        named = called_alike(found, named);
    }
    if (found.first > 0 && entity.kind == EntityKind::state &&
        context_.is_honorific(words_[found.first - 1])) {
        return false;  // "Mr. Holland"
    }
    if (entity.kind == EntityKind::organisation &&
        context_.is_foreign(words_, found.first, found.last)) {
        return true;  // "National Security Council"
    }
    if (&entity == member_states_ && goes_on(found)) {
        return false;
    }
    if (is_anothers(found, use.entity)) {
        if (entity.kind == EntityKind::person) {
            take_holder();
        }
        return true;  // "the Secretary-General of the League"
    }
    add(found, named, form_of(use.form));
    remember(named);
    define_acronym(found.first, found.last, named);
    if (is_descriptive(entity)) {
        walk(Layer::entities, {found.first, found.last, &entity});
        taken_end_ = found.last;
    }
    remember_words(found, named);
    if (entity.kind == EntityKind::person) {
        take_holder();
    }
    return true;
}

bool Finder::take_acronym(std::uint32_t first)
{
    const auto& word = words_[first];
    if (!word.capitals || word.size < 2) {
        return false;
    }
    const auto entity = memory_.acronym(word.hash);
    if (entity) {
        add({first, first + 1, 0}, *entity, Form::acronym);
    }
    return entity.has_value();
}

/// "... of the African Union (UA)": what stands alone in brackets behind a name.
void Finder::define_acronym(std::uint32_t first, std::uint32_t after, std::uint32_t entity)
{
    if (after + 2 >= words_.size() || text_[words_[after].begin] != '(' ||
        text_[words_[after + 2].begin] != ')') {
        return;
    }
    const auto& word = words_[after + 1];
    const auto letters = text_.substr(word.begin, word.size);
    const auto name =
        text_.substr(words_[first].begin, words_[after - 1].end() - words_[first].begin);
    if (word.capitals && letters.size() >= 2 &&
        (is_acronym_of(letters, name) || gazetteer_.has_acronym(entity, word))) {
        memory_.define(word.hash, entity);
        met_.insert(word.hash);
    }
}

/// Naming an organ of the United Nations is speaking of the Organization, and the High Commissioner
/// for Human Rights is named by the same words as his Office.
void Finder::remember(std::uint32_t entity)
{
    if (std::find(organs_.begin(), organs_.end(), entity) != organs_.end()) {
        memory_.touched(organs_.front());
    }
    for (const auto& [body, head] : heads_) {
        if (body == entity) {
            memory_.touched(head);
        }
    }
    memory_.named(entity);
}

}  // namespace horseshoe::mention
