#include "analysis/mention/numbered.hpp"
#include "tests/parser/printing.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <string>
#include <string_view>
#include <vector>

using namespace horseshoe::mention;

namespace {

using Documents = std::vector<std::string>;

/// "resolution 5 (1950) = 'resolution 5 (1950)'" for each.
Documents shown(std::string_view text, const std::vector<NumberedDocument>& documents)
{
    Documents found;
    for (const auto& document : documents) {
        found.push_back(document.id + " = '" +
                        std::string(text.substr(document.begin, document.end - document.begin)) +
                        "'");
    }
    return found;
}

/// The numbers behind the first occurrence of a word.
Documents numbers(std::string_view text, std::string_view word, std::string_view kind)
{
    const auto begin = static_cast<std::uint32_t>(text.find(word));
    const auto after = begin + static_cast<std::uint32_t>(word.size());
    return shown(text, read_numbers(text, begin, after, kind));
}

Documents symbols(std::string_view text)
{
    return shown(text, find_symbol_documents(text));
}

}  // namespace

TEST_CASE("numbers behind a word are documents, each of a list its own")
{
    struct Row {
        const char* text;
        const char* word;
        const char* kind;
        Documents documents;
    };
    const std::vector<Row> rows{
        {"under resolution 9014 (2031) we build",
         "resolution",
         "resolution",
         {"resolution 9014 (2031) = 'resolution 9014 (2031)'"}},
        {"resolutions 9001 (2029), 9007 (2030) and 9014 (2031).",
         "resolutions",
         "resolution",
         {"resolution 9001 (2029) = 'resolutions 9001 (2029)'",
          "resolution 9007 (2030) = '9007 (2030)'",
          "resolution 9014 (2031) = '9014 (2031)'"}},
        {"resolutions 9001 (2029), 9007 (2030), and 9014 (2031)",
         "resolutions",
         "resolution",
         {"resolution 9001 (2029) = 'resolutions 9001 (2029)'",
          "resolution 9007 (2030) = '9007 (2030)'",
          "resolution 9014 (2031) = '9014 (2031)'"}},
        {"les résolutions 9001 (2029) et 9007 (2030)",
         "résolutions",
         "resolution",
         {"resolution 9001 (2029) = 'résolutions 9001 (2029)'",
          "resolution 9007 (2030) = '9007 (2030)'"}},
        {"resolution 901 A (V) and 902 B(2031); a resolution 903 A is read without its letter",
         "resolution",
         "resolution",
         {"resolution 901 A (V) = 'resolution 901 A (V)'",
          "resolution 902 B (2031) = '902 B(2031)'"}},
        {"resolution 903 A as it was",
         "resolution",
         "resolution",
         {"resolution 903 = 'resolution 903'"}},
        {"resolution 9014(2031)",
         "resolution",
         "resolution",
         {"resolution 9014 (2031) = 'resolution 9014(2031)'"}},
        {"resolution 9001 (2029) and 15 boats",
         "resolution",
         "resolution",
         {"resolution 9001 (2029) = 'resolution 9001 (2029)'"}},
        {"resolution 9001 and nothing else",
         "resolution",
         "resolution",
         {"resolution 9001 = 'resolution 9001'"}},
        {"resolution 86/14", "resolution", "resolution", {"resolution 86/14 = 'resolution 86/14'"}},
        {"resolutions 86/14 A and 86/15 B",
         "resolutions",
         "resolution",
         {"resolution 86/14 A = 'resolutions 86/14 A'", "resolution 86/15 B = '86/15 B'"}},
        {"resolution 86/14 Above all",
         "resolution",
         "resolution",
         {"resolution 86/14 = 'resolution 86/14'"}},
        {"resolution 912 (XXIV)",
         "resolution",
         "resolution",
         {"resolution 912 (XXIV) = 'resolution 912 (XXIV)'"}},
        {"resolution 12 (ES-II)",
         "resolution",
         "resolution",
         {"resolution 12 (ES-II) = 'resolution 12 (ES-II)'"}},
        {"resolution ES-11/4",
         "resolution",
         "resolution",
         {"resolution ES-11/4 = 'resolution ES-11/4'"}},
        {"rules 37 and 39 of the rules",
         "rules",
         "rule",
         {"rule 37 = 'rules 37'", "rule 39 = '39'"}},
        {"the resolution on bridges", "resolution", "resolution", {}},
        {"the resolution", "resolution", "resolution", {}},
        {"resolution 12345 (2031)", "resolution", "resolution", {}},
        {"resolution 86/", "resolution", "resolution", {}},
    };
    for (const auto& row : rows) {
        CAPTURE(row.text);
        CHECK(numbers(row.text, row.word, row.kind) == row.documents);
    }
}

