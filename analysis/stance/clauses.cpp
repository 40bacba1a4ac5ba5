#include "analysis/stance/clauses.hpp"

#include "analysis/stance/victims.hpp"

#include <algorithm>

namespace horseshoe::stance {
namespace {

/// Does a clause of the lexicon open at a word? Asked from left to right.
class Openers {
public:
    explicit Openers(std::span<const Hit> hits) : next_(hits.begin()), end_(hits.end()) {}

    bool has(std::uint32_t word)
    {
        while (next_ != end_ && (next_->first < word || !opens(*next_))) {
            ++next_;
        }
        return next_ != end_ && next_->first == word;
    }

private:
    static bool opens(const Hit& hit)
    {
        return hit.entry->use == Use::clause || hit.entry->use == Use::condition;
    }

    std::span<const Hit>::iterator next_;
    std::span<const Hit>::iterator end_;
};

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
    // "Ruritania, supported by Fiji": no list.
    if (one.aside || next.relative || next.first != one.last + 1 ||
        (next.first < sentence.words.size() && is_participle(sentence, next.first))) {
        return false;
    }
    const auto last = std::find_if(all.begin(), all.end(), ends);
    const auto first = std::find_if(all.begin(), all.end(), begins);
    // "When Ruritania attacked Fiji, Tonga ...", "condemned by Fiji, and Tonga has ...": another
    // clause, with a subject of its own.
    return last != all.end() && first != all.end() && (!last->done_to || first->done_to) &&
           (last->role != Role::agent || first->role == Role::agent);
}

}  // namespace

std::vector<Clause> find_clauses(const SentenceText& sentence)
{
    constexpr std::size_t usual = 8;
    Openers openers(sentence.hits);
    const auto count = static_cast<std::uint32_t>(sentence.words.size());
    std::vector<Clause> clauses;
    clauses.reserve(usual);
    Clause open;
    bool by_word = false;  // a word of the lexicon opens it
    const auto close = [&](std::uint32_t at, std::uint32_t next) {
        open.last = at;
        if (open.first < open.last) {
            open.relative =
                by_word && sentence.roles.is(Roles::relative, sentence.stems[open.first]);
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
        by_word = next == at;
    };
    for (std::uint32_t at = 0; at < count; ++at) {
        if (sentence.words[at].is_border()) {
            close(at, at + 1);
        }
        else if (openers.has(at)) {
            close(at, at);
        }
    }
    close(count, count);
    return clauses;
}

}  // namespace horseshoe::stance
