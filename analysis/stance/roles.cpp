#include "analysis/stance/roles.hpp"

#include "analysis/gazetteer/braces.hpp"
#include "analysis/stance/embedded.hpp"
#include "analysis/stance/stems.hpp"
#include "parser/language/tsv.hpp"

#include <algorithm>

namespace horseshoe::stance {
namespace {

using gazetteer::Word;

constexpr std::uint32_t noun_reach = 4;         // words between a name and the noun it owns
constexpr std::uint32_t owned_reach = 6;        // the same behind "'s": "illegal and unjust acts"
constexpr std::uint32_t preposition_reach = 4;  // words between a preposition and its name
constexpr std::uint32_t agent_reach = 3;        // words between "by" and a name
constexpr std::uint32_t head_reach = 4;         // words between a noun and the "of" behind it
constexpr std::uint32_t described_reach = 6;    // the same where adjectives stand between

std::vector<Word> stems_of(std::string_view form, Stems& stems)
{
    std::vector<Word> words;
    gazetteer::append_words(form, words);
    stems.replace(form, words);
    return words;
}

}  // namespace

Roles::Roles(std::string_view language)
{
    Stems stems(language);
    nouns_first_ = language == "fr";
    possessive_ = nouns_first_ ? 0 : stems_of("s", stems).front().hash;
    figures_ = stems_of("0", stems).front().hash;
    for (const auto& table : embedded()) {
        if (table.name != "roles") {
            continue;
        }
        for (const auto& row : parser::read_tsv(table.text)) {
            if (row[1] != language) {
                continue;
            }
            const auto* const key = std::find(names.begin(), names.end(), row[0]);
            const auto number = static_cast<std::size_t>(key - names.begin());
            for (const auto& form : gazetteer::expand_braces(row[2])) {
                for (const auto& word : stems_of(form, stems)) {
                    keys_[word.hash] |= bit(static_cast<Key>(number));
                }
            }
        }
    }
}

std::uint64_t Roles::keys_of(std::uint64_t hash) const
{
    const auto found = keys_.find(hash);
    return found == keys_.end() ? 0 : found->second;
}

Played Roles::role_of(std::span<const Stem> stems, const NamePlace& name) const
{
    const auto followed = by_what_follows(stems, name);
    const auto preceded = by_what_precedes(stems, name.first);
    // "Anti-Ruritanian policies", "against Ruritanian troops": not theirs.
    if (preceded.governor + 1 == name.first && is(against, stems[preceded.governor])) {
        return preceded;
    }
    const bool kept = followed == Role::beside || followed == Role::owner;
    if (kept && preceded.role != Role::agent) {
        return {followed, name.first};
    }
    const bool rules = name.capital && name.last < stems.size() && is(finite, stems[name.last]);
    const bool attribute = followed == Role::open && !rules;
    return preceded.role == Role::subject && attribute ? Played{Role::open, name.first} : preceded;
}

/// "Ruritanian troops", "Ruritania's borders"; Role::subject where the name owns nothing.
Role Roles::by_what_follows(std::span<const Stem> stems, const NamePlace& name) const
{
    if (name.attribute && nouns_first_) {
        return by_noun_before(stems, name.first);
    }
    auto at = name.last;
    const bool possessive = at < stems.size() && stems[at].possessive;
    if (!possessive && !name.attribute) {
        return Role::subject;
    }
    const auto reach = possessive ? owned_reach : noun_reach;
    const auto end = std::min<std::size_t>(stems.size(), at + reach);
    for (; at < end && !stems[at].is_border(); ++at) {
        if (is(held, stems[at])) {
            // "My Ruritanian neighbour": who sits there for it.
            const bool colleague = name.first > 0 && is(oneself, stems[name.first - 1]);
            return colleague && name.attribute ? Role::owner : Role::beside;
        }
        if (is(deed, stems[at])) {
            return Role::owner;
        }
    }
    return Role::open;
}

/// "les troupes fidjiennes", "les frontières fidjiennes". What begins a clause is no adjective, but
/// a capital: "Suva a répondu".
Role Roles::by_noun_before(std::span<const Stem> stems, std::uint32_t first) const
{
    if (first == 0 || stems[first - 1].is_border() || is(start, stems[first - 1])) {
        return Role::subject;
    }
    const auto end = first > noun_reach ? first - noun_reach : 0;
    for (auto at = first; at > end && !stems[at - 1].is_border(); --at) {
        if (is(held, stems[at - 1])) {
            return Role::beside;
        }
        if (is(deed, stems[at - 1])) {
            return Role::owner;
        }
    }
    return Role::open;
}

Played Roles::by_what_precedes(std::span<const Stem> stems, std::uint32_t first) const
{
    const auto end = first > preposition_reach ? first - preposition_reach : 0;
    auto last = first - std::min(first, 1U);
    while (last > end && is(article, stems[last])) {
        --last;
    }
    for (auto at = first; at > end; --at) {
        const auto& word = stems[at - 1];
        if (word.is_border() || is(start, word)) {
            break;
        }
        if (is(by, word) && at > 1 && is(felt, stems[at - 2])) {
            return {Role::beside, at - 1};
        }
        if (is(by, word)) {
            return {first - at <= agent_reach ? Role::agent : Role::open, at - 1};
        }
        // "in particular", "on behalf", "for ten years", "in 2022": they govern nothing behind them.
        const bool year = is(place, word) && at == last && stems[at].figures;
        if (at < first && (year || is(phrase, stems[at]) || is(phrase, stems[last]))) {
            continue;
        }
        // "Commanded from Suva".
        if (is(place, word) && first - at <= agent_reach && at > 1 && is(steered, stems[at - 2])) {
            return {Role::agent, at - 1};
        }
        if (is(place, word)) {
            const bool rules = at > 1 && is(seat, stems[at - 2]);
            return rules ? by_whose(stems, at - 1, Role::owner) : Played{Role::place, at - 1};
        }
        // "States of the region, such as Fiji".
        const bool for_more = is(example, word) && at > 1 && stems[at - 2].is_border();
        if (is(beside, word) || for_more) {
            return {Role::beside, at - 1};
        }
        if (is(of, word)) {
            // "On the part of Ruritania"; not "a part of Ruritania".
            const bool whose =
                at > 1 && (is(hand, stems[at - 2]) ||
                           (at > 2 && is(side, stems[at - 2]) && is(article, stems[at - 3])));
            if (whose) {
                return {Role::agent, at - 1};
            }
            return by_whose(stems, at - 1, by_head(stems, at - 1));
        }
    }
    return {Role::subject, first};
}

/// "made by the representative of Ruritania": it is Ruritania that does it.
Played Roles::by_whose(std::span<const Stem> stems, std::uint32_t of_at, Role role) const
{
    const bool may_act = role == Role::owner || role == Role::open;
    const auto end = of_at > head_reach ? of_at - head_reach : 0;
    for (auto at = of_at; may_act && at > end && !stems[at - 1].is_border(); --at) {
        if (is(by, stems[at - 1])) {
            return {Role::agent, at - 1};
        }
    }
    return {role, of_at};
}

/// "the actions of Ruritania", "the borders of Ruritania".
Role Roles::by_head(std::span<const Stem> stems, std::uint32_t of_at) const
{
    const auto reach = nouns_first_ ? described_reach : head_reach;
    const auto end = of_at > reach ? of_at - reach : 0;
    const auto stops = [&](const Stem& word) {
        return word.is_border() || is(by, word) || is(being, word);
    };
    for (auto at = of_at; at > end && !stops(stems[at - 1]); --at) {
        if (is(suffered, stems[at - 1])) {
            return Role::beside;
        }
        if (is(deed, stems[at - 1])) {
            return Role::owner;
        }
        if (is(held, stems[at - 1])) {
            return Role::beside;
        }
    }
    return Role::open;
}

bool Roles::points_back(std::span<const Stem> stems, std::uint32_t first, std::uint32_t last) const
{
    return std::any_of(stems.begin() + first, stems.begin() + last, [&](const Stem& word) {
        return is(back, word);
    });
}

bool Roles::reports(std::span<const Stem> stems, std::uint32_t at) const
{
    return is(report, stems[at]) && at + 1 < stems.size() && is(that, stems[at + 1]);
}

std::uint32_t Roles::find_behalf(std::span<const Stem> stems) const
{
    const auto found = std::find_if(
        stems.begin(), stems.end(), [&](const Stem& word) { return is(behalf, word); });
    const bool of_another =
        std::any_of(stems.begin(), stems.end(), [&](const Stem& word) { return is(aligns, word); });
    return found == stems.end() || of_another
               ? 0
               : static_cast<std::uint32_t>(found - stems.begin() + 1);
}

bool Roles::speaks_oneself(std::span<const Stem> stems) const
{
    return std::any_of(
        stems.begin(), stems.end(), [&](const Stem& word) { return is(oneself, word); });
}

const Roles& builtin_roles(std::string_view language)
{
    if (language == "fr") {
        static const Roles french("fr");
        return french;
    }
    static const Roles english("en");
    return english;
}

}  // namespace horseshoe::stance
