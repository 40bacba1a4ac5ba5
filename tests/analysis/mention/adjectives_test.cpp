#include "analysis/mention/finder.hpp"
#include "tests/analysis/gazetteer/tables.hpp"
#include "tests/analysis/mention/shown.hpp"

#include <doctest/doctest.h>

using namespace horseshoe;
using namespace horseshoe::mention;
using test::check;
using test::Row;
using test::shown;

TEST_CASE("adjectives name, in all their forms")
{
    check({
        {"en",
         "Iraqi boats, Syrians and a French engineer",
         "IRQ adjective Iraqi; SYR adjective Syrians; FRA adjective French"},
        {"fr",
         "des bateaux iraquiens, une Syrienne et un ingénieur français",
         "IRQ adjective iraquiens; SYR adjective Syrienne; FRA adjective français"},
        {"fr",
         "la délégation russe et les autorités kényanes",
         "RUS adjective russe; KEN adjective kényanes"},
        {"fr", "la frontière israélo-libanaise", "ISR adjective israélo; LBN adjective libanaise"},
        {"fr",
         "la Suisse, les Suisses et une montre suisse",
         "CHE Suisse; CHE adjective Suisses; CHE adjective suisse"},
        {"en",
         "South African boats left South Africa.",
         "ZAF adjective South African; ZAF South Africa"},
    });
}

TEST_CASE("a language is no State")
{
    check({
        {"en", "He spoke in Russian; it was translated into French.", ""},
        {"en", "The Russian boats left.", "RUS adjective Russian"},
        {"en", "The Kyrgyz language and French-speaking boats.", ""},
        {"en", "The Russian Speaker spoke.", "RUS adjective Russian"},
        {"en", "As he spoke, Russian boats left.", "RUS adjective Russian"},
        {"fr", "L’oratrice a parlé en russe ; le texte est traduit en français.", ""},
        {"fr", "Les bateaux russes sont partis.", "RUS adjective russes"},
    });
}

TEST_CASE("a capital that acts is its government, one that lies somewhere is a place")
{
    check({
        {"en", "Moscow insists, and Kyiv refuses.", "RUS capital Moscow; UKR capital Kyiv"},
        {"en", "The bridge in Moscow is closed.", ""},
        {"en", "The Kigali Amendment, the Paris Club and the Doha Programme of Action.", ""},
        {"en", "Moscow plans to build it.", "RUS capital Moscow"},
        {"en", "He came from Paris and visited Nairobi.", ""},
        {"en", "We appeal to Baghdad to open it.", "IRQ capital Baghdad"},
        {"en", "The train to Baghdad is late.", ""},
        {"en", "We sent weapons to Baghdad.", "IRQ capital Baghdad"},
        {"en", "They came at the invitation of Baghdad.", "IRQ capital Baghdad"},
        {"en", "They meant to take Baghdad in a day.", ""},
        {"en", "Rockets rained on Baghdad.", ""},
        {"en", "We count on Baghdad.", "IRQ capital Baghdad"},
        {"fr", "Bagdad considère que le pont est à lui.", "IRQ capital Bagdad"},
        {"fr", "Les fusées ont frappé Damas.", ""},
        {"fr", "À la demande de Damas, le pont est fermé.", "SYR capital Damas"},
        {"fr", "Le train de Bagdad est en retard.", ""},
        {"fr", "Nous lançons un appel à Damas.", "SYR capital Damas"},
        {"fr", "La route vers Damas passe par là, et à Damas il pleut.", ""},
    });
}

TEST_CASE("a place behind a French preposition with a capital is no person")
{
    check({
        {"fr", "À Bamako, la pluie. À Sirte, rien.", ""},
        {"fr", "S. A. Cheikh Omar est venu.", "Omar Cheikh Omar"},
    });
}

TEST_CASE("an adjective of several is the speaker's own, or the one's that is named most")
{
    const auto gazetteer = gazetteer::test::gazetteer_of("EST|state|en|short|East Fluvia||\n"
                                                         "WST|state|en|short|West Fluvia||\n"
                                                         "EST|state|en|adjective|Fluvian||\n"
                                                         "WST|state|en|adjective|Fluvian||\n");
    Finder finder(gazetteer, "en", 2020);
    const auto before = finder.find("The Fluvian boats left.", "");
    REQUIRE(before.size() == 1);
    const Naming undecided = before.front();
    CHECK(undecided.undecided.size() == 2);
    CHECK_FALSE(finder.decide(undecided).has_value());
    CHECK(shown(finder, "East Fluvia has Fluvian boats.", "") ==
          "EST East Fluvia; EST adjective Fluvian");
    const auto decided = finder.decide(undecided);
    REQUIRE(decided.has_value());
    CHECK(gazetteer.entities()[*decided].id == "EST");
    CHECK(shown(finder, "Our Fluvian boats.", "WST") == "WST adjective Fluvian");
    CHECK(shown(finder, "West Fluvia has boats.", "") == "WST West Fluvia");
    CHECK_FALSE(finder.decide(undecided).has_value());
}

TEST_CASE("Taiwan, Kosovo and Western Sahara are named as places")
{
    for (const auto* language : {"en", "fr"}) {
        CAPTURE(language);
        Finder finder(gazetteer::builtin_gazetteer(), language, 2020);
        const std::string_view text = std::string_view(language) == "en"
                                          ? "Taiwan, Kosovo and Western Sahara"
                                          : "Taïwan, le Kosovo et le Sahara occidental";
        const auto namings = finder.find(text, "");
        REQUIRE(namings.size() == 3);
        for (const auto& naming : namings) {
            CHECK(naming.kind == gazetteer::EntityKind::place);
        }
    }
}
