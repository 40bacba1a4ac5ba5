#include "analysis/stance/offices.hpp"

#include "parser/language/fold.hpp"

#include <algorithm>
#include <cctype>

namespace horseshoe::stance {
namespace {

using gazetteer::EntityKind;

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
    // The gazetteer has the names of Secretaries-General behind their office.
    for (const auto& use : gazetteer.uses()) {
        if (gazetteer.entities()[use.entity].id == "UNSG" &&
            use.name.find(' ') != std::string::npos) {
            const auto name = last_word(use.name);
            if (use.name.starts_with("Secretary-General ") && name != "nations") {
                speakers_.emplace(name, "UNSG");
            }
        }
    }
}

std::string Offices::of_person(std::string_view name) const
{
    const auto found = speakers_.find(last_word(name));
    return found == speakers_.end() ? std::string() : found->second;
}

/// The peacekeepers of a body are the body's.
std::string Offices::of_topic(const std::string& id) const
{
    constexpr std::string_view ending = "-peacekeeping";
    if (!id.ends_with(ending)) {
        return id;
    }
    auto body = id.substr(0, id.size() - ending.size());
    std::transform(body.begin(), body.end(), body.begin(), [](unsigned char c) {
        return static_cast<char>(std::toupper(c));
    });
    return gazetteer_.find(body) == nullptr ? id : body;
}

std::string Offices::stands_for(const mention::Mention& mention) const
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
            return entity->id == "PRESIDENT-UNSC" ? "council presidency" : body->id;
        }
    }
    return is_at_large(*entity) ? std::string() : entity->id;
}

}  // namespace horseshoe::stance
