#include "analysis/stance/offices.hpp"

#include "analysis/gazetteer/name_index.hpp"
#include "parser/language/fold.hpp"

#include <algorithm>
#include <cctype>
#include <vector>

namespace horseshoe::stance {
namespace {

using gazetteer::EntityKind;

constexpr std::string_view secretary_general = "UNSG";

std::string last_word(std::string_view name)
{
    const auto folded = parser::fold(name);
    const auto blank = folded.rfind(' ');
    return blank == std::string::npos ? folded : folded.substr(blank + 1);
}

/// Kinds of offices that anybody may hold: whose they are stands beside them.
bool is_at_large(const gazetteer::Entity& entity)
{
    return entity.parent.empty() && entity.countries.empty();
}

}  // namespace

Offices::Offices(const parser::Document& document, const gazetteer::Gazetteer& gazetteer)
    : gazetteer_(gazetteer)
{
    for (const auto& turn : document.record.turns) {
        if (!turn.heading.name.empty() && !turn.delegation.empty()) {
            speakers_.emplace(last_word(turn.heading.name), turn.delegation);
        }
    }
}

/// A document names the same few persons again and again.
std::string_view Offices::of_person(const std::string& name) const
{
    const auto known = persons_.find(name);
    return known != persons_.end() ? known->second
                                   : persons_.emplace(name, read_person(name)).first->second;
}

std::string_view Offices::read_person(std::string_view name) const
{
    const auto found = speakers_.find(last_word(name));
    return found != speakers_.end()     ? found->second
           : is_secretary_general(name) ? secretary_general
                                        : std::string_view();
}

/// The gazetteer has the names of Secretaries-General behind their office.
bool Offices::is_secretary_general(std::string_view name) const
{
    const auto titled = "Secretary-General " + std::string(name);
    std::vector<gazetteer::Word> words;
    gazetteer::append_words(titled, words);
    std::vector<gazetteer::Found> found;
    gazetteer_.names("en").find(words, found);
    return std::any_of(found.begin(), found.end(), [&](const gazetteer::Found& one) {
        const auto& use = gazetteer_.uses()[one.value];
        return one.first == 0 && one.last == words.size() &&
               gazetteer_.entities()[use.entity].id == secretary_general;
    });
}

/// The peacekeepers of a body are the body's.
std::string_view Offices::of_topic(std::string_view id) const
{
    constexpr std::string_view ending = "-peacekeeping";
    if (!id.ends_with(ending)) {
        return id;
    }
    auto body = std::string(id.substr(0, id.size() - ending.size()));
    std::transform(body.begin(), body.end(), body.begin(), [](unsigned char c) {
        return static_cast<char>(std::toupper(c));
    });
    const auto* const entity = gazetteer_.find(body);
    return entity == nullptr ? id : entity->id;
}

std::string_view Offices::stands_for(const mention::Mention& mention) const
{
    if (mention.kind == EntityKind::place) {
        return {};
    }
    if (mention.kind == EntityKind::topic) {
        return of_topic(mention.entity);
    }
    if (mention.kind != EntityKind::person) {
        return mention.entity;
    }
    const auto* const entity = gazetteer_.find(mention.entity);
    if (entity == nullptr) {
        return of_person(mention.entity);
    }
    // "SG-CSTO", "PRES-ICRC": the office of a body that has an id.
    const auto dash = entity->id.find('-');
    if (dash != std::string::npos) {
        const auto* const body = gazetteer_.find(entity->id.substr(dash + 1));
        const bool of_body = body != nullptr && body->kind == EntityKind::organisation;
        if (of_body && (entity->id.starts_with("SG-") || entity->id.starts_with("PRES"))) {
            return entity->id == "PRESIDENT-UNSC" ? std::string_view("council presidency")
                                                  : body->id;
        }
    }
    return is_at_large(*entity) ? std::string_view() : entity->id;
}

}  // namespace horseshoe::stance
