#include "tests/analysis/documents.hpp"

#include <string>

namespace horseshoe::test {
namespace {

constexpr std::string_view english_cover = R"(United Nations S/PV.90201

Security Council
Seventy-fifth year

90201st meeting
Tuesday, 3 March 2020, 10 a.m.
New York

President: Ms. Lindqvist . . . . . . . . . . (Sweden)

Members: Chad . . . . . . . . . . . . . Mr. Sorel
China . . . . . . . . . . . . . Mr. Fan
Kenya . . . . . . . . . . . . . Mr. Otieno
Russian Federation . . . . . . . Mr. Orlov

Agenda

Winter on the river

The meeting was called to order at 10 a.m.

)";

constexpr std::string_view french_cover = R"(Nations Unies S/PV.90202

Conseil de sécurité
Soixante-quinzième année

90202e séance
Mardi 3 mars 2020, 10 heures
New York

Présidente : Mme Lindqvist . . . . . . . . . . (Suède)

Membres : Tchad . . . . . . . . . . . . . M. Sorel
Chine . . . . . . . . . . . . . M. Fan
Kenya . . . . . . . . . . . . . M. Otieno
Fédération de Russie . . . . . . M. Orlov

Ordre du jour

L’hiver sur le fleuve

La séance est ouverte à 10 heures.

)";

}  // namespace

parser::Document document_of(std::string_view text)
{
    return parser::parse_document(parser::decode_source("record.txt", std::string(text)));
}

parser::Document english_record(std::string_view body)
{
    return document_of(std::string(english_cover) + std::string(body) +
                       "\n\nThe meeting rose at 11 a.m.\n");
}

parser::Document french_record(std::string_view body)
{
    return document_of(std::string(french_cover) + std::string(body) +
                       "\n\nLa séance est levée à 11 heures.\n");
}

}  // namespace horseshoe::test
