#pragma once

#include "parser/document.hpp"
#include "parser/language/delegations.hpp"
#include "parser/language/language.hpp"
#include "parser/meeting/persons.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace horseshoe::parser {

std::string full_name(const NamedPerson& person, const Language& language);

/// Members need no invitation.
bool is_member(const Document& document, std::string_view delegation);

/// Those whom one sentence invites.
class Invited {
public:
    Invited(const Language& language, const Document& document)
        : language_(language), document_(document)
    {}

    void clear() { invited_.clear(); }
    bool empty() const { return invited_.empty(); }
    std::vector<Attendee>& all() { return invited_; }

    void
    add_persons(const std::vector<NamedPerson>& persons, const Paragraph& paragraph, Role role);

    /// All States that are named, but members.
    void add_states(std::string_view words, const Paragraph& paragraph);

    /// Whoever is named from the beginning on, as far as nothing but joining words stands between.
    void add_joined(std::string_view names, const Paragraph& paragraph);

private:
    int year() const { return document_.date.year; }
    bool joins_names(std::string_view words) const;
    bool is_invited_before(std::string_view delegation) const;
    bool has(std::string_view delegation) const;
    bool is_named_again(const NamedPerson& person) const;
    void add_delegation(const NamedDelegation& named,
                        std::string_view words,
                        const Paragraph& paragraph);

    const Language& language_;
    const Document& document_;
    std::vector<Attendee> invited_;
};

}  // namespace horseshoe::parser
