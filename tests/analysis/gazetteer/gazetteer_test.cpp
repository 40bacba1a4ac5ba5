#include "analysis/gazetteer/gazetteer.hpp"
#include "parser/error.hpp"
#include "tests/analysis/gazetteer/tables.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <vector>

using namespace horseshoe;
using namespace horseshoe::gazetteer;
using namespace horseshoe::gazetteer::test;

namespace {

constexpr std::string_view rows = "id|kind|lang|form|name|from|to\n"
                                  "# a comment\n"
                                  "LAKE|organisation|en|short|Lake Commission||\n"
                                  "LAKE|organisation|fr|short|Commission du lac||\n"
                                  "LAKE|organisation|-|acronym|LAKECOM||\n"
                                  "LAKE|organisation|en|anaphor|Commission||\n"
                                  "LAKE|organisation|en|note|Sits in the north.||\n"
                                  "RIV|state|en|short|Riverland||\n"
                                  "RIV|state|en|former|Old Riverland||1969\n"
                                  "RIV|state|fr|short|Fluvie||\n"
                                  "RIV|state|fr|adjective|fluvien{,ne,s}||\n"
                                  "RIV|state|-|group|LAKE||\n"
                                  "MISS|mission|en|short|Bridge Mission|1990|\n"
                                  "MISS|mission|en|country|RIV||\n"
                                  "MISS|mission|-|parent|LAKE||\n"
                                  "flood|topic|en|term|flood{,s}||\n"
                                  "unnamed|unnamed|en|short|somebody||\n"
                                  "unnamed|unnamed|en|hint|certain rivers||\n";

/// The first line and message with which a table is refused.
std::string refusal(std::string_view table)
{
    try {
        gazetteer_of(table);
    }
    catch (const InputError& error) {
        return fmt::format("{}:{}: {}", error.path(), error.line(), error.what());
    }
    return "";
}

}  // namespace

TEST_CASE("an acronym is an entity's in every working language")
{
    const auto gazetteer = gazetteer_of("A|organisation|en|short|Alpha League||\n"
                                        "A|organisation|en|acronym|AL||\n"
                                        "A|organisation|fr|acronym|LDA||\n"
                                        "A|organisation|es|acronym|LA||\n"
                                        "A|organisation|-|acronym|AL 2||\n"
                                        "B|organisation|en|short|Beta||\n");
    const auto has = [&](std::uint32_t entity, std::string_view acronym) {
        std::vector<Word> words;
        append_words(acronym, words);
        return gazetteer.has_acronym(entity, words.front());
    };
    CHECK(has(0, "AL"));
    CHECK(has(0, "LDA"));
    CHECK(!has(0, "LA"));
    CHECK(!has(0, "Alpha"));
    CHECK(!has(0, "Beta"));
    CHECK(!has(1, "AL"));
}

TEST_CASE("rows of one id make one entity")
{
    const auto gazetteer = gazetteer_of(rows);
    CHECK(gazetteer.entities().size() == 5);
    const auto* const state = gazetteer.find("RIV");
    REQUIRE(state != nullptr);
    CHECK(state->kind == EntityKind::state);
    CHECK(state->groups == std::vector<std::string>{"LAKE"});
    const auto* const mission = gazetteer.find("MISS");
    REQUIRE(mission != nullptr);
    CHECK(mission->countries == std::vector<std::string>{"RIV"});
    CHECK(mission->parent == "LAKE");
    const auto* const body = gazetteer.find("LAKE");
    REQUIRE(body != nullptr);
    CHECK(body->notes.at("en") == "Sits in the north.");
    CHECK(gazetteer.find("lake") == nullptr);
}

TEST_CASE("the short name is printed, or the id where the language has none")
{
    const auto gazetteer = gazetteer_of(rows);
    CHECK(gazetteer.name("RIV", "en") == "Riverland");
    CHECK(gazetteer.name("RIV", "fr") == "Fluvie");
    CHECK(gazetteer.name("MISS", "fr") == "MISS");
    CHECK(gazetteer.name("NONE", "en") == "NONE");
}

