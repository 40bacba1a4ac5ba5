#include "analysis/store/groups.hpp"
#include "analysis/store/search.hpp"
#include "analysis/store/search_query.hpp"
#include "parser/error.hpp"
#include "tests/analysis/store/stores.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <rapidcheck.h>

#include <string>
#include <vector>

using namespace horseshoe;
using namespace horseshoe::store;
using namespace horseshoe::test;

namespace {

std::string refusal(const std::string& asked)
{
    try {
        fts_query(asked);
        return "";
    }
    catch (const UsageError& error) {
        return error.what();
    }
}

const Store& river()
{
    static const Store made = [] {
        auto store = Store::in_memory();
        put(store,
            document_at("a.txt",
                        english_text("Mr. Fan (China): The river at Abidjan is open; "
                                     "Côte d’Ivoire keeps the peace there.\n\n"
                                     "Peacekeepers cross the frozen river.\n\n"
                                     "Mr. Otieno (Kenya): Open water is peace for "
                                     "Chad and for its river.")));
        put(store, document_at("b.txt", french_text("M. Sorel (Tchad) : Le fleuve est ouvert.")));
        return store;
    }();
    return made;
}

/// Turns and words found: "1 river|peace".
std::vector<std::string> found(const std::string& asked, const Selection& selection = {})
{
    std::vector<std::string> rows;
    search(river(), asked, selection, {}, [&](const HitRow& row) {
        std::string words;
        for (const auto& hit : row.hits) {
            words += (words.empty() ? "" : "|") + row.text.substr(hit.begin, hit.end - hit.begin);
        }
        rows.push_back(fmt::format("{} {}", row.turn, words));
    });
    return rows;
}

using Rows = std::vector<std::string>;

}  // namespace

TEST_CASE("a query becomes one of FTS5, with every word in quotation marks")
{
    const std::vector<std::pair<std::string, std::string>> table{
        {"peace", R"("peace")"},
        {"peace river", R"("peace" AND "river")"},
        {"peace AND river", R"("peace" AND "river")"},
        {"\"frozen river\" OR ice", R"("frozen river" OR "ice")"},
        {"a b OR c NOT d", R"("a" AND "b" OR ("c" NOT "d"))"},
        {"(a OR b) c", R"(("a" OR "b") AND "c")"},
        {"peace*", R"("peace" *)"},
        {"\"frozen riv\"*", R"("frozen riv" *)"},
        {"NEAR(a \"b c\", 5)", R"(NEAR("a" "b c", 5))"},
        {"NEAR(a b)", R"(NEAR("a" "b", 10))"},
        {"a NEAR/3 b", R"(NEAR("a" "b", 3))"},
        {"a NEAR b c", R"(NEAR("a" "b", 10) AND "c")"},
        {"and or not near", R"("and" AND "or" AND "not" AND "near")"},
        {"text:x", R"("text:x")"},
        {"^a + {b}", ""},
        {"S/PV.9001", R"("S/PV.9001")"},
        {"d’Ivoire", "\"d’Ivoire\""},
    };
    for (const auto& [asked, expected] : table) {
        CAPTURE(asked);
        if (expected.empty()) {
            CHECK_FALSE(refusal(asked).empty());
        }
        else {
            CHECK(fts_query(asked) == expected);
        }
    }
}

