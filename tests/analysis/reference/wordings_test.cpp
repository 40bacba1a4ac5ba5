#include "tests/analysis/documents.hpp"
#include "tests/analysis/reference/shown.hpp"
#include "tests/parser/printing.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <vector>

using namespace horseshoe;
using namespace horseshoe::reference;
using test::english;
using test::french;
using test::Lines;

using Row = test::ReferenceRow;

namespace {

void check(Lines (*read)(std::string_view), const std::vector<Row>& rows)
{
    for (const auto& row : rows) {
        CAPTURE(row.words);
        CHECK(read(row.words) == row.references);
    }
}

std::string because(Lead lead)
{
    return fmt::format("[{}]", in_words(lead));
}

}  // namespace

TEST_CASE("who agrees with a statement agrees with who made it")
{
    const auto later = because(Lead::not_in_meeting);
    check(english,
          {{"We align with the statement delivered by Kenya.",
            {"3 agrees 2: statement delivered by Kenya"}},
           {"China is fully aligned with the statement to be made by the European Union.",
            {"3 agrees " + later + ": statement to be made by the European Union"}},
           {"We strongly support the statement made by Kenya.",
            {"3 agrees 2: statement made by Kenya"}},
           {"China endorses Kenya’s statement.", {"3 agrees 2: Kenya’s statement"}},
           {"China aligns itself with the European Union statement.",
            {"3 agrees " + later + ": European Union statement"}},
           {"Boats that align with the Charter went to Kenya.", {}},
           {"Kenya’s statement of independence is old.", {}},
           {"The Kenya statement office is open.", {}}});
    check(
        french,
        {{"La Chine souscrit pleinement à la déclaration du Kenya.",
          {"3 agrees 2: déclaration du Kenya"}},
         {"Je fais mienne la déclaration que vient de prononcer le Kenya.",
          {"3 agrees 2: déclaration que vient de prononcer le Kenya"}},
         {"Nous nous rallions à la déclaration qui sera faite par l’Union européenne.",
          {"3 agrees " + later + ": déclaration qui sera faite par l’Union européenne"}},
         {"La Chine s’aligne sur la déclaration prononcée au nom de l’Union européenne.",
          {"3 agrees " + later + ": déclaration prononcée au nom de l’Union européenne"}},
         {"J’abonde dans le sens du représentant du Kenya.", {"3 agrees 2: représentant du Kenya"}},
         {"Je ne souscris pas à la déclaration du Kenya.", {"3 disagrees 2: déclaration du Kenya"}},
         {"Je m’inscris en faux contre les propos du Kenya.", {"3 disagrees 2: propos du Kenya"}},
         {"Je reviens sur les propos de Mme Abara.", {"3 answers 1: Mme Abara"}},
         {"La déclaration de Nairobi reste en vigueur.", {}},
         {"Des pêcheurs se sont ralliés au Kenya.", {}}});
}

TEST_CASE("a welcome, praise and congratulations are thanks")
{
    check(english,
          {{"I welcome the Foreign Minister of Kenya to this meeting.",
            {"3 thanks 2: Foreign Minister of Kenya"}},
           {"We commend the Permanent Representative of Kenya.",
            {"3 thanks 2: Permanent Representative of Kenya"}},
           {"Our congratulations go to Ms. Abara.", {"3 thanks 1: Ms. Abara"}},
           {"Ms. Abara must be congratulated.", {"3 thanks 1: Ms. Abara"}},
           {"We acknowledge the participation of Ms. Abara.", {"3 thanks 1: Ms. Abara"}},
           {"We welcome Ms. Abara and the distinguished representative of Kenya.",
            {"3 thanks 1: Ms. Abara", "3 thanks 2: representative of Kenya"}},
           {"We welcome the bridge that Ms. Abara crossed.", {}},
           {"We welcome Ms. Abara’s efforts.", {}},
           {"You are welcome to visit Ms. Abara.", {}}});
    check(
        french,
        {{"Je salue la présence du représentant du Kenya.", {"3 thanks 2: représentant du Kenya"}},
         {"Je souhaite très chaleureusement la bienvenue à Mme Abara.", {"3 thanks 1: Mme Abara"}},
         {"Merci à Mme Abara.", {"3 thanks 1: Mme Abara"}},
         {"J’exprime notre reconnaissance à Mme Abara.", {"3 thanks 1: Mme Abara"}},
         {"Nous saluons notre collègue du Kenya.", {"3 thanks 2: collègue du Kenya"}},
         {"Nous nous félicitons de la nomination de Mme Abara.", {}},
         {"Nous saluons le pont que Mme Abara a bâti.", {}},
         {"Les pêcheurs sont à la merci du représentant du Kenya.", {}}});
}

