#include "analysis/stance/grammar.hpp"

#include "analysis/stance/actors.hpp"
#include "analysis/stance/modifiers.hpp"
#include "analysis/stance/victims.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace horseshoe::stance {
namespace {

constexpr std::uint32_t link_reach = 5;    // words between "is" and "essential"
constexpr std::uint32_t aside_reach = 10;  // and with an aside between commas

/// "We deplore the support".
bool is_blamed(const SentenceText& sentence, const Hit& support)
{
    constexpr std::uint32_t reach = 3;  // words from "deplore" to "support"
    return std::any_of(sentence.hits.begin(), sentence.hits.end(), [&](const Hit& hit) {
        const bool judges = hit.entry->act == Act::condemn || hit.entry->act == Act::criticise;
        if (hit.entry->use != Use::cue || !judges || hit.last > support.first ||
            support.first - hit.last > reach || hit.entry->slot == Slot::doer ||
            hit.entry->slot == Slot::actor || hit.entry->slot == Slot::subject) {
            return false;
        }
        const auto between = sentence.stems.subspan(hit.last, support.first - hit.last);
        return std::none_of(between.begin(), between.end(), [&](const gazetteer::Word& stem) {
            return stem.is_border() || sentence.roles.is(Roles::joining, stem) ||
                   sentence.roles.is(Roles::of, stem);
        });
    });
}

/// "The support of my delegation", "of the Committee" that one speaks for.
bool is_of_holder(const SentenceText& sentence, std::uint32_t of)
{
    constexpr std::uint32_t reach = 9;  // words from "of" to whose it is
    auto end = of + 1;
    while (end < sentence.stems.size() && end - of < reach && !sentence.stems[end].is_border() &&
           !sentence.roles.is(Roles::beside, sentence.stems[end])) {
        ++end;
    }
    return sentence.roles.speaks_oneself(sentence.stems.subspan(of + 1, end - of - 1)) ||
           std::any_of(
               sentence.candidates.begin(), sentence.candidates.end(), [&](const Candidate& one) {
                   return one.first > of && one.first < end && one.id == sentence.holder;
               });
}

/// "I reiterate the support", "we convey the support": it is one's own, or of those one speaks for;
/// not where something else is said of it, as in "we welcome the support".
bool is_conveyed(const SentenceText& sentence, const Hit& support)
{
    auto from = support.first;
    while (from > 0 && !sentence.stems[from - 1].is_border()) {
        --from;
    }
    return sentence.roles.speaks_oneself(sentence.stems.subspan(from, support.first - from)) &&
           std::none_of(sentence.hits.begin(), sentence.hits.end(), [&](const Hit& hit) {
               return hit.entry->use == Use::cue && hit.first >= from && hit.last <= support.first;
           });
}

/// "is, in our view, essential": the aside ends right before a few words.
bool only_aside_between(const SentenceText& sentence, std::uint32_t link, std::uint32_t cue)
{
    if (cue - link > aside_reach || !sentence.stems[link].is_border()) {
        return false;
    }
    auto end = link + 1;
    while (end < cue && !sentence.stems[end].is_border()) {
        ++end;
    }
    return end < cue && !border_between(sentence, end + 1, cue);
}

}  // namespace

const Hit* link_before(const SentenceText& sentence, const Hit& cue)
{
    const Hit* link = nullptr;
    for (const auto& hit : sentence.hits) {
        if (hit.entry->use == Use::link && hit.last <= cue.first &&
            ((cue.first - hit.last <= link_reach &&
              !border_between(sentence, hit.last, cue.first)) ||
             only_aside_between(sentence, hit.last, cue.first))) {
            const bool same = link != nullptr && hit.first - link->last <= 1;
            link = same ? link : &hit;
        }
    }
    return link;
}

bool is_impersonal(const SentenceText& sentence, const Hit& cue)
{
    const auto* const link = link_before(sentence, cue);
    return link != nullptr && link->first > 0 &&
           sentence.roles.is(Roles::impersonal, sentence.stems[link->first - 1]);
}

bool is_passive(const SentenceText& sentence, const Hit& cue)
{
    const auto act = cue.entry->act;
    const bool can_be = act == Act::support || act == Act::welcome || act == Act::condemn ||
                        act == Act::criticise || act == Act::call;
    return can_be && cue.first > 0 &&
           sentence.roles.is(Roles::passive, sentence.stems[cue.first - 1]);
}

bool asks_pronoun(const SentenceText& sentence, const Hit& cue)
{
    if (cue.last >= sentence.words.size() ||
        !sentence.roles.is(Roles::asked, sentence.stems[cue.last])) {
        return false;
    }
    const auto& word = sentence.words[cue.last];
    return !sentence.text.substr(word.begin, word.end - word.begin).ends_with('s');
}

bool breaks_off(const SentenceText& sentence, const Hit& cue)
{
    const auto& last = sentence.stems[cue.last - 1];
    const bool preposition = cue.last - cue.first > 1 && (sentence.roles.is(Roles::by, last) ||
                                                          sentence.roles.is(Roles::beside, last));
    return preposition && cue.last < sentence.words.size() && sentence.words[cue.last].is_border();
}

bool is_attribute(const SentenceText& sentence, const Hit& cue)
{
    if (cue.first == 0 || cue.last == sentence.stems.size() ||
        !sentence.roles.is(Roles::owner_back, sentence.stems[cue.first - 1])) {
        return false;
    }
    const auto& next = sentence.stems[cue.last];
    const auto is = [&](Roles::Key key) { return sentence.roles.is(key, next); };
    return !next.is_border() && !is(Roles::place) && !is(Roles::beside) && !is(Roles::of) &&
           !is(Roles::by) && !is(Roles::joining);
}