TEST_CASE("a wrong query is told with the place of the mistake")
{
    const std::vector<std::pair<std::string, std::string>> table{
        {"", "at character 1: there is nothing to search for\n  \n  ^"},
        {"  ", "at character 1: there is nothing to search for\n    \n  ^"},
        {"é \"peace", "at character 3: this quotation mark is not closed\n  é \"peace\n    ^"},
        {"(peace", "at character 1: this bracket is not closed\n  (peace\n  ^"},
        {"peace)", "at character 6: this bracket was never opened\n  peace)\n       ^"},
        {"AND peace", "at character 1: something must stand before AND\n  AND peace\n  ^"},
        {"peace OR", "at character 9: something must follow OR\n  peace OR\n          ^"},
        {"a *b", "at character 3: a * stands behind the beginning of a word\n  a *b\n    ^"},
        {"a*b", "at character 2: a * stands behind the beginning of a word\n  a*b\n   ^"},
        {"a – b", "at character 3: there is no word here\n  a – b\n    ^"},
        {"NEAR(a, x)",
         "at character 9: NEAR takes a number of words, at most 99999\n  NEAR(a, x)\n          ^"},
        {"NEAR()", "at character 6: NEAR(…) takes words and phrases\n  NEAR()\n       ^"},
        {"a NEAR/ b",
         "at character 8: NEAR/ is followed by a number of words\n  a NEAR/ b\n         ^"},
        {"(a OR b) NEAR c",
         "at character 10: NEAR stands between words or phrases\n  (a OR b) NEAR c\n           ^"},
        {"a, b", "at character 2: a comma stands only in NEAR(…, 5)\n  a, b\n   ^"},
    };
    for (const auto& [asked, expected] : table) {
        CAPTURE(asked);
        CHECK(refusal(asked) == "in the query, " + expected);
    }
    CHECK(refusal(std::string(500, '(')).find("too many brackets") != std::string::npos);
}

TEST_CASE("whatever is asked, FTS5 understands it or we refuse it")
{
    CHECK(rc::check([] {
        const auto words =
            *rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>("peace",
                                                                                        "AND",
                                                                                        "OR",
                                                                                        "NOT",
                                                                                        "NEAR",
                                                                                        "NEAR/2",
                                                                                        "(",
                                                                                        ")",
                                                                                        "\"",
                                                                                        "*",
                                                                                        ",",
                                                                                        "3",
                                                                                        "é",
                                                                                        "-",
                                                                                        "^",
                                                                                        "'",
                                                                                        ":",
                                                                                        "{",
                                                                                        ";",
                                                                                        "NEAR("));
        const auto asked =
            fmt::format("{}", fmt::join(words, *rc::gen::element<std::string>(" ", "")));
        try {
            search(river(), asked, {}, {}, [](const HitRow&) {});
        }
        catch (const UsageError&) {
        }
    }));
}

TEST_CASE("words are found without accents and case, in their context")
{
    CHECK(found("COTE IVOIRE") == Rows{"1 Côte|Ivoire"});
    CHECK(found("\"frozen river\"") == Rows{"1 frozen river"});
    CHECK(found("peace*") == Rows{"1 peace", "1 Peacekeepers", "2 peace"});
    CHECK(found("river NOT peace") == Rows{"1 river"});
    CHECK(found("fleuve OR frozen").size() == 2);
    CHECK(found("NEAR(open water, 0)") == Rows{"2 Open|water"});
    CHECK(found("NEAR(peace river, 2)").empty());
    CHECK(found("nothing").empty());
}

TEST_CASE("a search takes filters")
{
    Selection selection;
    selection.by = {"KEN"};
    CHECK(found("river", selection) == Rows{"2 river"});
    selection = {};
    selection.lang = "fr";
    CHECK(found("river OR fleuve", selection).size() == 1);
    selection = {};
    selection.of = {"TCD"};
    CHECK(found("river", selection) == Rows{"2 river"});
}

TEST_CASE("findings are counted in groups, with the words that they were found among")
{
    const auto by_delegation = grouped_hits(river(), "river", {}, GroupBy::delegation);
    REQUIRE(by_delegation.size() == 2);
    CHECK(by_delegation[0].key == "CHN");
    CHECK(by_delegation[0].count == 2);
    CHECK(by_delegation[0].words == 17);
    CHECK(by_delegation[1].words == 10);
    const auto by_year = grouped_mentions(river(), {}, GroupBy::year);
    REQUIRE(by_year.size() == 1);
    CHECK(by_year[0].key == "2020");
    std::int64_t all = 0;
    for (const auto& row : grouped_mentions(river(), {}, GroupBy::target)) {
        all += row.count;
        CHECK(row.words == by_year[0].words);
    }
    CHECK(all == by_year[0].count);
    Selection kenya;
    kenya.by = {"KEN"};
    CHECK(grouped_turns(river(), kenya, GroupBy::meeting).at(0).words == 10);
    CHECK(grouped_turns(river(), {}, GroupBy::delegation).size() == 3);
    CHECK_THROWS_AS(grouped_turns(river(), {}, GroupBy::act), UsageError);
}
