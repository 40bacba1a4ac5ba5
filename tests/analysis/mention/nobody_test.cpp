#include "tests/analysis/mention/shown.hpp"

#include <doctest/doctest.h>

using namespace horseshoe;
using namespace horseshoe::mention;
using namespace horseshoe::mention::test;

namespace {

/// Only the topics.
std::string topics(const char* language, std::string_view text)
{
    Finder finder(gazetteer::builtin_gazetteer(), language, 2020);
    std::string out;
    for (const auto& naming : finder.find(text, {})) {
        if (naming.kind == gazetteer::EntityKind::topic) {
            out += out.empty() ? "" : "; ";
            out += naming.entity;
        }
    }
    return out;
}

}  // namespace

TEST_CASE("companies and papers are not the States that they are called after")
{
    check({
        {"en", "Air Tonga, Kenya Airways and Samoan Airlines fly. The Fiji Daily tells.", ""},
        {"en",
         "By air, Kenya came. The Air Force of Kenya, a Kenya airline and daily Fiji flights.",
         "KEN Kenya; KEN Kenya; KEN Kenya; FJI Fiji"},
        {"fr",
         "Radio Kenya et Air Tonga sont là. À la radio, Kenya et Tonga.",
         "KEN Kenya; TON Tonga"},
    });
}

TEST_CASE("an acronym that is money, or a word among capitals, is no State")
{
    check({
        {"en",
         "A US-led plan of US officials and the UK.",
         "USA acronym US; USA acronym US; GBR acronym UK"},
        {"en", "It cost US$5, US $6 and 7 US dollars. LET US GO. Tell us.", ""},
    });
}

TEST_CASE("a family name is no group")
{
    check({
        {"en", "I saw Ben Sorel and Ada Wagner.", ""},
        {"en",
         "Wagner left. In Samoa the Wagner men left.",
         "WAGNER Wagner; WSM Samoa; WAGNER Wagner"},
    });
}

TEST_CASE("formulas blame nobody")
{
    check({
        {"fr", "Certaines parties du pays et certaines parties de la planète ont soif.", ""},
        {"fr", "Certaines parties bloquent.", "unnamed hint Certaines parties"},
        {"fr", "Il n’y a pas un membre du Conseil qui en doute, pas un seul État.", ""},
        {"fr", "Un membre du Conseil bloque.", "unnamed hint Un membre du Conseil"},
        {"en", "Tonga, a notorious state sponsor of terrorism, left.", "TON Tonga"},
        {"en",
         "Tonga knows a state sponsor of terrorism.",
         "TON Tonga; unnamed hint state sponsor of terrorism"},
    });
}

TEST_CASE("what is capitalised for its weight takes up no body")
{
    check({{"fr",
            "La CEDEAO est là. La Communauté Internationale attend. La Communauté agit.",
            "ECOWAS acronym CEDEAO; ECOWAS pronoun Communauté"}});
}

TEST_CASE("idioms and formulas are no topics")
{
    CHECK(topics("en", "The plan is hostage to the rain.").empty());
    CHECK(topics("en", "A hostage and two hostages left.") == "hostages; hostages");
    CHECK(topics("en", "Arms transfers are lawful.") == "arms-supplies");
    CHECK(topics("en", "It was a military intervention.") == "use-of-force");
    CHECK(
        topics("fr", "Le maintien de la paix et de la sécurité internationales importe.").empty());
    CHECK(topics("fr", "Une opération de maintien de la paix.") == "peacekeeping");
    CHECK(topics("fr", "Le désarmement, démobilisation, réintégration et rapatriement.") ==
          "disarmament-demobilisation");
    CHECK(topics("en", "The Ukraine crisis and the Gaza war.") ==
          "ukraine-conflict; gaza-situation");
}

TEST_CASE("cities of a list that names what was held there are no governments")
{
    check({{"en", "The Nairobi and Kampala processes and the Lomé and Dakar formats failed.", ""}});
}

TEST_CASE("an acronym in brackets may be that of another language")
{
    check({{"fr",
            "Les Forces de soutien rapide (RSF) sont là. Les RSF partent.",
            "RSF Forces de soutien rapide; RSF acronym RSF; RSF acronym RSF"}});
}

TEST_CASE("what is dated is called so in its years only")
{
    check({{"en", "The Annan plan failed.", "annan-plan-syria Annan plan"}}, {}, 2012);
    check({{"en", "The Annan plan failed.", "annan-plan-cyprus Annan plan"}}, {}, 2004);
    check({{"en", "Russian peacekeepers left.", "RUS adjective Russian"}}, {}, 2008);
}
