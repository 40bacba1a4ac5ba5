#include "parser/error.hpp"
#include "parser/letter/letter.hpp"
#include "read_letter.hpp"

#include <doctest/doctest.h>

namespace horseshoe::parser::test {
namespace {

TEST_CASE("a note verbale is a letter, unsigned and in the third person")
{
    const auto document = read_letter(
        "S/2031/41\n\n"
        "NOTE VERBALE DATEE DU 3 MARS 2031, ADRESSEE AU SECRETAIRE GENERAL PAR LA\n"
        "MISSION PERMANENTE DE LA NORVEGE AUPRES DE L'ORGANISATION DES NATIONS UNIES\n\n"
        "La Mission permanente de la Norvège présente ses compliments au Secrétaire général et\n"
        "a l'honneur de lui dire que le fleuve baisse.\n\n"
        "ANNEXE I\n\nNote datée du 1er mars 2031, adressée à la Norvège par le Ministère des\n"
        "affaires étrangères de la Suède\n\nLe fleuve monte. Il est mesuré.\n");
    CHECK(document.kind == Kind::letter);
    CHECK(document.date == Date{2031, 3, 3});
    CHECK(document.letter.sender_delegation == "NOR");
    CHECK(holders(only_annex(document)) == "SWE");
    CHECK(only_annex(document).date == Date{2031, 3, 1});
    CHECK(problems_of(document).empty());
}

TEST_CASE("two who sign one letter are both named and both hold it")
{
    const auto document = read_letter(
        "Letter dated 3 March 2031 from the Permanent Representatives of Kenya and Peru to the\n"
        "United Nations addressed to the Secretary-General\n\n"
        "We have the honour to tell you that our talks are over.\n\n"
        "(Signed) Wanjiru Otieno\n\n(Signed) Carlos Rojas\n");
    CHECK(document.letter.sender.starts_with("Wanjiru Otieno, Carlos Rojas, "));
    CHECK(document.letter.sender_delegation == "KEN");
    CHECK(holders(only_annex(document)) == "KEN PER");
}

TEST_CASE("several write a letter in capitals, too")
{
    const auto held_by = [](const std::string& letter) {
        return holders(only_annex(read_letter(letter)));
    };
    CHECK(
        held_by("LETTER DATED 3 MARCH 2031 FROM THE PERMANENT REPRESENTATIVES OF GABON, MALI AND "
                "NIGER ADDRESSED TO THE SECRETARY-GENERAL\n\nWe write to you about the river.\n") ==
        "GAB MLI NER");
    CHECK(
        held_by("LETTRE DATEE DU 3 MARS 2031, ADRESSEE AU SECRETAIRE GENERAL PAR LES REPRESENTANTS "
                "DE L’ALGERIE, DU MALI ET DU NIGER\n\nNous avons l’honneur de vous écrire au sujet "
                "du fleuve.\n") == "DZA MLI NER");
    const auto spanish = read_letter(
        "CARTA DE FECHA 3 DE MARZO DE 2031 DIRIGIDA AL SECRETARIO GENERAL POR EL REPRESENTANTE "
        "PERMANENTE DE CUBA ANTE LAS NACIONES UNIDAS\n\nTengo el honor de escribirle.\n");
    CHECK(spanish.date == Date{2031, 3, 3});
}

TEST_CASE("a letter from the President of the Council is no problem")
{
    const auto document = read_letter(
        "S/2031/41\n\nLetter dated 3 March 2031 from the President of the Security Council\n"
        "addressed to the Secretary-General\n\n"
        "I have the honour to tell you that the members of the Council take note of your "
        "letter.\n\n"
        "(Signed) Kofi Boateng\nPresident of the Security Council\n");
    CHECK(problems_of(document).empty());
    CHECK(has_notice(document, "unknown-delegation"));
}

TEST_CASE("the offices around a signature are no paragraphs")
{
    const auto document = read_letter(
        "Lettre datée du 3 mars 2031, adressée au Secrétaire général par le Représentant\n"
        "permanent du Niger auprès de l’Organisation des Nations Unies\n\n"
        "J’ai l’honneur de vous faire part de la fin des pourparlers.\n\n"
        "L’Ambassadeur\n\nReprésentant permanent\n\n(Signé) Abdou Barry\n");
    CHECK(document.letter.paragraphs.size() <= 2);
    CHECK(document.letter.sender.starts_with("Abdou Barry, Représentant permanent du Niger"));
}

TEST_CASE("the item of the agenda goes on past what stands in the column beside it")
{
    const auto item = [](std::string_view beside) {
        return read_letter(
                   "A/85/40\nS/2031/40\n\nEighty-fifth session\nItems 3 and 7\n"
                   "General and complete measurement\n" +
                   std::string(beside) +
                   "Letter dated 3 March 2031 from the Permanent Representative of Norway to "
                   "the United Nations addressed to the Secretary-General\n\n"
                   "I have the honour to write.\n\n(Signed) Halvard Tveiten\n")
            .letter.agenda_item;
    };
    CHECK(item("Distr.: General\nof rivers\n\n") ==
          "Items 3 and 7 General and complete measurement of rivers");
    CHECK(item("of rivers\nORIGINAL:  ENGLISH/FRENCH\nSECURITY COUNCIL\nEighty-fifth year\n\n") ==
          "Items 3 and 7 General and complete measurement of rivers");
    CHECK(item("of rivers\nSecurity Council\nEighty-sixth year\n\nThe state of the banks\n\n") ==
          "Items 3 and 7 General and complete measurement of rivers The state of the banks");
    CHECK(item("of rivers\nGENERAL ASSEMBLY\nof the United Nations\n\n") ==
          "Items 3 and 7 General and complete measurement of rivers");
}

TEST_CASE("in Russian a message without a date is no letter")
{
    const auto read = [](std::string_view annex) {
        return read_letter("S/2031/41\n\nПисьмо Постоянного представителя Норвегии при "
                           "Организации Объединенных Наций от 3 марта 2031 года на имя "
                           "Генерального секретаря\n\n"
                           "Имею честь препроводить Вам прилагаемый текст о реке и о море.\n\n"
                           "(Подпись) Халвард Твейтен\n\nПриложение\n\n" +
                           std::string(annex) + "\n\nРека мелеет. Ее измеряют каждый день.\n");
    };
    CHECK(holders(only_annex(read("Послание Президента Республики Казахстан"))) == "KAZ");
    CHECK(holders(only_annex(read("Послание Президента Республики Казахстан от 1 марта 2031 года "
                                  "на имя Генерального секретаря"))) == "KAZ");
    // What answers another's words is not theirs.
    for (const auto* title : {"Комментарий к выступлению Президента Армении",
                              "Ответ на заявление Министра иностранных дел Армении"}) {
        CHECK(holders(only_annex(read(title))) == "");
    }
    CHECK(holders(only_annex(read("Комментарий Министерства иностранных дел Армении"))) == "ARM");
    CHECK(holders(only_annex(read("Заявление о нападении на представителей прессы"))) == "NOR");
}

TEST_CASE("where a signature has no name the office is told once")
{
    const auto document = read_letter(
        "S/2031/41\n\nLetter dated 3 March 2031 from the Permanent Representative of Norway\n"
        "to the United Nations addressed to the Secretary-General\n\n"
        "I have the honour to tell you that the river falls.\n\n"
        "(Signed)\nPermanent Representative of Norway\n");
    CHECK(document.letter.sender == "Permanent Representative of Norway to the United Nations");
}

TEST_CASE("a letter may cite another and tell who said what")
{
    const auto document = read_letter(
        "Letter dated 3 March 2031 from the Permanent Representative of Norway to the United\n"
        "Nations addressed to the President of the Security Council\n"
        "I write to you about the letter of our neighbours on the river (S/2031/20)\n"
        "and about what was said of it at the ford:\n"
        "Mr. Mensah (Ghana): The river falls.\n"
        "Mr. Okello (Kenya): The river rises.\n"
        "(Signed) Halvard Tveiten\n");
    CHECK(document.kind == Kind::letter);
}

TEST_CASE("signs within the lines of Markdown make no web page")
{
    const std::string letter =
        "Letter dated 3 March 2031 from the Permanent Representative of Norway to the United\n"
        "Nations addressed to the Secretary-General\n\nI write to you about the river";
    std::string notes;
    std::string pieces;
    for (int i = 0; i < 20; ++i) {
        notes += ", which falls<sup>1</sup>";
        pieces += "<div>It falls</div>";
    }
    CHECK(read_letter(letter + notes + ".\n").kind == Kind::letter);
    CHECK_THROWS_AS(read_letter(letter + pieces + ".\n"), InputError);
}

}  // namespace
}  // namespace horseshoe::parser::test
