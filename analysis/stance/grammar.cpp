#include "analysis/stance/grammar.hpp"

#include "analysis/stance/modifiers.hpp"
#include "analysis/stance/victims.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace horseshoe::stance {
namespace {

constexpr std::uint32_t link_reach = 5;    // words between "is" and "essential"
constexpr std::uint32_t aside_reach = 10;  // and with an aside between commas

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

bool leaves_open(const SentenceText& sentence, const Hit& cue)
{
    if (!sentence.is(Spellings::voting, cue.first) || cue.last == sentence.stems.size()) {
        return sentence.is(Spellings::voting, cue.first);
    }
    const auto is = [&](Roles::Key key) {
        return sentence.roles.is(key, sentence.stems[cue.last]);
    };
    return !is(Roles::of) && !is(Roles::article) && !is(Roles::back) && !is(Roles::owner_back);
}

bool is_passive(const SentenceText& sentence, const Hit& cue)
{
    const auto act = cue.entry->act;
    const bool can_be = act == Act::support || act == Act::welcome || act == Act::condemn ||
                        act == Act::criticise || act == Act::call;
    return can_be && cue.first > 0 &&
           (sentence.roles.is(Roles::passive, sentence.stems[cue.first - 1]) ||
            (is_view_of_agent(sentence, cue) && sentence.stems[cue.first - 1].is_border()));
}

bool asks_pronoun(const SentenceText& sentence, const Hit& cue)
{
    if (cue.last >= sentence.words.size() ||
        !sentence.roles.is(Roles::asked, sentence.stems[cue.last])) {
        return false;
    }
    return !sentence.spelt(cue.last).ends_with('s');
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
    if (cue.first == 0 || cue.last == sentence.stems.size()) {
        return false;
    }
    // "Fiji, the important partner", "as the important partner": said of who stands before the comma.
    const bool owned = sentence.roles.is(Roles::owner_back, sentence.stems[cue.first - 1]);
    const bool known = !sentence.roles.nouns_first() && cue.first > 1 &&
                       sentence.roles.is(Roles::article, sentence.stems[cue.first - 1]) &&
                       !sentence.stems[cue.first - 2].is_border() &&
                       !sentence.is(Spellings::apposing, cue.first - 2);
    if (!owned && !known) {
        return false;
    }
    const auto& next = sentence.stems[cue.last];
    const auto is = [&](Roles::Key key) { return sentence.roles.is(key, next); };
    return !next.is_border() && !is(Roles::place) && !is(Roles::beside) && !is(Roles::of) &&
           !is(Roles::by) && !is(Roles::joining);
}

bool describes_noun(const SentenceText& sentence, const Hit& cue)
{
    if (!sentence.is(Spellings::weighty, cue.last - 1) || link_before(sentence, cue) != nullptr) {
        return false;
    }
    // "Ruritania, an important partner", "as an important partner".
    constexpr std::uint32_t apposed_reach = 2;
    for (auto at = cue.first; at > 0 && cue.first - at < apposed_reach; --at) {
        if (sentence.stems[at - 1].is_border() || sentence.is(Spellings::apposing, at - 1)) {
            return false;
        }
    }
    const auto is_noun = [&](std::size_t at) {
        const auto& stem = sentence.stems[at];
        constexpr std::array<Roles::Key, 10> others{Roles::place,
                                                    Roles::beside,
                                                    Roles::of,
                                                    Roles::by,
                                                    Roles::joining,
                                                    Roles::purpose,
                                                    Roles::aim,
                                                    Roles::that,
                                                    Roles::article,
                                                    Roles::being};
        return !stem.is_border() && !sentence.is(Spellings::counting, at) &&
               !sentence.is(Spellings::merit, at) &&
               std::none_of(others.begin(), others.end(), [&](Roles::Key key) {
                   return sentence.roles.is(key, stem);
               });
    };
    return sentence.roles.nouns_first() ? cue.first > 0 && is_noun(cue.first - 1)
                                        : cue.last < sentence.stems.size() && is_noun(cue.last);
}

bool closes_relative(const SentenceText& sentence, const Hit& cue)
{
    constexpr std::uint32_t reach = 8;  // words from "which" to "condemn"
    if (cue.last == sentence.stems.size() || !sentence.stems[cue.last].is_border()) {
        return false;
    }
    for (auto at = cue.first; at > 1 && cue.first - at < reach; --at) {
        if (sentence.stems[at - 2].is_border()) {
            const auto& opening = sentence.stems[at - 1];
            return sentence.roles.is(Roles::relative, opening) ||
                   sentence.roles.is(Roles::that, opening);
        }
    }
    return false;
}

bool is_subject_itself(const SentenceText& sentence, const Hit& cue)
{
    if (cue.first != 0 || !is_gerund(sentence, cue.last - 1)) {
        return false;
    }
    for (auto at = cue.last; at < sentence.words.size() && !sentence.words[at].is_border(); ++at) {
        if (sentence.is(Spellings::amounting, at)) {
            return true;
        }
    }
    return false;
}

bool is_view_of_agent(const SentenceText& sentence, const Hit& cue)
{
    return cue.last < sentence.words.size() &&
           sentence.roles.is(Roles::by, sentence.stems[cue.last]) &&
           is_participle(sentence, cue.last - 1);
}

bool is_done_by(const SentenceText& sentence, const Candidate& agent)
{
    constexpr std::uint32_t reach = 3;  // words from "are" to "by"
    for (auto at = agent.governor - std::min(agent.governor, reach); at < agent.governor; ++at) {
        if (sentence.roles.is(Roles::being, sentence.stems[at])) {
            return true;
        }
    }
    return false;
}

bool is_view_of_nobody(const SentenceText& sentence, const Hit& cue)
{
    return sentence.roles.is(Roles::accusing, sentence.stems[cue.first]) &&
           is_participle(sentence, cue.first) && cue.first > 0 &&
           sentence.stems[cue.first - 1].is_border() && cue.last < sentence.stems.size() &&
           sentence.roles.is(Roles::of, sentence.stems[cue.last]);
}

bool is_inverted(const SentenceText& sentence, const Hit& cue)
{
    // "Nous notons que grâce à la Ruritanie": no verb.
    if (!sentence.roles.nouns_first() || cue.last - cue.first > 1 || cue.first == 0 ||
        cue.last == sentence.stems.size() ||
        !sentence.roles.is(Roles::that, sentence.stems[cue.first - 1]) ||
        !sentence.roles.is(Roles::article, sentence.stems[cue.last])) {
        return false;
    }
    // "Nous savons que soutenir la Ruritanie".
    const auto verb = sentence.spelt(cue.first);
    return !verb.ends_with("er") && !verb.ends_with("ir") && !verb.ends_with("re");
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
    // "The worries of Ruritania".
    if (cue.entry->act == Act::concern && sentence.is(Spellings::worries, cue.last - 1) &&
        std::any_of(
            sentence.candidates.begin(), sentence.candidates.end(), [&](const Candidate& one) {
                return one.governor == cue.last && one.first > cue.last &&
                       one.id != sentence.holder &&
                       sentence.roles.is(Roles::of, sentence.stems[cue.last]);
            })) {
        return true;
    }
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

bool begins_impersonally(const SentenceText& sentence, const Hit& cue)
{
    return cue.first > 0 && sentence.roles.is(Roles::impersonal, sentence.stems[cue.first - 1]);
}

bool worries_by_itself(const SentenceText& sentence, const Hit& cue)
{
    const auto worries = [&](std::string_view word) {
        constexpr std::array<std::string_view, 4> endings{"ant", "ante", "ants", "antes"};
        return is_gerund(sentence, cue.last - 1) ||
               (sentence.roles.nouns_first() &&
                std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) {
                    return word.ends_with(ending);
                }));
    };
    return cue.entry->act == Act::concern && worries(sentence.spelt(cue.last - 1)) &&
           link_before(sentence, cue) != nullptr;
}

bool does_harm(const SentenceText& sentence, const Hit& cue)
{
    constexpr std::uint32_t harm_reach = 3;  // words from "steps" to behind "annex"
    const auto end = std::min<std::size_t>(sentence.words.size(), cue.last + harm_reach);
    for (std::size_t at = cue.last; at < end && !sentence.words[at].is_border(); ++at) {
        if (sentence.is(Spellings::harming, at)) {
            return true;
        }
    }
    return false;
}

bool is_duty(const SentenceText& sentence, const Hit& cue)
{
    auto at = cue.first;
    at -= at > 1 && sentence.roles.is(Roles::being, sentence.stems[at - 1]) ? 1U : 0U;
    return at > 0 && sentence.is(Spellings::duty, at - 1);
}

}  // namespace horseshoe::stance
