#include "tests/parser/meeting/record_lines.hpp"
#include "tests/parser/meeting/records.hpp"
#include "tests/parser/printing.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <string>
#include <vector>

using namespace horseshoe::parser;
using namespace horseshoe::parser::test;

namespace {

/// "Mr. Lund ISL" of those who attend in one of some roles, in their order.
std::vector<std::string> attending(const Document& document, std::initializer_list<Role> roles)
{
    std::vector<std::string> told;
    for (const auto& each : document.record.attendance) {
        if (std::find(roles.begin(), roles.end(), each.role) != roles.end()) {
            told.push_back(each.speaker + ' ' + each.delegation);
        }
    }
    return told;
}

}  // namespace

TEST_CASE("an observer invited by practice is invited, under no rule")
{
    const auto document = meeting(
        "The President: I propose that the Council invite the Permanent Observer of the Holy See "
        "to "
        "the United Nations to participate in the meeting, in accordance with the provisional "
        "rules "
        "of procedure and the previous practice in this regard.\n\nI give the floor to the "
        "Permanent "
        "Observer of the Holy See.\n\nArchbishop Neri: We greet the Council.\n\nThe President: I "
        "invite the representative of Chad to take a seat at the table.\n\nMr. Sorel (Chad): We "
        "sit.");
    std::size_t invitations = 0;
    for (const auto& event : document.record.events) {
        if (event.kind == EventKind::invited) {
            ++invitations;
            CHECK(event.rule == 0);
            REQUIRE(event.invited.size() == 1);
            CHECK(event.invited[0].delegation == "VAT");
        }
    }
    CHECK(invitations == 1);
    CHECK(document.record.turns.at(1).role == Role::invited);
    CHECK(document.problems.empty());
}

TEST_CASE("members are not invited, nor is who only asks to be in a letter that is quoted")
{
    const auto document = meeting(
        "The President: I welcome the Minister of Chad. In accordance with rule 37 of the "
        "provisional rules of procedure, I invite the representative of Tonga to participate. I "
        "propose to invite the Permanent Observer of the Holy See to participate in the "
        "meeting.\n\n"
        "I have received this letter:\n\n“I request to be invited under rule 39 with Mr. Nemo, "
        "Under-Secretary-General.”");
    std::vector<std::string> invited;
    for (const auto& event : document.record.events) {
        for (const auto& each : event.invited) {
            invited.push_back(each.delegation + std::to_string(event.rule));
        }
    }
    CHECK(invited == std::vector<std::string>{"TON37", "VAT0"});
}

TEST_CASE("names of those invited may stand in a paragraph of their own")
{
    const auto document =
        meeting("The President: In accordance with rule 37 of the provisional rules "
                "of procedure, I invite the following to participate:\n\n"
                "Tonga, Yemen and Zambia.\n\nWe begin.");
    REQUIRE(document.record.events.size() >= 2);
    CHECK(document.record.events[1].kind == EventKind::invited);
    CHECK(document.record.events[1].invited.size() == 3);
}

TEST_CASE("who is invited and given the floor in one paragraph is one person")
{
    const auto document =
        meeting("The President: In accordance with rule 39 of the provisional rules of procedure, "
                "I invite Ms. Ada Varnay, Director of the United Nations Mine Action Service, and "
                "Mr. Ole Lund, Head of the Lund Fund, to brief. I give the floor to Ms. "
                "Varnay.\n\nMs. Varnay: Mines remain.");
    std::vector<std::string> invited;
    for (const auto& event : document.record.events) {
        for (const auto& each : event.invited) {
            invited.push_back(each.speaker);
        }
    }
    CHECK(invited == std::vector<std::string>{"Ms. Ada Varnay", "Mr. Ole Lund"});
}

