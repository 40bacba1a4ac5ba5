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

TEST_CASE("small words are part of a name, where nothing else stands behind them")
{
    check({
        {"en",
         "I thank Mr. de Abara and Ms. van der Sorel.",
         "de Abara Mr. de Abara; van der Sorel Ms. van der Sorel"},
        {"en",
         "Special Envoy Ada de Sorel met Special Envoy al-Abara.",
         "SE-SG Special Envoy; Ada de Sorel Ada de Sorel; SE-SG Special Envoy; al-Abara al-Abara"},
        {"en", "President von der Abara left.", "von der Abara President von der Abara"},
        {"en", "The Ambassador de facto left. Why did Mr. Abara do it?", "Abara Mr. Abara"},
        {"en", "Mr. Abara. De facto it is so.", "Abara Mr. Abara"},
        {"fr",
         "Je remercie Mme van der Abara et M. de Sorel.",
         "van der Abara Mme van der Abara; de Sorel M. de Sorel"},
        {"fr",
         "M. Luis da Abara, M. Ben de Sorel et M. d’Abara sont là.",
         "Luis da Abara M. Luis da Abara; Ben de Sorel M. Ben de Sorel; d’Abara M. d’Abara"},
        {"fr", "M. Abara de Nairobi est là.", "Abara M. Abara"},
        {"fr", "M. Ada Abara de Sorel est là.", "Ada Abara M. Ada Abara"},
        {"fr", "Monsieur du Kenya et Madame de Fidji sont là.", "KEN Kenya; FJI Fidji"},
        {"fr", "L’Ambassadeur de Fidji et M. le Ministre sont là.", "FJI Fidji"},
    });
}

TEST_CASE("courtesy titles open names, and forms of address none")
{
    check({
        {"fr",
         "Je remercie Madame Abara et Monsieur Ben Sorel.",
         "Abara Madame Abara; Ben Sorel Monsieur Ben Sorel"},
        {"fr", "Monsieur le Président, Madame la Ministre, Madame Présidente, merci.", ""},
        {"fr", "Merci, Madame. Nous partons. Merci, Monsieur. La mer est là.", ""},
        {"fr", "Madame Haute-Commissaire, merci.", ""},
        {"fr", "Le Colonel Ben Sorel est là.", "Ben Sorel Colonel Ben Sorel"},
        {"fr",
         "Son Excellence Ada Abara et S. E. Ben Sorel sont là.",
         "Ada Abara Excellence Ada Abara; Ben Sorel S. E. Ben Sorel"},
        {"fr", "Son Excellence Monsieur Abara est là.", "Abara Monsieur Abara"},
        {"en",
         "H.E. Ada Abara, Her Excellency Eve Abara and Amb. Sorel left.",
         "Ada Abara H.E. Ada Abara; Eve Abara Excellency Eve Abara; Sorel Amb. Sorel"},
        {"en", "His Excellency President Abara left.", "Abara President Abara"},
        {"en", "Your Excellency Madam President, Her Excellency The Minister left.", ""},
        {"en",
         "The UK Ambassador Ada Abara left.",
         "GBR acronym UK; Ada Abara Ambassador Ada Abara"},
        {"fr", "Monsieur Vice-Président, Madame Sous-Secrétaire générale, merci.", ""},
        {"en", "Thank you, Sir. We agree. Thank you, Ambassador. Fine.", ""},
        {"en", "I met Prof. Ada Abara.", "Ada Abara Prof. Ada Abara"},
        {"en", "Special Adviser Sorel wrote.", "Sorel Adviser Sorel"},
        {"en", "The Director General of a club, an Envoy Extraordinary, wrote.", ""},
    });
}
