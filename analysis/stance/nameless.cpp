#include "analysis/stance/nameless.hpp"

#include "analysis/stance/grammar.hpp"
#include "analysis/stance/pointers.hpp"
#include "analysis/stance/victims.hpp"

#include <algorithm>

namespace horseshoe::stance {
namespace {

/// "The hypocrisy of certain colleagues".
bool is_of_others(const SentenceText& sentence, std::uint32_t at)
{
    constexpr std::size_t head_reach = 3;  // words from "of" to "colleagues"
    if (at >= sentence.stems.size() || !sentence.roles.is(Roles::of, sentence.stems[at])) {
        return false;
    }
    const auto end = std::min(sentence.stems.size(), at + 1 + head_reach);
    return std::any_of(
        sentence.stems.begin() + at + 1,
        sentence.stems.begin() + static_cast<std::ptrdiff_t>(end),
        [&](const gazetteer::Word& stem) { return sentence.roles.is(Roles::others, stem); });
}

}  // namespace

bool has_nameless_object(const SentenceText& sentence, const Judgement& judgement)
{
    return judgement.entry->slot == Slot::object && judgement.last < sentence.words.size() &&
           !sentence.words[judgement.last].is_border() && !points_ahead(sentence, judgement.last);
}

bool has_nameless_subject(const SentenceText& sentence, const Judgement& judgement)
{
    const auto slot = judgement.entry->slot;
    return (slot == Slot::subject || slot == Slot::either) && judgement.first > 0 &&
           !sentence.roles.points_back(sentence.stems, 0, judgement.first);
}

bool is_relative(const SentenceText& sentence, const Judgement& judgement)
{
    constexpr std::uint32_t words_between = 3;  // "that could further"
    const auto slot = judgement.entry->slot;
    if (slot != Slot::subject && slot != Slot::either) {
        return false;
    }
    const auto first = judgement.first - std::min(judgement.first, words_between);
    for (auto at = judgement.first; at > first && !sentence.stems[at - 1].is_border(); --at) {
        if (at > 1 && sentence.roles.is(Roles::relative, sentence.stems[at - 1])) {
            return true;
        }
    }
    return false;
}

bool has_other_subject(const SentenceText& sentence, const Judgement& judgement)
{
    constexpr std::uint32_t head_reach = 3;       // words from where a clause begins to its subject
    constexpr std::uint32_t predicate_reach = 5;  // words from there to what is said of it
    if (!is_gerund(sentence, judgement.last - 1) && is_of_others(sentence, judgement.last)) {
        return true;
    }
    auto first = judgement.first;
    while (first > 0 && !sentence.stems[first - 1].is_border()) {
        --first;
    }
    const auto end = std::min(judgement.first, first + head_reach);
    for (auto at = first; at < end; ++at) {
        if (sentence.roles.is(Roles::back, sentence.stems[at])) {
            return false;
        }
        const bool done_to = is_done_to(sentence, cue_of(judgement));
        if (sentence.roles.is(Roles::others, sentence.stems[at]) ||
            (!done_to && sentence.roles.is(Roles::papers, sentence.stems[at]))) {
            return judgement.first - at <= predicate_reach;
        }
    }
    return false;
}

bool opens_as_adverb(const SentenceText& sentence, const Judgement& judgement)
{
    return judgement.first == 0 && judgement.last < sentence.words.size() &&
           sentence.words[judgement.last].is_border();
}

}  // namespace horseshoe::stance
