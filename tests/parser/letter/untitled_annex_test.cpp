#include "read_letter.hpp"

#include <doctest/doctest.h>

#include <string>

namespace horseshoe::parser::test {
namespace {

TEST_CASE("what follows the signature with a title of its own is an annex, headed so or not")
{
    const std::string letter =
        "S/2031/40\n\nLetter dated 3 March 2031 from the Permanent Representative of Norway\n"
        "to the United Nations addressed to the Secretary-General\n\n";
    const auto document = read_letter(
        letter +
        "I have the honour to forward a communiqué of the Islamic group, which we chair.\n\n"
        "(Signed) Halvard Tveiten\nPermanent Representative\n\n* A/85/50.\n\n"
        "Communiqué of the Ministerial Council of the League of Arab States on the river that "
        "flows through the valley below the bridge\n\n"
        "1. The Council deplores the state of the river. It rises.\n");
    CHECK(document.letter.paragraphs.size() == 2);  // with the footnote
    CHECK(only_annex(document).title.starts_with("Communiqué of the Ministerial Council"));
    CHECK(holders(only_annex(document)) == "LAS");

    const auto plain = read_letter(
        letter + "I write to you about the river. We look forward to its rise, in view of the "
                 "importance attached to it.\n\n"
                 "(Signed) Halvard Tveiten\nPermanent Representative\n\n"
                 "A page about rivers that somebody has left below the letter here, without any "
                 "reason\n\nIt rises. It falls.\n");
    CHECK(only_annex(plain).title.starts_with("Letter dated"));
}

TEST_CASE("a title in capitals or a resolution's number stands right above its text")
{
    CHECK(
        only_annex(read_norwegian_letter(
                       "Enclosure\n[Original: Arabic]\n"
                       "FINAL COMMUNIQUE OF THE MEETING OF THE LEAGUE OF ARAB STATES\n"
                       "HELD AT OSLO\n"
                       "The meeting was held at Oslo at the foot of the hill. The river was low.\n"
                       "2. The meeting deplored the state of the river.\n"))
            .title == "FINAL COMMUNIQUE OF THE MEETING OF THE LEAGUE OF ARAB STATES HELD AT OSLO");
    CHECK(only_annex(read_norwegian_letter(
                         "Annex\n\nResolution No. 4/EOS\n"
                         "The Islamic Conference of Foreign Ministers, meeting at Oslo to speak of "
                         "the river and of all that lives in it,\n\nDeplores its state.\n"))
              .title == "Resolution No. 4/EOS");
}

TEST_CASE("whose letter is annexed may be told by the letter alone")
{
    const auto held_by = [](const std::string& told) {
        return holders(only_annex(read_letter(
            "S/2031/40\n\nLetter dated 3 March 2031 from the Permanent Representative of Norway\n"
            "to the United Nations addressed to the Secretary-General\n\n" +
            told +
            " (see annex).\n\n(Signed) Halvard Tveiten Ambassador\n\nAnnex\n\n"
            "Excellency,\n\nThe river is low. It was Malta that diverted it.\n")));
    };
    CHECK(held_by("I have the honour to enclose a letter from Kari Moen, Minister for Foreign "
                  "Affairs of Norway, regarding what was done by Malta") == "NOR");
    CHECK(held_by("I have the honour to transmit a message from the President of Ghana on what was "
                  "done by Malta") == "GHA");
    CHECK(held_by("I have the honour to transmit a letter from the President of the Republic") ==
          "NOR");
    CHECK(held_by("I have the honour to transmit our reply to the letter from the Minister for "
                  "Foreign Affairs of Malta") == "");
    CHECK(held_by("With reference to the letter from the Minister for Foreign Affairs of Malta, I "
                  "enclose a paper") == "");
}

TEST_CASE("whose letter is transmitted may be told without a word of the annex")
{
    const auto document = read_letter(
        "S/2031/40\n\nLetter dated 3 March 2031 from the Permanent Representative of Norway\n"
        "to the United Nations addressed to the Secretary-General\n\n"
        "I have the honour to attach herewith a letter from Ama Owusu, Permanent Representative of "
        "Ghana to the United Nations, regarding the boats of Malta.\n\n"
        "I request you to circulate this letter.\n\n(Signed) Halvard Tveiten\n\nAnnex\n\n"
        "Sir,\n\nThe boats of Malta have left. They were not ours.\n");
    CHECK(holders(only_annex(document)) == "GHA");
}

TEST_CASE("a file of several letters keeps each with its writers")
{
    const auto document = read_letter(
        "DOCUMENT S/7900\n\nLetter dated 3 March 1967 from the representatives of Norway and Peru "
        "to "
        "the President of the Security Council\n\n[Original text: English]\n[3 March 1967]\n\n"
        "We have the honour to write about the river.\n\n(Signed) Halvard TVEITEN\n"
        "Permanent Representative of Norway\n\nDOCUMENT S/7901\n\n"
        "Letter dated 4 March 1967 from the representative of Ghana to the President of the "
        "Security "
        "Council\n\n[Original text: English]\n[5 March 1967]\n\nWe have the honour to answer.\n\n"
        "(Signed) Ama OWUSU\n\n"
        "Letter dated 6 March 1967 from the representative of Mali to the President of the "
        "Security "
        "Council\n\nThe river is ours.\n\n(Signed) Awa KEITA\n");
    CHECK(document.symbol == "S/7900");
    REQUIRE(document.letter.annexes.size() == 2);
    CHECK(holders(document.letter.annexes[0]) == "GHA");
    CHECK(document.letter.annexes[0].date == Date{1967, 3, 4});
    CHECK(holders(document.letter.annexes[1]) == "MLI");
    REQUIRE(document.letter.on_behalf.size() == 2);
    CHECK(document.letter.on_behalf[1].delegation == "PER");
    CHECK(problems_of(document).empty());
}

TEST_CASE("an annex under no title that speaks for my Government is the sender’s")
{
    const auto document = read_norwegian_letter(
        "Annex\n\n[Original: Norwegian]\n\n"
        "On instructions from my Government, I should like to convey to you what we think of the "
        "report of the Secretary-General on the waters of the river and of its banks:\n\n"
        "The river is low. We regret it.\n");
    CHECK(only_annex(document).title.empty());
    CHECK(holders(only_annex(document)) == "NOR");
    CHECK(has_notice(document, "assumed-signatory"));
}

TEST_CASE("the lines of an annex’s title may stand apart")
{
    const auto document = read_norwegian_letter(
        "Annex\n\nStatement by the Permanent Representative of Ghana, in his capacity as\n\n"
        "Chair of the group of the river, for the\n\nmeeting of the group\n\n"
        "The river is low. We regret it.\n");
    CHECK(only_annex(document).title ==
          "Statement by the Permanent Representative of Ghana, in his capacity as Chair of the "
          "group of the river, for the meeting of the group");
    CHECK(only_annex(document).paragraphs.size() == 1);
    CHECK(holders(only_annex(document)) == "GHA");
}

}  // namespace
}  // namespace horseshoe::parser::test
