#include "analysis/stance/sufferers.hpp"

#include "analysis/stance/fitness.hpp"
#include "analysis/stance/modifiers.hpp"

#include <algorithm>

namespace horseshoe::stance {
namespace {

using gazetteer::EntityKind;

/// "Obstacles to its work", "restrictions on", "the obstruction of the work of": of what somebody else
/// puts in its way; not "the attacks of the alliance".
bool is_in_its_way(const SentenceText& sentence, std::uint32_t hindrance, std::uint32_t name)
{
    constexpr std::uint32_t article = 2;  // words from a preposition to a name
    const auto is = [&](Roles::Key key, std::uint32_t at) {
        return sentence.roles.is(key, sentence.stems[at]);
    };
    for (auto at = hindrance + 1; at < name; ++at) {
        const bool against = !is(Roles::of, at) && (is(Roles::hits, at) || is(Roles::aim, at) ||
                                                    is(Roles::with, at) || is(Roles::beside, at));
        if (is(Roles::that, at)) {
            return false;
        }
        if (sentence.is(Spellings::activity, at) || (against && name - at <= article)) {
            return true;
        }
    }
    return false;
}

/// "The disregard of", "have remained unheeded".
bool is_unheeded(const SentenceText& sentence)
{
    for (std::size_t at = 0; at < sentence.words.size(); ++at) {
        if (sentence.is(Spellings::unheeded, at)) {
            return true;
        }
    }
    return false;
}

/// "Any attempt to hamper the efforts of the Council is unacceptable".
bool is_hampered(const SentenceText& sentence, const Candidate& candidate)
{
    constexpr std::uint32_t reach = 8;  // words from "hamper" to a name
    for (auto at = candidate.first - std::min(candidate.first, reach); at < candidate.first; ++at) {
        const bool hindered =
            sentence.is(Spellings::hampering, at) ||
            (sentence.is(Spellings::hindrance, at) && is_in_its_way(sentence, at, candidate.first));
        if (hindered && !border_between(sentence, at, candidate.first)) {
            return true;
        }
    }
    return false;
}

/// "The attacks that have struck Ruritania", "injured five Ruritanian soldiers", "qui ont frappé les
/// Fidji".
bool is_struck(const SentenceText& sentence, const Candidate& candidate)
{
    auto verb = candidate.first;
    verb -= verb > 0 && (sentence.roles.is(Roles::article, sentence.stems[verb - 1]) ||
                         (candidate.adjective && verb > 1 && !sentence.stems[verb - 1].is_border()))
                ? 1U
                : 0U;
    return (verb > 0 && sentence.is(Spellings::hitting, verb - 1)) ||
           sentence.is(Spellings::hitting, candidate.first - std::min(candidate.first, 1U));
}

/// "Which led to the death of one Ruritanian peacekeeper".
bool has_died(const SentenceText& sentence, const Candidate& candidate)
{
    constexpr std::uint32_t reach = 4;  // words from "death" to a name
    const auto first = candidate.first - std::min(candidate.first, reach);
    for (auto at = candidate.first; at > first && !sentence.stems[at - 1].is_border(); --at) {
        if (sentence.is(Spellings::dying, at - 1)) {
            return at < candidate.first && sentence.roles.is(Roles::of, sentence.stems[at]);
        }
    }
    return false;
}

/// "The attacks that Ruritania has suffered", "the obstacles the mission faces", "of which Ruritania is
/// the victim".
bool suffers_it(const SentenceText& sentence, const Candidate& candidate)
{
    constexpr std::uint32_t reach = 5;  // words from a name to behind "suffered"
    if (candidate.role == Role::owner || candidate.adjective) {
        return false;
    }
    const auto end = std::min<std::size_t>(sentence.stems.size(), candidate.last + reach);
    for (auto at = candidate.last; at < end; ++at) {
        if (sentence.is(Spellings::undergoing, at)) {
            // "Has faced no consequences".
            return at + 1 >= sentence.stems.size() || !sentence.is(Spellings::justice, at + 1);
        }
        if (!sentence.is(Spellings::having, at) && !sentence.is(Spellings::adverb, at) &&
            !sentence.roles.is(Roles::being, sentence.stems[at]) &&
            !sentence.roles.is(Roles::article, sentence.stems[at]) &&
            !sentence.is(Spellings::undergoing_with, at)) {
            return false;
        }
    }
    return false;
}

/// "The decision to expel", "la décision de fermer".
bool is_before_decided(const SentenceText& sentence, std::uint32_t noun)
{
    if (!sentence.is(Spellings::deciding, noun) || noun + 2 >= sentence.stems.size()) {
        return false;
    }
    if (!sentence.roles.nouns_first()) {
        return sentence.roles.is(Roles::aim, sentence.stems[noun + 1]);
    }
    const auto verb = sentence.spelt(noun + 2);
    return sentence.roles.is(Roles::of, sentence.stems[noun + 1]) &&
           (verb.ends_with("er") || verb.ends_with("ir") || verb.ends_with("re"));
}

/// "L’occupation ruritanienne": hers; "l’occupation de la Ruritanie" she may suffer.
bool is_done_by_adjective(const SentenceText& sentence,
                          std::uint32_t noun,
                          const Candidate& candidate)
{
    return candidate.adjective && candidate.first == noun + 1 && sentence.roles.nouns_first() &&
           (sentence.roles.is_deed(sentence.stems[noun]) || sentence.is(Spellings::taking, noun));
}

}  // namespace

bool is_author(const SentenceText& sentence, const Candidate& candidate)
{
    constexpr std::uint32_t reach = 4;  // words from "resolutions" to a name
    for (auto at = candidate.first - std::min(candidate.first, reach); at < candidate.first; ++at) {
        if (sentence.roles.is(Roles::papers, sentence.stems[at]) &&
            !sentence.is(Spellings::authorless, at)) {
            const auto has = [&](Roles::Key key) {
                return std::any_of(sentence.stems.begin() + at + 1,
                                   sentence.stems.begin() + candidate.first,
                                   [&](const Stem& stem) { return sentence.roles.is(key, stem); });
            };
            return !has(Roles::start) && (has(Roles::of) || has(Roles::by));
        }
    }
    return false;
}

bool suffers_what_is_blamed(const SentenceText& sentence,
                            const Candidate& candidate,
                            const Judgement& judgement)
{
    constexpr std::uint32_t head_reach = 4;  // words from a cue to the noun that it is about
    const auto slot = judgement.entry->slot;
    if (judgement.polarity >= 0 || !acts(candidate)) {
        return false;
    }
    const bool body = is_body(candidate) || candidate.kind == EntityKind::mission;
    if (body && judgement.act != Act::call && is_author(sentence, candidate) &&
        is_unheeded(sentence)) {
        return true;  // others leave unheeded what it has written
    }
    if (candidate.role == Role::agent) {
        return false;
    }
    if (candidate.first < judgement.last) {
        return body && is_hampered(sentence, candidate);
    }
    if (slot != Slot::object && slot != Slot::either) {
        return false;
    }
    if (suffers_it(sentence, candidate) || is_struck(sentence, candidate) ||
        has_died(sentence, candidate)) {
        return true;
    }
    const auto end = std::min<std::size_t>(candidate.first, judgement.last + head_reach);
    for (auto at = judgement.first; at < end; ++at) {
        // "The slander of Ruritania against Graustark".
        const bool against = candidate.last < sentence.stems.size() &&
                             sentence.roles.is(Roles::against, sentence.stems[candidate.last]);
        const bool told =
            at >= judgement.last && !against && !is_done_by_adjective(sentence, at, candidate);
        if (told && (sentence.roles.is(Roles::suffered, sentence.stems[at]) ||
                     sentence.is(Spellings::dying, at))) {
            return true;
        }
        const bool hindered =
            sentence.is(Spellings::hampering, at) ||
            (sentence.is(Spellings::hindrance, at) && is_in_its_way(sentence, at, candidate.first));
        const bool of_another = candidate.governor < candidate.first &&
                                sentence.roles.is(Roles::of, sentence.stems[candidate.governor]) &&
                                candidate.governor > at + 1;
        if (body && at >= judgement.last && !of_another && is_before_decided(sentence, at)) {
            return true;
        }
        if (body && hindered && !border_between(sentence, at, candidate.first)) {
            return true;
        }
    }
    return false;
}

bool is_no_worry(const SentenceText& sentence,
                 const Candidate& candidate,
                 const Judgement& judgement)
{
    if (judgement.act != Act::concern) {
        return false;
    }
    const bool mission = candidate.kind == EntityKind::mission &&
                         candidate.governor < candidate.first && candidate.governor > 0 &&
                         sentence.is(Spellings::lot, candidate.governor - 1);
    return is_author(sentence, candidate) || mission || candidate.kind == EntityKind::person;
}

}  // namespace horseshoe::stance
