#include "parser/language/code_point.hpp"
#include "parser/language/delegations.hpp"
#include "parser/language/fold.hpp"
#include "parser/language/language.hpp"
#include "tests/parser/printing.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace horseshoe::parser;

std::string_view detected(std::string_view text)
{
    const auto* language = detect_language(text);
    return language == nullptr ? "none" : language->code();
}

/// The delegations that a text names, as "ID=words as written".
std::vector<std::string> named(std::string_view text, int year = 0)
{
    std::vector<std::string> found;
    for (const auto& each : find_delegations(text, year)) {
        found.push_back(std::string(each.id) + '=' +
                        std::string(text.substr(each.begin, each.end - each.begin)));
    }
    return found;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("the language of a text is told by its commonest words or its script")
{
    struct Row {
        std::string_view text;
        std::string_view language;
    };
    const std::vector<Row> rows{
        {"The bridge was closed and the convoys have not been able to cross it for a week.", "en"},
        {"Le pont est fermé et les convois ne peuvent plus le passer depuis une semaine.", "fr"},
        {"At 10 a.m. a door was shut, at 11 a.m. a window.", "en"},
        {"La salle a été fermée à clef, la porte aussi.", "fr"},
        {"El puente está cerrado y los convoyes no han podido cruzar en una semana.", "es"},
        {"Мост закрыт, и колонны не могут пройти по нему уже неделю.", "ru"},
        {"الجسر مغلق ولم تتمكن القوافل من عبوره منذ أسبوع.", "ar"},
        {"大桥已经关闭，车队一个星期无法通过。", "zh"},
        {"THE BRIDGE WAS CLOSED AND THE CONVOYS HAVE NOT BEEN ABLE TO CROSS IT FOR A WEEK.", "en"},
        {"LE PONT EST FERME ET LES CONVOIS NE PEUVENT PLUS LE PASSER DEPUIS UNE SEMAINE.", "fr"},
        {"Mr. Kowalczyk (Poland): A, B; 17 x 4", "none"},
        {"", "none"},
        {"1234 / 5678", "none"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.text);
        CHECK(detected(row.text) == row.language);
    }
}

TEST_CASE("a first page in another language does not decide for a long text")
{
    std::string text =
        "This notice is in English, and it is for the reader of the page that follows. ";
    for (int i = 0; i < 60; ++i) {
        text += "Le pont est fermé et les convois ne peuvent plus le passer. ";
    }
    CHECK(detected(text) == "fr");
}

TEST_CASE("folding keeps letters and digits, bare, lower and with single spaces between words")
{
    struct Row {
        std::string_view text;
        std::string_view folded;
    };
    const std::vector<Row> rows{
        {"République de Corée", "republique de coree"},
        {"  Republique   de Corée, ", "republique de coree"},
        {"Côte d’Ivoire", "cote d ivoire"},
        {"Timor-Leste", "timor leste"},
        {"Bosnie-Herz\u00E9govine", "bosnie herzegovine"},
        {"Re\u0301publique", "republique"},
        {"U.N.", "u n"},
        {"Résolution 2732 (2024)", "resolution 2732 2024"},
        {"ÉTATS-UNIS", "etats unis"},
        {"\uFB01n", "fin"},
        {"Ａ１", "a1"},
        {"Ёлка", "елка"},
        {"«»—…", ""},
        {"", ""},
    };
    for (const auto& row : rows) {
        CAPTURE(row.text);
        CHECK(fold(row.text) == row.folded);
    }
}

TEST_CASE("folded words know the bytes that they were folded from")
{
    const std::string_view text = " L’É\u0301tat (n° 2)";
    const auto words = fold_words(text);
    REQUIRE(words.size() == 4);
    CHECK(words[0].word == "l");
    CHECK(words[0].begin == 1);
    CHECK(words[0].end == 2);
    CHECK(words[1].word == "etat");
    CHECK(text.substr(words[1].begin, words[1].end - words[1].begin) == "É\u0301tat");
    CHECK(text.substr(words[2].begin, words[2].end - words[2].begin) == "n");
    CHECK(text.substr(words[3].begin, words[3].end - words[3].begin) == "2");
}

TEST_CASE("code points are read one by one, and broken bytes as U+FFFD")
{
    const std::string text = "aé’🕊\x80\xE2\x80";
    std::u32string points;
    for (std::size_t at = 0; at < text.size();) {
        points.push_back(next_code_point(text, at));
    }
    CHECK((points == U"aé’🕊\uFFFD\uFFFD\uFFFD"));
}

TEST_CASE("a delegation is found by its whole name, in either language and behind articles")
{
    struct Row {
        std::string_view name;
        std::string_view id;  ///< empty: none
    };
    const std::vector<Row> rows{
        {"Mali", "MLI"},
        {"la République de Corée", "KOR"},
        {"République populaire démocratique de Corée", "PRK"},
        {"the Republic of Korea", "KOR"},
        {"RÉPUBLIQUE DE CORÉE", "KOR"},
        {"de la Côte d'Ivoire", "CIV"},
        {"Cote d’Ivoire", "CIV"},
        {"l’Inde", "IND"},
        {"des États-Unis d’Amérique", "USA"},
        {"et du Royaume-Uni de Grande-Bretagne et d’Irlande du Nord", "GBR"},
        {"Iran (Islamic Republic of)", "IRN"},
        {"Guinée", "GIN"},
        {"la Guinée équatoriale", "GNQ"},
        {"Guinée-Bissau", "GNB"},
        {"Niger", "NER"},
        {"Nigéria", "NGA"},
        {"Nigeria", "NGA"},
        {"Haute-Volta", "BFA"},
        {"Ceylon", "LKA"},
        {"CSTO", "CSTO"},
        {"l’OTSC", "CSTO"},
        {"WHO", "WHO"},
        {"Who", ""},
        {"who", ""},
        {"Mali and", ""},
        {"indépendance", ""},
        {"the", ""},
        {"", ""},
        {"Syldavia", ""},
    };
    for (const auto& row : rows) {
        CAPTURE(row.name);
        CHECK(find_delegation(row.name).value_or("") == row.id);
    }
}

TEST_CASE("a former name is found in later years too, where nobody else bears it")
{
    CHECK(find_delegation("Burma", 1960).value_or("") == "MMR");
    CHECK(find_delegation("Burma", 2021).value_or("") == "MMR");
    CHECK(find_delegation("Congo (Léopoldville)", 1963).value_or("") == "COD");
    CHECK(find_delegation("Congo (Brazzaville)", 1963).value_or("") == "COG");
    CHECK(find_delegation("Congo", 1963).value_or("") == "COG");
    CHECK(find_delegation("Zaire", 1985).value_or("") == "COD");
    CHECK(find_delegation("Yougoslavie", 1970).value_or("") == "YUG");
}

TEST_CASE("of the names in a text the longest are taken, at word boundaries")
{
    CHECK(named("la Guinée équatoriale, la Guinée et la Guinée-Bissau") ==
          Names{"GNQ=Guinée équatoriale", "GIN=Guinée", "GNB=Guinée-Bissau"});
    CHECK(named("Niger, Nigeria, Niger.") == Names{"NER=Niger", "NGA=Nigeria", "NER=Niger"});
    CHECK(named("l’indépendance de l’Inde") == Names{"IND=Inde"});
    CHECK(named("République démocratique du Congo; République du Congo") ==
          Names{"COD=République démocratique du Congo", "COG=République du Congo"});
    CHECK(named("Papua New Guinea and Guinea") == Names{"PNG=Papua New Guinea", "GIN=Guinea"});
    CHECK(named("United Kingdom of Great Britain and Northern Ireland, Ireland") ==
          Names{"GBR=United Kingdom of Great Britain and Northern Ireland", "IRL=Ireland"});
    CHECK(named("Malians from Malian towns").empty());
    CHECK(named("").empty());
}

TEST_CASE("acronyms are names in capitals only")
{
    CHECK(named("those who stayed, WHO said, and Who else") == Names{"WHO=WHO"});
    CHECK(named("l’UA et l’ua") == Names{"AU=UA"});
    CHECK(named("the U.N. and NATO") == Names{"UN=U.N", "NATO=NATO"});
}

TEST_CASE(
    "States and observers are told from organisations, and offices of the Secretariat from both")
{
    for (const auto* id : {"FRA", "VAT", "PSE", "SUN", "YUG"}) {
        CAPTURE(id);
        CHECK(is_state(id));
        CHECK(!is_secretariat(id));
    }
    for (const auto* id : {"NATO", "UN", "", "XXX"}) {
        CAPTURE(id);
        CHECK(!is_state(id));
        CHECK(!is_secretariat(id));
    }
    CHECK(is_secretariat("OCHA"));
    CHECK(!is_state("OCHA"));
}

TEST_CASE("a delegation's name is printed in the language asked for, or as its id")
{
    CHECK(delegation_name("DEU", "fr") == "Allemagne");
    CHECK(delegation_name("DEU", "en") == "Germany");
    CHECK(delegation_name("DEU", "ru") == "Германия");
    CHECK(delegation_name("DEU", "de") == "DEU");
    CHECK(delegation_name("XXX", "en") == "XXX");
}
