#include "analysis/stance/victims.hpp"

#include "analysis/stance/modifiers.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace horseshoe::stance {
namespace {

constexpr std::uint32_t being_reach = 3;    // words from "was" to "attacked"
constexpr std::uint32_t fares_reach = 6;    // words from "Fiji" to "attacked"
constexpr std::uint32_t suffers_reach = 6;  // words from "condemned" to "attack"

bool has_ending(std::string_view word)
{
    constexpr std::array<std::string_view, 5> endings{"ed", "é", "ée", "és", "ées"};
    return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) {
        return word.ends_with(ending);
    });
}

/// "Illegally".
bool is_manner(const SentenceText& sentence, std::uint32_t at)
{
    const auto word = sentence.spelt(at);
    return word.ends_with("ly");
}

bool opens_clause(const SentenceText& sentence, std::uint32_t from, std::uint32_t to)
{
    return border_between(sentence, from, to) ||
           std::any_of(sentence.hits.begin(), sentence.hits.end(), [&](const Hit& hit) {
               return hit.entry->use == Use::clause && hit.first >= from && hit.last <= to;
           });
}

/// "Ended the illegal occupation"; not "ended the truce with an attack".
bool ends_it(const SentenceText& sentence, std::uint32_t at, std::uint32_t to)
{
    constexpr std::uint32_t object_reach = 5;  // words from "ended" to the deed
    auto behind = sentence.stems.subspan(at + 1, to - at - 1);
    if (!behind.empty() && !sentence.roles.is(Roles::with, behind.front())) {
        behind = behind.subspan(1);  // "put an end to"
    }
    return sentence.roles.is(Roles::ends, sentence.stems[at]) && to - at <= object_reach &&
           std::none_of(behind.begin(), behind.end(), [&](const Stem& stem) {
               return sentence.roles.is(Roles::joining, stem) ||
                      sentence.roles.is(Roles::place, stem) ||
                      sentence.roles.is(Roles::beside, stem);
           });
}

/// "Was subjected to attacks", "lives under an occupation".
bool is_borne(const SentenceText& sentence, std::uint32_t at)
{
    constexpr std::uint32_t adverbs = 2;  // words from "was" to "subjected"
    if (at > 0 && sentence.roles.is(Roles::under, sentence.stems[at]) &&
        sentence.roles.is(Roles::lives, sentence.stems[at - 1])) {
        return true;
    }
    if (!sentence.roles.is(Roles::borne, sentence.stems[at])) {
        return false;
    }
    const auto first = at - std::min(at, adverbs);
    return std::any_of(sentence.stems.begin() + first,
                       sentence.stems.begin() + at,
                       [&](const Stem& stem) { return sentence.roles.is(Roles::being, stem); });
}

/// "Tonga condemned the attack": no border parts the verb from the deed.
bool bears_it(const SentenceText& sentence, std::uint32_t from, std::uint32_t to)
{
    const auto first = to - std::min(to - from, suffers_reach);
    for (auto at = first; at < to; ++at) {
        const bool own = sentence.roles.is(Roles::owner_back, sentence.stems[to - 1]);
        if ((sentence.roles.is(Roles::suffers, sentence.stems[at]) ||
             (!own && ends_it(sentence, at, to)) || is_borne(sentence, at)) &&
            !opens_clause(sentence, at, to)) {
            return true;
        }
    }
    return false;
}

}  // namespace

bool is_negated(const SentenceText& sentence, const Candidate& candidate)
{
    const auto first = candidate.first;
    const bool article = first > 0 && sentence.roles.is(Roles::article, sentence.stems[first - 1]);
    return std::any_of(sentence.hits.begin(), sentence.hits.end(), [&](const Hit& hit) {
        // "Et non"; not "the absence of".
        const bool plain = hit.last - hit.first == 1 ||
                           sentence.roles.is(Roles::joining, sentence.stems[hit.first]);
        return hit.entry->use == Use::negator && plain &&
               (hit.last == first || (article && hit.last + 1 == first));
    });
}

bool is_participle(const SentenceText& sentence, std::uint32_t at)
{
    const auto& word = sentence.words[at];
    const auto& stem = sentence.stems[at];
    return sentence.roles.is(Roles::done, stem) ||
           (has_ending(sentence.text.substr(word.begin, word.size)) &&
            !sentence.roles.is(Roles::quality, stem));
}

bool fares_ill(const SentenceText& sentence, const Candidate& candidate)
{
    const auto& stems = sentence.stems;
    const auto end = std::min<std::size_t>(stems.size(), candidate.last + fares_reach);
    bool being = false;
    for (auto at = candidate.last; at < end && !stems[at].is_border(); ++at) {
        if (being && is_participle(sentence, at)) {
            return true;
        }
        being = being || sentence.roles.is(Roles::being, stems[at]);
    }
    return false;
}

