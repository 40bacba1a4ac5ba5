#include "tests/analysis/stance/stances.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace {

using horseshoe::test::french_stances;
using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("the ladder has its steps in French")
{
    CHECK(french_stances("Nous prenons note du départ de Fidji.") == Lines{"PER>FJI+0"});
    CHECK(french_stances("Nous saluons Fidji.") == Lines{"PER>FJI+1"});
    CHECK(french_stances("Nous déplorons le terrorisme.") == Lines{"PER>terrorism-1"});
    CHECK(french_stances("Nous condamnons fermement le terrorisme.") == Lines{"PER>terrorism-2"});
}

TEST_CASE("a French negation embraces its verb")
{
    CHECK(french_stances("Nous n’appuyons pas Fidji.") == Lines{"PER>FJI-1"});
}

TEST_CASE("whoever fights a problem is against it, and nobody is for it")
{
    CHECK(french_stances("Il faut prévenir le terrorisme.") == Lines{"PER>terrorism-1"});
    CHECK(french_stances("Le terrorisme est important.").empty());
}

TEST_CASE("a link ties praise to its subject")
{
    CHECK(french_stances("Fidji est un partenaire important pour les Tonga.") ==
          Lines{"PER>FJI+1"});
}

TEST_CASE("a call to stop presumes a fault")
{
    CHECK(french_stances("Nous appelons Fidji à la sagesse.") == Lines{"PER>FJI+0"});
    CHECK(french_stances("Nous appelons Fidji à cesser ses vols.") == Lines{"PER>FJI-1"});
}

TEST_CASE("nominals stand for what was spoken of before")
{
    CHECK(french_stances("Le terrorisme et le trafic de drogues inquiètent. Il faut prévenir ces "
                         "phénomènes.") == Lines{"PER>terrorism-1",
                                                 "PER>drug-trafficking-1",
                                                 "PER>terrorism-1",
                                                 "PER>drug-trafficking-1"});
}

TEST_CASE("whoever does it is blamed in French too")
{
    CHECK(french_stances("Les forces fidjiennes ont bombardé une ville des Tonga.") ==
          Lines{"PER>FJI-1"});
    CHECK(french_stances("La frontière des Tonga a été violée par Fidji.") == Lines{"PER>FJI-1"});
}
