#include "analysis/stance/given_support.hpp"

#include "analysis/stance/modifiers.hpp"

#include <algorithm>

namespace horseshoe::stance {
namespace {

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
        return std::none_of(between.begin(), between.end(), [&](const Stem& stem) {
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

/// "The announcement by Ruritania of their support": of whoever is named before.
bool is_theirs(const SentenceText& sentence, const Hit& support)
{
    const auto named = [&](bool holder) {
        return std::any_of(
            sentence.candidates.begin(), sentence.candidates.end(), [&](const Candidate& one) {
                return one.last < support.first && (one.id == sentence.holder) == holder &&
                       one.kind == gazetteer::EntityKind::state &&
                       (holder || one.role == Role::agent);
            });
    };
    return support.first > 0 && sentence.is(Spellings::their, support.first - 1) && named(false) &&
           !named(true);
}

/// "The support that Ruritania gives": hers.
bool is_given_in_clause(const SentenceText& sentence, const Hit& support)
{
    constexpr std::uint32_t reach = 4;       // words from "support" to a name: "qu’apporte la"
    constexpr std::uint32_t adjectives = 2;  // words from "the" to "support"
    constexpr std::size_t told_reach = 6;    // words from "support" to behind "deserves"
    const auto at = support.last;
    if (at >= sentence.stems.size()) {
        return false;
    }
    const auto is_name = [&](const Candidate& one, std::uint32_t words) {
        return one.first >= at && one.first - at < words && one.id != sentence.holder &&
               (one.role == Role::subject || one.governor + 1 == at);
    };
    // "The support that Ruritania deserves".
    const auto last = std::min<std::size_t>(sentence.stems.size(), at + told_reach);
    for (std::size_t verb = at; verb < last && !sentence.stems[verb].is_border(); ++verb) {
        if (sentence.is(Spellings::getting, verb)) {
            return false;
        }
    }
    const auto first = support.first - std::min(support.first, adjectives);
    const bool noun =
        std::any_of(sentence.stems.begin() + first,
                    sentence.stems.begin() + support.first,
                    [&](const Stem& stem) { return sentence.roles.is(Roles::article, stem); });
    const auto& all = sentence.candidates;
    if (!noun) {
        return false;
    }
    if (sentence.roles.is(Roles::start, sentence.stems[at])) {
        return std::any_of(
            all.begin(), all.end(), [&](const Candidate& one) { return is_name(one, reach); });
    }
    // "The ample support Ruritania gives".
    const auto gives = [&](std::uint32_t verb) {
        constexpr std::size_t shortest = 4;
        const auto word = verb < sentence.words.size() ? sentence.spelt(verb) : std::string_view();
        return (word.size() >= shortest && word.ends_with('s')) ||
               (!word.empty() && sentence.is(Spellings::having, verb));
    };
    return std::any_of(all.begin(), all.end(), [&](const Candidate& one) {
        return is_name(one, 1) && gives(one.last);
    });
}

/// "The support given by Ruritania has encouraged the killing": told of what it led to.
bool led_to_ill(const SentenceText& sentence, const Hit& support, std::uint32_t by)
{
    const bool agent = std::any_of(
        sentence.candidates.begin(), sentence.candidates.end(), [&](const Candidate& one) {
            return one.governor == by && one.role == Role::agent;
        });
    return agent && !sentence.roles.speaks_oneself(sentence.stems.subspan(0, support.first)) &&
           std::any_of(sentence.hits.begin(), sentence.hits.end(), [&](const Hit& hit) {
               return hit.entry->use == Use::cue && hit.entry->polarity < 0 && hit.first > by;
           });
}

/// "Support for the group and for the Government".
bool is_listed_with_another(const SentenceText& sentence, const Candidate& foe)
{
    constexpr std::uint32_t reach = 4;  // words from one name to the next
    return std::any_of(
        sentence.candidates.begin(), sentence.candidates.end(), [&](const Candidate& one) {
            if (one.first <= foe.last || one.first - foe.last > reach ||
                one.nature == Nature::foe || one.kind == gazetteer::EntityKind::group) {
                return false;
            }
            return sentence.roles.is(Roles::joining, sentence.stems[foe.last]);
        });
}

}  // namespace

bool is_to_stop(const SentenceText& sentence, const Hit& cue)
{
    constexpr std::uint32_t reach = 3;  // words from "stop" to "supporting"
    const auto first = cue.first - std::min(cue.first, reach);
    for (auto at = cue.first; at > first; --at) {
        const auto& stem = sentence.stems[at - 1];
        if (stem.is_border() || sentence.roles.is(Roles::joining, stem)) {
            return false;
        }
        if (sentence.is(Spellings::stopping, at - 1)) {
            return (at < 2 || !sentence.is(Spellings::denying, at - 2)) &&
                   (at < 3 || !sentence.is(Spellings::denying, at - 3));
        }
    }
    return false;
}

bool is_told_of_supporters(const SentenceText& sentence, const Hit& cue)
{
    if (cue.first == 0) {
        return false;
    }
    // "The bases which support the army"; not "my country, which supports it", "we who support it".
    if (sentence.is(Spellings::relative, cue.first - 1)) {
        bool apposed = false;  // "as a country which supports"
        for (std::uint32_t at = 0; at < cue.first; ++at) {
            apposed = apposed || sentence.is(Spellings::apposing, at);
        }
        const bool own =
            apposed || sentence.roles.speaks_oneself(sentence.stems.subspan(0, cue.last)) ||
            (cue.first > 1 && sentence.is(Spellings::us, cue.first - 2)) ||
            std::any_of(
                sentence.candidates.begin(), sentence.candidates.end(), [&](const Candidate& one) {
                    return one.id == sentence.holder || one.last + 1 == cue.first;
                });
        return !own;
    }
    return sentence.roles.is(Roles::owner_back, sentence.stems[cue.first - 1]) &&
           std::any_of(
               sentence.candidates.begin(), sentence.candidates.end(), [&](const Candidate& one) {
                   return one.first == cue.last && one.adjective;
               });
}

bool is_for_foe(const SentenceText& sentence, const Hit& cue)
{
    constexpr std::uint32_t foe_reach = 3;  // words from "support" to "rebels"
    const auto& all = sentence.candidates;
    const bool told_of_state = std::any_of(all.begin(), all.end(), [&](const Candidate& one) {
        return one.kind == gazetteer::EntityKind::state && one.role == Role::subject &&
               one.last <= cue.first && one.id != sentence.holder;
    });
    return std::any_of(all.begin(), all.end(), [&](const Candidate& one) {
        const bool armed_group = one.kind == gazetteer::EntityKind::group && !is_nameless(one);
        if ((one.nature != Nature::foe && !(armed_group && told_of_state)) ||
            one.first < cue.last || one.first - cue.last > foe_reach) {
            return false;
        }
        // "Support in the fight against the rebels".
        const auto between = sentence.stems.subspan(cue.last, one.first - cue.last);
        return !is_listed_with_another(sentence, one) &&
               std::none_of(between.begin(), between.end(), [&](const Stem& stem) {
                   return stem.is_border() || sentence.roles.is(Roles::against, stem) ||
                          (!sentence.roles.nouns_first() && sentence.roles.is(Roles::of, stem));
               });
    });
}

bool is_of_help_to_foe(const SentenceText& sentence, const Hit& cue)
{
    constexpr std::uint32_t reach = 2;  // words behind "crucial" or "provides" to behind "support"
    const auto end = std::min<std::size_t>(sentence.stems.size(), cue.last + reach);
    const auto first = cue.first - std::min(cue.first, 1U);  // "un appui crucial"
    for (auto at = first; at < end && !sentence.stems[at].is_border(); ++at) {
        if (sentence.roles.is(Roles::given, sentence.stems[at]) &&
            is_for_foe(sentence, {cue.entry, cue.first, std::max(at + 1, cue.last)})) {
            return true;
        }
    }
    return false;
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
    if (is_blamed(sentence, cue) || is_theirs(sentence, cue) || is_given_in_clause(sentence, cue)) {
        return true;
    }
    const bool in_support = cue.first > 0 && is(Roles::place, cue.first - 1);
    const auto end = std::min<std::size_t>(sentence.stems.size(), cue.last + of_reach);
    for (auto at = cue.last; !in_support && at + 1 < end; ++at) {
        if (is(Roles::of, at)) {
            return !is_of_holder(sentence, at) && !is_conveyed(sentence, cue);
        }
        if (is(Roles::by, at) && led_to_ill(sentence, cue, at)) {
            return true;
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

}  // namespace horseshoe::stance
