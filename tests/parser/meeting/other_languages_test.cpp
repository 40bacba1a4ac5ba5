// Constructed records in the languages whose tables were added after French and English: nothing but
// the tables may have changed for them.
#include "tests/parser/meeting/record_lines.hpp"
#include "tests/parser/meeting/records.hpp"

#include <doctest/doctest.h>

#include <algorithm>
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

constexpr std::string_view russian = R"(Организация Объединенных Наций S/PV.90211
Совет Безопасности
Восемьдесят восьмой год
90211-е заседание
Четверг, 5 мая 2033 года, 10 ч 00 мин
Нью-Йорк

Председатель: г-жа Линдквист . . . . . . . . . . (Швеция)
Члены: Чад . . . . . . . . . . . . . . . . . . . г-н Сорель
Китай . . . . . . . . . . . . . . . . . . . . . . г-н Фань
Франция . . . . . . . . . . . . . . . . . . . . . г-жа Арно
Соединенные Штаты Америки . . . . . . . . . . . . г-н Девитт

Повестка дня
Зима на реке

Заседание открывается в 10 ч 05 мин.

Утверждение повестки дня

Повестка дня утверждается.

Зима на реке

Председатель (говорит по-английски): Я ставлю на голосование проект резолюции S/2033/413.

Проводится голосование поднятием руки.

Голосовали за:
Чад, Китай, Франция, Швеция

Голосовали против:
Никто

Воздержались:
Соединенные Штаты Америки

Председатель (говорит по-английски): Проект резолюции принимается в качестве резолюции 4243 (2033).

Сейчас я предоставляю слово представителю Чада.

Г-н Сорель (Чад) (говорит по-французски): Мост по-прежнему закрыт, и никто не сказал, когда его откроют.

Председатель (говорит по-английски): Слово имеет представитель Китая.

Г-н Фань (Китай) (говорит по-китайски): Мы отправили две лодки.

Заседание закрывается в 11 ч 15 мин.
)";

const Vote& only_vote(const Document& document)
{
    const auto& events = document.record.events;
    const auto found = std::find_if(
        events.begin(), events.end(), [](const Event& event) { return event.vote.has_value(); });
    REQUIRE(found != events.end());
    return *found->vote;
}

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
    const auto& vote = only_vote(document);
    CHECK(vote.favour == Lines{"TCD", "CHN", "FRA", "SWE"});
    CHECK(vote.against.empty());
    CHECK(vote.abstaining == Lines{"USA"});
    CHECK(vote.outcome == Outcome::adopted);
    CHECK(vote.resolution == "4242 (2033)");
    CHECK(document.problems.empty());
}

TEST_CASE("a record in Russian")
{
    const auto document = parsed(std::string(russian));
    CHECK(document.language == "ru");
    CHECK(document.symbol == "S/PV.90211");
    CHECK(document.date == Date{2033, 5, 5});
    CHECK(document.record.opened == Time{10, 5});
    CHECK(document.record.closed == Time{11, 15});
    CHECK(document.record.presidency.delegation == "SWE");
    CHECK(turns(document) == Lines{"г-жа Линдквист|SWE|cover|presidency|en",
                                   "г-жа Линдквист|SWE|cover|presidency|en",
                                   "Г-н Сорель|TCD|heading|member|fr",
                                   "г-жа Линдквист|SWE|cover|presidency|en",
                                   "Г-н Фань|CHN|heading|member|zh"});
    const auto& vote = only_vote(document);
    CHECK(vote.favour == Lines{"TCD", "CHN", "FRA", "SWE"});
    CHECK(vote.abstaining == Lines{"USA"});
    CHECK(vote.outcome == Outcome::adopted);
    CHECK(vote.resolution == "4243 (2033)");
    CHECK(document.problems.empty());
}
