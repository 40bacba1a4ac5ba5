#include "parser/grammar/symbol.hpp"
#include "tests/parser/printing.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace horseshoe::parser;

/// "S/PV.9642 2024-5-31 3/4 header"; parts that are not named are left out.
std::string shown(const Furniture& furniture)
{
    std::string out;
    if (furniture.symbol.meeting != 0) {
        out += furniture.symbol.text() + ' ';
    }
    if (furniture.date.known()) {
        out +=
            fmt::format("{}-{}-{} ", furniture.date.year, furniture.date.month, furniture.date.day);
    }
    if (furniture.page != 0) {
        out += fmt::format("{}/{} ", furniture.page, furniture.pages);
    }
    return out + (furniture.header ? "header" : "footer");
}

std::vector<std::string> symbols(std::string_view text)
{
    std::vector<std::string> found;
    for (const auto& each : find_symbols(text)) {
        CHECK(text.substr(each.begin, each.text.size()) == each.text);
        found.emplace_back(each.text);
    }
    return found;
}

using Symbols = std::vector<std::string>;

}  // namespace

TEST_CASE("a record's symbol is read with its resumption")
{
    struct Row {
        std::string_view text;
        std::string_view symbol;
        std::string_view rest;
    };
    const std::vector<Row> rows{
        {"S/PV.8706", "S/PV.8706", ""},
        {"S/PV. 8706 and", "S/PV.8706", " and"},
        {"S/PV.8706* x", "S/PV.8706", " x"},
        {"S/PV.8706 (Resumption 1)", "S/PV.8706 (Resumption 1)", ""},
        {"S/PV.8706 (Resumption1)", "S/PV.8706 (Resumption 1)", ""},
        {"S/PV.8706(Resumption 12)", "S/PV.8706 (Resumption 12)", ""},
        {"S/PV.8706 (Resumption)", "S/PV.8706 (Resumption 1)", ""},
        {"S/PV.8706 (Reprise 2).", "S/PV.8706 (Resumption 2)", "."},
        {"S/PV.8706 (part)", "S/PV.8706", " (part)"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.text);
        const auto symbol = read_meeting_symbol(row.text);
        REQUIRE(symbol.has_value());
        CHECK(symbol->text() == row.symbol);
        CHECK(row.text.substr(symbol->size) == row.rest);
    }
    for (const std::string_view text :
         {"S/2024/413", "PV.8706", "S/PV.", "S/PV.x", "s/pv.8706", " S/PV.8706", ""}) {
        CAPTURE(text);
        CHECK(!read_meeting_symbol(text).has_value());
    }
}

TEST_CASE("the symbols of documents are found in running text")
{
    CHECK(symbols("In S/2031/413, A/75/982 and (S/PRST/2020/1).") ==
          Symbols{"S/2031/413", "A/75/982", "S/PRST/2020/1"});
    CHECK(symbols("See S/PV.9721. Then E/CN.4/Sub.2/L.1, S/2031/413/Rev.1.") ==
          Symbols{"S/PV.9721", "E/CN.4/Sub.2/L.1", "S/2031/413/Rev.1"});
    CHECK(symbols("S/1996/5-S/1996/7") == Symbols{"S/1996/5-S/1996/7"});
    CHECK(symbols("NGOS/2024 and/or A/one, B/2024/1, x-S/2024/1, /, S/").empty());
    CHECK(symbols("").empty());
}

TEST_CASE("a line of furniture begins behind its blanks")
{
    for (const std::string_view line : {"3/4",
                                        " \t3/4 ",
                                        "\u00A0 \u00A03/4\u00A0",
                                        "\xC2x",
                                        "\u2014 3",
                                        "\xC2",
                                        "\xC2\xC2\xA0",
                                        " \u00A0 \x7F",
                                        ""}) {
        CAPTURE(line);
        const auto trimmed = trim_furniture(line);
        CHECK(first_of_furniture(line) == (trimmed.empty() ? '\0' : trimmed.front()));
    }
}

TEST_CASE("headers and footers of pages are told from lines of speech")
{
    struct Row {
        std::string_view line;
        std::string_view furniture;
    };
    const std::vector<Row> rows{
        {"31/05/2024 Winter on the river S/PV.9642", "S/PV.9642 2024-5-31 header"},
        {"S/PV.9642 Winter on the river 31/05/2024", "S/PV.9642 2024-5-31 header"},
        {"S/PV. 9642", "S/PV.9642 header"},
        {"1/6/2024 Winter S/PV.9642 (Resumption 1)", "S/PV.9642 (Resumption 1) 2024-6-1 header"},
        {"  S/PV.9642 \f", "S/PV.9642 header"},
        {"24-15339 3/4", "3/4 footer"},
        {"3/4 24-15339", "3/4 footer"},
        {"24-153393/4", "3/4 footer"},
        {"24-15339 12/124", "12/124 footer"},
        {"24-15339 (E) 3/4", "3/4 footer"},
        {"24-15339", "footer"},
        {"24-15339 (F)", "footer"},
        {"*2415339*", "footer"},
        {"24-15339 (E) *2415339*", "footer"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.line);
        const auto furniture = read_furniture(row.line);
        REQUIRE(furniture.has_value());
        CHECK(shown(*furniture) == row.furniture);
    }
    for (const std::string_view line : {"",
                                        "   ",
                                        "3/4",
                                        "24-15339 5/4",
                                        "24-15339 0/4",
                                        "24-1533 3/4",
                                        "24-15339 people",
                                        "24-15É39",
                                        "*24153É9*",
                                        "2024",
                                        "31/05/2024 Winter on the river",
                                        "31/05/2024",
                                        "S/PV.9642 was a long meeting.",
                                        "In S/PV.9642",
                                        "S/2024/413",
                                        "*note*"}) {
        CAPTURE(line);
        CHECK(!read_furniture(line).has_value());
    }
}
