#include "parser/meeting/function.hpp"

#include "parser/language/delegations.hpp"
#include "parser/language/phrases.hpp"
#include "parser/language/wide.hpp"

#include <algorithm>
#include <utility>

namespace horseshoe::parser {
namespace {

constexpr std::string_view united_nations = "UN";

/// The delegation right before one of the phrases.
std::string_view
named_before(std::string_view text, const Language& language, std::string_view key, int year)
{
    constexpr std::size_t longest_joint = 3;  // bytes: one ideograph
    for (auto phrase = find_phrase(text, language, key); phrase;
         phrase = find_phrase(text, language, key, phrase->end)) {
        const auto named = find_delegations(text.substr(0, phrase->begin), year);
        if (!named.empty() && named.back().end + longest_joint >= phrase->begin &&
            named.back().id != united_nations) {
            return named.back().id;
        }
    }
    return {};
}

/// The number of the last resolution told, where it stands before the word: "no. 1540(2004) resolution".
std::string resolution_before(std::string_view text, const Language& language)
{
    const auto resolution = find_last_phrase(text, language, "committee-of");
    if (!resolution) {
        return {};
    }
    auto before = text.substr(0, resolution->begin);
    if (before.ends_with(')') || before.ends_with("\uFF09")) {  // the year
        before = before.substr(0, std::max(before.rfind('(') + 1, before.rfind("\uFF08") + 1));
        before = before.substr(0, before.find_last_of("0123456789") + 1);
    }
    const auto digits = before.find_last_not_of("0123456789") + 1;
    return std::string(before.substr(digits));
}

/// The delegation right behind one of the phrases: "representative of" the Republic of Korea.
std::string_view
named_behind(std::string_view text, const Language& language, std::string_view key, int year)
{
    if (owner_precedes(language)) {
        return named_before(text, language, key, year);
    }
    for (auto phrase = find_phrase(text, language, key); phrase;
         phrase = find_phrase(text, language, key, phrase->end)) {
        const auto rest = text.substr(phrase->end);
        const auto named = find_delegations(rest.substr(0, 140), year);
        // Right behind it: an article at most stands between, or a title of more than one office.
        if (!named.empty() && named.front().begin <= 60 && named.front().id != united_nations) {
            return named.front().id;
        }
    }
    return {};
}

}  // namespace

std::string committee_of(std::string_view text, const Language& language)
{
    if (owner_precedes(language)) {
        const auto committee = find_last_phrase(text, language, "committee");
        const auto number = committee
                                ? resolution_before(text.substr(0, committee->begin), language)
                                : std::string{};
        return number.empty() ? number : number + " Committee";
    }
    const auto committee = find_phrase(text, language, "committee");
    if (!committee) {
        return {};
    }
    const auto resolution = find_phrase(text, language, "committee-of", committee->end);
    if (!resolution) {
        return {};
    }
    const auto digits = text.find_first_of("0123456789", resolution->end);
    if (digits == std::string_view::npos || digits > resolution->end + 12) {
        return {};
    }
    const auto end = text.find_first_not_of("0123456789", digits);
    return std::string(text.substr(digits, end == std::string_view::npos ? end : end - digits)) +
           " Committee";
}

std::string delegation_of_function(std::string_view function, const Language& language, int year)
{
    if (function.empty()) {
        return {};
    }
    if (const auto state = named_behind(function, language, "representative-of", year);
        !state.empty()) {
        return std::string(state);
    }
    const auto official = find_phrase(function, language, "official-of");
    const auto named = find_delegations(function, year);
    const auto body = std::find_if(named.begin(), named.end(), [](const NamedDelegation& each) {
        return !is_state(each.id) && each.id != united_nations;
    });
    // An envoy of the Secretary-General speaks for the UN whatever else the function names, but
    // for one of the Secretary-General of another body.
    if (const auto envoy = find_phrase(function, language, "envoy-of")) {
        const auto of_body =
            std::find_if(named.begin(), named.end(), [&](const NamedDelegation& each) {
                const bool beside = owner_precedes(language)
                                        ? each.end == envoy->begin
                                        : each.begin >= envoy->end && each.begin <= envoy->end + 12;
                return beside && !is_state(each.id);
            });
        return std::string(of_body == named.end() ? envoy->word->value : of_body->id);
    }
    if (body != named.end()) {
        return std::string(is_secretariat(body->id) ? united_nations : body->id);
    }
    if (const auto committee = committee_of(function, language); !committee.empty()) {
        return committee;
    }
    if (official) {
        return std::string(official->word->value);
    }
    if (const auto state = named_behind(function, language, "minister-of", year); !state.empty()) {
        return std::string(state);
    }
    const auto states = std::count_if(
        named.begin(), named.end(), [](const NamedDelegation& each) { return is_state(each.id); });
    if (states == 1) {
        return std::string(
            std::find_if(named.begin(), named.end(), [](const NamedDelegation& each) {
                return is_state(each.id);
            })->id);
    }
    return named.size() == 1 ? std::string(named.front().id) : std::string{};
}

Office office_of(const NamedPerson& person, const Language& language, int year)
{
    Office office{std::string(person.function),
                  delegation_of_function(person.function, language, year)};
    if (!office.delegation.empty()) {
        return office;
    }
    auto delegation = delegation_of_function(person.before, language, year);
    if (delegation.empty()) {
        return office;
    }
    // "who joins us from Riga", "in his capacity as Chair": whose capacity stands before the name.
    const auto& told = office.function.empty() ? person.before : person.function;
    return {std::string(told), std::move(delegation)};
}

}  // namespace horseshoe::parser