TEST_CASE("symbols are documents; those of resolutions are called as texts call them")
{
    struct Row {
        const char* text;
        Documents documents;
    };
    const std::vector<Row> rows{
        {"the report (S/2031/77) and letter S/2031/81",
         {"S/2031/77 = 'S/2031/77'", "S/2031/81 = 'S/2031/81'"}},
        {"see S/PV.90001", {"S/PV.90001 = 'S/PV.90001'"}},
        {"S/RES/9014 (2031)", {"resolution 9014 (2031) = 'S/RES/9014 (2031)'"}},
        {"S/RES/9014(2031)", {"resolution 9014 (2031) = 'S/RES/9014(2031)'"}},
        {"A/RES/86/14", {"resolution 86/14 = 'A/RES/86/14'"}},
        {"A/86/12 (2031)", {"A/86/12 = 'A/86/12'"}},
        {"no symbol here", {}},
    };
    for (const auto& row : rows) {
        CAPTURE(row.text);
        CHECK(symbols(row.text) == row.documents);
    }
}

TEST_CASE("resolutions listed without their years are found, and other numbers are not")
{
    const auto bare = [](std::string_view text) {
        Documents ids;
        for (auto& one : numbers(text,
                                 text.starts_with("r\u00E9") ? "r\u00E9solutions" : "resolutions",
                                 "resolution")) {
            ids.push_back(one.substr(11, one.find(" =") - 11));
        }
        return ids;
    };
    CHECK(bare("resolutions 901, 938 and 997.") == Documents{"901", "938", "997"});
    CHECK(bare("resolutions 9014 (2031), 9022 and 9030 hold") ==
          Documents{"9014 (2031)", "9022", "9030"});
    CHECK(bare("r\u00E9solutions 901, 938 et 997 sont") == Documents{"901", "938", "997"});
    CHECK(bare("resolutions 901 and 938 hold") == Documents{"901", "938"});
    CHECK(bare("resolutions 901 (1999) and 15 States") == Documents{"901 (1999)"});
    CHECK(bare("resolutions 901 and 938, 120 countries built") == Documents{"901", "938"});
    CHECK(bare("resolutions 901 and 938, 120,000 boats") == Documents{"901", "938"});
    CHECK(bare("resolutions 901 and 938 and 3 letters") == Documents{"901", "938"});
    CHECK(bare("resolutions 901 and 938 and 1000 Kenyans") == Documents{"901", "938"});
    CHECK(numbers("resolution 901 and 938 boats", "resolution", "resolution").size() == 1);
}

TEST_CASE("numbers of any text lie within it, one behind the other")
{
    const auto piece = rc::gen::element<std::string>("resolution ",
                                                     "12",
                                                     "9014",
                                                     " (",
                                                     "2031",
                                                     ")",
                                                     "/",
                                                     " and ",
                                                     ", ",
                                                     "XXIV",
                                                     "ES-",
                                                     " A",
                                                     " ");
    CHECK(rc::check([&] {
        std::string text = "resolution";
        for (const auto& each : *rc::gen::container<std::vector<std::string>>(piece)) {
            text += each;
        }
        std::uint32_t at = 0;
        for (const auto& document : read_numbers(text, 0, 10, "resolution")) {
            RC_ASSERT(document.begin >= at);
            RC_ASSERT(document.end > document.begin);
            RC_ASSERT(document.end <= text.size());
            at = document.end;
        }
    }));
}
