#include "parser/meeting/cover_signs.hpp"

#include "parser/grammar/words.hpp"
#include "parser/language/delegations.hpp"
#include "parser/language/phrases.hpp"
#include "parser/language/wide.hpp"

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

namespace {

/// The same where the honorific stands behind: the name begins behind the leader, a space or the
/// State.
std::size_t followed_name_in(std::string_view text, const Language& language)
{
    const auto honorific = find_last_phrase(text, language, "honorific");
    if (!honorific || honorific->begin == 0) {
        return std::string_view::npos;
    }
    if (const auto leader = find_leader(text);
        leader.begin < leader.end && leader.end <= honorific->begin) {
        return leader.end;
    }
    const auto before = text.substr(0, honorific->begin);
    const auto states = find_delegations(before);
    const auto state = !states.empty() && states.front().begin == 0 ? states.front().end : 0U;
    return state < honorific->begin ? state : 0;
}

}  // namespace

std::size_t honorific_in(std::string_view text, const Language& language)
{
    if (honorific_follows(language)) {
        return followed_name_in(text, language);
    }
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
