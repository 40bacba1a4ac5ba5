#pragma once

#include "report/export/document.hpp"
#include "report/export/xml_writer.hpp"

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace horseshoe::exporting {

constexpr std::string_view tei_namespace = "http://www.tei-c.org/ns/1.0";

/// Who speaks in a document and for whom, each with an id that holds within the whole corpus: the
/// document's own comes before it.
class TeiPeople {
public:
    struct Person {
        std::string id;
        std::string name;
        std::string delegation;
        std::string function;
        parser::Role role = parser::Role::member;
    };

    explicit TeiPeople(const Document& document);

    const std::vector<Person>& persons() const { return persons_; }
    /// Ids of delegations, in the order of their first appearance.
    const std::vector<std::string>& delegations() const { return delegations_; }

    /// "#S_PV.8967_fr.p3"; empty where nobody is known.
    std::string who(const store::TurnRow& turn) const;
    /// "#S_PV.8967_fr.KAZ".
    std::string delegation_reference(const std::string& delegation) const;
    std::string delegation_id(const std::string& delegation) const;

private:
    void add(Person person);
    void add_delegation(const std::string& delegation);

    const std::string prefix_;
    std::vector<Person> persons_;
    std::map<std::pair<std::string, std::string>, std::size_t> places_;  // by name, delegation
    std::vector<std::string> delegations_;
    std::map<std::string, std::string> ids_;  // of delegations
};

/// What begins all ids of a document: its own id, as XML has names.
std::string tei_id(const Document& document);

/// Looks up what an entity is called, for the lists of a header.
using EntityOf = std::function<const store::EntityRow&(const std::string& id)>;

void write_tei_header(xml::Writer& xml,
                      const Document& document,
                      const TeiPeople& people,
                      const EntityOf& entity_of);
void write_tei_body(xml::Writer& xml, const Document& document, const TeiPeople& people);

/// What roles mean; `prefix` comes before their ids.
void write_roles(xml::Writer& xml, std::string_view prefix);

}  // namespace horseshoe::exporting
