#include "analysis/mention/finder.hpp"

#include <algorithm>
#include <array>

/// The part of the finder that keeps apart those who are called alike: "the Court" of the one that
/// was named last, "the Congo" of the State that is spoken of.
namespace horseshoe::mention {

using gazetteer::EntityKind;
using gazetteer::Found;
using gazetteer::NameForm;

/// "Special Court for Sierra Leone": from now on "the Court" is no other.
void Finder::remember_words(const Found& found, std::uint32_t entity)
{
    const auto kind = gazetteer_.entities()[entity].kind;
    if (found.last == found.first + 1 ||
        (kind != EntityKind::organisation && kind != EntityKind::mission &&
         kind != EntityKind::group && kind != EntityKind::document)) {
        return;
    }
    for (auto word = anaphora_.next(found.first, found.last); word < found.last;
         word = anaphora_.next(word + 1, found.last)) {
        memory_.bore(words_[word].hash, entity, texts_, words_[word].begin);
    }
}

/// "the OSCE Mission", "the Charter of the Arab League": one that has no id has been spoken of. No
/// mention.
bool Finder::bear(const Found& found)
{
    const auto& uses = gazetteer_.uses();
    const bool of_document = uses[found.value].kind == EntityKind::topic;
    const auto& entity = gazetteer_.entities()[uses[found.value].entity];
    const bool capital = found.first > 0 && words_[found.first - 1].capital &&
                         !words_[found.first - 1].is_border() &&
                         !context_.is(Around::article, words_[found.first - 1]);
    const bool anothers = of_document
                              ? capital || context_.is_specified(words_, found.last)
                              : is_owned_before(found, entity) || is_owned_behind(found, entity) ||
                                    context_.is_foreign(words_, found.first, found.last);
    if (words_[found.first].capital && found.last == found.first + 1 && anothers) {
        memory_.bore(words_[found.first].hash, Memory::nobody, texts_, words_[found.first].begin);
    }
    return false;
}

/// Whoever bore the word of an anaphor nearer before it than those whose it may be; null where nobody
/// did. Of bodies only the paragraph tells, of documents all that was read.
const Memory::Bearer* Finder::nearer_bearer(const Found& found,
                                            std::span<const std::uint32_t> uses) const
{
    const auto* const bearer = memory_.bearer(words_[found.first].hash);
    const bool of_document = gazetteer_.uses()[found.value].kind == EntityKind::topic;
    if (bearer == nullptr || found.last != found.first + 1 ||
        (bearer->text != texts_ && !of_document) ||
        (bearer->text == texts_ && bearer->begin > words_[found.first].begin)) {
        return nullptr;
    }
    const bool nearest = std::all_of(uses.begin(), uses.end(), [&](std::uint32_t use) {
        const auto entity = gazetteer_.uses()[use].entity;
        return entity != bearer->entity && memory_.when(entity) < bearer->when;
    });
    return nearest ? bearer : nullptr;
}

/// "the Congo": of two States, or officers, that are called so the one that is spoken of. One that is listed beside
/// the other, or without an article, bears the name by right.
std::uint32_t Finder::called_alike(const Found& found, std::uint32_t named) const
{
    const auto other = std::find_if(layered_.begin(), layered_.end(), [&](const Found& one) {
        const auto& use = gazetteer_.uses()[one.value];
        return use.form == NameForm::anaphor && use.entity != named &&
               use.kind == gazetteer_.entities()[named].kind && use.in_use(year_);
    });
    if (other == layered_.end() || found.first == 0 ||
        !context_.is(Around::article, words_[found.first - 1]) ||
        gazetteer_.entities()[named].id == self_) {
        return named;
    }
    const auto entity = gazetteer_.uses()[other->value].entity;
    if (listed_beside(found, entity)) {
        return named;
    }
    if (gazetteer_.entities()[entity].id == self_) {
        return entity;
    }
    const std::array<std::uint32_t, 2> both{named, entity};
    const auto one = memory_.most(both) ? memory_.most(both) : memory_.latest(both);
    return one ? *one : spoken_of(gazetteer_.entities()[entity].id) ? entity : named;
}

/// "the Congo and the Democratic Republic of the Congo": both are meant.
bool Finder::listed_beside(const Found& found, std::uint32_t entity) const
{
    const auto is_link = [&](std::uint32_t at) {
        return (words_[at].is_border() && text_[words_[at].begin] == ',') ||
               context_.is(Around::joining, words_[at]) || context_.is(Around::article, words_[at]);
    };
    const auto is_other = [&](const Found& one) {
        return gazetteer_.uses()[one.value].entity == entity;
    };
    auto at = found.last;
    while (at < words_.size() && is_link(at)) {
        ++at;
    }
    const auto behind = names_at(at);
    if (at > found.last && std::any_of(behind.begin(), behind.end(), is_other)) {
        return true;
    }
    at = found.first;
    while (at > 0 && is_link(at - 1)) {
        --at;
    }
    return !namings_.empty() && at > 0 && namings_.back().end == words_[at - 1].end() &&
           namings_.back().entity == gazetteer_.entities()[entity].id;
}

/// By a mission or a committee of the country: "MONUSCO".
bool Finder::spoken_of(std::string_view country) const
{
    const auto& entities = gazetteer_.entities();
    for (std::uint32_t i = 0; i < entities.size(); ++i) {
        const auto& countries = entities[i].countries;
        if (memory_.when(i) != 0 &&
            std::find(countries.begin(), countries.end(), country) != countries.end()) {
            return true;
        }
    }
    return false;
}

}  // namespace horseshoe::mention
