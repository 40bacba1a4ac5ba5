#include "analysis/stance/record_spelling.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace horseshoe::stance {
namespace {

using Pair = std::pair<std::string_view, std::string_view>;

/// Words of their own.
constexpr std::array<Pair, 11> words{{{"center", "centre"},
                                      {"centers", "centres"},
                                      {"defense", "defence"},
                                      {"defenses", "defences"},
                                      {"judgement", "judgment"},
                                      {"judgements", "judgments"},
                                      {"offense", "offence"},
                                      {"offenses", "offences"},
                                      {"pretense", "pretence"},
                                      {"program", "programme"},
                                      {"programs", "programmes"}}};

/// What begins with these has a "u" before its "r".
constexpr std::array<std::string_view, 16> with_u{"armor",
                                                  "behavior",
                                                  "candor",
                                                  "clamor",
                                                  "dishonor",
                                                  "endeavor",
                                                  "favor",
                                                  "fervor",
                                                  "harbor",
                                                  "honor",
                                                  "labor",
                                                  "neighbor",
                                                  "rigor",
                                                  "rumor",
                                                  "savior",
                                                  "vigor"};

/// But for "vigorous", "honorary", "honorarium", "laboratory", "laborious".
constexpr std::array<std::string_view, 5> without_u{"ous", "ary", "ari", "at", "ious"};

/// Endings of verbs, and of what is made of them, behind "is" or "iz".
constexpr std::array<std::string_view, 9> endings{
    "e", "ed", "es", "er", "ers", "ing", "ation", "ations", "ational"};

/// What ends so has an "s" wherever it is spelt: "revise", "exercise", "surprise", "promise",
/// "expertise".
constexpr std::array<std::string_view, 21> with_s{
    "vis",   "rcis",  "ecis", "ncis", "xcis", "pris", "romis", "remis", "demis", "urmis", "ertis",
    "actis", "eatis", "adis", "ndis", "wis",  "ais",  "ois",   "uis",   "chis",  "spis"};

bool ends_as(std::string_view word, const auto& all)
{
    return std::any_of(
        all.begin(), all.end(), [&](std::string_view one) { return word.ends_with(one); });
}

/// "Criticise", "analyse".
void put_z(std::string& word)
{
    constexpr std::size_t shortest = 6;  // "realis"
    for (const auto ending : endings) {
        const std::string_view whole = word;
        if (!whole.ends_with(ending) || whole.size() < shortest + ending.size()) {
            continue;
        }
        const auto before = whole.substr(0, whole.size() - ending.size());
        const bool is_verb = before.ends_with("lys") || before.ends_with("tivis") ||
                             (before.ends_with("is") && !ends_as(before, with_s));
        if (is_verb) {
            word[before.size() - 1] = 'z';
            return;
        }
    }
}

void put_u(std::string& word)
{
    const std::string_view whole = word;
    for (const auto beginning : with_u) {
        if (whole.starts_with(beginning)) {
            const auto rest = whole.substr(beginning.size());
            if (std::none_of(without_u.begin(), without_u.end(), [&](std::string_view one) {
                    return rest.starts_with(one);
                })) {
                word.insert(beginning.size() - 1, 1, 'u');
            }
            return;
        }
    }
}

}  // namespace

std::string as_in_records(std::string word)
{
    const auto own = std::find_if(
        words.begin(), words.end(), [&](const Pair& pair) { return pair.first == word; });
    if (own != words.end()) {
        return std::string(own->second);
    }
    put_z(word);
    put_u(word);
    return word;
}

}  // namespace horseshoe::stance
