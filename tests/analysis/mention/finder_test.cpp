#include "analysis/mention/finder.hpp"
#include "tests/analysis/gazetteer/tables.hpp"
#include "tests/analysis/mention/shown.hpp"

#include <doctest/doctest.h>

#include <vector>

using namespace horseshoe;
using namespace horseshoe::mention;
using test::check;
using test::Row;
using test::shown;

TEST_CASE("a name within a longer name is not a name")
{
    check({
        {"en",
         "Guinea wrote to Equatorial Guinea, Guinea-Bissau and Papua New Guinea.",
         "GIN Guinea; GNQ Equatorial Guinea; GNB Guinea-Bissau; PNG Papua New Guinea"},
        {"en", "Boats cross the Gulf of Guinea.", "GULF-OF-GUINEA Gulf of Guinea"},
        {"fr",
         "La Guinée, la Guinée équatoriale et la Guinée-Bissau bâtissent.",
         "GIN Guinée; GNQ Guinée équatoriale; GNB Guinée-Bissau"},
        {"en", "Niger and Nigeria share a bridge.", "NER Niger; NGA Nigeria"},
        {"fr", "Le Niger et le Nigéria partagent un pont.", "NER Niger; NGA Nigéria"},
        {"en",
         "The Republic of Korea wrote to the Democratic People’s Republic of Korea.",
         "KOR Republic of Korea; PRK Democratic People’s Republic of Korea"},
        {"fr",
         "La République de Corée et la République populaire démocratique de Corée bâtissent.",
         "KOR République de Corée; PRK République populaire démocratique de Corée"},
        {"en",
         "The Republic of the Congo faces the Democratic Republic of the Congo.",
         "COG Republic of the Congo; COD Democratic Republic of the Congo"},
        {"fr",
         "Le Congo fait face à la République démocratique du Congo.",
         "COG Congo; COD République démocratique du Congo"},
        {"en", "The Sudan and South Sudan share it.", "SDN Sudan; SSD South Sudan"},
        {"en", "Dominica and the Dominican Republic swim.", "DMA Dominica; DOM Dominican Republic"},
        {"en",
         "The Lake Chad Basin Commission met in Chad.",
         "LCBC Lake Chad Basin Commission; TCD Chad"},
    });
}

TEST_CASE("a name is a whole word, with its capital")
{
    check({
        {"fr", "L’indépendance vient, indépendamment des ponts.", ""},
        {"fr", "L’Inde est venue.", "IND Inde"},
        {"en", "Nigerians built; independent boats sank.", "NGA adjective Nigerians"},
        {"en", "A turkey crossed the bridge, then Turkey did.", "TUR Turkey"},
        {"en", "A chad fell. CHAD SPOKE.", "TCD CHAD"},
        {"en", "A jordan almond.", ""},
    });
}

TEST_CASE("case, accents, apostrophes, hyphens and odd blanks do not hide a name")
{
    check({
        {"en",
         "Côte d’Ivoire, Cote d'Ivoire, COTE D’IVOIRE",
         "CIV Côte d’Ivoire; CIV Cote d'Ivoire; CIV COTE D’IVOIRE"},
        {"fr",
         "La Guinée\u00A0équatoriale et le Timor\u2011Leste.",
         "GNQ Guinée\u00A0équatoriale; TLS Timor\u2011Leste"},
        {"en", "Guinea Bissau and Guinea–Bissau", "GNB Guinea Bissau; GNB Guinea–Bissau"},
        {"en", "Kenya’s bridge and the Netherlands’ boats", "KEN Kenya; NLD Netherlands"},
        {"fr", "les Etats-Unis d'Amérique", "USA Etats-Unis d'Amérique"},
    });
}

TEST_CASE("words for oneself are of the delegation that speaks, if it is of that kind")
{
    check({{"en",
            "My country, my delegation and our Government built it.",
            "KEN pronoun My country; KEN pronoun my delegation; KEN pronoun our Government"},
           {"en", "Our organization built it.", ""},
           {"fr",
            "Mon pays, ma délégation et notre gouvernement l’ont bâti.",
            "KEN pronoun Mon pays; KEN pronoun ma délégation; KEN pronoun notre gouvernement"},
           {"fr", "Notre organisation l’a bâti.", ""}},
          "KEN");
    check({{"en", "My organization paid. My country did not.", "AU pronoun My organization"},
           {"fr", "Notre organisation a payé. Mon pays non.", "AU pronoun Notre organisation"}},
          "AU");
    check({{"en", "My country and our organization built it.", ""}});
}

TEST_CASE("the Council, the Mission, the Committee are those of the document")
{
    check({
        {"en", "The Council met. A council of elders sat.", "UNSC pronoun Council"},
        {"fr", "Le Conseil s’est réuni. Un conseil d’anciens aussi.", "UNSC pronoun Conseil"},
        {"en", "The European Council wrote.", "EU European Council"},
        {"en", "The Mission withdrew.", ""},
        {"en",
         "UNAMI built. The Mission then withdrew. A mission followed.",
         "UNAMI acronym UNAMI; UNAMI pronoun Mission"},
        {"fr",
         "La MINUSMA a bâti. La Mission s’est retirée.",
         "MINUSMA acronym MINUSMA; MINUSMA pronoun Mission"},
        {"en",
         "UNDOF came, then UNIFIL. The Force stayed.",
         "UNDOF acronym UNDOF; UNIFIL acronym UNIFIL; UNIFIL pronoun Force"},
        {"en", "The Committee met.", ""},
        {"en",
         "The 1718 Committee met. The Committee rose.",
         "1718 Committee 1718 Committee; 1718 Committee pronoun Committee"},
        {"en", "The Organization paid.", "UN pronoun Organization"},
        {"en",
         "The CSTO came. The Organization paid.",
         "CSTO acronym CSTO; CSTO pronoun Organization"},
        {"en",
         "The Alliance met. NATO sat. The Alliance rose.",
         "NATO acronym NATO; NATO pronoun Alliance"},
    });
}

