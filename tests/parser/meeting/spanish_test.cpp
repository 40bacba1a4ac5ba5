// Constructed records in a language whose table was added after French and English: nothing but the
// tables may have changed for it.
#include "tests/parser/meeting/record_lines.hpp"
#include "tests/parser/meeting/records.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <string_view>

using namespace horseshoe::parser;
using namespace horseshoe::parser::test;

namespace {

constexpr std::string_view spanish = R"(Naciones Unidas S/PV.90210
Consejo de Seguridad
Octogésimo octavo año
90210a sesión
Jueves 5 de mayo de 2033, a las 10.00 horas
Nueva York

Presidenta: Sra. Lindqvist . . . . . . . . . . (Suecia)
Miembros: Chad . . . . . . . . . . . . . . . . Sr. Sorel
China . . . . . . . . . . . . . . . . . . . . Sr. Fan
Francia . . . . . . . . . . . . . . . . . . . Sra. Arnaud
Estados Unidos de América . . . . . . . . . . Sr. DeWitt

Orden del día
El invierno en el río

Se abre la sesión a las 10.05 horas.

Aprobación del orden del día

Queda aprobado el orden del día.

El invierno en el río

La Presidenta (habla en inglés): De conformidad con el artículo 37 del reglamento provisional del Consejo, invito al representante del Perú a participar en esta sesión.

Someteré ahora a votación el proyecto de resolución S/2033/412.

Se procede a votación ordinaria.

Votos a favor:
Chad, China, Francia, Suecia

Votos en contra:
Ninguno

Abstenciones:
Estados Unidos de América

La Presidenta (habla en inglés): El resultado de la votación es el siguiente: 4 votos a favor, ninguno en contra y 1 abstención. El proyecto de resolución queda aprobado como resolución 4242 (2033).

Doy ahora la palabra al representante del Chad.

Sr. Sorel (Chad) (habla en francés): El puente sigue cerrado, y nadie ha dicho cuándo se abrirá.

La Presidenta (habla en inglés): Doy ahora la palabra al representante del Perú.

Sr. Quispe (Perú): Gracias, Sra. Presidenta. Mi país ha enviado dos barcos de la región del lago.

Se levanta la sesión a las 11.15 horas.
)";

}  // namespace

TEST_CASE("a record in Spanish")
{
    const auto document = parsed(std::string(spanish));
    CHECK(document.language == "es");
    CHECK(document.symbol == "S/PV.90210");
    CHECK(document.date == Date{2033, 5, 5});
    CHECK(document.record.opened == Time{10, 5});
    CHECK(document.record.closed == Time{11, 15});
    CHECK(document.record.presidency.delegation == "SWE");
    CHECK(turns(document) == Lines{"Sra. Lindqvist|SWE|cover|presidency|en",
                                   "Sra. Lindqvist|SWE|cover|presidency|en",
                                   "Sr. Sorel|TCD|heading|member|fr",
                                   "Sra. Lindqvist|SWE|cover|presidency|en",
                                   "Sr. Quispe|PER|heading|invited|es"});
    const auto& vote = first_vote(document);
    CHECK(vote.favour == Lines{"TCD", "CHN", "FRA", "SWE"});
    CHECK(vote.against.empty());
    CHECK(vote.abstaining == Lines{"USA"});
    CHECK(vote.outcome == Outcome::adopted);
    CHECK(vote.resolution == "4242 (2033)");
    // Five of the fifteen sit in this Council.
    REQUIRE(document.problems.size() == 1);
    CHECK(document.problems.front().code == "vote-total");
}