TEST_CASE("adverbs stand within echoes, and echoes stand without a verb")
{
    check(english,
          {{"As was rightly pointed out by Ms. Abara, it rose.", {"3 echoes 1: Ms. Abara"}},
           {"As Ms. Abara so eloquently put it, it rose.", {"3 echoes 1: Ms. Abara"}},
           {"Like my Kenyan colleague, I regret this.", {"3 echoes 2: Kenyan colleague"}},
           {"We would, like Ms. Abara, build a bridge.", {"3 echoes 1: Ms. Abara"}},
           {"As Ms. Abara made clear, it rose.", {"3 echoes 1: Ms. Abara"}},
           {"Like Ms. Abara, she lives by a river.", {}},
           {"It is not like Ms. Abara to be late.", {}}});
    check(french,
          {{"Comme l’a très justement rappelé Mme Abara, il monte.", {"3 echoes 1: Mme Abara"}},
           {"Comme le disait à juste titre Mme Abara, il monte.", {"3 echoes 1: Mme Abara"}},
           {"Comme le représentant du Kenya l’a dit, il monte.",
            {"3 echoes 2: représentant du Kenya"}},
           {"À l’instar du représentant du Kenya, je le regrette.",
            {"3 echoes 2: représentant du Kenya"}},
           {"Comme mes collègues, je remercie Mme Abara.",
            {"3 echoes " + because(Lead::several) + ": mes collègues", "3 thanks 1: Mme Abara"}},
           {"Comme nous l’a dit Mme Abara, il monte.", {"3 echoes 1: Mme Abara"}},
           {"Comme Mme Abara arrivait, il pleuvait.", {}}});
}

TEST_CASE("what somebody owns may be what was said")
{
    check(english,
          {{"Ms. Abara’s sobering briefing was short.", {"3 quotes 1: Ms. Abara"}},
           {"We welcome Ms. Abara’s briefing.", {"3 thanks 1: Ms. Abara"}},
           {"We support Ms. Abara’s call for boats.", {"3 agrees 1: Ms. Abara"}},
           {"We share Mr. Otieno’s concern.", {"3 agrees 2: Mr. Otieno"}},
           {"We share Kenya’s concerns.", {"3 agrees 2: Kenya"}},
           {"We reject Kenya’s allegations.", {"3 disagrees 2: Kenya"}},
           {"We share Kenya’s river.", {}},
           {"We support Ms. Abara’s boat.", {}}});
}

TEST_CASE("who is absent can be echoed")
{
    const auto absent = because(Lead::not_in_meeting);
    CHECK(english("As the Secretary-General said yesterday, it rose.") ==
          Lines{"3 echoes " + absent + ": Secretary-General"});
    CHECK(english("The Secretary-General said that it rose.").empty());
    CHECK(english("As the Secretary-General came home from a long walk by the river, all said so.")
              .empty());
}

TEST_CASE("a State by its bare name is a speaker where it has said something")
{
    check(english,
          {{"As Kenya has rightly said, it fell.", {"3 echoes 2: Kenya"}},
           {"As Fiji and Kenya said, it fell.", {"3 echoes 2: Kenya"}},
           {"I agree with what Kenya said.", {"3 agrees 2: Kenya"}},
           {"We share the view expressed by Kenya.", {"3 agrees 2: Kenya"}},
           {"We thank Kenya for its statement.", {"3 thanks 2: Kenya"}},
           {"Kenya has just told us that it fell.", {"3 quotes 2: Kenya"}},
           {"As Fiji has said, it fell.", {}},
           {"As Kenya lies on the coast, it has boats.", {}},
           {"What Kenya needs is boats.", {}},
           {"We thank Kenya for its boats.", {}}});
    check(french,
          {{"Comme l’a dit le Kenya, il baisse.", {"3 echoes 2: Kenya"}},
           {"Nous partageons la position exprimée par le Kenya.", {"3 agrees 2: Kenya"}},
           {"Le Kenya l’a dit avant moi.", {"3 echoes 2: Kenya"}},
           {"Comme le Kenya est un État côtier, il a des bateaux.", {}},
           {"Ce que le Kenya demande est juste.", {}}});
}

TEST_CASE("a State is agreed with by the speaker alone")
{
    check(english,
          {{"I agree with Kenya.", {"3 agrees 2: Kenya"}},
           {"My delegation fully agrees with Kenya’s view.", {"3 agrees 2: Kenya"}},
           {"We must disagree with Kenya.", {"3 disagrees 2: Kenya"}},
           {"We do not agree with Kenya.", {"3 disagrees 2: Kenya"}},
           {"Nor do we agree with Kenya.", {"3 disagrees 2: Kenya"}},
           {"It fell, as did Kenya.", {"3 echoes 2: Kenya"}},
           {"Fiji and Tonga agreed with Kenya on a joint patrol.", {}},
           {"The envoy agreed with Kenya that the border be closed.", {}},
           {"We agreed with Kenya that the border be closed.", {}},
           {"She concurs with Kenya in her book.", {}},
           {"No one agrees with Kenya.", {}},
           {"No one agrees with Kenya’s view.", {}},
           {"I disagree with those who agree with Kenya.", {}},
           {"As did Kenya in 1960, we held a referendum.", {}}});
}

