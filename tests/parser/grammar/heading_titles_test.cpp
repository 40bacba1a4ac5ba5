#include "tests/parser/grammar/headings.hpp"
#include "tests/parser/grammar/languages.hpp"

#include <doctest/doctest.h>

#include <string_view>
#include <vector>

using namespace horseshoe::parser;
using namespace horseshoe::parser::test;

TEST_CASE("an office may be told in full, in capitalised words and what joins them")
{
    check({{"The CHAIRMAN of the Special Committee on Winter Roads (interpretation from French): x",
            "||The CHAIRMAN of the Special Committee on Winter Roads||fr"},
           {"The President of the Council for Namibia: x",
            "||The President of the Council for Namibia||"}},
          english());
    CHECK_FALSE(read_heading("The Chairman of the Committee stated: x", english()));
    CHECK_FALSE(read_heading("The President of the Council said to all: x", english()));
}

TEST_CASE("heads of State and ministers speak under titles of many kinds")
{
    check({{"King Baldur II (Ruritania) (spoke in Arabic): x", "King|Baldur II||Ruritania|ar"},
           {"H.R.H. Prince Ottokar (Chad): x", "H.R.H. Prince|Ottokar||Chad|"},
           {"President von Stein: x", "President|von Stein|||"},
           {"Secretary of State Holloway (Malta): x", "Secretary of State|Holloway||Malta|"},
           {"Ras Gebre (Ethiopia) (spoke in Amharic): x", "|Ras Gebre||Ethiopia|am"},
           {"The Prime Minister (spoke in Spanish): x", "||The Prime Minister||es"}},
          english());
    check({{"Le Roi Baudry III (Belgique) : x", "Le Roi|Baudry III||Belgique|"},
           {"S. A. R. le Prince héritier Al Amin (Jordanie) (parle en arabe) : x",
            "S. A. R. le Prince héritier|Al Amin||Jordanie|ar"},
           {"Son Excellence M. Tamm (Estonie) : x", "Son Excellence M.|Tamm||Estonie|"},
           {"Le Capitaine Traval (Mali) : x", "Le Capitaine|Traval||Mali|"},
           {"Le Premier Ministre : x", "||Le Premier Ministre||"}},
          french());
    for (const std::string_view text : {"The Port of Sarn (Chad): x",
                                        "Ras Gebre (Ethiopia): x",
                                        "Ms. Abara. Ms. Abara (spoke in Spanish): x",
                                        "Mr. Lee. Mr. Lee: x",
                                        "the Council. Mr. Lee (Chad) (spoke in French): x",
                                        "Council. Mr. Lee (Chad) (spoke in French): x",
                                        "Ras Gebre (Ruritania) (spoke in Amharic): x",
                                        "President of the Republic (Chad): x"}) {
        CAPTURE(text);
        CHECK(!read_heading(text, english()).has_value());
    }
}

TEST_CASE("titles of nobility and rank of many countries open headings")
{
    check({{"Dato' Lim (Malaysia): x", "Dato\u2019|Lim||Malaysia|"},
           {"Datuk Seri Hamid (Malaysia): x", "Datuk Seri|Hamid||Malaysia|"},
           {"Tengku Aziz (Malaysia) (spoke in French): x", "Tengku|Aziz||Malaysia|fr"},
           {"Countess von Holm (Sweden): x", "Countess|von Holm||Sweden|"},
           {"Rear Admiral Dega: x", "Rear Admiral|Dega|||"}},
          english());
    check({{"Le vicomte de Brall (Belgique) : x", "Le vicomte|de Brall||Belgique|"},
           {"Comtesse della Rena (Italie) : x", "Comtesse|della Rena||Italie|"}},
          french());
}

TEST_CASE("the President and the offices that speak without a name")
{
    struct Office {
        std::string_view text;
        std::string_view heading;
        std::string_view delegation;
        bool presidency;
        const Language& language;
    };
    const std::vector<Office> rows{
        {"The President: x", "||The President||", "", true, english()},
        {"The President (spoke in Spanish): x", "||The President||es", "", true, english()},
        {"The Acting President : x", "||The Acting President||", "", true, english()},
        {"The Secretary-General: x", "||The Secretary-General||", "UN", false, english()},
        {"The President of the General Assembly: x",
         "||The President of the General Assembly||",
         "UNGA",
         false,
         english()},
        {"The Prosecutor: x", "||The Prosecutor||", "", false, english()},
        {"Le Président ( parle en anglais) : x", "||Le Président||en", "", true, french()},
        {"La Présidente (parle en espagnol) : x", "||La Présidente||es", "", true, french()},
        {"Le Secrétaire général (parle en anglais) : x",
         "||Le Secrétaire général||en",
         "UN",
         false,
         french()},
    };
    for (const auto& row : rows) {
        CAPTURE(row.text);
        const auto heading = read_heading(row.text, row.language);
        REQUIRE(heading.has_value());
        CHECK(shown(*heading) == row.heading);
        CHECK(heading->function_delegation == row.delegation);
        CHECK(heading->presidency == row.presidency);
        CHECK(row.text.substr(heading->size) == "x");
    }
}
