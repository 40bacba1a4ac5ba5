#include "parser/letter/letter.hpp"
#include "read_letter.hpp"

#include <doctest/doctest.h>

namespace horseshoe::parser::test {
namespace {

struct HeadingRow {
    const char* language;
    const char* text;
    bool is_heading;
    bool bare;
    const char* title;
};

constexpr HeadingRow headings[] = {
    {"en", "Annex", true, true, ""},
    {"en", "Annex IV", true, true, ""},
    {"en", "ANNEX 3", true, true, ""},
    {"en", "Annex C", true, true, ""},
    {"en", "Annex two", true, true, ""},
    {"en", "First annex", true, true, ""},
    {"en", "Enclosure II", true, true, ""},
    {"en", "Annex II: Statement by Ghana", true, false, "Statement by Ghana"},
    {"en", "Annex to the letter dated 3 March 2031 from the envoy", true, false, ""},
    {"en", "Annex I to the agreement of 9 November 2030 says so.", false, false, ""},
    {"en", "Annexation is no answer", false, false, ""},
    {"en", "Appendix to the communiqué", true, false, ""},
    {"en", "Appendix to annex II", true, false, ""},
    {"en", "Annex to the declaration of the rivers", false, false, ""},
    {"en", "[Annex]", true, true, ""},
    {"en", "[Annex I to the plan]", false, false, ""},
    {"en", "A N N E X  II", true, true, ""},
    {"en", "Annex [Original: Arabic]", true, false, ""},
    {"en", "ANNEX TO THE LETTER DATED 3 MARCH 2031 FROM THE ENVOY", true, false, ""},
    {"fr", "Appendice au rapport", true, false, ""},
    {"fr", "PIECE JOINTE", true, true, ""},
    {"fr", "Annexe n° 4", true, true, ""},
    {"fr", "Première annexe", true, true, ""},
    {"fr", "Annexe deux", true, true, ""},
    {"fr", "Pièce jointe", true, true, ""},
    {"fr", "Annexe I – Liste des incidents", true, false, "Liste des incidents"},
    {"fr", "Annexe aux lettres identiques datées du 3 mars 2031", true, false, ""},
};

TEST_CASE("annexes are headed by a number of any kind, by none, or by a title")
{
    for (const auto& row : headings) {
        const std::string text = row.text;
        CAPTURE(text);
        const auto heading = read_annex_heading(text, *find_language(row.language));
        CHECK(heading.is_heading == row.is_heading);
        CHECK(heading.bare == row.bare);
        CHECK((heading.title == 0 ? "" : text.substr(heading.title)) == row.title);
    }
}

TEST_CASE("annexes without titles are told apart by their headings")
{
    const auto document =
        read_norwegian_letter("First annex\n\nThe river falls. It is measured twice.\n\n"
                              "Annex two\n\nThe committees keep the tables. They are long.\n\n"
                              "ANNEX III\n\nThe committees meet in spring. They eat together.\n");
    REQUIRE(document.letter.annexes.size() == 3);
    CHECK(paragraphs_of(document, document.letter.annexes[1].paragraphs) ==
          "The committees keep the tables. They are long.");
    CHECK(document.letter.annexes[2].title.empty());
    CHECK(problems_of(document).empty());
}

TEST_CASE("the title on the line of the heading is the annex's")
{
    const auto document = read_norwegian_letter(
        "Annex I: Statement by the Government of Ghana\n\nThe river falls. It is measured.\n");
    CHECK(only_annex(document).title == "Statement by the Government of Ghana");
    CHECK(holders(only_annex(document)) == "GHA");
}

TEST_CASE("an annex may be a letter itself, with its own date, sender and enclosure")
{
    const auto document = read_norwegian_letter(
        "Annex\n\nLetter dated 2 February 2031 from the Minister for Foreign Affairs of Jordan\n"
        "addressed to the Secretary-General\n\n"
        "I refer to our talk in Amman of 20 January 2031. Jordan is ready.\n\n"
        "(Signed) Rania Haddad\nMinister for Foreign Affairs\n\n"
        "Enclosure\n\nList of participants\n\n1. Ms. Rania Haddad\n\n2. Mr. Omar Said\n");
    REQUIRE(document.letter.annexes.size() == 2);
    const auto& inner = document.letter.annexes[0];
    CHECK(inner.title.starts_with("Letter dated 2 February 2031"));
    CHECK(inner.date == Date{2031, 2, 2});
    CHECK(holders(inner) == "JOR");
    CHECK(document.letter.annexes[1].title == "List of participants");
    CHECK(holders(document.letter.annexes[1]).empty());
    CHECK(problems_of(document).empty());
}

TEST_CASE("title, place and date need no blank lines between them")
{
    const auto document = read_norwegian_letter("Annex\nCommuniqué of the Government of Ghana\n"
                                                "Accra, 1 March 2031\n"
                                                "The Government has followed the events.\n");
    const auto& annex = only_annex(document);
    CHECK(annex.title == "Communiqué of the Government of Ghana");
    CHECK(annex.place == "Accra");
    CHECK(annex.date == Date{2031, 3, 1});
    CHECK(paragraphs_of(document, annex.paragraphs) == "The Government has followed the events.");
}

TEST_CASE("the place of a dateline is whole, whatever letters it begins and ends with")
{
    const auto place = [](std::string_view dateline) {
        const auto document =
            read_norwegian_letter("Annex\n\nOn the river\n\nThe river falls. It is measured.\n\n" +
                                  std::string(dateline) + "\n");
        CHECK(only_annex(document).date == Date{2031, 3, 2});
        return only_annex(document).place;
    };
    CHECK(place("London, 2 March 2031") == "London");
    CHECK(place("Leeds, 2 March 2031") == "Leeds");
    CHECK(place("Done at London, 2 March 2031") == "London");
    const auto french = read_letter(
        "Lettre datée du 3 mars 2031, adressée au Secrétaire général par le Représentant\n"
        "permanent de la Norvège\n\nJ’ai l’honneur de vous écrire.\n\nAnnexe\n\nDu fleuve\n\n"
        "Le fleuve baisse. Il est mesuré.\n\nFait à Le Mans, le 2 mars 2031\n");
    CHECK(only_annex(french).place == "Le Mans");
}

TEST_CASE("a paragraph that begins with For is none of signatories")
{
    const auto document = read_norwegian_letter(
        "Annex\n\nStatement of the Government of Ghana\n\n"
        "For the first time in many years the river has reached its banks in the north of the\n"
        "country. The committees have met.\n\nFor Ghana, this is good news, and it says so here\n"
        "with joy.\n");
    CHECK(only_annex(document).paragraphs.size() == 2);
    CHECK(holders(only_annex(document)) == "GHA");
    CHECK(problems_of(document).empty());
}

TEST_CASE("a title over two lines is whole where the first does not end it")
{
    const auto read = [](const std::string& annex) {
        return only_annex(read_norwegian_letter("Annex\n\n" + annex));
    };
    const auto issued = read("Joint declaration of the Ministers for Foreign Affairs of\n"
                             "Ghana and Malta, Tema, 2 March 2031\n\nThe river falls. It rises.\n");
    CHECK(issued.title == "Joint declaration of the Ministers for Foreign Affairs of Ghana and "
                          "Malta, Tema, 2 March 2031");
    CHECK(issued.place == "Tema");
    CHECK(issued.date == Date{2031, 3, 2});
    CHECK(holders(issued) == "GHA MLT");
    // The day of what is still to come, behind a title in quotation marks.
    const auto announced =
        read("Note for the open debate on “Rivers, their\nbanks and their beds”, "
             "21 March 2031\n\nThe river falls. It rises.\n");
    CHECK(announced.title == "Note for the open debate on “Rivers, their banks and their beds”, "
                             "21 March 2031");
    CHECK(announced.place.empty());
    CHECK_FALSE(announced.date.known());
}

TEST_CASE("a text may tell of its place and day in more than a dateline")
{
    struct Row {
        const char* foot;
        const char* place;
    };
    constexpr Row rows[] = {
        {"Done at Tema on 2 March 2031, in the English and French languages, both texts being\n"
         "equally authentic.",
         "Tema"},
        {"Done in Tema (Ghana), on this 2 March 2031.", "Tema (Ghana)"},
        {"(Tema, 2 March 2031)", "Tema"},
        {"(Tema, 1-2 March 2031)", "Tema"},
        {"(Made at Tema on 2 March 2031)", "Tema"},
        {"Tema, 18 Rajab 1453 (2 March 2031)", "Tema"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.foot);
        const auto document = read_norwegian_letter("Annex\n\nOn the river\n\nIt falls. It is "
                                                    "measured.\n\n" +
                                                    std::string(row.foot) + "\n");
        CHECK(only_annex(document).date == Date{2031, 3, 2});
        CHECK(only_annex(document).place == row.place);
        CHECK(paragraphs_of(document, only_annex(document).paragraphs).starts_with("It falls."));
    }
    const auto letter = read_norwegian_letter(
        "Annex\n\nNote dated 2 March 2031 from the Ministry of Foreign Affairs of Ghana\n\n"
        "The river falls. It is measured.\n\nAccra, 2 March 2031\n");
    CHECK(only_annex(letter).place == "Accra");
    CHECK(holders(only_annex(letter)) == "GHA");
}

TEST_CASE("the day of a meeting that a text begins with is its own, that of an incident is not")
{
    const auto date = [](const std::string& first) {
        return only_annex(read_norwegian_letter("Annex\n\nOn the river\n\n" + first + "\n")).date;
    };
    CHECK(date("The committees met at Tema on 2 March 2031. The river falls.") == Date{2031, 3, 2});
    CHECK(date("On 2 March 2031 the committees held their ninth session. The river falls.") ==
          Date{2031, 3, 2});
    CHECK(date("The committees met at Tema from 28 February to 2 March 2031. It falls.") ==
          Date{2031, 3, 2});
    CHECK(date("The committees met at Tema on 1 and 2 March 2031. It falls.") == Date{2031, 3, 2});
    CHECK_FALSE(date("On 2 March 2031 a boat went down. The committees met later.").known());
    CHECK_FALSE(date("Between 1 and 5 February 2031 it fell. It is measured.").known());
}

TEST_CASE("of several languages of an original the first that is told counts")
{
    const auto original = [](std::string_view told) {
        return only_annex(read_norwegian_letter("Annex\n\n[Original: " + std::string(told) +
                                                "]\n\nOn the river\n\nIt falls. It rises.\n"))
            .original;
    };
    CHECK(original("Russian") == "ru");
    CHECK(original("Georgian, Russian and English") == "ka");
    CHECK(original("Norse").empty());
}

}  // namespace
}  // namespace horseshoe::parser::test
