#include "analysis/store/sheets.hpp"

#include <doctest/doctest.h>

#include <initializer_list>

using namespace horseshoe::store;

namespace {

Sheet numbered(std::initializer_list<int> numbers)
{
    Sheet sheet;
    for (const auto number : numbers) {
        sheet.add(OwnRow{number}, "text");
    }
    return sheet;
}

}  // namespace

TEST_CASE("a sheet counts on where each of its rows has the number behind the one before")
{
    CHECK(numbered({0}).counts_on());
    CHECK(numbered({0, 1, 2}).counts_on());
    CHECK(numbered({3, 4}).counts_on());
    CHECK_FALSE(numbered({0, 2}).counts_on());
    CHECK_FALSE(numbered({}).counts_on());
    Sheet of_the_document;
    of_the_document.add(ThisDocument{}, 1);
    CHECK_FALSE(of_the_document.counts_on());
}

TEST_CASE("a sheet holds what it is given, however many rows were expected")
{
    for (const std::size_t expected : {0U, 1U, 9U}) {
        Sheet sheet;
        sheet.expect(expected);
        sheet.add(1, "one", or_null(0));
        sheet.add(2, "two", or_null(7));
        CHECK(sheet.columns() == 3);
        CHECK(sheet.end() - sheet.begin() == 6);
        CHECK(sheet.begin()[2].is == Cell::Is::null);
        CHECK(sheet.begin()[3].number == 2);
        CHECK(sheet.begin()[5].number == 7);
    }
}
