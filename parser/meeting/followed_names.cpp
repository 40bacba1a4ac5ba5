#include "parser/meeting/followed_names.hpp"

#include "parser/grammar/words.hpp"
#include "parser/language/delegations.hpp"
#include "parser/language/phrases.hpp"

#include <algorithm>

namespace horseshoe::parser {
namespace {

constexpr std::size_t longest_name = 90;      // bytes: thirty ideographs
constexpr std::size_t longest_unparted = 36;  // of a name that nothing known stands before

/// Where the letters that end at `end` begin: behind punctuation, or as far back as a name may reach.
std::size_t first_letter(std::string_view text, std::size_t end)
{
    auto begin = end;
    while (begin > 0 && end - begin < longest_name) {
        auto lead = begin - 1;
        while (lead > 0 && (static_cast<unsigned char>(text[lead]) & 0xC0U) == 0x80) {
            --lead;
        }
        if (grammar::NameLetter::name_letter(text.substr(lead)) != begin - lead) {
            break;
        }
        begin = lead;
    }
    return begin;
}

/// Behind the last of the words that a name may follow; nothing where the letters are too many to be a
/// name alone.
std::string_view name_in(std::string_view letters, const Language& language)
{
    auto begin = std::size_t{0};
    for (const auto* const key : {"before-name", "and", "floor", "invite", "welcome", "briefing"}) {
        for (auto found = find_phrase(letters, language, key); found && found->end < letters.size();
             found = find_phrase(letters, language, key, found->end)) {
            begin = std::max(begin, found->end);
        }
    }
    const auto name = trim(letters.substr(begin));
    return begin == 0 && name.size() > longest_unparted ? std::string_view{} : name;
}

}  // namespace

std::vector<NamedPerson> find_followed_names(std::string_view text, const Language& language)
{
    std::vector<NamedPerson> persons;
    const auto bodies = find_delegations(text);
    const auto within_name = [&](const FoundPhrase& honorific) {  // of a State: an emirate's
        return std::any_of(bodies.begin(), bodies.end(), [&](const NamedDelegation& each) {
            return each.begin < honorific.end && honorific.begin < each.end;
        });
    };
    std::size_t after = 0;
    for (auto found = find_phrase(text, language, "honorific"); found;
         found = find_phrase(text, language, "honorific", after)) {
        const auto begin = std::max(first_letter(text, found->begin), after);
        after = found->end;
        if (within_name(*found)) {
            continue;
        }
        const auto name = name_in(text.substr(begin, found->begin - begin), language);
        if (!name.empty()) {
            persons.push_back({found->word->words,
                               name,
                               {},
                               {},
                               static_cast<std::size_t>(name.data() - text.data())});
        }
    }
    return persons;
}

}  // namespace horseshoe::parser
