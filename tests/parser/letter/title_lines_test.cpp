#include "read_letter.hpp"

#include <doctest/doctest.h>

#include <string>

namespace horseshoe::parser::test {
namespace {

TEST_CASE("the lines of a title are read together where each stands like a paragraph")
{
    const auto title = [](const std::string& head) {
        std::string letter = head;
        for (int day = 1; day < 9; ++day) {
            letter += "On day " + std::to_string(day) + " the river left its bed once more.\n";
        }
        const auto document = read_letter(letter);
        CHECK(paragraphs_of(document, document.letter.paragraphs).starts_with("On day 1"));
        return document.letter.title;
    };
    CHECK(title("Letter dated 3 March 2031 from the Permanent Representative of\n"
                "Norway to the United Nations addressed to the Secretary-General\n") ==
          "Letter dated 3 March 2031 from the Permanent Representative of Norway to the United "
          "Nations addressed to the Secretary-General");
    CHECK(title("Letter dated 3 March 2031 from the Permanent Representative of the United\n"
                "Kingdom of Great Britain and Northern Ireland to the United Nations\n"
                "addressed to the Secretary-General\n") ==
          "Letter dated 3 March 2031 from the Permanent Representative of the United Kingdom of "
          "Great Britain and Northern Ireland to the United Nations addressed to the "
          "Secretary-General");
    CHECK(title("LETTER DATED 3 MARCH 2031 FROM THE CHAIRMAN OF THE COMMITTEE\n\n"
                "ON THE MEASUREMENT OF RIVERS AND\n\nADDRESSED TO THE SECRETARY-GENERAL\n\n") ==
          "LETTER DATED 3 MARCH 2031 FROM THE CHAIRMAN OF THE COMMITTEE ON THE MEASUREMENT OF "
          "RIVERS AND ADDRESSED TO THE SECRETARY-GENERAL");
}

TEST_CASE("a title may list very many States, names that cannot be read among them")
{
    const auto document = read_letter(
        "Letter dated 3 March 2031 from the representatives of Vanuatu, Uruguay, Tuvalu, Tonga,\n"
        "Thailand, Switzerland, Suriname, Spain, Slovenia, Singapore, Seychelles, San Marino,\n"
        "Samoa, Rwanda, Portugal, Peru, Paraguay, Panama, Palau, Norwya, Nepal, Namibia,\n"
        "Mozambique, Monaco, Mexico, Mauritius, Malta, Maldives, Malawi, Madagascar, Luxembourg,\n"
        "Lithuania, Liechtenstein, Liberia, Latvia, Kiribati, Kenya, Japan, Jamaica, Italy,\n"
        "Ireland, Iceland, Honduras, Haiti, Guyana, Guatemala, Grenada, Greece, Ghana, Gabon,\n"
        "France, Finland, Fiji, Estonia, Ecuador, Dominica, Denmark, Cyprus, Croatia, Costa Rica,\n"
        "Colombia, Chile, Canada, Cabo Verde, Botswana, Bhutan, Belize, Belgium, Barbados and\n"
        "Austria to the United Nations addressed to the Secretary-General\n\n"
        "We, the representatives of our countries, write to you about the river.\n");
    const auto held = holders(only_annex(document));
    CHECK(held.starts_with("VUT URY TUV "));
    CHECK(held.ends_with(" BRB AUT"));
}

TEST_CASE("a printed letter gives its day in brackets below the title")
{
    const auto document =
        read_letter("S/19400\n\nLetter dated 3 March 1988 from the representative of Norway to the "
                    "Secretary-General\n\n[Original: English]\n[4 March 1988]\n"
                    "I have the honour to write to you about the river, which is low again.\n\n"
                    "(Signed ) Halvard TVEITEN\nPermanent Representative of Norway\n");
    CHECK(document.letter.distributed == Date{1988, 3, 4});
    CHECK(document.letter.sender == "Halvard TVEITEN, representative of Norway");
    CHECK(paragraphs_of(document, document.letter.paragraphs).starts_with("I have the honour"));
}

TEST_CASE("a Russian letter is read below its masthead, whose date is English")
{
    const auto document =
        read_letter("Организация Объединенных Наций\nСовет Безопасности S/2031/40\n"
                    "Distr.: General\n5 March 2031\nRussian\nOriginal: English\n"
                    "Письмо Постоянного представителя Норвегии при\n"
                    "Организации Объединенных Наций от 3 марта 2031 года на имя\n"
                    "Председателя Совета Безопасности\n"
                    "Имею честь сообщить Вам, что вода в реке стоит низко и что суда не\n"
                    "проходят. Норвегия сожалеет об этом.\n"
                    "(Подпись) Хальвард Твейтен\n");
    CHECK(document.symbol == "S/2031/40");
    CHECK(document.date == Date{2031, 3, 3});
    CHECK(document.letter.distributed == Date{2031, 3, 5});
    CHECK(document.letter.title.ends_with("Совета Безопасности"));
    CHECK(document.letter.sender.starts_with("Хальвард Твейтен, Постоянного представителя"));
    CHECK(holders(only_annex(document)) == "NOR");
    CHECK(problems_of(document).empty());
}

TEST_CASE("a title in one long line does not swallow the paragraph below it")
{
    const auto document = read_letter(
        "Letter dated 3 March 2031 from the Permanent Representative of Ghana to the United "
        "Nations "
        "addressed to the President of the Security Council\n"
        "I have the honour to tell you of the talks that were held in Accra last week,\n"
        "at which all the parties were heard and none of them left before the end of it.\n\n"
        "(Signed) Ama Owusu\nPermanent Representative\n");
    CHECK(document.letter.title.ends_with("President of the Security Council"));
    CHECK(document.letter.addressee == "President of the Security Council");
    CHECK(document.letter.sender ==
          "Ama Owusu, Permanent Representative of Ghana to the United Nations");
    REQUIRE(document.letter.paragraphs.size() == 1);
    CHECK(document.text_of(document.letter.paragraphs[0]).starts_with("I have the honour"));
}

TEST_CASE("a title that fills its last line ends at the blank line")
{
    const auto document = read_letter(
        "Lettre datée du 3 mars 2031, adressée au Secrétaire général par la Représentante\n"
        "permanente de la Norvège auprès de l’Organisation des Nations Unies\n\n"
        "J’ai l’honneur de vous faire tenir ce qui suit au sujet des eaux du fleuve. Elles\n"
        "baissent chaque année.\n\n(Signé) Halvard Tveiten\n");
    CHECK(document.letter.title.ends_with("Nations Unies"));
    CHECK(document.letter.sender_delegation == "NOR");
    CHECK(document.letter.paragraphs.size() == 1);
}

TEST_CASE("a text may begin in the line that its title ends in")
{
    const auto english = read_letter(
        "S/2031/40\n\nIdentical letters dated 3 March 2031 from the Permanent Representative of "
        "Norway to the United Nations addressed to the Secretary-General and the President of the "
        "Security Council On instructions from my Government, I should like to tell you that the "
        "river is low. We regret it.\n\n2. We shall measure it.\n");
    CHECK(english.letter.title.ends_with("and the President of the Security Council"));
    CHECK(english.letter.sender_delegation == "NOR");
    CHECK(paragraphs_of(english, english.letter.paragraphs).starts_with("On instructions"));
    const auto french = read_letter(
        "S/2031/40\n\nLettre datée du 3 mars 2031, adressée au Président du Conseil de sécurité "
        "par le Représentant permanent de la Norvège auprès de l’Organisation des Nations Unies "
        "D’ordre de mon gouvernement, je voudrais vous dire que le fleuve est bas. Nous le "
        "regrettons.\n");
    CHECK(french.letter.title.ends_with("Nations Unies"));
    CHECK(french.letter.addressee == "Président du Conseil de sécurité");
    CHECK(paragraphs_of(french, french.letter.paragraphs).starts_with("D’ordre de mon"));
}

TEST_CASE("a web page may run a masthead and a title together")
{
    const auto document = read_letter(
        "United Nations\nSecurity CouncilS/2031/40\nDistr.: General\n5 March 2031\n"
        "Original: ArabicIdentical letters dated 3 March 2031 from the Permanent Representative of "
        "Norway to the United Nations addressed to the Secretary-General and the President of the "
        "Security Council\nOn instructions from my Government, I should like to tell you that the "
        "river is low. We regret it.\n");
    CHECK(document.symbol == "S/2031/40");
    CHECK(document.letter.distributed == Date{2031, 3, 5});
    CHECK(document.date == Date{2031, 3, 3});
    CHECK(document.letter.title.starts_with("Identical letters dated"));
    CHECK(document.letter.sender_delegation == "NOR");
    CHECK(paragraphs_of(document, document.letter.paragraphs).starts_with("On instructions"));
    const auto russian = read_letter(
        "Организация Объединенных Наций\nСовет БезопасностиS/2031/40\nDistr.: General\n"
        "5 March 2031\nRussian\nOriginal: ArabicПисьмо Постоянного представителя Норвегии при "
        "Организации Объединенных Наций от 3 марта 2031 года на имя Генерального секретаря\n"
        "По поручению правительства моей страны я хотел бы сообщить Вам о реке.\n");
    CHECK(russian.symbol == "S/2031/40");
    CHECK(holders(only_annex(russian)) == "NOR");
}

TEST_CASE("a record without its cover is no letter, though its agenda names one")
{
    const auto kind = [](const std::string& head) {
        return read_letter(
                   head +
                   "Letter dated 3 March 2031 from the Permanent Representative of Norway to the\n"
                   "United Nations addressed to the President of the Security Council "
                   "(S/2031/40)\n\n"
                   "The President: I now give the floor to the representative of Ghana.\n\n"
                   "Mr. Owusu (Ghana): The river is low.\n")
            .kind;
    };
    CHECK(kind("The meeting was called to order at 10.10 a.m.\n\nAdoption of the agenda\n\n"
               "The agenda was adopted.\n\n") == Kind::record);
    CHECK(kind("") == Kind::record);
    CHECK(
        read_letter("Letter dated 3 March 2031 from the Permanent Representative of Norway to the\n"
                    "United Nations addressed to the President of the Security Council\n\n"
                    "I refer to the letter of Ghana (S/2031/40).\n")
            .kind == Kind::letter);
}

}  // namespace
}  // namespace horseshoe::parser::test
