#include "analysis/store/versions.hpp"

#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace horseshoe::store {

std::vector<DocumentRow> one_language_each(std::vector<DocumentRow> documents,
                                           std::string_view preferred)
{
    const auto rank = [&](const std::string& language) {
        return std::pair(language != preferred, std::string_view(language));
    };
    std::map<std::string, std::string> first;  // language, by symbol
    for (const auto& document : documents) {
        const auto [place, added] = first.emplace(document.symbol, document.language);
        if (!added && rank(document.language) < rank(place->second)) {
            place->second = document.language;
        }
    }
    std::erase_if(documents, [&](const DocumentRow& document) {
        return !document.symbol.empty() && first.at(document.symbol) != document.language;
    });
    return documents;
}

}  // namespace horseshoe::store
