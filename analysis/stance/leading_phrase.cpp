#include "analysis/stance/leading_phrase.hpp"

#include "analysis/stance/fitness.hpp"
#include "analysis/stance/grammar.hpp"

namespace horseshoe::stance {
namespace {

constexpr std::uint32_t article_reach = 2;  // words between a comma and the subject behind it
constexpr std::uint32_t means_reach = 3;    // words from "by" to "bombing"

/// Where the words between borders begin that a word is one of.
std::uint32_t begin_of_phrase(const SentenceText& sentence, std::uint32_t at)
{
    while (at > 0 && !sentence.stems[at - 1].is_border()) {
        --at;
    }
    return at;
}

}  // namespace

const Candidate* subject_behind_phrase(const SentenceText& sentence, const Hit& cue)
{
    const auto& stems = sentence.stems;
    const auto begin = begin_of_phrase(sentence, cue.first);
    const bool leads = cue.first == begin && cue.last - cue.first > 1;
    const bool tells_means = cue.first > begin && cue.first - begin <= means_reach &&
                             sentence.roles.is(Roles::means, stems[begin]);
    const bool points_ahead = begin + 1 < cue.first &&
                              sentence.roles.is(Roles::aside, stems[begin]) &&
                              sentence.roles.is(Roles::owner_back, stems[begin + 1]);
    if (!tells_means && !(leads && sentence.roles.is(Roles::aside, stems[begin])) &&
        !points_ahead && !is_gerund(sentence, begin)) {
        return nullptr;
    }
    auto border = cue.last;
    while (border < stems.size() && !stems[border].is_border()) {
        ++border;
    }
    for (const auto& candidate : sentence.candidates) {
        if (candidate.first > border) {
            const bool close = candidate.first - border - 1 <= article_reach;
            return close && candidate.role == Role::subject && may_be_blamed(candidate) ? &candidate
                                                                                        : nullptr;
        }
    }
    return nullptr;
}

}  // namespace horseshoe::stance
