#include "read_letter.hpp"

#include <doctest/doctest.h>

#include <span>

namespace horseshoe::parser::test {
namespace {

struct VoiceRow {
    const char* annex;
    const char* holders;
};

void check_all(std::span<const VoiceRow> rows)
{
    for (const auto& row : rows) {
        CAPTURE(row.annex);
        const auto document = read_norwegian_letter("Annex\n\n" + std::string(row.annex));
        CHECK(holders(only_annex(document)) == row.holders);
    }
}

TEST_CASE("a body that a text begins with speaks in it, and not those whom it has heard")
{
    constexpr VoiceRow rows[] = {
        {"Communiqué of the ninth meeting\n\nThe Executive Council (EC) of the African Union (AU), "
         "at "
         "its ninth meeting, held on 1 March 2031, adopted this:\n\n1. Takes note of the "
         "statements "
         "made by the representatives of Ghana, Kenya and Malta;\n\n2. Thanks the rivers.\n",
         "AU"},
        {"Decision on the river\n\nThe Council of Ministers of the League of Arab States,\n\n"
         "Recalling that the river falls,\n\nDecides to measure it.\n",
         "LAS"},
        {"Words on the river\n\nWe have read the statements made by the representatives of Ghana, "
         "Kenya and Malta. The river falls.\n",
         "NOR"},
        {"Words on the river\n\nRecalling the Charter of the African Union,\n\nThe river "
         "falls.\n",
         "NOR"},
        {"Words on the river\n\nThe African Union, which has measured it, is old. So is the "
         "river.\n",
         "NOR"},
        {"Communiqué of the ninth meeting\n\nThe Presidents of Ghana, Kenya and Malta, meeting at "
         "the "
         "seat of the African Union, have agreed. The river falls.\n",
         "GHA KEN MLT"},
        {"On the river\n\nThe African Union, at its ninth session, was told of it. The river "
         "falls.\n",
         "NOR"},
        {"Communiqué of the meeting between the African Union and the European Union\n\n1. They "
         "met. "
         "They rose.\n",
         "AU EU"},
    };
    check_all(rows);
}

TEST_CASE("a body named by the title speaks, and not those who took part in its session")
{
    constexpr VoiceRow rows[] = {
        {"Final communiqué of the ninth session of the Assembly of Heads of State and Government "
         "of "
         "the Economic Community of West African States\n\n1. The session was attended by the "
         "following: the Heads of State of Ghana, Mali and Togo. The river falls.\n",
         "ECOWAS"},
        {"Communiqué issued by the Ministerial Council of the Gulf Cooperation Council\n\nThe "
         "river "
         "falls. It is measured.\n",
         "GCC"},
    };
    check_all(rows);
}

TEST_CASE("an office in the middle of a list of States does not end it")
{
    constexpr VoiceRow rows[] = {
        {"Final communiqué\n\n1. At the invitation of the President of Ghana, the Heads of State "
         "of "
         "Ghana, Mali and Togo and the Vice-President of Gambia met at Tema. The Minister of "
         "External Affairs of Kenya was present.\n",
         "GHA MLI TGO GMB"},
    };
    check_all(rows);
}

TEST_CASE("the undersigned stand below what they say, in a column or two")
{
    const std::string words =
        "Declaration of Tema\n\nThe undersigned Governments have met at Tema. "
        "They thank Norway and Sweden.\n\n1. The river falls.\n\n";
    const auto held_by = [](const std::string& annex) {
        return holders(only_annex(read_norwegian_letter("Annex\n\n" + annex)));
    };
    CHECK(held_by(words + "Ghana\nKenya2\nMalta*\nTogo\n") == "GHA KEN MLT TGO");
    CHECK(held_by(words + "Ghana\n\nKenya\n\nMalta\n\nGabon was there.\n") == "GHA KEN MLT");
    CHECK(held_by("Rivers\n\nThe river falls. It is measured.\n\nGhana\nKenya\nMalta\n") !=
          "GHA KEN MLT");  // a list of what?
}

TEST_CASE("a line at the foot or at the head tells who issued a text")
{
    constexpr VoiceRow rows[] = {
        {"Memorandum on the river\n\n1. It falls. It is measured.\n\n2. It rises. It is seen.\n\n"
         "Prepared by the Ministry of Foreign Affairs of Ghana\n",
         "GHA"},
        {"Memorandum on the river\n\nIssued by the Government of Mali\n\n1. It falls. It is "
         "measured.\n",
         "MLI"},
        {"Memorandum on the river\n\n1. It falls. It is measured.\n\nPrepared by the friends of "
         "the river in Ghana\n",
         "NOR"},
    };
    check_all(rows);
}

TEST_CASE("a title tells who issued a text, in capitals, too")
{
    constexpr VoiceRow rows[] = {
        {"STATEMENT ISSUED BY THE MINISTRY OF FOREIGN AFFAIRS OF GHANA\n\nIt falls. It rises.\n",
         "GHA"},
        {"Press release on the river issued by the Ministry of Foreign Affairs of Mali\n\nIt "
         "falls. It rises.\n",
         ""},  // the press release, or the river?
        {"Press release of 4 March 2031, issued by the Ministry of Foreign Affairs of Mali\n\nIt "
         "falls. It rises.\n",
         "MLI"},
        {"Resolution 12 adopted by the Council of the League of Arab States at its ninth "
         "session\n\nIt falls. It rises.\n",
         "LAS"},
        {"Declaration by the Presidency on behalf of the European Union on the river\n\nIt falls. "
         "It rises.\n",
         "EU"},
        {"Final Communiqué of the Ninth Session of the Islamic Summit Conference\n\nIt falls. It "
         "rises.\n",
         "OIC"},
        {"Resolution of the Parliament of Georgia\n\nIt falls. It rises.\n", "GEO"},
        {"Statement made by the Prime Minister of Malta in the House\n\nIt falls. It rises.\n",
         "MLT"},
        {"G7 Foreign Ministers’ statement on the river\n\nIt falls. It rises.\n", "G7"},
        {"Text of the address by a friend of the river\n\nIt falls. It rises.\n", ""},
        {"Memorandum on the river\n\nIt falls. It rises.\n", "NOR"},
        {"CAIRO FINAL COMMUNIQUÉ OF THE NINTH SESSION OF THE ISLAMIC SUMMIT CONFERENCE\n\nIt "
         "falls. It rises.\n",
         "OIC"},
        {"Appeal of the Council of Elders\n\nIt falls. It rises.\n", ""},
        {"Report of the Ministry of Health\n\nIt falls. It rises.\n", "NOR"},
        {"Declaration of the friends of the river\n\nIt falls. It rises.\n", "NOR"},
    };
    check_all(rows);
}

TEST_CASE("a treaty is held by the States between which it is made")
{
    constexpr VoiceRow rows[] = {
        {"Treaty of Friendship between the Republic of Ghana and the Republic of Mali\n\nIt "
         "falls. It rises.\n",
         "GHA MLI"},
        {"Agreement on the river between the Government of Kenya and the Government of "
         "Malta\n\nIt falls. It rises.\n",
         "KEN MLT"},
        {"Report on the river between Kenya and Malta\n\nIt falls. It rises.\n", ""},
    };
    check_all(rows);
}

TEST_CASE("a joint text that several send is theirs where it names nobody else")
{
    const auto document =
        read_letter("S/2031/40\n\nLetter dated 3 March 2031 from the Permanent Representatives of "
                    "Kenya and Malta to the United Nations addressed to the Secretary-General\n\n"
                    "We transmit a statement of our ministers (see annex).\n\nAnnex\n\n"
                    "Statement of the Ministers for Foreign Affairs of both countries\n\n"
                    "The river falls. It rises.\n");
    CHECK(holders(only_annex(document)) == "KEN MLT");
    CHECK(has_notice(document, "assumed-signatory"));
}

/// Who holds an annex of this title, in a letter of Norway's that says of it what it says.
std::string holders_of(std::string_view title)
{
    const auto document = read_norwegian_letter("Annex\n\n" + std::string(title) +
                                                "\n\nThe river falls. It is measured.\n");
    return holders(only_annex(document));
}

TEST_CASE("those of whom a title speaks did not issue what stands below it")
{
    for (const auto* title : {"Statement on the threats made by Kenya",
                              "Memorandum rejecting the charges made by the President of Kenya",
                              "Memorandum on the resolution adopted by the Parliament of Kenya",
                              "Statement rejecting the decision adopted by the Senate of Kenya",
                              "Regarding statement by the Minister for Foreign Affairs of Kenya",
                              "Joint statement on the border between Kenya and Ghana",
                              "Protocol of the talks on the border between Kenya and Ghana",
                              "Joint statement by the African Union and the European Union on the "
                              "border between Kenya and Ghana",
                              "NATO attacks on towns: memorandum"}) {
        CAPTURE(title);
        const auto held = holders_of(title);
        CHECK(held.find("KEN") == std::string::npos);
        CHECK(held.find("NATO") == std::string::npos);
    }
    CHECK(holders_of("Statement of 4 March 2031 made by the President of Kenya") == "KEN");
    CHECK(holders_of("Communiqué of the ninth meeting, adopted by the African Union") == "AU");
    CHECK(holders_of("Tema final communiqué of the African Union") == "AU");
    CHECK(holders_of("Agreement on the border between Kenya and Ghana") == "KEN GHA");
    CHECK(holders_of("Protocol of the talks between Kenya and Ghana") == "KEN GHA");
    CHECK(holders_of("NATO communiqué on the river") == "NATO");
}

TEST_CASE("the government that has no other name is the sender's")
{
    CHECK(holders_of("Statement of the Royal Government on the river") == "NOR");
    CHECK(holders_of("Statement of the Royal Government of the Isles") == "");
}

/// Who holds an annex without a title, by what the letter says of it.
std::string told_holders(std::string_view told)
{
    const auto document = read_letter(
        "S/2031/40\n\nLetter dated 3 March 2031 from the Permanent Representative of Norway\n"
        "to the United Nations addressed to the Secretary-General\n\n" +
        std::string(told) +
        "\n\n(Signed) Halvard Tveiten\n\nAnnex\n\nThe river falls again. It is measured every "
        "day.\n");
    return holders(only_annex(document));
}

TEST_CASE("a letter of another is annexed only where it is what is transmitted")
{
    for (const auto* told :
         {"I transmit herewith the views of my neighbours concerning the letter from the Permanent "
          "Representative of Kenya.",
          "I transmit herewith information refuting the statement made by the Minister for Foreign "
          "Affairs of Kenya (see annex).",
          "We look forward to more. The letter from the President of Kenya was long.",
          "I have the honour to transmit a letter from the self-styled Prime Minister of the "
          "rebels (see annex).",
          "I have the honour to transmit a letter from the Chairman of the rebels to the Prime "
          "Minister (see annex)."}) {
        CAPTURE(told);
        CHECK(told_holders(told) == "");
    }
    CHECK(told_holders("I have the honour to transmit herewith, on instructions from my "
                       "Government, the text of a letter from the President of Kenya.") == "KEN");
    CHECK(told_holders("I have the honour to forward to you a letter from Mr. Juma Okello, "
                       "Minister for Foreign Affairs of Kenya (see annex).") == "KEN");
    CHECK(told_holders("I have the honour to transmit a letter from our Prime Minister, "
                       "Ms. Kari Moen (see annex).") == "NOR");
    CHECK(told_holders("I have the honour to transmit a letter from H.E. Ms. Kari Moen, Minister "
                       "for Foreign Affairs (see annex).") == "NOR");
}

}  // namespace
}  // namespace horseshoe::parser::test
