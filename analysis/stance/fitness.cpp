#include "analysis/stance/fitness.hpp"

#include "analysis/stance/agents.hpp"
#include "analysis/stance/befallen.hpp"
#include "analysis/stance/bystanders.hpp"
#include "analysis/stance/merits.hpp"
#include "analysis/stance/modifiers.hpp"
#include "analysis/stance/standing_aside.hpp"
#include "analysis/stance/sufferers.hpp"
#include "analysis/stance/victims.hpp"

#include <algorithm>
#include <string_view>

namespace horseshoe::stance {
namespace {

using gazetteer::EntityKind;

/// "The support of Ruritania for the mission": hers, and not for her; "in support of" is.
bool gives_it(const SentenceText& sentence, const Candidate& candidate, const Judgement& judgement)
{
    return judgement.act == Act::support && judgement.entry->slot == Slot::object &&
           candidate.governor == judgement.last && judgement.first > 0 &&
           sentence.roles.is(Roles::given, sentence.stems[judgement.last - 1]) &&
           sentence.roles.is(Roles::of, sentence.stems[judgement.last]) &&
           !sentence.roles.is(Roles::place, sentence.stems[judgement.first - 1]);
}

/// "The views of all sides": those without a name of their own are meant only where they stand close
/// by, as who acts or whom a cue is about.
bool is_unlikely(const SentenceText& sentence,
                 const Candidate& candidate,
                 const Judgement& judgement)
{
    if (!is_nameless(candidate)) {
        return false;
    }
    const bool governed =
        candidate.governor >= judgement.first && candidate.governor < judgement.last;
    if (candidate.first < judgement.last) {
        const bool favours = judgement.polarity > 0 && judgement.entry->slot == Slot::object;
        return !governed && (candidate.role != Role::subject || favours);
    }
    const std::uint32_t close = judgement.polarity > 0 ? 1 : 4;
    return (!governed && candidate.role != Role::subject) ||
           candidate.first - judgement.last > close ||
           (judgement.polarity > 0 &&
            sentence.roles.is(Roles::that, sentence.stems[candidate.first - 1]));
}

/// "Ruritania's fight against terrorism", and borders.
bool counters_between(const SentenceText& sentence, std::uint32_t from, std::uint32_t to)
{
    for (auto at = from; at < to; ++at) {
        if (sentence.words[at].is_border() || sentence.is(Spellings::countering, at)) {
            return true;
        }
    }
    return false;
}

/// "Efforts to prevent Ruritania from getting arms": they are supported, and not she.
bool is_prevented(const SentenceText& sentence,
                  const Candidate& candidate,
                  const Judgement& judgement)
{
    auto before = candidate.first;
    before -= before > 0 && sentence.roles.is(Roles::article, sentence.stems[before - 1]) ? 1U : 0U;
    return judgement.polarity > 0 && before > judgement.last && may_be_blamed(candidate) &&
           sentence.is(Spellings::countering, before - 1) &&
           !sentence.roles.is(Roles::beside, sentence.stems[before - 1]);
}

/// "The United Nations-mandated force", "a Ruritanian-owned process": another one is spoken of, of which
/// the name tells who stands behind it.
bool qualifies_another(const SentenceText& sentence, const Candidate& candidate)
{
    constexpr std::uint32_t noun_reach = 5;  // words from "led" to behind "process"
    const auto size = static_cast<std::uint32_t>(sentence.stems.size());
    if (candidate.last + 1 >= size || candidate.first == 0) {
        return false;
    }
    bool behind = sentence.is(Spellings::standing_behind, candidate.last);
    for (auto at = candidate.last + 1; !behind && sentence.is(Spellings::leading, candidate.last) &&
                                       at < std::min(size, candidate.last + noun_reach);
         ++at) {
        behind = sentence.is(Spellings::process, at);
    }
    // "A United Nations-led process" with no other name is the Organization's.
    const bool other = std::any_of(
        sentence.candidates.begin(), sentence.candidates.end(), [&](const Candidate& one) {
            return one.first > candidate.last && one.first - candidate.last <= noun_reach;
        });
    if (!behind || (is_body(candidate) && !other)) {
        return false;
    }
    const auto& before = sentence.stems[candidate.first - 1];
    const auto& after = sentence.stems[candidate.last + 1];
    return !before.is_border() && !after.is_border() && !sentence.roles.is(Roles::by, after) &&
           !sentence.roles.is(Roles::place, after) && !sentence.roles.is(Roles::beside, after);
}

/// "The Ruritanian-backed Red Army": it is named.
bool is_before_group(const SentenceText& sentence, const Candidate& candidate)
{
    constexpr std::uint32_t reach = 2;  // words from a name to behind "backed"
    return std::any_of(
        sentence.candidates.begin(), sentence.candidates.end(), [&](const Candidate& one) {
            return one.first > candidate.last && one.first - candidate.last <= reach &&
                   one.kind == EntityKind::group;
        });
}

/// "We support a debate on the aggression by Ruritania": hers is what is blamed.
bool has_done_ill(const SentenceText& sentence,
                  const Candidate& candidate,
                  const Judgement& judgement)
{
    constexpr std::uint32_t adjectives = 3;  // words from "Ruritania's" to "aggression"
    const bool behind = candidate.governor < candidate.first;
    return judgement.polarity > 0 &&
           (candidate.role == Role::agent || candidate.role == Role::owner) &&
           std::any_of(sentence.hits.begin(), sentence.hits.end(), [&](const Hit& hit) {
               const bool deed = hit.entry->slot == Slot::doer || hit.entry->slot == Slot::actor;
               const auto of = candidate.governor;
               const bool right_behind =
                   hit.last == of || (hit.last + 1 == of && is_participle(sentence, hit.last));
               const bool owned = !candidate.adjective && hit.first >= candidate.last &&
                                  hit.first - candidate.last <= adjectives &&
                                  !counters_between(sentence, candidate.last, hit.first);
               return hit.entry->use == Use::cue && hit.entry->polarity < 0 && deed &&
                      (behind ? right_behind : owned);
           });
}

}  // namespace

/// "Who arms the rebels is to blame": a part of another cue.
bool is_told_of(const SentenceText& sentence, const Candidate& candidate)
{
    return std::any_of(sentence.hits.begin(), sentence.hits.end(), [&](const Hit& hit) {
        return hit.entry->use == Use::cue && hit.first < candidate.first &&
               candidate.first < hit.last;
    });
}

bool is_to_do(const SentenceText& sentence, const Candidate& candidate, const Judgement& judgement)
{
    return judgement.act != Act::call && judgement.polarity > 0 &&
           candidate.first >= judgement.last && candidate.governor + 2 >= candidate.first &&
           candidate.governor != candidate.first &&
           sentence.roles.is(Roles::purpose, sentence.stems[candidate.governor]) &&
           candidate.last < sentence.stems.size() &&
           sentence.roles.is(Roles::aim, sentence.stems[candidate.last]);
}

bool acts(const Candidate& candidate)
{
    return candidate.kind != EntityKind::topic && candidate.kind != EntityKind::document &&
           candidate.kind != EntityKind::place;
}

bool may_be_blamed(const Candidate& candidate)
{
    return candidate.kind == EntityKind::state || candidate.kind == EntityKind::organisation ||
           candidate.kind == EntityKind::group || candidate.kind == EntityKind::unnamed;
}

bool is_body(const Candidate& candidate)
{
    return candidate.kind == EntityKind::organisation || candidate.id == "regional-organisations";
}

bool is_bad(const Candidate& candidate)
{
    return candidate.nature == Nature::problem || candidate.nature == Nature::foe ||
           candidate.nature == Nature::situation;
}

std::optional<std::uint32_t> gap_behind(const Hit& cue, const Candidate& candidate)
{
    if (candidate.first >= cue.last) {
        return candidate.first - cue.last;
    }
    const bool overlaps = candidate.last > cue.last;
    const bool within = candidate.first >= cue.first;
    // "Nous vous remercions".
    const bool holds = cue.entry->act == Act::thank && candidate.last == cue.last;
    return overlaps || within || holds ? std::optional<std::uint32_t>(0) : std::nullopt;
}

bool may_be(const SentenceText& sentence, const Candidate& candidate, const Judgement& judgement)
{
    if (!agrees(candidate.nature, judgement.polarity) ||
        stands_aside(sentence, candidate, judgement) ||
        is_bystander(sentence, candidate, judgement) ||
        is_unlikely(sentence, candidate, judgement) || is_to_do(sentence, candidate, judgement) ||
        is_prevented(sentence, candidate, judgement) ||
        is_befallen(sentence, candidate, judgement) ||
        (qualifies_another(sentence, candidate) &&
         (judgement.polarity > 0 || is_before_group(sentence, candidate))) ||
        gives_it(sentence, candidate, judgement) ||
        suffers_what_is_blamed(sentence, candidate, judgement)) {
        return false;
    }
    if (candidate.id == sentence.holder &&
        (judgement.polarity < 0 ||
         (candidate.kind == EntityKind::state && !praises_itself(sentence, candidate, judgement)) ||
         (candidate.role == Role::owner && judgement.entry->slot == Slot::object) ||
         judgement.act == Act::thank || judgement.act == Act::call)) {
        return false;
    }
    if (is_plight(sentence, candidate, judgement) || is_undone(sentence, candidate, judgement) ||
        is_no_worry(sentence, candidate, judgement) ||
        has_done_ill(sentence, candidate, judgement)) {
        return false;
    }
    const auto slot = judgement.entry->slot;
    if (judgement.polarity < 0 &&
        (is_judge(sentence, candidate, judgement.last) ||
         (slot == Slot::object && is_own_judgement(sentence, candidate, judgement)))) {
        return false;
    }
    if ((slot == Slot::object || slot == Slot::either) && judgement.polarity < 0 &&
        candidate.first >= judgement.last && fares_ill(sentence, candidate)) {
        return false;
    }
    if (candidate.close || (judgement.polarity < 0 && candidate.last <= judgement.first &&
                            is_told_of(sentence, candidate))) {
        return false;
    }
    if (candidate.kind == EntityKind::unnamed) {
        return judgement.polarity < 0 && (slot == Slot::doer || slot == Slot::subject);
    }
    if (judgement.act == Act::call && (slot == Slot::subject || slot == Slot::told)) {
        return acts(candidate) || is_body(candidate);
    }
    switch (slot) {
    case Slot::problem: return is_bad(candidate);
    case Slot::value: return candidate.nature == Nature::value;
    case Slot::asked: return may_be_blamed(candidate) && candidate.role == Role::subject;
    default:
        return judgement.act != Act::thank || acts(candidate) ||
               (judgement.polarity > 1 && candidate.nature == Nature::tool);
    }
}

}  // namespace horseshoe::stance