TEST_CASE("what was said elsewhere is no turn of this meeting")
{
    check(english,
          {{"We reject Kenya’s claims that it fell.", {"3 disagrees 2: Kenya"}},
           {"We reject Kenya’s claims to the islands.", {}},
           {"We deplore Kenya’s statement of 24 February 2022.", {}},
           {"We disagree with Kenya’s statement of 24 February 2022.", {}},
           {"We align with the statement made by Kenya in 2003.", {}},
           {"We reject Kenya’s account of the incident of 1987.", {}},
           {"We dismiss Kenya’s appeal to the Court.", {}},
           {"Ms. Abara’s account at the bank was closed.", {}},
           {"As Kenya says goodbye to its troops, it fell.", {}},
           {"What Kenya says to its people is wise.", {}},
           {"What Kenya said in 1956 still holds.", {}},
           {"Kenya told us in 2003 that it fell.", {}},
           {"As Kenya told us in 2003, it fell.", {}},
           {"As Kenya said in the General Assembly last year, it fell.", {}}});
    check(french,
          {{"Comme l’a fait le Kenya en 1960, nous avons voté.", {}},
           {"Le Kenya nous a dit en 2003 que le fleuve baisse.", {}},
           {"Je souscris à la déclaration du Kenya du 24 février 2022.", {}}});
}

TEST_CASE("thanks end where the speaker begins anew, and spare who is left out")
{
    check(english,
          {{"We thank Ms. Abara and have listened to Mr. Otieno.",
            {"3 thanks 1: Ms. Abara", "3 quotes 2: Mr. Otieno"}},
           {"I thank everybody here but the representative of Kenya.", {}},
           {"All except the representative of Kenya agree with Ms. Abara.",
            {"3 agrees 1: Ms. Abara"}},
           {"I listened to Mr. Otieno, and thank Ms. Abara.",
            {"3 quotes 2: Mr. Otieno", "3 thanks 1: Ms. Abara"}},
           {"I join other speakers in welcoming Ms. Abara.",
            {"3 echoes " + because(Lead::several) + ": other speakers", "3 thanks 1: Ms. Abara"}},
           {"I tell my Kenyan friends that Ms. Abara has said so.",
            {"3 answers 2: Kenyan friends", "3 quotes 1: Ms. Abara"}}});
    CHECK(french("Tous sauf le représentant du Kenya remercient Mme Abara.") ==
          Lines{"3 thanks 1: Mme Abara"});
}

TEST_CASE("long titles, heads of bodies and lists of representatives point as well")
{
    const auto absent = because(Lead::not_in_meeting);
    check(english,
          {{"I thank the Minister for Foreign Affairs and Regional Trade of Kenya.",
            {"3 thanks 2: Minister for Foreign Affairs and Regional Trade of Kenya"}},
           {"The Foreign Minister of Kenya told us that it fell.",
            {"3 quotes 2: Foreign Minister of Kenya"}},
           {"The foreign minister of Kenya told us that it fell.",
            {"3 quotes 2: foreign minister of Kenya"}},
           {"I thank the Foreign Ministers of Fiji, Tonga and Kenya.",
            {"3 thanks " + absent + ": Foreign Ministers of Fiji",
             "3 thanks " + absent + ": Tonga",
             "3 thanks 2: Kenya"}},
           {"I thank the Foreign Ministers of Kenya and Fiji.",
            {"3 thanks 2: Foreign Ministers of Kenya", "3 thanks " + absent + ": Fiji"}},
           {"I thank the Director of OCHA.", {"3 thanks " + absent + ": Director of OCHA"}},
           {"I thank the representatives of Fiji, Tonga and Kenya.",
            {"3 thanks " + absent + ": representatives of Fiji",
             "3 thanks " + absent + ": Tonga",
             "3 thanks 2: Kenya"}},
           {"I thank the Permanent Representatives of Fiji and Kenya.",
            {"3 thanks " + absent + ": Permanent Representatives of Fiji", "3 thanks 2: Kenya"}},
           {"The Minister said that the trade of Kenya grew.", {}},
           {"The Friends of Kenya met.", {}}});
    check(french,
          {{"Je remercie la ministre du commerce et de l’intégration régionale du Kenya.",
            {"3 thanks 2: ministre du commerce et de l’intégration régionale du Kenya"}},
           {"Je remercie nos collègues des Fidji et du Kenya.",
            {"3 thanks " + absent + ": nos collègues des Fidji", "3 thanks 2: Kenya"}},
           {"Le ministre a dit que la situation du Kenya est bonne.", {}}});
}
