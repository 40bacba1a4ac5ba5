#include "parser/meeting/vote_outcome.hpp"

#include "parser/language/phrases.hpp"
#include "parser/meeting/council.hpp"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace horseshoe::parser {
namespace {

/// "Resolution 2440 (2018) has been adopted."
std::string resolution_named(std::string_view words, const Language& language)
{
    for (auto named = find_phrase(words, language, "committee-of"); named;
         named = find_phrase(words, language, "committee-of", named->end)) {
        if (auto number = resolution_at(words.substr(named->end)); !number.empty()) {
            return number;
        }
    }
    return {};
}

void settle(Vote& vote, bool refused, bool veto, const Date& date)
{
    if (!refused) {
        vote.outcome = Outcome::adopted;
        return;
    }
    const bool enough = vote.favour.size() >= council_majority(date);
    std::vector<std::string> against;  // of permanent members
    std::copy_if(
        vote.against.begin(), vote.against.end(), std::back_inserter(against), is_permanent_member);
    vote.outcome = veto || (enough && !against.empty()) ? Outcome::vetoed : Outcome::rejected;
    if (vote.outcome == Outcome::vetoed) {
        vote.vetoes = std::move(against);
    }
}

}  // namespace

bool read_outcome(std::string_view words, const Language& language, const Date& date, Vote& vote)
{
    const auto resolution = find_phrase(words, language, "as-resolution");
    const bool refused = find_phrase(words, language, "not-adopted").has_value();
    const bool adopted = !refused && find_phrase(words, language, "is-adopted");
    if (resolution) {
        vote.resolution = resolution_at(words.substr(resolution->end));
    }
    if (adopted && vote.resolution.empty()) {
        vote.resolution = resolution_named(words, language);
    }
    if (refused || adopted || resolution) {
        settle(vote, refused, find_phrase(words, language, "veto").has_value(), date);
        return true;
    }
    return false;
}

std::string resolution_at(std::string_view text)
{
    text = trim(text.substr(0, 24));
    const auto digits = text.find_first_not_of("0123456789");
    if (digits == 0 || digits == std::string_view::npos) {
        return {};
    }
    auto rest = trim(text.substr(digits));
    constexpr std::string_view wide_opening = "\uFF08";
    if (rest.starts_with(wide_opening) && rest.size() >= wide_opening.size() + 4) {
        const auto year = rest.substr(wide_opening.size(), 4);
        return std::string(text.substr(0, digits)) + " (" + std::string(year) + ")";
    }
    if (rest.size() >= 6 && rest.front() == '(' && rest[5] == ')') {
        return std::string(text.substr(0, digits)) + " (" + std::string(rest.substr(1, 4)) + ")";
    }
    return std::string(text.substr(0, digits));
}

}  // namespace horseshoe::parser
