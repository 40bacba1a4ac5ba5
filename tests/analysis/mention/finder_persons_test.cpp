#include "tests/analysis/mention/shown.hpp"

#include <doctest/doctest.h>

using namespace horseshoe::mention::test;

TEST_CASE("persons are named with an honorific, and lend their names to no State")
{
    check({
        {"en", "I thank Mr. Sorel and Ms. Ada Abara.", "Sorel Mr. Sorel; Ada Abara Ms. Ada Abara"},
        {"fr", "Je remercie M. Sorel et Mme Abara.", "Sorel M. Sorel; Abara Mme Abara"},
        {"en", "Ms. Jordan left Jordan.", "Jordan Ms. Jordan; JOR Jordan"},
        {"en", "I thank Mr. Zas. China left.", "Zas Mr. Zas; CHN China"},
        {"fr", "Je remercie M. Zas. La Chine part.", "Zas M. Zas; CHN Chine"},
        {"en", "I thank Mr. J. É. Sorel. China left.", "J. É. Sorel Mr. J. É. Sorel; CHN China"},
        {"en", "The Secretary-General wrote.", "UNSG Secretary-General"},
        {"fr", "Le Secrétaire général a écrit.", "UNSG Secrétaire général"},
        {"en",
         "The Special Representative of the Secretary-General for Iraq wrote.",
         "SRSG-IRAQ Special Representative of the Secretary-General for Iraq; IRQ Iraq"},
    });
}

TEST_CASE("who speaks is no part of the name before it")
{
    check({
        {"en",
         "To Mr. Abara I say no; to President Sorel I owe a bridge.",
         "Abara Mr. Abara; Sorel President Sorel"},
        {"en", "I thank Mr. I. Abara.", "I. Abara Mr. I. Abara"},
    });
}

TEST_CASE("what is general is no general")
{
    check({
        {"en", "The General Staff and the General Secretariat of a club wrote.", ""},
        {"en", "It is a General Peace Agreement.", ""},
        {"en", "General Abara wrote.", "Abara General Abara"},
        {"en",
         "Major General Ada Sorel and Vice-President Abara wrote.",
         "Ada Sorel Major General Ada Sorel; Abara Vice-President Abara"},
        {"fr", "Le général Abara est là.", ""},
        {"fr", "Le Général Abara est là.", "Abara Général Abara"},
    });
}

TEST_CASE("a name right behind an office is its holder's")
{
    check({
        {"en",
         "Prime Minister Abara met Special Envoy Ada Sorel.",
         "PRIME-MINISTER Prime Minister; Abara Abara; SE-SG Special Envoy; Ada Sorel Ada Sorel"},
        {"en", "The Prime Minister Designate left.", "PRIME-MINISTER Prime Minister"},
        {"en", "The Prime Minister, Abara says, left.", "PRIME-MINISTER Prime Minister"},
        {"en",
         "The Prime Minister His Excellency Mr. Abara left.",
         "PRIME-MINISTER Prime Minister; Abara Mr. Abara"},
        {"en", "Foreign Minister ABC and the boats left.", "FOREIGN-MINISTER Foreign Minister"},
        {"fr", "Le Premier Ministre Abara est là.", "PRIME-MINISTER Premier Ministre; Abara Abara"},
        {"fr",
         "Le Premier Ministre Son Excellence M. Abara est là.",
         "PRIME-MINISTER Premier Ministre; Abara M. Abara"},
    });
}