TEST_CASE("who takes a place at the table may be told by an office behind the name")
{
    const auto document = meeting(
        "At the invitation of the President, Mr. Lund, representative of Iceland; Mr. Hall, "
        "representative of Australia; and Ms. Varnay, Commissioner of the African Union, took "
        "their places at the Council table.\n\nThe President: We begin.");
    CHECK(attending(document, {Role::invited, Role::guest}) ==
          std::vector<std::string>{"Mr. Lund ISL", "Mr. Hall AUS", "Ms. Varnay AU"});
}

TEST_CASE("who takes a place may have the honorific behind the name, and speech goes on below")
{
    const auto document =
        meeting("The President: We begin.\n\nAt the invitation of the President, Mr. Lund, "
                "representative of "
                "Iceland, and\nIbrahim Rushdi Bey, representative of Egypt, took their places at "
                "the table.\n"
                "4. It is now five o\u2019clock.\n\nIBRAHIM RUSHDI Bey (Egypt): Thank you.");
    std::vector<std::string> seated;
    for (const auto& each : document.record.attendance) {
        if (each.role == Role::invited) {
            seated.push_back(each.speaker + ' ' + each.delegation + ' ' + each.function);
        }
    }
    CHECK(seated == std::vector<std::string>{"Mr. Lund ISL representative of Iceland",
                                             "Ibrahim Rushdi Bey EGY representative of Egypt"});
    REQUIRE(document.record.turns.size() == 2);
    CHECK(document.record.turns[0].paragraphs.size() == 2);
    CHECK(document.record.turns[1].delegation == "EGY");
}

TEST_CASE("a visitor is escorted to the table, and the President goes on")
{
    const auto document = meeting(
        "The President: We shall hear a visitor.\n\nMr. Ola St. Lund, Prime Minister of Iceland, "
        "was "
        "escorted to a seat at the Council table.\n\nMs. Arnaud, Minister for Foreign Affairs of "
        "France, was escorted to a seat at the Council table.\n\nI welcome both.\n\n"
        "Mr. St. Lund (Iceland): Thank you.\n\nMr. St. Lund was escorted from the Council "
        "table.\n\n"
        "The President: We thank him, who was escorted from the Council table.");
    CHECK(std::count_if(document.record.events.begin(),
                        document.record.events.end(),
                        [](const Event& each) { return each.kind == EventKind::seated; }) == 3);
    REQUIRE(document.record.turns.size() == 3);
    CHECK(document.record.turns.front().paragraphs.size() == 2);
    CHECK(attending(document, {Role::invited}) == std::vector<std::string>{"Mr. Ola St. Lund ISL"});
}

TEST_CASE("what is said of a guest ends with the sentence, and before what joins the next")
{
    const auto document = meeting(
        "The President: In accordance with rule 39, I extend an invitation to Ms. Ada Varnay, "
        "Commissioner of the African Union, and to Mr. Ole Lund, Director General of the "
        "International Atomic Energy Agency. There is no hurry.");
    std::vector<std::string> guests;
    for (const auto& each : document.record.attendance) {
        if (each.role == Role::guest) {
            guests.push_back(each.function);
        }
    }
    CHECK(guests ==
          std::vector<std::string>{"Commissioner of the African Union",
                                   "Director General of the International Atomic Energy Agency"});
}

