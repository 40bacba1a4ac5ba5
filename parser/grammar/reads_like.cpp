#include "parser/grammar/reads_like.hpp"

#include "parser/language/delegations.hpp"
#include "parser/prepare/paragraphs.hpp"

#include <algorithm>

namespace horseshoe::parser {

bool is_list_of_delegations(std::string_view text)
{
    std::size_t named = 0;
    for (const auto& each : find_delegations(text)) {
        named += each.end - each.begin;
    }
    return named * 10 >= text.size() * 6;
}

bool reads_like_list(std::string_view text)
{
    constexpr std::size_t longest = 400;
    if (text.size() > longest || ends_sentence(text) || starts_lower(text)) {
        return false;
    }
    std::size_t after = 0;
    const auto named = find_delegations(text);
    const auto of_names = [](std::string_view between) {
        constexpr std::size_t longest_joint = 5;
        for (std::size_t at = 0; at < between.size();) {
            const auto end = std::min(between.find_first_of(" ,", at), between.size());
            const auto word = between.substr(at, end - at);
            if (word.size() > longest_joint && starts_lower(word)) {
                return false;
            }
            at = end + 1;
        }
        return true;
    };
    for (const auto& each : named) {
        if (!of_names(text.substr(after, each.begin - after))) {
            return false;
        }
        after = each.end;
    }
    return of_names(text.substr(after));
}

std::size_t bullet_size(std::string_view text)
{
    if (text.empty()) {
        return 0;
    }
    const auto first = static_cast<unsigned char>(text.front());
    if (first >= '0' && first <= '9') {
        const auto digits = text.find_first_not_of("0123456789");
        const bool numbered = digits != std::string_view::npos && digits <= 3 &&
                              (text.substr(digits, 2) == ". " || text.substr(digits, 2) == ") ");
        return numbered ? digits + 2 : 0;
    }
    if (first > '>' && first < 0x80) {
        return 0;  // as nearly all texts: a letter
    }
    for (const std::string_view mark : {"- ", "* ", "+ ", "\u2022 ", "\u2013 ", "\u00B7 ", "> "}) {
        if (text.starts_with(mark)) {
            return mark.size();
        }
    }
    return 0;
}

bool starts_with_quotation_mark(std::string_view text)
{
    return text.starts_with("\u00AB") || text.starts_with("\u201C") || text.starts_with('"');
}

}  // namespace horseshoe::parser
