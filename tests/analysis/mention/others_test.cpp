#include "analysis/mention/finder.hpp"
#include "tests/analysis/mention/shown.hpp"

#include <doctest/doctest.h>

using namespace horseshoe::mention::test;

TEST_CASE("an organ or an office of somebody else is not that of the United Nations")
{
    check({
        {"en",
         "The Secretary-General of the Commonwealth and the Secretary General of LAS sat.",
         "COMMONWEALTH Commonwealth; LAS acronym LAS"},
        {"en", "Hezbollah Secretary-General Abara spoke.", "HIZBULLAH Hezbollah; Abara Abara"},
        {"en", "The Secretary-General of the Party and that of ZQZQ left.", ""},
        {"en", "The Secretariat of ASEAN wrote.", "ASEAN acronym ASEAN"},
        {"en",
         "The Assembly of Kosovo sat, and the Assembly of the African Union.",
         "XKX Kosovo; AU African Union"},
        {"en", "The Security Council of the Russian Federation sat.", "RUS Russian Federation"},
        {"en", "A member of the Russian Security Council sat.", "RUS adjective Russian"},
        {"en",
         "The Kenyan Special Envoy met the Special Representative of the African Union.",
         "KEN adjective Kenyan; AU African Union"},
        {"fr",
         "Le Secrétaire général de la CEDEAO et le Secrétaire général du parti siègent.",
         "ECOWAS acronym CEDEAO"},
        {"fr",
         "Le Secrétariat général de la CEDEAO et l’Assemblée du Kosovo siègent.",
         "ECOWAS acronym CEDEAO; XKX Kosovo"},
        {"fr", "L’Envoyé spécial kényan siège.", "KEN adjective kényan"},
    });
}

TEST_CASE("what is told, given or added to an organ makes it nobody else's")
{
    check({
        {"en",
         "We informed the Security Council of Kenya’s bridge, and the Council of Norway’s.",
         "UNSC Security Council; KEN Kenya; UNSC pronoun Council; NOR Norway"},
        {"en",
         "During the presidency of the Security Council of Kenya it rained.",
         "UNSC Security Council; KEN Kenya"},
        {"en",
         "The election to the Security Council of Kenya is over.",
         "UNSC Security Council; KEN Kenya"},
        {"en",
         "The report of the Secretary-General of 5 May and that of June are long.",
         "UNSG Secretary-General"},
        {"en",
         "The convening by the Secretary-General of the Conference is due.",
         "UNSG Secretary-General"},
        {"en",
         "The Ghanaian Secretary-General wrote.",
         "GHA adjective Ghanaian; UNSG "
         "Secretary-General"},
        {"en",
         "The French Security Council draft passed.",
         "FRA adjective French; UNSC Security Council"},
        {"en",
         "The Special Representative of UNMIL and the UN Special Envoy came.",
         "SRSG Special Representative; UNMIL acronym UNMIL; UN acronym UN; SE-SG Special Envoy"},
        {"en",
         "The High Representative of Bosnia and Herzegovina came.",
         "HR-BIH High Representative; BIH Bosnia and Herzegovina"},
        {"fr",
         "Nous avons informé le Conseil de sécurité de la marche du Mali.",
         "UNSC Conseil de sécurité; MLI Mali"},
        {"fr", "Le rapport du Secrétaire général du 5 mai est long.", "UNSG Secrétaire général"},
    });
}

TEST_CASE("the members of another body are not those of the United Nations")
{
    check({
        {"en",
         "States members of the Organization of African Unity and Member States of the "
         "Organization "
         "of American States agreed.",
         "OAU Organization of African Unity; OAS Organization of American States"},
        {"en", "The EU Member States agreed.", "EU EU Member States"},
        {"en", "Member States of the African Union agreed.", "AU African Union"},
        {"en",
         "African Member States informed Member States of Tonga’s plan.",
         "AFRICA adjective African; UN member states Member States; UN member states Member "
         "States; TON Tonga"},
        {"fr",
         "Les États Membres de l’Organisation de la coopération islamique ont voté.",
         "OIC Organisation de la coopération islamique"},
    });
}

TEST_CASE("the head of a body that is named by his title is spoken of behind it")
{
    check({
        {"en",
         "The High Commissioner for Human Rights wrote. The High Commissioner left.",
         "OHCHR High Commissioner for Human Rights; HCHR pronoun High Commissioner"},
        {"fr",
         "Le HCR est là. La Haute-Commissaire part.",
         "UNHCR acronym HCR; HCR-CHIEF pronoun Haute-Commissaire"},
        {"en", "The High Commissioner left.", ""},
    });
}

TEST_CASE("an office that others have too goes with its holder")
{
    check({
        {"en", "I thank High Representative Abara.", "Abara Abara"},
        {"en", "I thank High Representative Nakamitsu.", "HR-UNODA High Representative Nakamitsu"},
        {"en",
         "I thank the High Representative, Mr. Abara.",
         "HR-BIH High Representative; Abara Mr. Abara"},
    });
}
