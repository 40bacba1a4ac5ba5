#include "analysis/store/versions.hpp"

#include <map>
#include <string>

namespace horseshoe::store {

std::vector<DocumentRow> one_language_each(std::vector<DocumentRow> documents)
{
    std::map<std::string, std::string> first;  // language, by symbol
    for (const auto& document : documents) {
        const auto [place, added] = first.emplace(document.symbol, document.language);
        if (!added && document.language < place->second) {
            place->second = document.language;
        }
    }
    std::erase_if(documents, [&](const DocumentRow& document) {
        return !document.symbol.empty() && first.at(document.symbol) != document.language;
    });
    return documents;
}

}  // namespace horseshoe::store
