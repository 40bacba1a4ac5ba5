#include "parser/names.hpp"
#include "report/export/tei.hpp"
#include "report/reading/names.hpp"

#include <fmt/format.h>

#include <array>

namespace horseshoe::exporting {
namespace {

struct Role {
    std::string_view word;
    std::string_view meaning;
};

constexpr std::array<Role, 4> roles{{{"presidency", "Presides over the meeting"},
                                     {"member", "For a member of the Council"},
                                     {"invited", "For a State or body invited to take part"},
                                     {"guest",
                                      "Invited to brief the Council, or in a personal "
                                      "capacity"}}};

/// A header on its way.
class Header {
public:
    Header(xml::Writer& xml,
           const Document& document,
           const TeiPeople& people,
           const EntityOf& entity_of)
        : xml_(xml), document_(document), people_(people), entity_of_(entity_of)
    {}

    void write();

private:
    void file();
    void titles();
    void source();
    void profile();
    void setting();
    void bodies();
    void persons();

    xml::Writer& xml_;
    const Document& document_;
    const TeiPeople& people_;
    const EntityOf& entity_of_;
};

void Header::write()
{
    const auto header = xml_.element("teiHeader");
    file();
    {
        const auto encoding = xml_.element("encodingDesc");
        {
            const auto project = xml_.element("projectDesc");
            xml_.leaf("p", "Read by Horseshoe; README.md in the folder above says how.");
        }
        const auto classes = xml_.element("classDecl");
        write_roles(xml_, tei_id(document_) + '.');
    }
    profile();
}

void Header::file()
{
    const auto description = xml_.element("fileDesc");
    titles();
    {
        const auto extent = xml_.element("extent");
        xml_.empty("measure",
                   {{"unit", document_.is_record() ? "speeches" : "annexes"},
                    {"quantity", std::to_string(document_.row.turns)}});
        xml_.empty("measure",
                   {{"unit", "words"}, {"quantity", std::to_string(document_.row.words)}});
    }
    {
        const auto publication = xml_.element("publicationStmt");
        xml_.leaf("p", "README.md in the folder above tells whose rights are touched.");
    }
    source();
}

void Header::titles()
{
    const auto& row = document_.row;
    const auto statement = xml_.element("titleStmt");
    xml_.leaf("title", row.name, {{"type", "main"}});
    if (!row.title.empty()) {
        xml_.leaf("title", row.title, {{"type", "sub"}});
    }
    if (row.meeting != 0) {
        xml_.leaf("meeting",
                  fmt::format("Security Council, meeting {}", row.meeting),
                  {{"n", std::to_string(row.meeting)}});
    }
    const auto responsible = xml_.element("respStmt");
    xml_.leaf("resp", "Encoding");
    xml_.leaf("name", "Horseshoe");
}

void Header::source()
{
    const auto& row = document_.row;
    const auto description = xml_.element("sourceDesc");
    const auto bibl = xml_.element("bibl");
    xml_.leaf("title", row.title.empty() ? row.name : row.title);
    if (!row.symbol.empty()) {
        xml_.leaf("idno", row.symbol, {{"type", "symbol"}});
    }
    xml_.leaf("idno", row.sha256, {{"type", "sha256"}});
    if (!row.date.empty()) {
        xml_.leaf("date", row.date, {{"when", row.date}});
    }
}

void Header::profile()
{
    const auto& row = document_.row;
    const auto profile = xml_.element("profileDesc");
    {
        const auto usage = xml_.element("langUsage");
        xml_.leaf("language", reading::language_name(row.language), {{"ident", row.language}});
    }
    setting();
    if (people_.persons().empty() && people_.delegations().empty()) {
        return;
    }
    const auto participants = xml_.element("particDesc");
    bodies();
    persons();
}

void Header::setting()
{
    const auto& row = document_.row;
    if (row.place.empty() && row.date.empty()) {
        return;
    }
    const auto description = xml_.element("settingDesc");
    const auto setting = xml_.element("setting");
    if (!row.place.empty()) {
        xml_.leaf("name", row.place, {{"type", "place"}});
    }
    if (!row.date.empty()) {
        xml_.leaf("date", row.date, {{"when", row.date}});
    }
    if (!row.opened.empty() && !row.closed.empty()) {
        xml_.leaf("time",
                  row.opened + " to " + row.closed,
                  {{"from", row.opened + ":00"}, {"to", row.closed + ":00"}});
    }
}

void Header::bodies()
{
    if (people_.delegations().empty()) {
        return;
    }
    const auto list = xml_.element("listOrg");
    for (const auto& delegation : people_.delegations()) {
        const auto& entity = entity_of_(delegation);
        const auto org =
            xml_.element("org",
                         {{"xml:id", people_.delegation_id(delegation)},
                          {"role", entity.kind.empty() ? "organisation" : entity.kind}});
        xml_.leaf("orgName", entity.name, {{"full", "yes"}, {"xml:lang", "en"}});
        xml_.leaf("orgName", delegation, {{"full", "abb"}});
    }
}

void Header::persons()
{
    if (people_.persons().empty()) {
        return;
    }
    const auto list = xml_.element("listPerson");
    for (const auto& person : people_.persons()) {
        const auto element = xml_.element("person", {{"xml:id", person.id}});
        xml_.leaf("persName", person.name);
        if (!person.function.empty()) {
            xml_.leaf("occupation", person.function);
        }
        if (!person.delegation.empty()) {
            xml_.empty("affiliation",
                       {{"role", word(person.role)},
                        {"ref", people_.delegation_reference(person.delegation)}});
        }
    }
}

}  // namespace

void write_roles(xml::Writer& xml, std::string_view prefix)
{
    const auto taxonomy = xml.element("taxonomy", {{"xml:id", fmt::format("{}roles", prefix)}});
    for (const auto& role : roles) {
        const auto category =
            xml.element("category", {{"xml:id", fmt::format("{}role.{}", prefix, role.word)}});
        xml.leaf("catDesc", role.meaning);
    }
}

void write_tei_header(xml::Writer& xml,
                      const Document& document,
                      const TeiPeople& people,
                      const EntityOf& entity_of)
{
    Header(xml, document, people, entity_of).write();
}

}  // namespace horseshoe::exporting
