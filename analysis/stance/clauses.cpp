#include "analysis/stance/clauses.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

namespace horseshoe::stance {
namespace {

constexpr auto prepositions = std::to_array<std::string_view>(
    {"à",      "afin",    "after", "après",  "as",           "au",    "aux",    "avant",  "avec",
     "before", "by",      "comme", "compte", "conformément", "dans",  "depuis", "during", "en",
     "entre",  "eu",      "face",  "for",    "from",         "grâce", "in",     "lors",   "malgré",
     "on",     "outre",   "par",   "parmi",  "pour",         "s",     "selon",  "since",  "sous",
     "sur",    "through", "to",    "under",  "with",         "within"});

constexpr auto relatives = std::to_array<std::string_view>({"qui", "which", "who", "that"});

std::string lower(std::string_view word)
{
    std::string made(word);
    if (made.starts_with("\u00c0")) {
        made.replace(0, 2, "\u00e0");
    }
    std::transform(made.begin(), made.end(), made.begin(), [](unsigned char c) {
        return c < 128 ? static_cast<char>(std::tolower(c)) : static_cast<char>(c);
    });
    return made;
}

template <typename Set>
bool is_one_of(const Set& set, const SentenceText& sentence, std::uint32_t at)
{
    const auto& word = sentence.words[at];
    const auto text = lower(sentence.text.substr(word.begin, word.end - word.begin));
    return std::find(set.begin(), set.end(), text) != set.end();
}

/// Words that open a clause, of the lexicon.
std::vector<bool> openers(const SentenceText& sentence)
{
    std::vector<bool> opens(sentence.words.size(), false);
    for (const auto& hit : sentence.hits) {
        if (hit.entry->use == Use::clause || hit.entry->use == Use::condition) {
            opens[hit.first] = true;
        }
    }
    return opens;
}

/// "the cooperation between the UN, the CSTO and ...": a comma of a list parts no clauses.
bool goes_on(const SentenceText& sentence, const Clause& one, const Clause& next)
{
    constexpr std::uint32_t article = 2;
    const auto& all = sentence.candidates;
    const auto ends = [&](const Candidate& candidate) { return candidate.last == one.last; };
    const auto begins = [&](const Candidate& candidate) {
        return candidate.first >= next.first && candidate.first <= next.first + article &&
               candidate.last <= next.last;
    };
    return !one.aside && !next.relative && next.first == one.last + 1 &&
           std::any_of(all.begin(), all.end(), ends) && std::any_of(all.begin(), all.end(), begins);
}

}  // namespace

std::vector<Clause> find_clauses(const SentenceText& sentence)
{
    const auto opens = openers(sentence);
    const auto count = static_cast<std::uint32_t>(sentence.words.size());
    std::vector<Clause> clauses;
    Clause open;
    const auto close = [&](std::uint32_t at, std::uint32_t next) {
        open.last = at;
        if (open.first < open.last) {
            open.relative = opens[open.first] && is_one_of(relatives, sentence, open.first);
            open.aside = is_one_of(prepositions, sentence, open.first);
            if (!clauses.empty() && goes_on(sentence, clauses.back(), open)) {
                clauses.back().last = open.last;
            }
            else {
                clauses.push_back(open);
            }
        }
        open = {};
        open.first = next;
    };
    for (std::uint32_t at = 0; at < count; ++at) {
        if (sentence.words[at].is_border()) {
            close(at, at + 1);
        }
        else if (opens[at]) {
            close(at, at);
        }
    }
    close(count, count);
    return clauses;
}

}  // namespace horseshoe::stance
