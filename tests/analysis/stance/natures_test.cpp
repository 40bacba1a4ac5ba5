#include "analysis/stance/natures.hpp"
#include "analysis/stance/subjects.hpp"

#include <doctest/doctest.h>

using namespace horseshoe::stance;

TEST_CASE("nobody favours a problem or blames a thing of worth")
{
    CHECK(nature_of("terrorism") == Nature::problem);
    CHECK(nature_of("human-rights") == Nature::value);
    CHECK(nature_of("KEN") == Nature::neutral);
    CHECK(agrees(Nature::problem, -2));
    CHECK_FALSE(agrees(Nature::problem, 1));
    CHECK(agrees(Nature::value, 1));
    CHECK_FALSE(agrees(Nature::value, -1));
    CHECK(agrees(Nature::neutral, -1));
    CHECK(agrees(Nature::neutral, 1));
}

TEST_CASE("what a document speaks of is kept once, and stays where it is")
{
    Subjects subjects(horseshoe::gazetteer::builtin_gazetteer());
    auto& kenya = subjects.of("KEN");
    CHECK(kenya.entity != nullptr);
    auto& river = subjects.of("dispute over the river");
    CHECK(river.entity == nullptr);
    CHECK(river.id == "dispute over the river");
    for (const auto* const id : {"TCD", "NER", "terrorism", "CHN"}) {
        subjects.of(id);
    }
    CHECK(&subjects.of("KEN") == &kenya);
    CHECK(&subjects.of("dispute over the river") == &river);
    CHECK(subjects.all().size() == 6);
}
