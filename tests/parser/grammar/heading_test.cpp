#include "tests/parser/grammar/headings.hpp"
#include "tests/parser/grammar/languages.hpp"

#include <doctest/doctest.h>

#include <string_view>
#include <vector>

using namespace horseshoe::parser;
using namespace horseshoe::parser::test;

TEST_CASE("English headings name a speaker, a country and a language")
{
    check(
        {{"Mr. Lindqvist (Sweden): We met.", "Mr.|Lindqvist||Sweden|", "We met."},
         {"Ms. Okonkwo-Bright (Nigeria) (spoke in French): x", "Ms.|Okonkwo-Bright||Nigeria|fr"},
         {"Mrs. Van Aalst (Belgium) (interpretation from Dutch): x", "Mrs.|Van Aalst||Belgium|nl"},
         {"Mr. Orlov: x", "Mr.|Orlov|||"},
         {"Dame Harriet Colefax (United Kingdom): x", "Dame|Harriet Colefax||United Kingdom|"},
         {"His Excellency Mr. Tamm (Estonia): x", "His Excellency Mr.|Tamm||Estonia|"},
         {"Mr. Kim (Republic of Korea) (spoke in Korean; English text provided by the delegation): "
          "x",
          "Mr.|Kim||Republic of Korea|ko"},
         {"Mr. Zograf (spoke in Russian): x", "Mr.|Zograf|||ru"},
         {"Mr. Araud (France) spoke in French: x", "Mr.|Araud||France|fr"}},
        english());
    CHECK_FALSE(read_heading("Mr. Araud spoke in French; we listened", english()));
    CHECK_FALSE(read_heading("Mr. Araud spoke in French of the ford: x", english()));
}

TEST_CASE("a name is made of capitalised words, particles, apostrophes and initials")
{
    check({{"Mr. O’Hara (Ireland): x", "Mr.|O’Hara||Ireland|"},
           {"Mr. O'Hara (Ireland): x", "Mr.|O'Hara||Ireland|"},
           {"Mr. ‘Atallah (Jordan): x", "Mr.|‘Atallah||Jordan|"},
           {"Mr. Ólafsdóttir (Iceland): x", "Mr.|Ólafsdóttir||Iceland|"},
           {"Mr. Čapek (Czechia): x", "Mr.|Čapek||Czechia|"},
           {"Mr. bin Salim Al-Farsi (Oman): x", "Mr.|bin Salim Al-Farsi||Oman|"},
           {"Mrs. van der Meulen (Netherlands): x", "Mrs.|van der Meulen||Netherlands|"},
           {"Mr. Ferreira dos Santos e Silva (Portugal): x",
            "Mr.|Ferreira dos Santos e Silva||Portugal|"},
           {"Mr. Ibarra y Luna (Mexico): x", "Mr.|Ibarra y Luna||Mexico|"},
           {"Mr. J. R. Pohl (Austria): x", "Mr.|J. R. Pohl||Austria|"},
           {"Mr. McAllister Jr. (Canada): x", "Mr.|McAllister Jr.||Canada|"}},
          english());
}

TEST_CASE("older records, scans and exports write headings in ways of their own")
{
    check(
        {{"Mr. Halabi (Lebanon)(interpretation from Arabic): x", "Mr.|Halabi||Lebanon|ar"},
         {"Mr.Lee (Republic of Korea): x", "Mr.|Lee||Republic of Korea|"},
         {"Mr.  Lee (Republic of Korea) : x", "Mr.|Lee||Republic of Korea|"},
         {"Mr. Lee ( Republic of Korea ) ( spoke in French ) :x", "Mr.|Lee||Republic of Korea|fr"},
         {"Mr. Lee (Republic of Korea); x", "Mr.|Lee||Republic of Korea|"},
         {"Mr. Lee (Republic of Korea)\uFF1A x", "Mr.|Lee||Republic of Korea|"},
         {"Mr. Lee (Republic of Korea) (spokein Chinese): x", "Mr.|Lee||Republic of Korea|zh"},
         {"MR. LEE (Republic of Korea): x", "MR.|LEE||Republic of Korea|"},
         {"Mr. Rahimi (Iran (Islamic Republic of)): x", "Mr.|Rahimi||Iran (Islamic Republic of)|"},
         {"Mr. Lee (Republic of Korea) (spoke in Klingon): x", "Mr.|Lee||Republic of Korea|"},
         {"Mr. Lee [Chad] [spoke in French]: x", "Mr.|Lee||Chad|fr"},
         {"Mr. Lee (Chad) [spoke in French]: x", "Mr.|Lee||Chad|fr"},
         {"Mr. Lee (Chad (spoke in French): x", "Mr.|Lee||Chad|fr"},
         {"Mr. Lee (Chad)*: x", "Mr.|Lee||Chad|"}},
        english());
}