TEST_CASE("names are looked up in one language, and those of all languages in both")
{
    const auto gazetteer = gazetteer_of(rows);
    using Names = std::vector<std::string>;
    CHECK(names_in(gazetteer, "en", "Riverland and Fluvie") == Names{"RIV Riverland"});
    CHECK(names_in(gazetteer, "fr", "Riverland et la Fluvie") == Names{"RIV Fluvie"});
    CHECK(names_in(gazetteer, "fr", "les autorités fluviennes, un Fluvien") ==
          Names{"RIV Fluvien"});
    CHECK(names_in(gazetteer, "en", "LAKECOM") == Names{"LAKE LAKECOM"});
    CHECK(names_in(gazetteer, "fr", "LAKECOM") == Names{"LAKE LAKECOM"});
    CHECK(names_in(gazetteer, "en", "floods in certain rivers") ==
          Names{"flood floods", "unnamed certain rivers"});
    CHECK(names_in(gazetteer, "en", "somebody came").empty());
}

TEST_CASE("long acronyms are found in the other language as well, if they mean nothing there")
{
    const auto gazetteer = gazetteer_of("AAA|organisation|en|short|Aaa||\n"
                                        "AAA|organisation|en|acronym|LONGA||\n"
                                        "AAA|organisation|en|acronym|SHO||\n"
                                        "BBB|organisation|en|acronym|TAKEN||\n"
                                        "CCC|organisation|fr|acronym|TAKEN||\n");
    using Names = std::vector<std::string>;
    CHECK(names_in(gazetteer, "fr", "LONGA, SHO, TAKEN") == Names{"AAA LONGA", "CCC TAKEN"});
    CHECK(names_in(gazetteer, "en", "LONGA, SHO, TAKEN") ==
          Names{"AAA LONGA", "AAA SHO", "BBB TAKEN"});
}

TEST_CASE("a name knows its form, its years and the row that it stands in")
{
    const auto gazetteer = gazetteer_of(rows);
    for (const auto& use : gazetteer.uses()) {
        CAPTURE(use.name);
        if (use.name == "Old Riverland") {
            CHECK(use.form == NameForm::name);
            CHECK(gazetteer.place_of(use) == "names.tsv:9");
            CHECK(use.in_use(1969));
            CHECK_FALSE(use.in_use(1970));
            CHECK(use.in_use(0));
        }
        if (use.name == "Bridge Mission") {
            CHECK_FALSE(use.in_use(1989));
            CHECK(use.in_use(1990));
            CHECK(use.in_use(2040));
        }
        CHECK((use.name != "LAKECOM" || use.form == NameForm::acronym));
    }
}

TEST_CASE("a name in capitals is an acronym, whatever its row calls it")
{
    const auto gazetteer = gazetteer_of("AAA|organisation|en|variant|A.A.A.||\n"
                                        "AAA|organisation|en|variant|Aaa||\n");
    REQUIRE(gazetteer.uses().size() == 2);
    CHECK(gazetteer.uses()[0].form == NameForm::acronym);
    CHECK(gazetteer.uses()[1].form == NameForm::name);
}

TEST_CASE("an exact name is found only as it is written")
{
    const auto gazetteer = gazetteer_of("GRP|group|en|exact|Friends of the Bridge||\n");
    CHECK(names_in(gazetteer, "en", "the Friends of the Bridge").size() == 1);
    CHECK(names_in(gazetteer, "en", "the Friends of the bridge").empty());
}

TEST_CASE("rows that cannot be understood are refused with their file and line")
{
    struct Row {
        const char* table;
        const char* message;
    };
    const std::vector<Row> refused{
        {"# comment\n|state|en|short|Riverland||\n", "names.tsv:2: a row needs an id and a name"},
        {"RIV|state|en|short|||\n", "names.tsv:1: a row needs an id and a name"},
        {"RIV|realm|en|short|Riverland||\n", "names.tsv:1: there is no kind 'realm'"},
        {"RIV|state|en|nickname|Riverland||\n", "names.tsv:1: there is no form 'nickname'"},
        {"RIV|state|en|short|Riverland|then|\n", "names.tsv:1: 'then' is not a year"},
        {"RIV|state|en|short|Riverland||1990s\n", "names.tsv:1: '1990s' is not a year"},
        {"RIV|state|en|short|River{land||\n", "names.tsv:1: a brace is not closed in 'River{land'"},
    };
    for (const auto& row : refused) {
        CAPTURE(row.table);
        CHECK(refusal(row.table) == row.message);
    }
}

