#include "parser/meeting/cover_signs.hpp"

#include "parser/grammar/words.hpp"

namespace horseshoe::parser {

Leader find_leader(std::string_view text)
{
    for (std::size_t at = text.find('.'); at != std::string_view::npos;
         at = text.find('.', at + 1)) {
        std::size_t dots = 0;
        auto end = at;
        while (end < text.size() && (text[end] == '.' || text[end] == ' ')) {
            dots += text[end] == '.' ? 1U : 0U;
            ++end;
        }
        if (dots >= 3 || (dots == 2 && text.substr(at, 3) == ". .")) {
            return {at, end};
        }
        at = end - 1;
    }
    if (const auto sign = text.find("\u2026"); sign != std::string_view::npos) {
        auto end = sign;
        while (text.substr(end).starts_with("\u2026") || (end < text.size() && text[end] == ' ')) {
            end += text[end] == ' ' ? 1U : 3U;
        }
        return {sign, end};
    }
    return {};
}

std::size_t opening_of(std::string_view text, std::size_t close)
{
    std::size_t depth = 0;
    for (auto at = close; at != std::string_view::npos && at < text.size(); --at) {
        depth += text[at] == ')' ? 1U : 0U;
        if (text[at] == '(' && --depth == 0) {
            return at;
        }
    }
    return std::string_view::npos;
}

std::size_t honorific_in(std::string_view text, const Language& language)
{
    const auto& words = grammar::words_of(language);
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (at != 0 && text[at - 1] != ' ') {
            continue;
        }
        const char* first = text.data() + at;
        if (words.match(grammar::Key::honorific, first, text.data() + text.size()) != nullptr &&
            first != text.data() + text.size() && *first == ' ') {
            return at;
        }
    }
    return std::string_view::npos;
}

}  // namespace horseshoe::parser
