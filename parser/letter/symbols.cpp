#include "parser/letter/symbols.hpp"

#include "parser/language/phrases.hpp"
#include "parser/letter/letter.hpp"

#include <algorithm>

namespace horseshoe::parser {

bool LetterSymbols::take_own(std::string_view line)
{
    const auto symbols = symbols_of(line);
    for (const auto& symbol : symbols) {
        own_.push_back(symbol);
        if (document_.symbol.empty() ||
            (symbol.starts_with("S/") && !document_.symbol.starts_with("S/"))) {
            document_.symbol = symbol;
        }
    }
    return !symbols.empty();
}

void LetterSymbols::cite_in(std::string_view words)
{
    for (const auto& symbol : symbols_of(words)) {
        cite(symbol);
    }
    cite_resolutions(words);
}

void LetterSymbols::cite(std::string document)
{
    auto& cites = document_.letter.cites;
    const auto holds = [&](const std::vector<std::string>& list) {
        return std::find(list.begin(), list.end(), document) != list.end();
    };
    if (!holds(cites) && !holds(own_)) {
        cites.push_back(std::move(document));
    }
}

/// "resolution 2682 (2023)" of the Council, "resolution 59/50" of the Assembly.
void LetterSymbols::cite_resolutions(std::string_view words)
{
    for (auto found = find_phrase(words, language_, "committee-of"); found;
         found = find_phrase(words, language_, "committee-of", found->end)) {
        const auto rest = trim(words.substr(found->end, 24));
        const auto number = rest.substr(0, rest.find_first_not_of("0123456789"));
        const auto after = rest.substr(std::min(number.size(), rest.size()));
        if (number.empty()) {
            continue;
        }
        if (after.starts_with('/')) {
            const auto item = after.substr(1, after.find_first_not_of("0123456789", 1) - 1);
            cite("A/RES/" + std::string(number) + "/" + std::string(item));
        }
        else if (trim(after).starts_with('(') && trim(after).size() >= 6 && trim(after)[5] == ')') {
            cite("resolution " + std::string(number) + " " + std::string(trim(after).substr(0, 6)));
        }
    }
}

}  // namespace horseshoe::parser
