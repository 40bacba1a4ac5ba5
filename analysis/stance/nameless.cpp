#include "analysis/stance/nameless.hpp"

#include "analysis/stance/grammar.hpp"
#include "analysis/stance/modifiers.hpp"
#include "analysis/stance/pointers.hpp"
#include "analysis/stance/victims.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace horseshoe::stance {
namespace {

/// "No State may ...", "all States", "quiconque": the subject of all that its sentence tells.
bool begins_with_anybody(const SentenceText& sentence, std::uint32_t cue)
{
    for (std::uint32_t at = 0; at < cue; ++at) {
        if (sentence.is(Spellings::anybody, at)) {
            return true;
        }
        if (!sentence.is(Spellings::any, at)) {
            continue;
        }
        auto noun = at + 1;
        noun += noun < cue && sentence.roles.is(Roles::article, sentence.stems[noun]) ? 1U : 0U;
        if (noun < cue && sentence.is(Spellings::somebody, noun)) {
            return true;
        }
    }
    return false;
}

/// "Ending impunity requires", "opposer un veto revient à", "it is wrong to attack": whoever does so.
bool tells_of_doing(const SentenceText& sentence, const Judgement& judgement)
{
    const auto& stems = sentence.stems;
    if (judgement.first > 0 && (is_gerund(sentence, 0) || is_infinitive(sentence, 0))) {
        // Not "starting today, the so-called vote".
        return !border_between(sentence, 0, judgement.first);
    }
    const auto last = judgement.last - 1;
    return last > judgement.first && sentence.roles.is(Roles::impersonal, stems[judgement.first]) &&
           (sentence.roles.is(Roles::of, stems[last]) ||
            sentence.roles.is(Roles::beside, stems[last]));
}

/// "Aggression", "defiance": what is not counted.
bool is_uncounted(std::string_view word)
{
    constexpr std::array<std::string_view, 8> endings{
        "ssion", "asion", "ation", "ality", "iance", "gard", "ism", "tempt"};
    return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) {
        return word.ends_with(ending);
    });
}

/// "By defiance of the Charter", "illegality stemming from force": English, where what is known has an
/// article. "Undermining peace is dangerous", where it begins the sentence.
bool is_bare(const SentenceText& sentence, const Judgement& judgement)
{
    if (sentence.roles.nouns_first()) {
        return false;
    }
    if (judgement.first == 0) {
        // "Undermining our security has become its habit".
        return is_gerund(sentence, 0) &&
               std::none_of(sentence.stems.begin(), sentence.stems.end(), [&](const Stem& stem) {
                   return sentence.roles.is(Roles::owner_back, stem);
               });
    }
    const auto& before = sentence.stems[judgement.first - 1];
    if (judgement.first > 1 &&
        sentence.roles.is(Roles::accusing, sentence.stems[judgement.first - 2])) {
        return false;  // "was accused of aggression"
    }
    const bool opens = before.is_border() || sentence.roles.is(Roles::of, before) ||
                       sentence.roles.is(Roles::by, before) ||
                       sentence.roles.is(Roles::joining, before) ||
                       sentence.roles.is(Roles::beside, before);
    return opens && is_uncounted(sentence.spelt(judgement.first));
}

/// "The hypocrisy of certain colleagues".
bool is_of_others(const SentenceText& sentence, std::uint32_t at)
{
    constexpr std::size_t head_reach = 3;  // words from "of" to "colleagues"
    if (at >= sentence.stems.size() || !sentence.roles.is(Roles::of, sentence.stems[at])) {
        return false;
    }
    const auto end = std::min(sentence.stems.size(), at + 1 + head_reach);
    return std::any_of(sentence.stems.begin() + at + 1,
                       sentence.stems.begin() + static_cast<std::ptrdiff_t>(end),
                       [&](const Stem& stem) { return sentence.roles.is(Roles::others, stem); });
}

}  // namespace

bool has_nameless_object(const SentenceText& sentence, const Judgement& judgement)
{
    return judgement.entry->slot == Slot::object && judgement.last < sentence.words.size() &&
           !sentence.words[judgement.last].is_border() && !points_ahead(sentence, judgement.last) &&
           !has_pronoun_before(sentence, judgement);
}

