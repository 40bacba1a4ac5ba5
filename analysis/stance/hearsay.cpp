#include "analysis/stance/hearsay.hpp"

#include "analysis/stance/fitness.hpp"
#include "analysis/stance/grammar.hpp"
#include "analysis/stance/modifiers.hpp"

#include <algorithm>
#include <optional>

namespace horseshoe::stance {
namespace {

/// "No evidence", "not any proof".
bool is_unproven(const SentenceText& sentence, std::uint32_t noun)
{
    constexpr std::uint32_t adjectives = 2;  // words from "no" to "evidence"
    if (!sentence.is(Spellings::evidence, noun)) {
        return false;
    }
    const auto first = noun - std::min(noun, adjectives);
    for (auto at = noun; at > first && !sentence.stems[at - 1].is_border(); --at) {
        if (sentence.is(Spellings::nothing, at - 1)) {
            return true;
        }
    }
    return false;
}

/// Does what follows stand in a clause that tells a claim? `that` is the word that opens it.
bool opens_claim(const SentenceText& sentence, std::uint32_t that)
{
    if (that < 1) {
        return false;
    }
    const auto told = [&](std::uint32_t noun) {
        // "Credible allegations that": a cue says what to think of them.
        const auto in_cue = [&](const Hit& hit) {
            return hit.entry->use == Use::cue && hit.first < noun && hit.last > noun;
        };
        return std::none_of(sentence.hits.begin(), sentence.hits.end(), in_cue);
    };
    // "Allégations selon lesquelles".
    if (sentence.roles.nouns_first() && that > 1 && sentence.is(Spellings::whereby, that)) {
        return (sentence.is(Spellings::claim, that - 2) ||
                sentence.is(Spellings::accusation, that - 2)) &&
               told(that - 2);
    }
    if (sentence.roles.is(Roles::of, sentence.stems[that])) {
        return is_unproven(sentence, that - 1);  // "no evidence of"
    }
    if (!sentence.roles.is(Roles::that, sentence.stems[that])) {
        return false;
    }
    // French "accusations que" is relative.
    const auto noun = that - 1;
    const bool claims = sentence.is(Spellings::claim, noun) ||
                        (sentence.is(Spellings::accusation, noun) && !sentence.roles.nouns_first());
    return (claims && told(noun)) || is_unproven(sentence, noun);
}

/// "No evidence that it has stopped its attacks", "claims that it attacks are confirmed".
bool is_so(const SentenceText& sentence, std::uint32_t claim, std::uint32_t word)
{
    for (auto at = claim;
         at < sentence.stems.size() && (at < word || !sentence.stems[at].is_border());
         ++at) {
        const bool ends = at < word && (sentence.is(Spellings::stopping, at) ||
                                        sentence.roles.is(Roles::ends, sentence.stems[at]));
        if (ends || sentence.is(Spellings::proven, at)) {
            return true;
        }
    }
    return false;
}

/// The word that opens the claim in which a word stands.
std::optional<std::uint32_t> claim_before(const SentenceText& sentence, std::uint32_t word)
{
    constexpr std::uint32_t reach = 12;  // words from "that" to what it tells
    const auto first = word - std::min(word, reach);
    bool joined = false;
    for (auto at = word; at > first && !sentence.stems[at - 1].is_border(); --at) {
        if (opens_claim(sentence, at - 1)) {
            const bool clause = !sentence.roles.is(Roles::of, sentence.stems[at - 1]);
            const bool told = (clause || !joined) && !is_so(sentence, at - 1, word);
            return told ? std::optional(at - 1) : std::nullopt;
        }
        joined = joined || sentence.roles.is(Roles::joining, sentence.stems[at - 1]);
    }
    return std::nullopt;
}

/// "The only country that opposed it".
bool is_of_relative(const SentenceText& sentence, const Hit& cue)
{
    const auto is = [&](Roles::Key key) {
        return sentence.roles.is(key, sentence.stems[cue.first - 1]);
    };
    return cue.first > 1 && sentence.is(Spellings::somebody, cue.first - 2) &&
           (is(Roles::relative) || is(Roles::whoever)) &&
           !sentence.roles.speaks_oneself(sentence.stems.first(cue.first));
}

}  // namespace

bool is_in_claim(const SentenceText& sentence, const Candidate& candidate)
{
    constexpr std::uint32_t verb_reach = 3;  // words from a name to behind "made"
    if (!claim_before(sentence, candidate.first)) {
        return false;
    }
    const auto end = std::min<std::size_t>(sentence.stems.size(), candidate.last + verb_reach);
    for (std::size_t at = candidate.last; at < end; ++at) {
        if (sentence.is(Spellings::raising, at)) {
            return false;
        }
    }
    return true;
}

bool is_only_claimed(const SentenceText& sentence, const Hit& cue)
{
    const auto slot = cue.entry->slot;
    if (cue.entry->polarity >= 0 || (slot != Slot::doer && slot != Slot::actor)) {
        return false;
    }
    const auto claim = claim_before(sentence, cue.first);
    const auto* const link = link_before(sentence, cue);
    if (!claim || (link != nullptr && link->first > *claim)) {
        return false;
    }
    // "The accusations that it has made".
    for (auto at = *claim; at < cue.first; ++at) {
        if (sentence.is(Spellings::raising, at)) {
            return false;
        }
    }
    return true;
}

bool is_regretted(const SentenceText& sentence, const Hit& cue)
{
    if (cue.entry->slot != Slot::object || cue.entry->polarity >= 0) {
        return false;
    }
    return std::any_of(sentence.hits.begin(), sentence.hits.end(), [&](const Hit& hit) {
        if (hit.last >= cue.first || !sentence.is(Spellings::regretting, hit.first)) {
            return false;
        }
        const auto that =
            sentence.roles.is(Roles::that, sentence.stems[hit.last - 1]) ? hit.last - 1 : hit.last;
        if (!sentence.roles.is(Roles::that, sentence.stems[that]) ||
            border_between(sentence, that, cue.first)) {
            return false;
        }
        for (auto at = that; at < cue.first; ++at) {
            if (sentence.is(Spellings::denying, at) && sentence.spelt(at) != "de") {
                return false;
            }
        }
        // "That Graustark has condemned Ruritania": her view.
        const bool of_other = !is_passive(sentence, cue) &&
                              std::any_of(sentence.candidates.begin(),
                                          sentence.candidates.end(),
                                          [&](const Candidate& one) {
                                              return one.first > that && one.last <= cue.first &&
                                                     acts(one) && one.role == Role::subject;
                                          });
        return !of_other &&
               !sentence.roles.speaks_oneself(sentence.stems.subspan(that, cue.first - that));
    });
}

bool is_judged_by_others(const SentenceText& sentence, const Hit& cue)
{
    constexpr std::uint32_t adverbs = 2;  // words from "was" to "rejected"
    if (cue.entry->slot != Slot::object || cue.entry->polarity >= 0 || cue.first == 0) {
        return false;
    }
    if (is_of_relative(sentence, cue)) {
        return true;
    }
    if (!sentence.is(Spellings::turned_down, cue.last - 1)) {
        return false;
    }
    // "By Ruritania", "by my country".
    const bool by =
        cue.last < sentence.stems.size() && sentence.roles.is(Roles::by, sentence.stems[cue.last]);
    const bool named =
        by &&
        (sentence.roles.speaks_oneself(sentence.stems.subspan(cue.last)) ||
         (cue.last + 1 < sentence.words.size() && sentence.is(Spellings::us, cue.last + 1)) ||
         std::any_of(
             sentence.candidates.begin(), sentence.candidates.end(), [&](const Candidate& one) {
                 return one.governor == cue.last && one.first > cue.last;
             }));
    if (named) {
        return false;
    }
    const auto first = cue.first - std::min(cue.first, adverbs);
    for (auto at = cue.first; at > first && !sentence.stems[at - 1].is_border(); --at) {
        if (sentence.is(Spellings::was, at - 1)) {
            return true;
        }
    }
    return false;
}

}  // namespace horseshoe::stance
