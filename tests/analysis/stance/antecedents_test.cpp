#include "analysis/stance/antecedents.hpp"

#include <doctest/doctest.h>

using horseshoe::stance::Antecedents;

TEST_CASE("a speaker who returns goes on with whom he accused")
{
    Antecedents antecedents;
    antecedents.speak("Ms. First", "", "FRA");
    antecedents.accuse("PRK");
    antecedents.speak("Mr. Second", "", "PER");
    CHECK(antecedents.accused().empty());
    antecedents.speak("Ms. First", "", "FRA");
    CHECK(antecedents.accused() == "PRK");
}

TEST_CASE("two of one name who came for two States are two")
{
    Antecedents antecedents;
    antecedents.speak("Mr. Kim", "PLW", "PLW");
    antecedents.accuse("FJI");
    antecedents.speak("Mr. Kim", "KIR", "KIR");
    CHECK(antecedents.accused().empty());
    antecedents.speak("Mr. Kim", "PLW", "PLW");
    CHECK(antecedents.accused() == "FJI");
}

TEST_CASE("who was accused is forgotten in the end")
{
    Antecedents antecedents;
    antecedents.speak("Ms. First", "", "FRA");
    antecedents.accuse("PRK");
    antecedents.end_sentence("CHL", "");
    CHECK(antecedents.accused() == "PRK");
    for (int i = 0; i < 30; ++i) {
        antecedents.end_sentence("", "");
    }
    CHECK(antecedents.accused().empty());
    CHECK(antecedents.topic() == "CHL");
}

TEST_CASE("nobody is accused by himself")
{
    Antecedents antecedents;
    antecedents.speak("Ms. First", "", "FRA");
    antecedents.accuse("PRK");
    antecedents.speak("Ms. First", "", "PRK");
    CHECK(antecedents.accused().empty());
}

TEST_CASE("who did something in the sentence before is known for one sentence, unless it speaks")
{
    Antecedents antecedents;
    antecedents.speak("Ms. Quispe", "", "PER");
    antecedents.end_sentence("FJI", "FJI");
    CHECK(antecedents.subject() == "FJI");
    antecedents.end_sentence("TON", "");
    CHECK(antecedents.subject().empty());
    antecedents.end_sentence("PER", "PER");
    CHECK(antecedents.subject().empty());
}

TEST_CASE("an accusation is late after the next sentence")
{
    Antecedents antecedents;
    antecedents.speak("Ms. Quispe", "", "PER");
    antecedents.accuse("FJI");
    antecedents.end_sentence("FJI", "FJI");
    CHECK(antecedents.accused_lately() == "FJI");
    antecedents.end_sentence("", "");
    CHECK(antecedents.accused_lately().empty());
    CHECK(antecedents.accused() == "FJI");
}

TEST_CASE("the only one accused throughout a turn is never far")
{
    Antecedents antecedents;
    const auto go_on = [&] {
        for (int i = 0; i < 30; ++i) {
            antecedents.end_sentence("", "");
        }
    };
    antecedents.speak("Ms. Quispe", "", "PER");
    antecedents.accuse("FJI");
    antecedents.accuse("FJI");
    go_on();
    CHECK(antecedents.accused() == "FJI");
    antecedents.accuse("TON");
    go_on();
    CHECK(antecedents.accused().empty());
}