TEST_CASE("a table over the others gives names to its entities, whoever had them")
{
    const auto gazetteer = gazetteer_of(rows,
                                        "POND|organisation|en|short|Lake Commission||\n"
                                        "RIV|state|en|short|Riveria||\n"
                                        "RIV|state|en|variant|Land of Rivers||\n");
    using Names = std::vector<std::string>;
    CHECK(names_in(gazetteer, "en", "the Lake Commission") ==
          Names{"POND Lake Commission", "LAKE Commission"});
    CHECK(names_in(gazetteer, "fr", "la Commission du lac") == Names{"LAKE Commission du lac"});
    CHECK(names_in(gazetteer, "en", "Riveria, Riverland, Land of Rivers") ==
          Names{"RIV Riveria", "RIV Riverland", "RIV Land of Rivers"});
    CHECK(gazetteer.name("RIV", "en") == "Riveria");
}

TEST_CASE("a row without an id takes a name out, in its language or in all")
{
    using Names = std::vector<std::string>;
    const auto english = gazetteer_of(rows, "-||en||Riverland||\n");
    CHECK(names_in(english, "en", "Riverland").empty());
    CHECK(names_in(english, "fr", "Fluvie") == Names{"RIV Fluvie"});
    CHECK(english.find("RIV") != nullptr);
    const auto all = gazetteer_of(rows, "-||-||LAKECOM||\n-||-||fluvien{,ne,s}||\n");
    CHECK(names_in(all, "en", "LAKECOM").empty());
    CHECK(names_in(all, "fr", "LAKECOM, un Fluvien").empty());
    const auto other = gazetteer_of(rows, "-||fr||Riverland||\n");
    CHECK(names_in(other, "en", "Riverland") == Names{"RIV Riverland"});
}

TEST_CASE("the names compiled in are those of both languages, of now and of then")
{
    const auto& gazetteer = builtin_gazetteer();
    struct Row {
        const char* id;
        const char* english;
        const char* french;
    };
    const std::vector<Row> known{
        {"KAZ", "Kazakhstan", "Kazakhstan"},
        {"CIV", "Côte d’Ivoire", "Côte d’Ivoire"},
        {"GBR", "United Kingdom", "Royaume-Uni"},
        {"NATO",
         "North Atlantic Treaty Organization",
         "Organisation du Traité de l’Atlantique Nord"},
    };
    for (const auto& row : known) {
        CAPTURE(row.id);
        CHECK(gazetteer.name(row.id, "en") == row.english);
        CHECK(gazetteer.name(row.id, "fr") == row.french);
    }
    CHECK(&builtin_gazetteer() == &gazetteer);
}

TEST_CASE("the gazetteer covers what the Council speaks of")
{
    const auto& gazetteer = builtin_gazetteer();
    int states = 0;
    int bodies = 0;
    int topics = 0;
    for (const auto& entity : gazetteer.entities()) {
        states += entity.kind == EntityKind::state ? 1 : 0;
        bodies += entity.kind == EntityKind::organisation || entity.kind == EntityKind::mission;
        topics += entity.kind == EntityKind::topic ? 1 : 0;
    }
    CHECK(states >= 195);
    CHECK(bodies >= 200);
    CHECK(topics >= 80);
    for (const auto* id : {"TWN", "XKX", "ESH"}) {
        CAPTURE(id);
        const auto* const place = gazetteer.find(id);
        REQUIRE(place != nullptr);
        CHECK(place->kind == EntityKind::place);
        CHECK(place->notes.contains("en"));
        CHECK(place->notes.contains("fr"));
    }
}
