#include "parser/meeting/invitation_rule.hpp"

#include "parser/grammar/numeral.hpp"
#include "parser/language/phrases.hpp"
#include "parser/language/wide.hpp"

#include <charconv>
#include <optional>

namespace horseshoe::parser {

int rule_invoked(std::string_view text, const Language& language)
{
    for (auto rule = find_phrase(text, language, "rule"); rule;
         rule = find_phrase(text, language, "rule", rule->end)) {
        int number = 0;
        const auto at = text.find_first_of("0123456789", rule->end);
        if (at == rule->end + 1) {
            std::from_chars(text.data() + at, text.data() + text.size(), number);
        }
        else if (const auto numeral = is_unspaced(language)
                                          ? read_numeral(text.substr(rule->end), language)
                                          : std::nullopt) {
            number = numeral->number;
        }
        if (number == 37 || number == 39) {
            return number;
        }
    }
    return 0;
}

}  // namespace horseshoe::parser
