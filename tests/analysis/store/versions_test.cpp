#include "analysis/store/versions.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

using namespace horseshoe::store;

namespace {

/// "S/PV.1 fr" for each that is left of a record in French and English, one in French, and letters
/// that have no symbol.
std::vector<std::string> left(std::string_view preferred)
{
    std::vector<DocumentRow> documents;
    for (const auto& [symbol, language] : std::vector<std::pair<const char*, const char*>>{
             {"S/PV.1", "fr"}, {"S/PV.1", "en"}, {"S/PV.2", "fr"}, {"", "en"}, {"", "fr"}}) {
        DocumentRow row;
        row.symbol = symbol;
        row.language = language;
        documents.push_back(row);
    }
    std::vector<std::string> found;
    for (const auto& row : one_language_each(documents, preferred)) {
        found.push_back(row.symbol + ' ' + row.language);
    }
    return found;
}

}  // namespace

TEST_CASE("a document in several languages is taken in the preferred one, or in the first")
{
    using Left = std::vector<std::string>;
    CHECK(left("") == Left{"S/PV.1 en", "S/PV.2 fr", " en", " fr"});
    CHECK(left("fr") == Left{"S/PV.1 fr", "S/PV.2 fr", " en", " fr"});
    CHECK(left("ru") == Left{"S/PV.1 en", "S/PV.2 fr", " en", " fr"});
}
