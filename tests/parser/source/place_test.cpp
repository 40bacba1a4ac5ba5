#include "parser/source/place.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <cstdint>
#include <string>
#include <vector>

namespace horseshoe::parser {
namespace {

/// Lines of ten bytes with one between them, the first at 5; pages of two.
std::vector<Line> ruled(std::uint32_t count)
{
    std::vector<Line> lines;
    for (std::uint32_t i = 0; i < count; ++i) {
        lines.push_back({.span = {5 + 11 * i, 15 + 11 * i},
                         .page = static_cast<std::uint16_t>(i / 2 + 1),
                         .flags = 0});
    }
    return lines;
}

TEST_CASE("an offset lies in the last line that begins at it or before it")
{
    const auto lines = ruled(100);
    struct Row {
        std::uint32_t offset;
        std::uint32_t line;
        std::uint32_t page;
    };
    for (const auto& row : std::vector<Row>{{0, 0, 0},
                                            {4, 0, 0},
                                            {5, 1, 1},
                                            {15, 1, 1},
                                            {16, 2, 1},
                                            {27, 3, 2},
                                            {5 + 11 * 99, 100, 50},
                                            {9999, 100, 50}}) {
        CAPTURE(row.offset);
        const auto place = place_of(lines, row.offset);
        CHECK(place.line == row.line);
        CHECK(place.page == row.page);
    }
    CHECK(place_of(std::vector<Line>{}, 3).line == 0);
}

TEST_CASE("a hint never changes the place, however wrong it is")
{
    CHECK(rc::check([] {
        const auto lines = ruled(*rc::gen::inRange(0U, 60U));
        const auto offset = *rc::gen::inRange(0U, 700U);
        const auto hint = *rc::gen::inRange(0U, 80U);
        const auto place = place_of(lines, offset, hint);
        const auto plain = place_of(lines, offset);
        RC_ASSERT(place.line == plain.line);
        RC_ASSERT(place.page == plain.page);
    }));
}

TEST_CASE("places are those of the file, in whatever order one asks")
{
    Source source;
    source.text = std::string(400, 'a');
    source.lines = ruled(30);
    CHECK(rc::check([&](const std::vector<std::uint16_t>& offsets) {
        Places places(source);
        for (const auto offset : offsets) {
            const auto place = places.at(offset);
            const auto plain = place_of(source.lines, offset);
            RC_ASSERT(place.line == plain.line);
            RC_ASSERT(place.page == plain.page);
        }
    }));
}

}  // namespace
}  // namespace horseshoe::parser
