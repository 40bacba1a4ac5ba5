#include "analysis/gazetteer/lint.hpp"

#include "parser/language/fold.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace horseshoe::gazetteer {
namespace {

bool may_be_shared(NameForm form)
{
    return form == NameForm::adjective || form == NameForm::anaphor;
}

/// "the Congo", "the High Representative": the name of one, by which another may be called.
bool is_stand_in(const Gazetteer& gazetteer, const NameUse& a, const NameUse& b)
{
    const auto kind = gazetteer.entities()[a.entity].kind;
    return (a.form == NameForm::anaphor) != (b.form == NameForm::anaphor) &&
           kind == gazetteer.entities()[b.entity].kind &&
           (kind == EntityKind::state || kind == EntityKind::person);
}

bool overlap(const NameUse& a, const NameUse& b)
{
    return a.from <= b.to && b.from <= a.to;
}

/// Hints and words for oneself are names of nobody in particular.
bool is_printed(const Entity& entity)
{
    return entity.kind != EntityKind::unnamed;
}

void find_shared(const Gazetteer& gazetteer, std::vector<std::string>& faults)
{
    std::map<std::string, std::vector<const NameUse*>> by_name;
    for (const auto& use : gazetteer.uses()) {
        by_name[parser::fold(use.name)].push_back(&use);
    }
    for (const auto& [name, uses] : by_name) {
        for (std::size_t i = 0; i < uses.size(); ++i) {
            for (std::size_t j = i + 1; j < uses.size(); ++j) {
                const auto& a = *uses[i];
                const auto& b = *uses[j];
                const bool met = a.language == b.language || a.language == "-" || b.language == "-";
                if (a.entity != b.entity && met && overlap(a, b) && a.given_up() == b.given_up() &&
                    !(may_be_shared(a.form) && may_be_shared(b.form)) &&
                    !is_stand_in(gazetteer, a, b)) {
                    faults.push_back(fmt::format("{} and {}: '{}' names both {} and {}",
                                                 gazetteer.place_of(a),
                                                 gazetteer.place_of(b),
                                                 a.name,
                                                 gazetteer.entities()[a.entity].id,
                                                 gazetteer.entities()[b.entity].id));
                }
            }
        }
    }
}

void check_reference(const Gazetteer& gazetteer,
                     const Entity& entity,
                     const std::string& id,
                     std::vector<std::string>& faults)
{
    if (!id.empty() && gazetteer.find(id) == nullptr) {
        faults.push_back(fmt::format("{} refers to {}, which is not there", entity.id, id));
    }
}

}  // namespace

std::vector<std::string> lint(const Gazetteer& gazetteer)
{
    std::vector<std::string> faults;
    find_shared(gazetteer, faults);
    for (const auto& use : gazetteer.uses()) {
        if (use.from > use.to) {
            faults.push_back(
                fmt::format("{}: the years {} to {}", gazetteer.place_of(use), use.from, use.to));
        }
    }
    for (const auto& entity : gazetteer.entities()) {
        for (const auto* language : {"en", "fr"}) {
            if (is_printed(entity) && !entity.names.contains(language)) {
                faults.push_back(fmt::format("{} has no short name in '{}'", entity.id, language));
            }
        }
        for (const auto& group : entity.groups) {
            check_reference(gazetteer, entity, group, faults);
        }
        for (const auto& country : entity.countries) {
            check_reference(gazetteer, entity, country, faults);
        }
        check_reference(gazetteer, entity, entity.parent, faults);
    }
    return faults;
}

}  // namespace horseshoe::gazetteer
