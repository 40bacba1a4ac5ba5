#include "analysis/gazetteer/lint.hpp"
#include "tests/analysis/gazetteer/tables.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace horseshoe::gazetteer;
using namespace horseshoe::gazetteer::test;

TEST_CASE("the tables compiled in are without fault")
{
    for (const auto& fault : lint(builtin_gazetteer())) {
        FAIL_CHECK(fault);
    }
}

TEST_CASE("faults of tables are named with their rows")
{
    struct Row {
        const char* name;
        const char* table;
        std::vector<std::string> faults;
    };
    const std::string a_is_printed = "A|state|en|short|Ay||\nA|state|fr|short|Aï||\n";
    const std::string b_is_printed = "B|state|en|short|Bee||\nB|state|fr|short|Bé||\n";
    const std::vector<Row> rows{
        {"nothing is wrong", "", {}},
        {"a name of two entities",
         "A|state|en|variant|Lakeland||\nB|state|en|variant|lakeland||\n",
         {"names.tsv:5 and names.tsv:6: 'Lakeland' names both A and B"}},
        {"a name of all languages and one of English",
         "A|state|-|acronym|LKL||\nB|state|en|acronym|LKL||\n",
         {"names.tsv:5 and names.tsv:6: 'LKL' names both A and B"}},
        {"the same word in two languages",
         "A|state|en|variant|Pays||\nB|state|fr|variant|Pays||\n",
         {}},
        {"the same name in other years",
         "A|state|en|former|Lakeland||1990\nB|state|en|variant|Lakeland|1991|\n",
         {}},
        {"a name that was given up goes first in its years",
         "A|state|en|former|Lakeland||1991\nB|state|en|variant|Lakeland||\n",
         {}},
        {"the same name in a year that both have",
         "A|state|en|former|Lakeland||1991\nB|state|en|former|Lakeland|1991|1995\n",
         {"names.tsv:5 and names.tsv:6: 'Lakeland' names both A and B"}},
        {"an adjective of two entities: the document decides",
         "A|state|en|adjective|lakish||\nB|state|en|adjective|lakish||\n",
         {}},
        {"an anaphor of two entities: the document decides",
         "A|state|en|anaphor|Mission||\nB|state|en|anaphor|Mission||\n",
         {}},
        {"an adjective that is another's name",
         "A|state|en|adjective|lakish||\nB|state|en|variant|Lakish||\n",
         {"names.tsv:5 and names.tsv:6: 'lakish' names both A and B"}},
        {"two names of one entity", "A|state|en|variant|Ay||\n", {}},
        {"years that end before they begin",
         "A|state|en|former|Old Ay|1990|1980\n",
         {"names.tsv:5: the years 1990 to 1980"}},
        {"no name to print", "C|place|en|short|Sea||\n", {"C has no short name in 'fr'"}},
        {"nobody's name need not be printed", "unnamed|unnamed|en|hint|certain lakes||\n", {}},
        {"ids that are not there",
         "A|state|-|group|EEG||\nA|state|-|country|ZZZ||\nB|state|-|parent|top||\n",
         {"A refers to EEG, which is not there",
          "A refers to ZZZ, which is not there",
          "B refers to top, which is not there"}},
        {"ids that are there", "A|state|-|group|B||\nB|state|-|parent|A||\n", {}},
    };
    for (const auto& row : rows) {
        CAPTURE(row.name);
        CHECK(lint(gazetteer_of(a_is_printed + b_is_printed + row.table)) == row.faults);
    }
}
