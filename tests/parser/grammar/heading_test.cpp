#include "parser/grammar/heading.hpp"
#include "tests/parser/grammar/languages.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace horseshoe::parser;
using test::english;
using test::french;

/// Who has the floor, as "honorific|name|function|country|spoken".
std::string shown(const HeadingText& heading)
{
    return fmt::format("{}|{}|{}|{}|{}",
                       heading.honorific,
                       heading.name,
                       heading.function,
                       heading.country,
                       heading.spoken);
}

struct Row {
    std::string_view text;
    std::string_view heading;
    std::string_view rest = "x";
};

void check(const std::vector<Row>& rows, const Language& language)
{
    for (const auto& row : rows) {
        CAPTURE(row.text);
        const auto heading = read_heading(row.text, language);
        REQUIRE(heading.has_value());
        CHECK(shown(*heading) == row.heading);
        CHECK(row.text.substr(heading->size) == row.rest);
        CHECK(heading->colon);
    }
}

}  // namespace

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

TEST_CASE("an office may be told in full, in capitalised words and what joins them")
{
    check({{"The CHAIRMAN of the Special Committee on Winter Roads (interpretation from French): x",
            "||The CHAIRMAN of the Special Committee on Winter Roads||fr"},
           {"The President of the Council for Namibia: x",
            "||The President of the Council for Namibia||"}},
          english());
    CHECK_FALSE(read_heading("The Chairman of the Committee stated: x", english()));
    CHECK_FALSE(read_heading("The President of the Council said to all: x", english()));
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

TEST_CASE("heads of State and ministers speak under titles of many kinds")
{
    check({{"King Baldur II (Ruritania) (spoke in Arabic): x", "King|Baldur II||Ruritania|ar"},
           {"H.R.H. Prince Ottokar (Chad): x", "H.R.H. Prince|Ottokar||Chad|"},
           {"President von Stein: x", "President|von Stein|||"},
           {"Secretary of State Holloway (Malta): x", "Secretary of State|Holloway||Malta|"},
           {"Ras Gebre (Ethiopia) (spoke in Amharic): x", "|Ras Gebre||Ethiopia|am"},
           {"The Prime Minister (spoke in Spanish): x", "||The Prime Minister||es"}},
          english());
    check({{"Le Roi Baudry III (Belgique) : x", "Le Roi|Baudry III||Belgique|"},
           {"S. A. R. le Prince héritier Al Amin (Jordanie) (parle en arabe) : x",
            "S. A. R. le Prince héritier|Al Amin||Jordanie|ar"},
           {"Son Excellence M. Tamm (Estonie) : x", "Son Excellence M.|Tamm||Estonie|"},
           {"Le Capitaine Traval (Mali) : x", "Le Capitaine|Traval||Mali|"},
           {"Le Premier Ministre : x", "||Le Premier Ministre||"}},
          french());
    for (const std::string_view text : {"The Port of Sarn (Chad): x",
                                        "Ras Gebre (Ethiopia): x",
                                        "Ms. Abara. Ms. Abara (spoke in Spanish): x",
                                        "Mr. Lee. Mr. Lee: x",
                                        "the Council. Mr. Lee (Chad) (spoke in French): x",
                                        "Council. Mr. Lee (Chad) (spoke in French): x",
                                        "Ras Gebre (Ruritania) (spoke in Amharic): x",
                                        "President of the Republic (Chad): x"}) {
        CAPTURE(text);
        CHECK(!read_heading(text, english()).has_value());
    }
}

TEST_CASE("titles of nobility and rank of many countries open headings")
{
    check({{"Dato' Lim (Malaysia): x", "Dato\u2019|Lim||Malaysia|"},
           {"Datuk Seri Hamid (Malaysia): x", "Datuk Seri|Hamid||Malaysia|"},
           {"Tengku Aziz (Malaysia) (spoke in French): x", "Tengku|Aziz||Malaysia|fr"},
           {"Countess von Holm (Sweden): x", "Countess|von Holm||Sweden|"},
           {"Rear Admiral Dega: x", "Rear Admiral|Dega|||"}},
          english());
    check({{"Le vicomte de Brall (Belgique) : x", "Le vicomte|de Brall||Belgique|"},
           {"Comtesse della Rena (Italie) : x", "Comtesse|della Rena||Italie|"}},
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

TEST_CASE("the President and the offices that speak without a name")
{
    struct Office {
        std::string_view text;
        std::string_view heading;
        std::string_view delegation;
        bool presidency;
        const Language& language;
    };
    const std::vector<Office> rows{
        {"The President: x", "||The President||", "", true, english()},
        {"The President (spoke in Spanish): x", "||The President||es", "", true, english()},
        {"The Acting President : x", "||The Acting President||", "", true, english()},
        {"The Secretary-General: x", "||The Secretary-General||", "UN", false, english()},
        {"The President of the General Assembly: x",
         "||The President of the General Assembly||",
         "UNGA",
         false,
         english()},
        {"The Prosecutor: x", "||The Prosecutor||", "", false, english()},
        {"Le Président ( parle en anglais) : x", "||Le Président||en", "", true, french()},
        {"La Présidente (parle en espagnol) : x", "||La Présidente||es", "", true, french()},
        {"Le Secrétaire général (parle en anglais) : x",
         "||Le Secrétaire général||en",
         "UN",
         false,
         french()},
    };
    for (const auto& row : rows) {
        CAPTURE(row.text);
        const auto heading = read_heading(row.text, row.language);
        REQUIRE(heading.has_value());
        CHECK(shown(*heading) == row.heading);
        CHECK(heading->function_delegation == row.delegation);
        CHECK(heading->presidency == row.presidency);
        CHECK(row.text.substr(heading->size) == "x");
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
