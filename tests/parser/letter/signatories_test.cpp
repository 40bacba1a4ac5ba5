#include "read_letter.hpp"

#include <doctest/doctest.h>

namespace horseshoe::parser::test {
namespace {

struct AuthorRow {
    const char* title;
    const char* holders;
};

constexpr AuthorRow authors[] = {
    {"Statement by the Permanent Representative of Belgium to the United Nations, Marc Peeters",
     "BEL"},
    {"Statement by the Special Envoy of the Dominican Republic to the Security Council, Ana Rey",
     "DOM"},
    {"Statement by the Permanent Mission of the Russian Federation to the United Nations", "RUS"},
    {"Briefing by the Special Representative of the Secretary-General for Examplia, Mira Holm",
     "UN"},
    {"Message from the Secretary-General", "UN"},
    {"Statement by the Government of Kenya", "KEN"},
    {"Message from the President of Kenya, William Otieno", "KEN"},
    {"Statement of the Ministry of Foreign Affairs of Ukraine on the conduct of the Russian "
     "Federation",
     "UKR"},
    {"Remarks by the High Representative of the European Union for Foreign Affairs", "EU"},
    {"Statement by the Founder of Bridges for Peace in Kenya, Nora Whitfield", ""},
    {"Joint statement by the Ministers for Foreign Affairs of France, Germany and Italy",
     "FRA DEU ITA"},
    {"Concept note", "NOR"},
    {"List of incidents", ""},
};

TEST_CASE("the title of an annex says whose it is, and papers without a name are the sender's")
{
    for (const auto& row : authors) {
        CAPTURE(row.title);
        const auto document = read_norwegian_letter("Annex\n\n" + std::string(row.title) +
                                                    "\n\nThe river falls. It is measured twice.\n");
        CHECK(holders(only_annex(document)) == row.holders);
        CHECK(problems_of(document).empty());
    }
}

TEST_CASE("a title in French says so too, after any article")
{
    constexpr AuthorRow rows[] = {
        {"Exposé de la Représentante spéciale du Secrétaire général pour l’Exemplie, Mira Holm",
         "UN"},
        {"Déclaration du Représentant permanent de l’Afrique du Sud auprès de l’Organisation des "
         "Nations Unies, Jerry Nkosi",
         "ZAF"},
        {"Déclaration de la Représentante permanente des États-Unis d’Amérique auprès de "
         "l’Organisation des Nations Unies, Kelly Ford",
         "USA"},
        {"Déclaration du Ministère des affaires étrangères de l’Ukraine", "UKR"},
        {"Communiqué du Gouvernement de l’Ukraine", "UKR"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.title);
        const auto document = read_letter(
            "Lettre datée du 3 mars 2031, adressée au Secrétaire général par le Président du\n"
            "Conseil de sécurité\n\nJ’ai l’honneur de vous faire tenir les déclarations faites par "
            "les représentants du Niger et du Mali.\n\n(Signé) Kofi Boateng\n\nAnnexe I\n\n" +
            std::string(row.title) + "\n\nLe fleuve baisse. Il est mesuré deux fois.\n");
        CHECK(holders(only_annex(document)) == row.holders);
        CHECK(problems_of(document).empty());
    }
}

TEST_CASE("those whose statements a letter transmits do not hold each other's")
{
    const auto document = read_letter(
        "Letter dated 3 March 2031 from the President of the Security Council addressed to the\n"
        "Secretary-General\n\n"
        "I enclose the statements delivered by the representatives of Belgium, China and Kenya.\n\n"
        "(Signed) Kofi Boateng\n\n"
        "Annex I\n\nStatement by the Permanent Representative of Belgium, Marc Peeters\n\n"
        "I thank the representatives of China and Kenya. Peace is near.\n\n"
        "Annex II\n\nStatement by the Chair of the Youth Alliance, Nora Whitfield\n\n"
        "I thank the representatives of China and Kenya. Peace is far.\n");
    CHECK(document.letter.on_behalf.empty());
    REQUIRE(document.letter.annexes.size() == 2);
    CHECK(holders(document.letter.annexes[0]) == "BEL");
    CHECK(holders(document.letter.annexes[1]).empty());
    CHECK(problems_of(document).empty());
}

TEST_CASE("those in whose name one of the transmitted statements was made did not send the letter")
{
    const auto document = read_letter(
        "Letter dated 3 March 2031 from the President of the Security Council addressed to the\n"
        "Secretary-General\n\n"
        "I enclose the statements delivered by the representatives of Belgium, Kenya (on behalf of "
        "Gabon and Ghana as well), Malta and Norway.\n\n"
        "(Signed) Kofi Boateng\n\n"
        "Annex\n\nStatement by the Permanent Representative of Belgium, Marc Peeters\n\n"
        "The river falls. It is measured.\n");
    CHECK(document.letter.on_behalf.empty());
}

TEST_CASE("those for whom a letter is sent hold its annexes, and those who sign theirs")
{
    const auto document = read_letter(
        "Letter dated 3 March 2031 from the Permanent Representative of Belarus to the United\n"
        "Nations addressed to the Secretary-General\n\n"
        "On behalf of Belarus, Kazakhstan and Tajikistan, I have the honour to transmit two papers "
        "(see annexes I and II).\n\n(Signed) Ales Karp\n\n"
        "Annex I\n\nDeclaration on the river\n\nThe river falls. It is measured.\n\n"
        "Annex II\n\nDeclaration on the roads\n\nThe roads are long. They are old.\n\n"
        "For the Republic of Belarus\nFor the Republic of Kazakhstan\n\nMinsk\n2 March 2031\n");
    REQUIRE(document.letter.annexes.size() == 2);
    CHECK(holders(document.letter.annexes[0]) == "BLR KAZ TJK");
    CHECK(holders(document.letter.annexes[1]) == "BLR KAZ");
    CHECK(document.letter.annexes[1].place == "Minsk");
}

TEST_CASE("the State of who signs may go over two lines, behind its Government")
{
    const auto document = read_letter(
        "Letter dated 1 March 2031 from the Permanent Representative of Mauritania to the\n"
        "United Nations addressed to the Secretary-General\n\nA paper is annexed.\n\n"
        "(Signed) Ama Owusu\n\nAnnex\n\nJoint communiqué\n\nThe river falls.\n\n"
        "For the Government of the Republic of\nMadagascar:\n(Signed) Ole Lund\n\n"
        "For the Republic of Equatorial\nGuinea:\n(Signed) Ida Berg\n\n"
        "For the Government of the Islamic Republic of Mauritania\n(Signed) Tom Grey\n");
    CHECK(holders(only_annex(document)) == "MDG GNQ MRT");
}

TEST_CASE("two may sign side by side")
{
    const auto held_by = [](const std::string& signatures) {
        return holders(only_annex(read_norwegian_letter(
            "Annex\n\nJoint communiqué\n\nThe river falls.\n\n" + signatures)));
    };
    CHECK(held_by("For Armenia:                    For the Republic of Kenya:\n"
                  "A. Petrosyan                    W. Otieno\n") == "ARM KEN");
    CHECK(held_by("For the Republic of Malta       For the Republic of Kenya\n") == "MLT KEN");
}

TEST_CASE("who only belongs to the body that a text names is told from who is named or signs")
{
    const auto letter = [](std::string_view annex) {
        const auto document = read_norwegian_letter("Annex\n\n" + std::string(annex));
        return only_annex(document).signatories;
    };
    const auto all_are = [](const std::vector<Signatory>& signatories, SignatoryFound found) {
        return !signatories.empty() &&
               std::all_of(signatories.begin(), signatories.end(), [&](const Signatory& each) {
                   return each.found == found;
               });
    };
    const auto members = letter("On the rivers\n\nThe member States of the Collective Security "
                                "Treaty Organization measure their rivers. They rise.\n\n"
                                "Minsk, 2 March 2031\n");
    CHECK(members.size() == 6);
    CHECK(all_are(members, SignatoryFound::by_membership));
    const auto undated = letter("On the rivers\n\nThe member States of the Collective Security "
                                "Treaty Organization measure their rivers. They rise.\n");
    CHECK(undated.size() == 6);  // those of the letter's year
    const auto named = letter("Joint statement by Belgium and Kenya\n\nRivers rise. We see it.\n");
    CHECK(named.size() == 2);
    CHECK(all_are(named, SignatoryFound::in_text));
    const auto signing = letter("On the rivers\n\nThe rivers rise. We see it.\n\n"
                                "For the Republic of Belarus\nFor the Republic of Armenia\n");
    CHECK(signing.size() == 2);
    CHECK(all_are(signing, SignatoryFound::listed));
}

TEST_CASE("a joint statement that names nobody is a problem")
{
    const auto document = read_norwegian_letter(
        "Annex\n\nJoint statement of the neighbours\n\nWe have met. We are of one mind.\n");
    CHECK(problems_of(document) == "unknown-signatories");
}

TEST_CASE("a paper that the letter says is another's is not taken for the sender's")
{
    const auto document = read_letter(
        "Letter dated 3 March 2031 from the Permanent Representative of Norway to the United\n"
        "Nations addressed to the Secretary-General\n\n"
        "I have the honour to transmit a paper written in Kenya (see annex).\n\n"
        "(Signed) Halvard Tveiten\n\nAnnex\n\nThe river and its banks\n\nIt falls. It rises.\n");
    CHECK(holders(only_annex(document)).empty());
    CHECK(has_notice(document, "unknown-signatories"));
}

TEST_CASE("what a letter tells of one annex is not told of another")
{
    const auto document = read_letter(
        "Letter dated 3 March 2031 from the Permanent Representative of Norway to the United\n"
        "Nations addressed to the Secretary-General\n\n"
        "I have the honour to transmit the words of the meeting held on 1 March 2031 (see annex "
        "I), "
        "the letter that the Minister for Foreign Affairs of Ghana sends to you (see annex II) and "
        "a table (see annex III).\n\n(Signed) Halvard Tveiten\n\n"
        "Annex I\n\nWords on the river\n\nIt falls. It rises.\n\n"
        "Annex II\n\nExcellency,\n\nThe river falls. It is measured.\n\n(Signed) Ama Owusu\n"
        "Minister\n\n"
        "Annex III\n\nThe river in figures\n\nIt is long. It is deep.\n");
    const auto& annexes = document.letter.annexes;
    REQUIRE(annexes.size() == 3);
    CHECK(annexes[0].date == Date{2031, 3, 1});
    CHECK_FALSE(annexes[1].date.known());
    CHECK(holders(annexes[1]) == "GHA");
    CHECK_FALSE(annexes[2].date.known());
}

TEST_CASE("who signs may stand below the mark, or with the office in one line")
{
    const auto signed_by = [](const std::string& foot) {
        return read_letter(
                   "S/2031/40\n\nLetter dated 3 March 2031 from the representative of Norway "
                   "to the Secretary-General\n\nI have the honour to write.\n\n" +
                   foot)
            .letter.sender;
    };
    CHECK(signed_by("(Signed)\nHalvard TVEITEN\nPermanent Representative\n") ==
          "Halvard TVEITEN, representative of Norway");
    CHECK(signed_by("(Signed) Halvard Tveiten, Ambassador Extraordinary\n") ==
          "Halvard Tveiten, representative of Norway");
}

}  // namespace
}  // namespace horseshoe::parser::test
