#include "parser/error.hpp"
#include "report/cli/filters.hpp"
#include "tests/report/sample_document.hpp"

#include <CLI/CLI.hpp>
#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace horseshoe;
using namespace horseshoe::cli;

namespace {

/// What the words on a command line come to.
Filters given(const std::vector<std::string>& words)
{
    Filters filters;
    CLI::App app;
    add_filters(app, filters);
    app.parse(std::vector<std::string>(words.rbegin(), words.rend()));
    return filters;
}

/// With what words a command line is refused; empty where it is not.
std::string refusal(const std::vector<std::string>& words)
{
    try {
        given(words);
        return "";
    }
    catch (const CLI::ParseError& error) {
        return error.what();
    }
}

std::string resolved(const std::string& name)
{
    Filters filters;
    filters.of = {name};
    resolve(filters, gazetteer::builtin_gazetteer());
    return filters.of.front();
}

}  // namespace

TEST_CASE("without filters everything is taken")
{
    const Filters none;
    CHECK(none.takes(tests::sample_record()));
    CHECK(none.takes_speaker("KEN"));
    CHECK(none.takes_speaker(""));
    CHECK(none.takes_target("NATO"));
    CHECK(none.takes_role(std::nullopt));
}

TEST_CASE("lists are given with commas, or again and again")
{
    CHECK(given({"--of", "KEN,CHN", "--of", "TCD"}).of ==
          std::vector<std::string>{"KEN", "CHN", "TCD"});
    CHECK(given({"--by", "KEN"}).by == std::vector<std::string>{"KEN"});
    CHECK(given({"--role", "guest,member"}).role == std::vector<std::string>{"guest", "member"});
}

TEST_CASE("a list does not take the inputs behind it")
{
    Filters filters;
    std::vector<std::string> inputs;
    CLI::App app;
    add_filters(app, filters);
    app.add_option("INPUT", inputs);
    app.parse("--of KEN a.txt b.txt --by CHN c.txt");
    CHECK(filters.of == std::vector<std::string>{"KEN"});
    CHECK(filters.by == std::vector<std::string>{"CHN"});
    CHECK(inputs == std::vector<std::string>{"a.txt", "b.txt", "c.txt"});
}

TEST_CASE("a record is taken by its meeting, its time and its language")
{
    const auto record = tests::sample_record();  // S/PV.8967, 16 February 2022, French
    struct Row {
        std::vector<std::string> words;
        bool taken;
    };
    const std::vector<Row> rows{
        {{"--meeting", "S/PV.8967"}, true},
        {{"--meeting", "8967"}, true},
        {{"--meeting", "896"}, false},
        {{"--meeting", "S/PV.89"}, false},
        {{"--meeting", "1,8967"}, true},
        {{"--from", "2022"}, true},
        {{"--from", "2022-02"}, true},
        {{"--from", "2022-02-16"}, true},
        {{"--from", "2022-02-17"}, false},
        {{"--from", "2023"}, false},
        {{"--to", "2022"}, true},
        {{"--to", "2022-02-16"}, true},
        {{"--to", "2022-02-15"}, false},
        {{"--to", "2021"}, false},
        {{"--from", "2021", "--to", "2022-03"}, true},
        {{"--lang", "fr"}, true},
        {{"--lang", "en"}, false},
    };
    for (const auto& row : rows) {
        CAPTURE(row.words.front());
        CAPTURE(row.words.back());
        CHECK(given(row.words).takes(record) == row.taken);
    }
}

TEST_CASE("a document without a date is in no period")
{
    auto record = tests::sample_record();
    record.date = {};
    CHECK(Filters().takes(record));
    CHECK_FALSE(given({"--from", "1946"}).takes(record));
    CHECK_FALSE(given({"--to", "2100"}).takes(record));
}