TEST_CASE("an older Spanish record: the President with an article, a count, and a former name")
{
    const auto document = parsed(R"(NACIONES UNIDAS

Consejo de Seguridad                                 PROVISIONAL
                                                     S/PV.3401
                                                     6 de junio de 1994

ACTA LITERAL PROVISIONAL DE LA 3401ª SESIÓN
Celebrada en la Sede, Nueva York,
el lunes 6 de junio de 1994, a las 11.00 horas

Presidente:   Sr. OYARZABAL           (España)
Miembros:     China                   Sr. FAN
              Francia                 Sr. ARNAUD

RJC/3                               S/PV.3401
                                     - 2 -

                 Se abre la sesión a las 11.35 horas.

AGRADECIMIENTO AL PRESIDENTE SALIENTE

La PRESIDENTA INTERINA (interpretación del inglés): Damos las gracias a quien nos presidió.

APROBACIÓN DEL ORDEN DEL DÍA

Queda aprobado el orden del día.

LOS PUENTES DEL LAGO (S/1994/610)

El PRESIDENTE: He recibido una carta de los representantes de Malta y la ex República
Yugoslava de Macedonia, que piden participar. Me propongo invitarlos, sin derecho a voto, de
conformidad con el artículo 37 del reglamento provisional.

     Por invitación del Presidente, el Conde della Porta (Malta) y la Sra. Ilieva (ex República
Yugoslava de Macedonia) ocupan los lugares que se les ha reservado.

Conde della PORTA (Malta) (interpretación del inglés): Los puentes siguen cerrados.

Sra. ILIEVA (ex República Yugoslava de Macedonia): Así es.

El PRESIDENTE: Procederemos a la votación.

     Se procede a votación ordinaria.

     Votos a favor:    China, España

     Votos en contra:  Ninguno

     Abstenciones:     Francia

El PRESIDENTE: El resultado de la votación es el siguiente: 2 votos a favor, ninguno en contra y
1 abstención. El proyecto de resolución ha sido aprobado como resolución 901 (1994).

                 Se levanta la sesión a las 12.50 horas.
)");
    CHECK(turns(document) == Lines{"La PRESIDENTA INTERINA|ESP|cover|presidency|en",
                                   "Sr. OYARZABAL|ESP|cover|presidency|es",
                                   "Conde della PORTA|MLT|heading|invited|en",
                                   "Sra. ILIEVA|MKD|heading|invited|es",
                                   "Sr. OYARZABAL|ESP|cover|presidency|es",
                                   "Sr. OYARZABAL|ESP|cover|presidency|es"});
    CHECK(document.record.agenda == Lines{"LOS PUENTES DEL LAGO (S/1994/610)"});
    Lines seated;
    for (const auto& each : document.record.attendance) {
        if (each.role == Role::invited) {
            seated.push_back(each.speaker + ' ' + each.delegation);
        }
    }
    CHECK(seated == Lines{"Conde della Porta MLT", "Sra. Ilieva MKD"});
    CHECK(first_vote(document).resolution == "901 (1994)");
}

TEST_CASE("a Spanish record of the 1960s: members present, and languages it was translated from")
{
    const auto document = parsed(R"(CONSEJO DE SEGURIDAD
ACTAS OFICIALES
ÍNDICE
Orden del día provisional (S/Agenda/1288)
Páginas
1
1288a. SESIÓN
Celebrada en Nueva York el miércoles 22 de junio de 1966, a las 15 horas
Presidente: Sr. F. H. CORTÉS (Uruguay).
Presentes: Los representantes de los siguientes Estados:
Argentina, Bulgaria, Estados Unidos de América,
Uruguay.
Orden del día provisional (S/Agenda/1288)
1. Aprobación del orden del día
2. El vado:
Carta, de fecha 4 de junio de 1966 (S/7341).
Aprobación del orden del día
Queda aprobado el orden del día.
1. El PRESIDENTE: Doy la palabra al representante de Bulgaria.
2. Sr. MOROV (Bulgaria) (traducido del ruso): Bulgaria votará a favor.
Se levanta la sesión a las 16.50 horas.
)");
    CHECK(document.symbol == "S/PV.1288");
    CHECK(document.record.presidency.speaker == "Sr. F. H. CORTÉS");
    CHECK(members(document) == Lines{"ARG", "BGR", "USA", "URY"});
    CHECK(document.record.place == "Nueva York");
    CHECK(document.record.agenda == Lines{"1. Aprobación del orden del día",
                                          "2. El vado: Carta, de fecha 4 de junio de 1966 "
                                          "(S/7341)."});
    CHECK(turns(document) ==
          Lines{"Sr. F. H. CORTÉS|URY|cover|presidency|es", "Sr. MOROV|BGR|heading|member|ru"});
}

TEST_CASE("whoever briefs in Spanish, the office before the name or behind it")
{
    const auto briefed = [](std::string_view office) {
        const auto document = parsed(fmt::format(
            R"(El Presidente (habla en inglés): El Consejo escuchará una exposición informativa {}

Doy ahora la palabra al Embajador Vaea.

Sr. Vaea (habla en inglés): El puente sigue cerrado.

El Presidente (habla en inglés): Doy las gracias al Embajador Vaea.

Se levanta la sesión a las 11.15 horas.
)",
            office));
        return document.record.turns.at(1).delegation;
    };
    CHECK(briefed("del Embajador Semisi Vaea, Representante Permanente de Tonga.") == "TON");
    CHECK(briefed("del Representante Permanente de Tonga ante las Naciones Unidas y Presidente del "
                  "Comité de la resolución 4242 (2033), Embajador Semisi Vaea.") == "TON");
    CHECK(briefed("del Representante Permanente de Tonga, Embajador Semisi Vaea, en calidad de "
                  "Presidente del Comité.") == "TON");
    CHECK(briefed("de la Embajadora de Tonga, Sra. Ana Vaea, quien nos acompaña desde Ginebra.") ==
          "TON");
}
