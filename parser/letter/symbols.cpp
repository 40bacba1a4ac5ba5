#include "parser/letter/symbols.hpp"

#include "parser/language/phrases.hpp"
#include "parser/letter/letter.hpp"

#include <algorithm>

namespace horseshoe::parser {
namespace {

constexpr std::string_view digits = "0123456789";

struct ResolutionNumber {
    std::string id;
    std::size_t size = 0;  ///< 0: none
};

/// "(2023)", "(XXI)", "(S-IX)": its size with the parentheses, or 0.
std::size_t session_size(std::string_view text)
{
    constexpr std::size_t longest = 12;
    const auto close = text.substr(0, longest).find(')');
    if (!text.starts_with('(') || close == std::string_view::npos || close < 2) {
        return 0;
    }
    const auto inside = text.substr(1, close - 1);
    const bool year =
        inside.size() == 4 && inside.find_first_not_of(digits) == std::string_view::npos;
    const bool session = inside.find_first_not_of("IVXLES-") == std::string_view::npos;
    return year || session ? close + 1 : 0;
}

/// The number of a resolution that the text begins with.
ResolutionNumber read_resolution(std::string_view text)
{
    constexpr std::size_t longest = 4;
    const auto size = std::min(text.find_first_not_of(digits), text.size());
    if (size == 0 || size > longest) {
        return {};
    }
    const std::string number(text.substr(0, size));
    const auto after = text.substr(size);
    if (after.starts_with('/')) {
        const auto item = after.substr(1, after.find_first_not_of(digits, 1) - 1);
        return item.empty() ? ResolutionNumber{}
                            : ResolutionNumber{"A/RES/" + number + "/" + std::string(item),
                                               size + 1 + item.size()};
    }
    const std::size_t blank = after.starts_with(' ') ? 1 : 0;
    const auto session = session_size(after.substr(blank));
    return session == 0 ? ResolutionNumber{}
                        : ResolutionNumber{"resolution " + number + " " +
                                               std::string(after.substr(blank, session)),
                                           size + blank + session};
}

/// What follows in a list: behind ", ", "and" or both. Empty where the list ends.
std::string_view behind_joint(std::string_view rest, const Language& language)
{
    const bool comma = rest.starts_with(',');
    rest = trim(comma ? rest.substr(1) : rest);
    const auto joint = phrase_at_start(rest.substr(0, 40), language, "and");
    return joint ? trim(rest.substr(joint->end)) : comma ? rest : std::string_view{};
}

}  // namespace

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

/// "resolution 2682 (2023)" of the Council, "resolution 59/50" and of old "resolution 2184 (XXI)"
/// of the Assembly; of "resolutions" as many as stand in the list.
void LetterSymbols::cite_resolutions(std::string_view words)
{
    for (const auto* key : {"committee-of", "resolutions"}) {
        for (auto found = find_phrase(words, language_, key); found;
             found = find_phrase(words, language_, key, found->end)) {
            auto rest = trim(words.substr(found->end));
            for (auto number = read_resolution(rest); number.size != 0;
                 number = read_resolution(rest)) {
                cite(std::move(number.id));
                rest = behind_joint(rest.substr(number.size), language_);
            }
        }
    }
}

}  // namespace horseshoe::parser