bool has_nameless_subject(const SentenceText& sentence, const Judgement& judgement)
{
    const auto slot = judgement.entry->slot;
    if ((slot != Slot::subject && slot != Slot::either) || judgement.first == 0) {
        return false;
    }
    // "Peru is committed to its role": whoever speaks.
    const bool oneself = std::any_of(
        sentence.candidates.begin(), sentence.candidates.end(), [&](const Candidate& one) {
            return one.id == sentence.holder && one.role == Role::subject &&
                   one.last <= judgement.first;
        });
    // "Africa has shown its will to help": its own, and not that of who was told of.
    bool points = false;
    for (std::uint32_t at = 0; at < judgement.first; ++at) {
        points = points || (!sentence.is(Spellings::owning, at) &&
                            sentence.roles.points_back(sentence.stems, at, at + 1));
    }
    return oneself || !points;
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
        // "One of its members": another than it.
        if (at + 1 < judgement.first && sentence.roles.is(Roles::owner_back, sentence.stems[at]) &&
            sentence.roles.is(Roles::others, sentence.stems[at + 1])) {
            return true;
        }
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

bool is_told_in_general(const SentenceText& sentence, const Judgement& judgement)
{
    constexpr std::uint32_t adjectives = 3;  // words from "this" to "aggression"
    const auto first = judgement.first - std::min(judgement.first, adjectives);
    return !sentence.roles.points_back(sentence.stems, first, judgement.first) &&
           (begins_with_anybody(sentence, judgement.first) || is_bare(sentence, judgement) ||
            tells_of_doing(sentence, judgement));
}

bool is_countered(const SentenceText& sentence, const Judgement& judgement)
{
    constexpr std::uint32_t reach = 3;  // words from "prevent" to a deed
    const auto first = judgement.first - std::min(judgement.first, reach);
    bool known = false;
    for (auto at = judgement.first; at > first && !sentence.stems[at - 1].is_border(); --at) {
        if (sentence.roles.is(Roles::owner_back, sentence.stems[at - 1]) ||
            sentence.roles.is(Roles::back, sentence.stems[at - 1])) {
            return false;
        }
        known = known || (!sentence.roles.nouns_first() &&
                          sentence.roles.is(Roles::article, sentence.stems[at - 1]));
        if (sentence.is(Spellings::countering, at - 1)) {
            // "Are fighting against the aggression": the one that was told of; not "the norm against
            // the use".
            return !known || !(sentence.is(Spellings::fighting, at - 1) ||
                               (at > 1 && sentence.is(Spellings::fighting, at - 2)));
        }
    }
    return false;
}

bool tells_of_some(const SentenceText& sentence, const Hit& cue)
{
    auto at = cue.last;
    const auto is_that = [&](std::uint32_t word) {
        return sentence.roles.is(Roles::that, sentence.stems[word]);
    };
    at += at < sentence.stems.size() && is_that(at) ? 1U : 0U;
    const bool told = at > cue.last || is_that(cue.last - 1);
    if (!told || at + 1 >= sentence.stems.size() || !sentence.is(Spellings::some, at)) {
        return false;
    }
    // "Some States, in particular Ruritania".
    for (auto word = at; word < sentence.words.size(); ++word) {
        if (sentence.is(Spellings::apart, word)) {
            return false;
        }
    }
    return sentence.roles.is(Roles::others, sentence.stems[at + 1]) ||
           std::any_of(
               sentence.candidates.begin(), sentence.candidates.end(), [&](const Candidate& one) {
                   return one.first <= at && at < one.last &&
                          one.kind == gazetteer::EntityKind::unnamed;
               });
}

bool is_told_by_some(const SentenceText& sentence, const Hit& cue)
{
    constexpr std::uint32_t reach = 3;  // words from "some" to "argue"
    for (auto at = cue.first; at > 0 && !sentence.stems[at - 1].is_border(); --at) {
        if (sentence.roles.is(Roles::oneself, sentence.stems[at - 1])) {
            return false;
        }
        if (!sentence.roles.reports(sentence.stems, at - 1)) {
            continue;
        }
        const auto verb = at - 1;
        auto subject = verb;
        while (subject > 0 && verb - subject < reach && !sentence.stems[subject - 1].is_border() &&
               !sentence.is(Spellings::witness, subject)) {
            --subject;
            if (sentence.is(Spellings::some, subject)) {
                return !sentence.is(Spellings::establishing, verb);
            }
        }
        return false;
    }
    return false;
}

bool opens_as_adverb(const SentenceText& sentence, const Judgement& judgement)
{
    return judgement.first == 0 && judgement.last < sentence.words.size() &&
           sentence.words[judgement.last].is_border();
}

}  // namespace horseshoe::stance
