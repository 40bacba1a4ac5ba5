#include "tests/analysis/mention/shown.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace horseshoe;
using namespace horseshoe::mention;
using test::check;

TEST_CASE("what stands for a body is the nearest that bears the word")
{
    check({
        {"en",
         "The ICJ sat. The Special Court for Sierra Leone rose; the Court wrote.",
         "ICJ acronym ICJ; SCSL Special Court for Sierra Leone; SCSL pronoun Court"},
        {"en",
         "The Special Court for Sierra Leone rose. The ICJ sat; the Court wrote.",
         "SCSL Special Court for Sierra Leone; ICJ acronym ICJ; ICJ pronoun Court"},
        {"en",
         "NATO met. The Northern Alliance sat; the Alliance rose.",
         "NATO acronym NATO; NORTHERN-ALLIANCE Northern Alliance; NORTHERN-ALLIANCE pronoun "
         "Alliance"},
        {"en",
         "UNMIK built. The OSCE Mission helped; the Mission left.",
         "UNMIK acronym UNMIK; OSCE acronym OSCE"},
        {"en",
         "The Human Rights Council sat; the Council met.",
         "UNHRC Human Rights Council; UNSC pronoun Council"},
    });
}

TEST_CASE("a body is taken up from an earlier paragraph only where its name has none beside it")
{
    Finder finder(gazetteer::builtin_gazetteer(), "en", 2020);
    CHECK(test::shown(finder, "The ICJ sat.", "") == "ICJ acronym ICJ");
    CHECK(test::shown(finder, "The Special Court for Sierra Leone rose.", "") ==
          "SCSL Special Court for Sierra Leone");
    CHECK(test::shown(finder, "The Court wrote.", "") == "ICJ pronoun Court");
}

TEST_CASE("the Congo is the State that is spoken of")
{
    check({
        {"en", "The Congo flooded a bridge.", "COG Congo"},
        {"en",
         "The Democratic Republic of the Congo signed; the Congo built.",
         "COD Democratic Republic of the Congo; COD Congo"},
        {"en", "MONUSCO left the Congo.", "MONUSCO acronym MONUSCO; COD Congo"},
        {"en",
         "The Democratic Republic of the Congo, Congo and Gabon signed.",
         "COD Democratic Republic of the Congo; COG Congo; GAB Gabon"},
        {"fr", "La MONUSCO a quitté l’est du Congo.", "MONUSCO acronym MONUSCO; COD Congo"},
        {"fr",
         "La MONUSCO part ; le Congo, la République démocratique du Congo et le Gabon signent.",
         "MONUSCO acronym MONUSCO; COG Congo; COD République démocratique du Congo; GAB Gabon"},
    });
    check({{"fr",
            "La République démocratique du Congo bâtit ; le Congo l’aide.",
            "COD République démocratique du Congo; COG Congo"}},
          "COG");
    check({{"en", "MONUC left the Congo.", "MONUC acronym MONUC; COD Congo"}}, "RWA", 2000);
    check({{"en", "MONUC knew the Congo.", "MONUC acronym MONUC; COG Congo"}}, "", 1980);
}

TEST_CASE("the High Representative is that of Bosnia and Herzegovina, unless another was named")
{
    check({
        {"en", "The High Representative left.", "HR-BIH High Representative"},
        {"en",
         "The High Representative of the European Union left; the High Representative wrote.",
         "HR-EU High Representative of the European Union; EU European Union; HR-EU High "
         "Representative"},
    });
}

namespace {

/// How often the Charter is named.
int charters(std::string_view language, std::string_view text)
{
    Finder finder(gazetteer::builtin_gazetteer(), language, 2020);
    int count = 0;
    for (const auto& naming : finder.find(text, "")) {
        count += naming.entity == "un-charter" ? 1 : 0;
    }
    return count;
}

}  // namespace

TEST_CASE("the Charter is that of the United Nations, until another has been named")
{
    CHECK(charters("en", "The Charter binds us, and under the Charter we build.") == 2);
    CHECK(charters("fr", "La Charte nous lie, et la Charte dit comment.") == 2);
    CHECK(charters("en", "The charter flight left; a Charter of boats.") == 0);
    CHECK(charters("en", "The Charter of the African Union binds; the Charter says so.") == 0);
    CHECK(charters("en", "The Olympic Charter binds; the Charter says so.") == 0);
    CHECK(charters("en",
                   "The Olympic Charter and the Charter of the United Nations bind; the "
                   "Charter says so.") == 2);
    CHECK(charters("fr", "La Charte de l’Union africaine nous lie.") == 0);
}