TEST_CASE("what was named in an earlier text is remembered")
{
    Finder finder(gazetteer::builtin_gazetteer(), "en", 2020);
    CHECK(shown(finder, "UNAMI built the bridge.", "") == "UNAMI acronym UNAMI");
    CHECK(shown(finder, "The Mission withdrew.", "") == "UNAMI pronoun Mission");
}

TEST_CASE("a name that means several things in different years is that of the document's year")
{
    const auto gazetteer = gazetteer::test::gazetteer_of("OLD|mission|en|acronym|BRIM||1979\n"
                                                         "NEW|mission|en|acronym|BRIM|1980|\n"
                                                         "GONE|state|en|former|Fluvia||1950\n");
    struct InYear {
        int year;
        const char* found;
    };
    for (const auto& row : std::vector<InYear>{{1970, "OLD acronym BRIM; GONE Fluvia"},
                                               {1980, "NEW acronym BRIM; GONE Fluvia"},
                                               {2020, "NEW acronym BRIM; GONE Fluvia"}}) {
        CAPTURE(row.year);
        Finder finder(gazetteer, "en", row.year);
        CHECK(shown(finder, "BRIM and Fluvia", "") == row.found);
    }
}

TEST_CASE("an acronym that the text itself gives to a name is that name's")
{
    const auto gazetteer =
        gazetteer::test::gazetteer_of("LAKE|organisation|en|short|Lake Commission of the East||\n"
                                      "LAKE|organisation|fr|short|Commission du lac de l’Est||\n"
                                      "OTHER|organisation|en|acronym|LCE||\n");
    const std::vector<Row> rows{
        {"en",
         "The Lake Commission of the East (LCE) met. LCE voted.",
         "LAKE Lake Commission of the East; LAKE acronym LCE; LAKE acronym LCE"},
        {"en", "LCE voted.", "OTHER acronym LCE"},
        {"en",
         "The Lake Commission of the East (LACE) met. LACE voted.",
         "LAKE Lake Commission of the East; LAKE acronym LACE; LAKE acronym LACE"},
        {"en",
         "The Lake Commission of the East (XYZ) met. XYZ voted.",
         "LAKE Lake Commission of the East"},
        {"en",
         "The Lake Commission of the East (see below) met.",
         "LAKE Lake Commission of the East"},
        {"fr",
         "La Commission du lac de l’Est (CLE) siège. La CLE vote.",
         "LAKE Commission du lac de l’Est; LAKE acronym CLE; LAKE acronym CLE"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.text);
        Finder finder(gazetteer, row.language, 2020);
        CHECK(shown(finder, row.text, "") == row.found);
    }
}

TEST_CASE("a hint is somebody unnamed, but not where its bearer stands right before it")
{
    check({
        {"en", "Certain States close their eyes.", "unnamed hint Certain States"},
        {"en", "Many States open them.", ""},
        {"en", "Some members of this Council know.", "unnamed hint Some members of this Council"},
        {"fr", "Certains États ferment les yeux.", "unnamed hint Certains États"},
        {"en", "The occupying Power must open it.", "unnamed hint occupying Power"},
        {"en", "Israel, the occupying Power, must open it.", "ISR Israel"},
        {"fr", "La Puissance occupante doit l’ouvrir.", "unnamed hint Puissance occupante"},
        {"fr", "Israël, la Puissance occupante, doit l’ouvrir.", "ISR Israël"},
    });
}

TEST_CASE("a name that describes is made of names that count")
{
    check({
        {"en",
         "The Panel of Experts on the Sudan wrote.",
         "Panel of Experts on the Sudan Panel of Experts on the Sudan; SDN Sudan"},
        {"en",
         "The African Union Mission in Somalia wrote.",
         "AMISOM African Union Mission in Somalia"},
    });
}

TEST_CASE("documents are named by number and by symbol")
{
    check({
        {"en",
         "Resolutions 9001 (2029) and 9014 (2031), under rule 39, and S/2031/77.",
         "resolution 9001 (2029) Resolutions 9001 (2029); resolution 9014 (2031) 9014 (2031); "
         "rule 39 rule 39; S/2031/77 S/2031/77"},
        {"fr",
         "Les résolutions 9001 (2029) et 9014 (2031), et S/2031/77.",
         "resolution 9001 (2029) résolutions 9001 (2029); resolution 9014 (2031) 9014 (2031); "
         "S/2031/77 S/2031/77"},
        {"en", "The Charter of the United Nations binds.", "UN United Nations"},
    });
}

TEST_CASE("what a group's name ends in names no other group, and a movement is not its territory")
{
    check({
        {"en", "The Revolutionary United Front left the camp.", "RUF Revolutionary United Front"},
        {"en",
         "The Movement for the Liberation of the Congo met the Sudan Liberation Army.",
         "MLC Movement for the Liberation of the Congo; SLM Sudan Liberation Army"},
        {"fr",
         "Les Forces démocratiques de libération du Rwanda ont fui les forces armées congolaises.",
         "FDLR Forces démocratiques de libération du Rwanda; FARDC forces armées congolaises; COD "
         "adjective congolaises"},
        {"en",
         "Morocco and the Frente POLISARIO met on Western Sahara.",
         "MAR Morocco; POLISARIO Frente POLISARIO; ESH Western Sahara"},
        {"fr", "Le Front POLISARIO a signé.", "POLISARIO Front POLISARIO"},
    });
}