bool is_behind_noun(const SentenceText& sentence, const Hit& cue)
{
    if (cue.last - cue.first != 1 || !is_participle(sentence, cue.first) ||
        !sentence.roles.is(Roles::slain, sentence.stems[cue.first])) {
        return false;
    }
    if (cue.first == 0 || sentence.roles.is(Roles::finite, sentence.stems[cue.first - 1]) ||
        sentence.roles.is(Roles::pronoun, sentence.stems[cue.first - 1])) {
        return false;
    }
    if (cue.last == sentence.stems.size()) {
        return true;
    }
    const auto& next = sentence.stems[cue.last];
    return next.is_border() || sentence.roles.is(Roles::place, next) ||
           sentence.roles.is(Roles::beside, next) || sentence.roles.is(Roles::by, next);
}

bool is_before_noun(const SentenceText& sentence, const Hit& cue)
{
    if (cue.last - cue.first != 1 || !is_participle(sentence, cue.first) || cue.first == 0 ||
        cue.last >= sentence.stems.size() ||
        !sentence.roles.is(Roles::slain, sentence.stems[cue.first])) {
        return false;
    }
    const auto& next = sentence.stems[cue.last];
    const auto& before = sentence.stems[cue.first - 1];
    const bool described = sentence.roles.is(Roles::article, before) ||
                           sentence.roles.is(Roles::owner_back, before) ||
                           (cue.first > 1 && is_manner(sentence, cue.first - 1) &&
                            sentence.roles.is(Roles::article, sentence.stems[cue.first - 2]));
    return described && !sentence.roles.nouns_first() && !next.is_border() &&
           !sentence.roles.is(Roles::place, next) && !sentence.roles.is(Roles::beside, next) &&
           !sentence.roles.is(Roles::by, next) && !sentence.roles.is(Roles::article, next);
}

bool is_done_to(const SentenceText& sentence, const Hit& cue)
{
    // "Been attacked by".
    const bool holds_being = cue.last - cue.first > 1 &&
                             sentence.roles.is(Roles::being, sentence.stems[cue.first]) &&
                             sentence.roles.is(Roles::by, sentence.stems[cue.last - 1]) &&
                             is_participle(sentence, cue.first + 1);
    // "Was unjustly sanctioned", "was ruthlessly invaded"; not "was illegally stationed".
    const auto suffers = [&](std::uint32_t at) {
        return sentence.roles.is(Roles::slain, sentence.stems[at]) ||
               sentence.is(Spellings::acting, at);
    };
    const bool adverb = cue.last < sentence.stems.size() && is_participle(sentence, cue.last) &&
                        (sentence.is(Spellings::unjustly, cue.last - 1) ||
                         (is_manner(sentence, cue.last - 1) && suffers(cue.last))) &&
                        cue.first > 0 &&
                        sentence.roles.is(Roles::being, sentence.stems[cue.first - 1]);
    if (holds_being || adverb) {
        return true;
    }
    // "Were forcibly transferred": the cue begins with how it was done.
    const bool manner = cue.last - cue.first > 1 && is_manner(sentence, cue.first);
    if (!is_participle(sentence, manner ? cue.first + 1 : cue.first)) {
        return false;
    }
    if (is_behind_noun(sentence, cue)) {
        return true;
    }
    const auto first = cue.first - std::min(cue.first, being_reach);
    for (auto at = first; at < cue.first; ++at) {
        if (sentence.roles.is(Roles::being, sentence.stems[at]) &&
            !border_between(sentence, at, cue.first)) {
            return true;
        }
    }
    return false;
}

bool is_brought(const SentenceText& sentence, const Candidate& candidate, const Hit& cue)
{
    return candidate.last == cue.first &&
           sentence.roles.is(Roles::beside, sentence.stems[cue.first]);
}

bool is_only_hit(const SentenceText& sentence, std::string_view id)
{
    const auto is_it = [&](const Candidate& one) { return one.id == id; };
    return std::any_of(sentence.candidates.begin(), sentence.candidates.end(), is_it) &&
           std::all_of(
               sentence.candidates.begin(), sentence.candidates.end(), [&](const Candidate& one) {
                   return !is_it(one) ||
                          (one.role == Role::beside && one.governor != one.first &&
                           sentence.roles.is(Roles::hits, sentence.stems[one.governor]));
               });
}

bool is_victim(const SentenceText& sentence, const Candidate& candidate, const Hit& cue)
{
    return bears_it(sentence, candidate.last, cue.first) || is_negated(sentence, candidate) ||
           is_brought(sentence, candidate, cue) ||
           (is_done_to(sentence, cue) && !opens_clause(sentence, candidate.last, cue.first));
}

}  // namespace horseshoe::stance