TEST_CASE("an office may stand before the name, in an invitation, a welcome and a briefing")
{
    const auto guests = [](const Document& document) {
        std::string out;
        for (const auto& each : document.record.attendance) {
            if (each.role == Role::guest) {
                out += each.speaker + ": " + each.function + " (" + each.delegation + ")\n";
            }
        }
        return out;
    };
    const auto french = [](const std::string& words) {
        return parsed("La séance est ouverte à 10 heures.\n\n" + words +
                      "\n\nLa séance est levée à 11 heures.\n");
    };
    CHECK(guests(meeting("The President: I invite the Special Envoy of the Secretary-General for "
                         "Yemen, Mr. Ole Lund, to participate in accordance with rule 39.")) ==
          "Mr. Ole Lund: Special Envoy of the Secretary-General for Yemen (UN)\n");
    CHECK(guests(meeting("The President: On behalf of the Council, I welcome the African Union "
                         "Commissioner for Peace, Ms. Ada Varnay. We also wish to welcome our "
                         "friend, Mr. Tom Grey.")) ==
          "Ms. Ada Varnay: African Union Commissioner for Peace (AU)\n");
    CHECK(guests(french(
              "Le Président : Conformément à l’article 39 du règlement, j’invite M. Ole Lund, "
              "Directeur des études à l’Organisation mondiale de la Santé; et la Secrétaire "
              "générale de la Ligue des États arabes, Mme Ada Varnay, à participer.")) ==
          "M. Ole Lund: Directeur des études à l’Organisation mondiale de la Santé (WHO)\n"
          "Mme Ada Varnay: Secrétaire générale de la Ligue des États arabes (LAS)\n");
    CHECK(guests(french("Le Président : Conformément à l’article 39 du règlement, j’invite les "
                        "personnes suivantes à participer à la présente séance : la Représentante "
                        "spéciale du Secrétaire général pour le Mali, Mme Ada Varnay, le "
                        "Commissaire de l’Union africaine, M. Ole Lund, et la Coordonnatrice du "
                        "réseau Eau vive, Mme Awa Keita. Le Conseil va aborder la question.")) ==
          "Mme Ada Varnay: Représentante spéciale du Secrétaire général pour le Mali (UN)\n"
          "M. Ole Lund: Commissaire de l’Union africaine (AU)\n"
          "Mme Awa Keita: Coordonnatrice du réseau Eau vive ()\n");
    CHECK(guests(meeting("The President: In accordance with rule 39, I invite Ms. Ada Varnay, "
                         "Director of the United Nations Office in Aden, as well as the Head of "
                         "the Harbour School, Mr. Ole Lund, to participate.")) ==
          "Ms. Ada Varnay: Director of the United Nations Office in Aden (UN)\n"
          "Mr. Ole Lund: Head of the Harbour School ()\n");
    CHECK(guests(french("Le Président : Je salue la présence du Ministre des affaires étrangères "
                        "du Tchad, M. Ole Lund."))
              .empty());
}

TEST_CASE("whoever is named before the verb is invited, under no rule as under one")
{
    const auto invited = [](std::string_view words) {
        const auto document = meeting(words);
        std::string ids;
        for (const auto& event : document.record.events) {
            for (const auto& each : event.invited) {
                ids += (ids.empty() ? "" : " ") + each.delegation;
            }
        }
        return ids;
    };
    CHECK(invited("The President: In accordance with decisions taken at earlier meetings, I invite "
                  "the representatives of Jamaica, Nepal and Fiji to take places at the Council "
                  "table.") == "JAM NPL FJI");
    CHECK(invited("The President: I invite the representative of Fiji to participate. I invite the "
                  "representatives of Fiji and Nepal to take a place at the Council table.") ==
          "FJI NPL");
}

TEST_CASE("who is given the floor in the paragraph that invites others is not invited by it")
{
    const auto document = meeting(
        "The President: In accordance with rule 37 of the Council's provisional rules of "
        "procedure, I "
        "invite the representative of Fiji to participate in this meeting. I now give the floor to "
        "Ms. Varnay.\n\nMs. Varnay: The ford is open.");
    for (const auto& event : document.record.events) {
        for (const auto& each : event.invited) {
            CHECK(each.delegation == "FJI");
        }
    }
}

TEST_CASE("only who is invited is, not every delegation that is named beside")
{
    const auto document = meeting(
        "The President: I invite the representatives of Fiji, of Nepal and the representative of "
        "the European Union, who led its mission to Kenya, to take a seat at the Council "
        "table.\n\nThe President: I invite the representative of the Secretary-General for Somalia "
        "to brief the Council.\n\nThe President: I invite the representative of Tonga and the "
        "Permanent Observer of Palestine to take a seat at the Council table.\n\n");
    CHECK(attending(document, {Role::invited, Role::guest}) ==
          std::vector<std::string>{" FJI", " NPL", " EU", " TON", " PSE"});
}
