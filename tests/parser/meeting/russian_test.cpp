// Constructed records in a language whose table was added after French and English: nothing but the
// tables may have changed for it.
#include "tests/parser/meeting/record_lines.hpp"
#include "tests/parser/meeting/records.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>

using namespace horseshoe::parser;
using namespace horseshoe::parser::test;

namespace {

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

}  // namespace

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
    const auto& vote = first_vote(document);
    CHECK(vote.favour == Lines{"TCD", "CHN", "FRA", "SWE"});
    CHECK(vote.abstaining == Lines{"USA"});
    CHECK(vote.outcome == Outcome::adopted);
    CHECK(vote.resolution == "4243 (2033)");
    // Five of the fifteen sit in this Council.
    REQUIRE(document.problems.size() == 1);
    CHECK(document.problems.front().code == "vote-total");
}

TEST_CASE("Russian guests have their offices right before their names, in the case of the verb")
{
    auto text = std::string(russian);
    const std::string_view floor = "Г-н Фань (Китай)";
    const auto invitation = std::string(
        "Председатель (говорит по-английски): На основании правила 39 я приглашаю принять участие "
        "в "
        "этом заседании следующих докладчиков: помощника Генерального секретаря г-на Артура "
        "Линда, Постоянного наблюдателя от Африканского союза г-жу Адану Бекеле и главу делегации "
        "Европейского союза г-на Пола Хартмана. Я приветствую г-жу Бекеле, которая выступит из "
        "Аддис-Абебы.\n\nГ-н Линд: Мы строим мост.\n\nГ-жа Бекеле: Мы тоже.\n\n"
        "Г-н Хартман: И мы.\n\n");
    REQUIRE(text.find(floor) != std::string::npos);
    text.insert(text.find(floor), invitation);
    const auto document = parsed(text);
    Lines guests;
    for (const auto& each : document.record.attendance) {
        if (each.role == Role::guest) {
            guests.push_back(each.speaker + '|' + each.delegation + '|' + each.function);
        }
    }
    CHECK(guests == Lines{"г-на Артура Линда|UN|помощника Генерального секретаря",
                          "г-жу Адану Бекеле|AU|Постоянного наблюдателя от Африканского союза",
                          "г-на Пола Хартмана|EU|главу делегации Европейского союза"});
    const auto spoken = turns(document);
    for (const auto* each : {"Г-н Линд|UN|invitation|guest|ru",
                             "Г-жа Бекеле|AU|invitation|guest|ru",
                             "Г-н Хартман|EU|invitation|guest|ru"}) {
        CAPTURE(each);
        CHECK(std::count(spoken.begin(), spoken.end(), each) == 1);
    }
}

TEST_CASE("whoever briefs in Russian, in the case of the verb")
{
    const auto russian_brief = parsed(
        R"(Председатель (говорит по-английски): Совет Безопасности заслушает брифинг посла Семиси Ваэа, Постоянного представителя Чада при Организации Объединенных Наций.

Сейчас я предоставляю слово послу Ваэа.

Г-н Ваэа (говорит по-английски): Мост по-прежнему закрыт.

Заседание закрывается в 11 ч 15 мин.
)");
    CHECK(russian_brief.record.turns.at(1).delegation == "TCD");
}
