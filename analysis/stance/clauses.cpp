#include "analysis/stance/clauses.hpp"

#include <algorithm>

namespace horseshoe::stance {
namespace {

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
            open.relative =
                opens[open.first] && sentence.roles.is(Roles::relative, sentence.stems[open.first]);
            open.aside = sentence.roles.is(Roles::aside, sentence.stems[open.first]);
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