bool is_given_by_others(const SentenceText& sentence, const Hit& cue)
{
    constexpr std::uint32_t of_reach = 3;    // words from "support" to behind "of"
    constexpr std::uint32_t own_reach = 3;   // words from "its" to "support"
    constexpr std::uint32_t ends_reach = 4;  // and from "end" to "its"
    const auto is = [&](Roles::Key key, std::uint32_t at) {
        return sentence.roles.is(key, sentence.stems[at]);
    };
    if (!is(Roles::given, cue.last - 1)) {
        return false;
    }
    if (is_blamed(sentence, cue)) {
        return true;
    }
    const bool in_support = cue.first > 0 && is(Roles::place, cue.first - 1);
    const auto end = std::min<std::size_t>(sentence.stems.size(), cue.last + of_reach);
    for (auto at = cue.last; !in_support && at + 1 < end; ++at) {
        if (is(Roles::of, at)) {
            return !is_of_holder(sentence, at) && !is_conveyed(sentence, cue);
        }
        if (sentence.stems[at].is_border() || is(Roles::beside, at)) {
            break;
        }
    }
    for (auto own = cue.first; own > 0 && cue.first - own < own_reach; --own) {
        if (!is(Roles::owner_back, own - 1)) {
            continue;
        }
        for (auto at = own - 1; at > 0 && own - at <= ends_reach; --at) {
            if (sentence.stems[at - 1].is_border() || is(Roles::joining, at - 1)) {
                break;
            }
            if (is(Roles::ends, at - 1)) {
                return true;
            }
        }
    }
    return false;
}

bool is_subject_itself(const SentenceText& sentence, const Hit& cue)
{
    constexpr std::array<std::string_view, 6> verbs{
        "amounts", "means", "equals", "constitutes", "rewards", "emboldens"};
    if (cue.first != 0 || !is_gerund(sentence, cue.last - 1)) {
        return false;
    }
    for (auto at = cue.last; at < sentence.words.size() && !sentence.words[at].is_border(); ++at) {
        const auto& word = sentence.words[at];
        const auto text = sentence.text.substr(word.begin, word.end - word.begin);
        if (std::find(verbs.begin(), verbs.end(), text) != verbs.end()) {
            return true;
        }
    }
    return false;
}

bool is_object_of_deed(const SentenceText& sentence, const Candidate& doer, const Hit& cue)
{
    const bool describes = cue.last < sentence.stems.size() &&
                           !sentence.stems[cue.last].is_border() &&
                           link_before(sentence, cue) == nullptr;
    return describes &&
           std::any_of(sentence.hits.begin(), sentence.hits.end(), [&](const Hit& hit) {
               const bool deed = hit.entry->slot == Slot::doer || hit.entry->slot == Slot::actor;
               return hit.entry->use == Use::cue && hit.entry->polarity < 0 && deed &&
                      hit.first >= doer.last && hit.last <= cue.first &&
                      actor_before(sentence, hit) == &doer;
           });
}

bool is_view_of_agent(const SentenceText& sentence, const Hit& cue)
{
    return cue.last < sentence.words.size() &&
           sentence.roles.is(Roles::by, sentence.stems[cue.last]) &&
           is_participle(sentence, cue.last - 1);
}

bool is_own_duty(const SentenceText& sentence, const Hit& cue)
{
    return cue.entry->act == Act::call && cue.first > 0 &&
           sentence.roles.is(Roles::modal, sentence.stems[cue.first]) &&
           sentence.roles.is(Roles::oneself, sentence.stems[cue.first - 1]);
}

bool is_worry_of_others(const SentenceText& sentence, const Hit& cue)
{
    constexpr std::uint32_t adverbs = 2;  // words between "are" and "worried"
    if (cue.entry->act != Act::concern || cue.entry->slot != Slot::object ||
        !is_participle(sentence, cue.first)) {
        return false;
    }
    const auto is = [&](Roles::Key key, std::uint32_t at) {
        return sentence.roles.is(key, sentence.stems[at]);
    };
    auto being = cue.first;
    while (being > 0 && cue.first - being <= adverbs && !is(Roles::being, being)) {
        --being;
    }
    if (being == 0 || !is(Roles::being, being) || border_between(sentence, being, cue.first)) {
        return false;
    }
    auto first = being;
    while (first > 0 && !sentence.stems[first - 1].is_border() && !is(Roles::start, first - 1)) {
        --first;
    }
    // The members of a group that the speaker is one of worry with him.
    const auto subject = sentence.stems.subspan(first, being - first);
    const bool people = std::any_of(subject.begin(), subject.end(), [&](const auto& stem) {
        return sentence.roles.is(Roles::held, stem) || sentence.roles.is(Roles::pronoun, stem);
    });
    const bool named =
        std::any_of(sentence.candidates.begin(),
                    sentence.candidates.end(),
                    [&](const Candidate& one) { return one.first >= first && one.last <= being; });
    return people && !named && !sentence.roles.speaks_oneself(subject);
}

bool is_gerund(const SentenceText& sentence, std::uint32_t at)
{
    const auto& word = sentence.words[at];
    constexpr std::uint32_t shortest = 5;
    return word.end - word.begin >= shortest &&
           sentence.text.substr(word.begin, word.end - word.begin).ends_with("ing");
}

}  // namespace horseshoe::stance