TEST_CASE("French headings put a space before the colon")
{
    check({{"M. Lindqvist (Suède) (parle en anglais) : x", "M.|Lindqvist||Suède|en"},
           {"M. Lindqvist (Suède)  ( parle en anglais) : x", "M.|Lindqvist||Suède|en"},
           {"Mme d’Arcy-Blanc (Belgique) : x", "Mme|d’Arcy-Blanc||Belgique|"},
           {"Mme de la Tour (France): x", "Mme|de la Tour||France|"},
           {"S. E. M. Tamm (Estonie) : x", "S. E. M.|Tamm||Estonie|"},
           {"M. DeWitt (États-Unis d’Amérique) (parle en anglais) : x",
            "M.|DeWitt||États-Unis d’Amérique|en"},
           {"M. Kim (République de Corée) (interprétation de l’anglais) : x",
            "M.|Kim||République de Corée|en"},
           {"M. Kim (République de Corée) (interprétation du chinois) : x",
            "M.|Kim||République de Corée|zh"},
           {"M. Rahimi (Iran (République islamique d’)) : x",
            "M.|Rahimi||Iran (République islamique d’)|"},
           {"M. Halabi (Liban) (parle de l’arabe) : x", "M.|Halabi||Liban|ar"},
           {"M. Orlov (parle en russe; texte anglais fourni par la délégation) : x",
            "M.|Orlov|||ru"}},
          french());
}

TEST_CASE("an honorific may stand behind the name, or none by a name in capitals with its State")
{
    check({{"IBRAHIM RUSHDI Bey (Egypt): x", "|IBRAHIM RUSHDI Bey||Egypt|"},
           {"Ibrahim Rushdi Pasha (Iraq) (spoke in French): x", "|Ibrahim Rushdi Pasha||Iraq|fr"},
           {"IBRAHIM RUSHDI (Egypt): x", "|IBRAHIM RUSHDI||Egypt|"},
           {"Ras Zewdu (Ethiopia) (spoke in French): x", "|Ras Zewdu||Ethiopia|fr"}},
          english());
    for (const std::string_view text : {"Ibrahim Rushdi (Egypt): x",
                                        "IBRAHIM RUSHDI (of the harbour): x",
                                        "BRIDGES (Egypt): x",
                                        "Bey (Egypt): x"}) {
        CAPTURE(text);
        CHECK_FALSE(read_heading(text, english()).has_value());
    }
}

TEST_CASE("a heading may fill its line without a colon")
{
    for (const std::string_view text : {"Mr. Lee (Republic of Korea)",
                                        "The President",
                                        "The Secretary-General (spoke in French)"}) {
        CAPTURE(text);
        const auto heading = read_heading(text, english());
        REQUIRE(heading.has_value());
        CHECK(!heading->colon);
        CHECK(heading->size == text.size());
    }
}

TEST_CASE("a heading that has lost its colon says so and ends before the speech")
{
    const std::string_view text = "Mr. Lee (Republic of Korea) (spoke in French) The river is low.";
    const auto heading = read_heading(text, english());
    REQUIRE(heading.has_value());
    CHECK(!heading->colon);
    CHECK(heading->spoken == "fr");
    CHECK(text.substr(heading->size) == "The river is low.");
}

TEST_CASE("what is no heading is not read as one")
{
    for (const std::string_view text : {"Mr. Lee said: we met",
                                        "Mr. lee (Republic of Korea): x",
                                        "Mr. Lee, who spoke for us: x",
                                        "Mr. Lee (Republic of Korea) thanked the Council.",
                                        "Mr. : x",
                                        "Mr.",
                                        "Mrs. Lee (Republic of Korea",
                                        "The President of the Republic: x",
                                        "The Presidents: x",
                                        "the President: x",
                                        "Kazakhstan: x",
                                        "Sweden, Norway and Iceland: x",
                                        "(resolution 2732 (2024)): x",
                                        "A Mr. Lee: x",
                                        "Usually: x",
                                        ": x",
                                        ""}) {
        CAPTURE(text);
        CHECK(!read_heading(text, english()).has_value());
    }
    for (const std::string_view text : {"M. Lindqvist a dit : x",
                                        "Le Présidentiel : x",
                                        "Madame la Présidente : x",
                                        "Mmes et Messieurs : x",
                                        "(résolution 2732 (2024)) : x"}) {
        CAPTURE(text);
        CHECK(!read_heading(text, french()).has_value());
    }
}

TEST_CASE("a note tells the language that a speaker goes on in")
{
    struct Note {
        std::string_view text;
        std::string_view spoken;
        std::string_view rest;
        const Language& language;
    };
    const std::vector<Note> rows{
        {"(spoke in English) We", "en", " We", english()},
        {"(continued in French)", "fr", "", english()},
        {"( spoke in Arabic )", "ar", "", english()},
        {"(spoke in Spanish; English text provided by the delegation)", "es", "", english()},
        {"(l’orateur poursuit en français) Nous", "fr", " Nous", french()},
        {"(l’oratrice reprend en anglais)", "en", "", french()},
        {"(l’orateur revient à l’espagnol)", "es", "", french()},
    };
    for (const auto& row : rows) {
        CAPTURE(row.text);
        const auto note = read_language_note(row.text, row.language);
        REQUIRE(note.has_value());
        CHECK(note->language == row.spoken);
        CHECK(row.text.substr(note->size) == row.rest);
    }
    for (const std::string_view text : {"spoke in English",
                                        "(spoke in 2021)",
                                        "(spoke in English",
                                        "(resolution 2732 (2024))",
                                        "()",
                                        "("}) {
        CAPTURE(text);
        CHECK(!read_language_note(text, english()).has_value());
    }
}
