#include "report/export/tei.hpp"
#include "report/reading/slugs.hpp"

#include <algorithm>

namespace horseshoe::exporting {

std::string tei_id(const Document& document)
{
    // Names of XML begin with a letter.
    const char first = document.id.front();
    const bool letter = (first >= 'A' && first <= 'Z') || (first >= 'a' && first <= 'z');
    return letter ? document.id : "d." + document.id;
}

TeiPeople::TeiPeople(const Document& document) : prefix_(tei_id(document))
{
    for (const auto& attendee : present(document)) {
        add({{}, attendee.speaker, attendee.delegation, attendee.function, attendee.role});
    }
    for (const auto& turn : document.turns) {
        add({{},
             turn.speaker,
             turn.delegation,
             turn.function,
             turn.role.value_or(parser::Role::member)});
    }
    for (const auto& part : document.parts) {
        add_delegation(part.delegation);
    }
    for (const auto& signatory : document.signatories) {
        add_delegation(signatory.delegation);
    }
    for (const auto& vote : document.votes) {
        for (const auto& ballot : vote.ballots) {
            add_delegation(ballot.delegation);
        }
    }
}

void TeiPeople::add(Person person)
{
    add_delegation(person.delegation);
    if (person.name.empty()) {
        return;
    }
    const auto [place, added] =
        places_.try_emplace({person.name, person.delegation}, persons_.size());
    if (added) {
        person.id = prefix_ + ".p" + std::to_string(persons_.size() + 1);
        persons_.push_back(std::move(person));
    }
    else if (auto& known = persons_[place->second]; known.function.empty()) {
        known.function = person.function;
    }
}

void TeiPeople::add_delegation(const std::string& delegation)
{
    if (delegation.empty() || ids_.contains(delegation)) {
        return;
    }
    auto id = prefix_ + '.' + reading::slug(delegation);
    const auto taken = [&] {
        return std::ranges::any_of(ids_, [&](const auto& known) { return known.second == id; });
    };
    while (taken()) {
        id += '_';
    }
    ids_.emplace(delegation, id);
    delegations_.push_back(delegation);
}

std::string TeiPeople::who(const store::TurnRow& turn) const
{
    const auto place = places_.find({turn.speaker, turn.delegation});
    return place == places_.end() ? delegation_reference(turn.delegation)
                                  : '#' + persons_[place->second].id;
}

std::string TeiPeople::delegation_id(const std::string& delegation) const
{
    const auto place = ids_.find(delegation);
    return place == ids_.end() ? std::string() : place->second;
}

std::string TeiPeople::delegation_reference(const std::string& delegation) const
{
    const auto id = delegation_id(delegation);
    return id.empty() ? id : '#' + id;
}

}  // namespace horseshoe::exporting
