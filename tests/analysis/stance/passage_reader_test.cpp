#include "tests/analysis/stance/stances.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

TEST_CASE("what was said goes on to be known wherever a passage of a long turn ends")
{
    std::string before;
    // Somewhere in between a passage ends right behind the accusation.
    for (int paragraphs = 0; paragraphs < 110; ++paragraphs) {
        CAPTURE(paragraphs);
        CHECK(horseshoe::test::english_stances(
                  before + "We condemn Tonga.\n\nIt undermines peace.\n\nWe thank Fiji.") ==
              std::vector<std::string>{"PER>TON-2", "PER>TON-1", "PER>FJI+1"});
        before += "The morning was cold and the room was full of people.\n\n";
    }
}