TEST_CASE("speakers, targets and roles are taken by name")
{
    const auto filters = given({"--by", "KEN", "--of", "NATO", "--role", "guest"});
    CHECK(filters.takes_speaker("KEN"));
    CHECK_FALSE(filters.takes_speaker("CHN"));
    CHECK_FALSE(filters.takes_speaker(""));
    CHECK(filters.takes_target("NATO"));
    CHECK_FALSE(filters.takes_target("CSTO"));
    const auto record = tests::sample_record();
    CHECK_FALSE(filters.takes_role(record.record.turns[0].role));
    CHECK(filters.takes_role(record.record.turns[1].role));
    CHECK_FALSE(filters.takes_role(std::nullopt));
}

TEST_CASE("names on the command line become ids")
{
    struct Row {
        const char* name;
        const char* id;
    };
    const std::vector<Row> rows{
        {"KEN", "KEN"},
        {"ken", "KEN"},
        {"Kenya", "KEN"},
        {"côte d'ivoire", "CIV"},
        {"Fédération de Russie", "RUS"},
        {"OTAN", "NATO"},
        {"terrorism", "terrorism"},
        {"unnamed", "unnamed"},
        {"S/2031/77", "S/2031/77"},
        {"resolution 9014 (2031)", "resolution 9014 (2031)"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.name);
        CHECK(resolved(row.name) == row.id);
    }
}

TEST_CASE("a name that nobody bears is wrong usage, as is one of several")
{
    CHECK_THROWS_WITH_AS(
        resolved("Syldavia"), "--of: no state, body or topic is called 'Syldavia'", UsageError);
    Filters filters;
    filters.by = {"Syldavia"};
    CHECK_THROWS_WITH_AS(resolve(filters, gazetteer::builtin_gazetteer()),
                         "--by: no state, body or topic is called 'Syldavia'",
                         UsageError);
    const gazetteer::Gazetteer several(
        {{"names.tsv", "AAA\tstate\ten\tshort\tFluvia\t\t\nBBB\tstate\tfr\tshort\tFluvia\t\t\n"}},
        {});
    filters.by = {"fluvia"};
    CHECK_THROWS_WITH_AS(
        resolve(filters, several), "--by: 'fluvia' may be any of AAA, BBB", UsageError);
}

TEST_CASE("dates and roles that are none are refused")
{
    CHECK(refusal({"--from", "2022"}).empty());
    CHECK(refusal({"--from", "last year"}) ==
          "--from: 'last year' is no date as 2022 or 2022-02-16");
    CHECK(refusal({"--to", "16.02.2022"}) == "--to: '16.02.2022' is no date as 2022 or 2022-02-16");
    CHECK(refusal({"--to", "2022-2-6"}) == "--to: '2022-2-6' is no date as 2022 or 2022-02-16");
    CHECK_FALSE(refusal({"--role", "guset"}).empty());
}

TEST_CASE("days that there are not are refused, and a time that ends before it begins")
{
    for (const auto* const day : {"2031-13", "2031-00", "2031-02-30", "2031-02-29", "2031-01-00"}) {
        CAPTURE(day);
        CHECK(refusal({"--from", day}).find("there is none such") != std::string::npos);
        CHECK(refusal({"--to", day}).find("there is none such") != std::string::npos);
    }
    CHECK(refusal({"--from", "2032-02-29"}).empty());
    CHECK(refusal({"--to", "2031-05", "--from", "2031-06"}) ==
          "--to: '2031-05' is before --from 2031-06");
    CHECK(refusal({"--from", "2031-06-02", "--to", "2031-06-01"}).find("before") !=
          std::string::npos);
    CHECK(refusal({"--from", "2031-06-02", "--to", "2031"}).empty());
    CHECK(refusal({"--from", "2031", "--to", "2031-01"}).empty());
}

TEST_CASE("what has no name is taken by its id, in any case")
{
    const ThingIds things = [] { return std::set<std::string>{"attacks", "draft resolution"}; };
    Filters filters;
    filters.of = {"Attacks", "draft resolution", "NATO"};
    resolve(filters, gazetteer::builtin_gazetteer(), things);
    CHECK(filters.of == std::vector<std::string>{"attacks", "draft resolution", "NATO"});
}
