#include "parser/grammar/date.hpp"
#include "parser/language/delegations.hpp"
#include "parser/language/phrases.hpp"
#include "parser/letter/author.hpp"
#include "parser/letter/letter.hpp"
#include "parser/letter/lines.hpp"
#include "parser/letter/state_list.hpp"
#include "parser/letter/title_lines.hpp"

#include <algorithm>

namespace horseshoe::parser {
namespace {

/// Who stands between the word for a letter and its date, as Russian has it: "Письмо Постоянного
/// представителя ... от 3 марта 2031 года". Empty where the date comes first.
std::string_view sender_before_date(std::string_view title, const Language& language)
{
    const auto letter = row_at_start(title, language, "letter-of");
    const auto date = letter == 0 ? std::nullopt : find_date(title, language);
    if (!date) {
        return {};
    }
    const auto on = find_last_phrase(title.substr(0, date->size), language, "dated-on");
    return on && on->begin > letter ? trim(title.substr(letter, on->begin - letter))
                                    : std::string_view{};
}

/// "President of the Security Council, concerning the river": what a letter is about stands behind.
std::string_view without_topic(std::string_view addressee, const Language& language)
{
    for (auto comma = addressee.find(", "); comma != std::string_view::npos;
         comma = addressee.find(", ", comma + 1)) {
        if (row_at_start(addressee.substr(comma + 2), language, "topic-of") != 0) {
            return addressee.substr(0, comma);
        }
    }
    return addressee;
}

/// The States that write together. A long list may hold a name that cannot be read: it is one still.
std::vector<NamedDelegation> writers_in(std::string_view sender, const Language& language, int year)
{
    constexpr std::size_t many = 4;
    auto list = longest_list(sender, language, year);
    auto named = find_delegations(sender, year);
    std::erase_if(named, [](const NamedDelegation& each) { return !is_state(each.id); });
    return named.size() >= many && named.size() > list.size() ? named : list;
}

}  // namespace

LetterTitle read_letter_title(std::string_view title, const Language& language, int year)
{
    LetterTitle read;
    const auto addressed = find_addressed(title, language);
    // "adressée au Secrétaire général par le Représentant permanent de ..." and the other way
    // round in English: "from the Permanent Representative of ... addressed to ...".
    auto by = find_phrase(title, language, "letter-by");
    if (addressed && by && by->begin > addressed->begin) {
        by = find_phrase(title, language, "letter-by", addressed->end);
    }
    read.sender = sender_before_date(title, language);
    if (!read.sender.empty()) {
        by.reset();  // what looks like it is the addressee
    }
    if (by) {
        const auto end = addressed && addressed->begin > by->end ? addressed->begin : title.size();
        read.sender = trim(title.substr(by->end, end - by->end));
    }
    else if (read.sender.empty() && addressed) {
        // "F~0N THE REPRESENTATIVE OF ...": a scan may have lost the word before who writes.
        const auto date = find_date(title.substr(0, addressed->begin), language);
        read.sender = date ? trim(title.substr(date->size, addressed->begin - date->size))
                           : std::string_view{};
    }
    while (read.sender.ends_with(',')) {
        read.sender.remove_suffix(1);
    }
    if (!read.sender.empty()) {
        read.delegation = delegation_of_author(read.sender, language, year);
    }
    if (addressed) {
        const auto end = by && by->begin > addressed->end ? by->begin : title.size();
        read.addressee =
            without_topic(trim(title.substr(addressed->end, end - addressed->end)), language);
    }
    return read;
}

std::vector<Signatory> senders_of(const LetterText& text, const LetterBlock& title, int year)
{
    const auto words = text.words(title);
    const auto read = read_letter_title(words, text.language, year);
    if (read.delegation.empty()) {
        return {};
    }
    const auto begin = title.begin + static_cast<std::uint32_t>(read.sender.data() - words.data());
    std::vector<Signatory> senders;
    if (is_state(read.delegation)) {
        for (const auto& each : writers_in(read.sender, text.language, year)) {
            senders.push_back(named(text, begin, read.sender, each));
        }
    }
    const bool among = std::any_of(senders.begin(), senders.end(), [&](const Signatory& each) {
        return each.delegation == read.delegation;
    });
    if (senders.size() < 2 || !among) {
        const auto where =
            text.flow.to_source(begin, begin + static_cast<std::uint32_t>(read.sender.size()));
        senders = {{read.delegation, std::string(read.sender), where, SignatoryFound::in_text}};
    }
    return senders;
}

}  // namespace horseshoe::parser
