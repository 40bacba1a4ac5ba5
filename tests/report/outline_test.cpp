#include "report/cli/columns.hpp"
#include "report/cli/outline.hpp"
#include "tests/report/sample_document.hpp"

#include <doctest/doctest.h>

#include <sstream>
#include <string>

using namespace horseshoe;

TEST_CASE("the outline of a record")
{
    CHECK(cli::outline(tests::sample_record(), {.width = 100, .colour = false}) ==
          R"(S/PV.8967  record, French, 2022-02-16, 11:05 to 13:15, New York
  source       records/S_PV.8967_fr.txt, 9 lines, 284 characters
  agenda       Coopération entre l’ONU et l’OTSC
               Paix en Asie centrale
  present      RUS      president M. Verchinine            Fédération de Russie
               KAZ      invited                            Kazakhstan

turn  for      known by   speaker (P presides)     in   pages  words  first words
      * opened 11:05
      * agenda adopted
      # Paix en Asie centrale
   1  RUS      cover      Le Président             ru       2      3  J’invite le Kazakhstan.
      parts: presidency, national RUS
      goes on in English
      * invited under rule 37: Kazakhstan (KAZ)
   2  ?        unknown    M. Zas                   ?               7  Je remercie la présidence.
      * vote on S/2024/413: 14 in favour, 0 against, 1 abstaining (abstaining RUS): adopted as
        resolution 2732 (2024)

  accounting   284 characters: speech 37.3 %, event 22.2 %, vote 13.0 %, note 27.5 %, none
               unexplained
  problem      line 6: M. Zas was given no floor; taken as a turn all the same [floor]
  notice       converted from Windows-1252 [encoding]

)");
}

TEST_CASE("who presides under a name is marked, however narrow the outline")
{
    auto document = tests::sample_record();
    document.record.turns.front().speaker = "M. Verchinine-Oulianov";
    const auto wide = cli::outline(document, {.width = 100, .colour = false});
    CHECK(wide.find("M. Verchinine-Oulia… (P) ru") != std::string::npos);
    CHECK(wide.find("M. Zas                   ?") != std::string::npos);
    const auto narrow = cli::outline(document, {.width = 80, .colour = false});
    CHECK(narrow.find("M. Verchinine-O… (P) ru") != std::string::npos);
}

TEST_CASE("the outline of a letter")
{
    CHECK(cli::outline(tests::sample_letter(), {.width = 100, .colour = false}) ==
          R"(A_75_640  letter, French, 2020-12-10
  source       letters/A_75_640.txt, 6 lines, 156 characters
  title        Lettre datée du 10 décembre 2020
  from         V. Nebenzia (RUS)
  on behalf of CSTO
  to           Secrétaire général
  agenda       Point 130 t)
  distributed  2020-12-16
  cites        A/75/640
  text         J’ai l’honneur de vous faire tenir une déclaration.

  annex 1, 2020-12-02, Moscou, 2 words
  title        Déclaration sur la sécurité
  held by      ARM, "Syldavie"
  text         Nous déclarons.

  accounting   156 characters: speech 100.0 %, none unexplained

)");
}

TEST_CASE("the check of a document is its accounting and its problems")
{
    CHECK(cli::check_report(tests::sample_record(), {.width = 100, .colour = false}) ==
          R"(S/PV.8967  records/S_PV.8967_fr.txt: 2 turns, 4 events
  accounting   284 characters: speech 37.3 %, event 22.2 %, vote 13.0 %, note 27.5 %, none
               unexplained
  problem      line 6: M. Zas was given no floor; taken as a turn all the same [floor]
  notice       converted from Windows-1252 [encoding]
)");
}

TEST_CASE("an outline is as narrow as its terminal")
{
    std::istringstream lines{cli::outline(tests::sample_record(), {.width = 70, .colour = false})};
    for (std::string line; std::getline(lines, line);) {
        CAPTURE(line);
        CHECK(cli::display_width(line) <= 70);
    }
}

TEST_CASE("colours are used only where they are wanted")
{
    const auto document = tests::sample_record();
    const auto plain = cli::outline(document, {.width = 100, .colour = false});
    const auto coloured = cli::outline(document, {.width = 100, .colour = true});
    CHECK(plain.find('\x1b') == std::string::npos);
    CHECK(coloured.find("\x1b[1mS/PV.8967\x1b[0m") == 0);
    CHECK(coloured.find("\x1b[33mproblem") != std::string::npos);
}

TEST_CASE("what a document says cannot steer the terminal")
{
    auto document = tests::sample_record();
    document.record.turns.at(1).speaker = "\x1b]0;title\x07";
    document.symbol = "S/PV.\x9b"
                      "1";
    CHECK(cli::outline(document, {.width = 100, .colour = false}).find('\x1b') ==
          std::string::npos);
}
