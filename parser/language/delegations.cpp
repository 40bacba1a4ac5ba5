#include "parser/language/delegations.hpp"

#include "parser/language/delegation_table.hpp"
#include "parser/language/embedded.hpp"
#include "parser/language/fold.hpp"
#include "parser/language/tsv.hpp"

#include <algorithm>
#include <array>

namespace horseshoe::parser {
namespace {

const DelegationTable& table()
{
    static const DelegationTable instance;
    return instance;
}

constexpr std::array<std::string_view, 18> articles{"the",
                                                    "le",
                                                    "la",
                                                    "les",
                                                    "l",
                                                    "de",
                                                    "du",
                                                    "des",
                                                    "d",
                                                    "of",
                                                    "and",
                                                    "et",
                                                    "el",
                                                    "los",
                                                    "las",
                                                    "del",
                                                    "y",
                                                    "e"};

bool is_article(std::string_view word)
{
    return std::find(articles.begin(), articles.end(), word) != articles.end();
}

}  // namespace

std::optional<std::string_view> find_delegation(std::string_view name, int year)
{
    const auto words = fold_words(name);
    for (std::size_t first = 0; first < words.size(); ++first) {
        std::string folded;
        for (std::size_t i = first; i < words.size(); ++i) {
            folded += (i == first ? "" : " ") + words[i].word;
        }
        if (const auto* found = table().find(folded, name.substr(words[first].begin), year)) {
            return found->id;
        }
        if (!is_article(words[first].word)) {
            break;
        }
    }
    return std::nullopt;
}

std::vector<NamedDelegation> find_delegations(std::string_view text, int year)
{
    std::vector<NamedDelegation> found;
    const auto words = fold_words(text);
    for (std::size_t first = 0; first < words.size();) {
        std::string folded;
        const DelegationName* best = nullptr;
        std::size_t best_end = first;
        for (std::size_t i = first; i < words.size(); ++i) {
            folded += i == first ? "" : " ";
            folded += words[i].word;
            if (!table().may_begin(folded)) {
                break;
            }
            const auto as_written =
                text.substr(words[first].begin, words[i].end - words[first].begin);
            if (const auto* name = table().find(folded, as_written, year)) {
                best = name;
                best_end = i + 1;
            }
        }
        if (best == nullptr) {
            ++first;
            continue;
        }
        found.push_back({best->id, words[first].begin, words[best_end - 1].end});
        first = best_end;
    }
    return found;
}

bool is_state(std::string_view id)
{
    const auto kind = table().kind(id);
    return kind == "state" || kind == "observer" || kind == "former-state" || kind == "place";
}

bool is_secretariat(std::string_view id)
{
    return table().kind(id) == "secretariat";
}

std::vector<std::string_view> members_of(std::string_view id, int year)
{
    std::vector<std::string_view> members;
    for (const auto& table : embedded_tables()) {
        if (table.name != "memberships") {
            continue;
        }
        for (const auto& row : read_tsv(table.text)) {
            if (row[0] == id && year_of(row[2], 0) <= year && year <= year_of(row[3], 9999)) {
                members.push_back(row[1]);
            }
        }
    }
    return members;
}

std::string_view delegation_name(std::string_view id, std::string_view language)
{
    const auto name = table().short_name(id, language);
    return name.empty() ? id : name;
}

}  // namespace horseshoe::parser
